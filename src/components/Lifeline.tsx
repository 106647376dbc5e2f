import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Dossier, Passage, Version } from '../core/dossier/schema.ts'
import { type LifelineCell, lifelineOf, stateWords } from '../core/lifeline.ts'
import { dossierTexts, useDossierTexts } from '../i18n/dossier.ts'
import { type I18n, useI18n } from '../i18n/i18n.tsx'
import { directionOf, signOf } from './AdviceCard.tsx'
import type { SignName } from './Sign.tsx'
import './lifeline.css'

/** Share of a column that the tube covers; the gap before it holds the advice of that step. */
const TUBE = 0.66
const HEIGHT = 30
const MIDDLE = HEIGHT / 2

interface Props {
  readonly id: string
  readonly dossier: Dossier
  readonly passages: readonly Passage[]
  /** Sets the row's name in bold. */
  readonly isStory?: boolean
}

/** Version dates above the rows; stays in sight while scrolling. */
export function LifelineHead({ id, versions }: { readonly id: string; readonly versions: readonly Version[] }) {
  const { t, f } = useI18n()
  const d = useDossierTexts()
  return (
    <div className="life-head">
      <span>{d.lifeline.passage}</span>
      <ol className="life-dates" aria-label={d.lifeline.versions} data-count={versions.length}>
        {versions.map((version, index) => {
          const before = versions[index - 1]
          const words = (
            <>
              <b>{f.shortDate(version.id)}</b>
              <span>{t.status[version.status]}</span>
            </>
          )
          return (
            <li key={version.id}>
              {before ? (
                <Link
                  to="/dossier/$id/vergelijk/$older/$newer"
                  params={{ id, older: before.id, newer: version.id }}
                  title={d.lifeline.toCompare(f.date(version.id))}
                >
                  {words}
                </Link>
              ) : (
                <span className="life-first">{words}</span>
              )}
            </li>
          )
        })}
      </ol>
      <span>{d.lifeline.atEnd}</span>
    </div>
  )
}

/** One row a passage: its name, its strip, how it ended. */
export function LifelineRows({ id, dossier, passages, isStory = false }: Props) {
  const { t } = useI18n()
  return (
    <ol className="life-rows">
      {passages.map((passage) => {
        const answers = dossier.answers.filter((a) => a.passages.includes(passage.id)).length
        return (
          <li className={isStory ? 'life-row story' : 'life-row'} key={passage.id}>
            <Link
              className="name"
              to="/dossier/$id/passage/$passage"
              params={{ id, passage: passage.id }}
              lang={dossier.meta.language}
            >
              {passage.label}
            </Link>
            <Strip dossier={dossier} passage={passage} />
            <span className="end">
              <b lang={dossier.meta.language}>{passage.end}</b>
              {answers > 0 && <span className="more">{t.count.answers(answers)}</span>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

/** The life of one passage as a drawing; its label says the same in words. */
export function Strip({ dossier, passage }: { readonly dossier: Dossier; readonly passage: Passage }) {
  const i18n = useI18n()
  const cells = lifelineOf(dossier, passage)
  const step = 100 / cells.length
  const label = `${passage.label}. ${cells.map((cell) => describeCell(i18n, cell)).join('; ')}`
  return (
    <svg className="strip" role="img" aria-label={label} height={HEIGHT}>
      {cells.map((cell, index) => (
        <line
          key={cell.state.version}
          className="guide"
          x1={pc((index + 0.5) * step)}
          x2={pc((index + 0.5) * step)}
          y1={-8}
          y2={HEIGHT + 8}
        />
      ))}
      {cells.map((cell, index) => (
        <Cell key={cell.state.version} cell={cell} centre={(index + 0.5) * step} step={step} />
      ))}
    </svg>
  )
}

const pc = (n: number): string => `${Math.round(n * 1000) / 1000}%`

function Cell({ cell, centre, step }: { readonly cell: LifelineCell; readonly centre: number; readonly step: number }) {
  const width = step * TUBE
  const from = centre - width / 2
  const gap = centre - step / 2
  const before = [...new Set(cell.advice.map((advice) => signOf(advice)))]
  return (
    <>
      {cell.joined && (
        <line
          className={cell.tube === 'empty' && cell.seen && cell.events.length === 0 ? 'join gone' : 'join'}
          x1={pc(from - (step - width))}
          x2={pc(from)}
          y1={MIDDLE}
          y2={MIDDLE}
        />
      )}
      <Tube cell={cell} from={from} width={width} centre={centre} />
      {cell.events.map((event, index) => (
        <At key={event} x={centre + (index - (cell.events.length - 1) / 2) * (width / 2.4)}>
          <circle r="8.5" className="disc" />
          <Use
            name={event}
            size={13}
            tone={event === 'cut' ? 'gone' : event === 'added' || event === 'restored' ? 'come' : 'ink'}
          />
        </At>
      ))}
      {before.map((name, index) => (
        <At key={name} x={gap + (index - (before.length - 1) / 2) * (step - width) * 0.5}>
          <Use
            name={name}
            size={name === 'against' || name === 'for' ? 12 : 10}
            tone={name === 'against' || name === 'for' ? 'ink' : 'soft'}
          />
        </At>
      ))}
      {cell.reactions.length > 0 && (
        <At x={centre + step / 2 - (step - width) * 0.15} y={MIDDLE - 9}>
          <Use name="said" size={10} tone="ink" />
        </At>
      )}
    </>
  )
}

function Tube({
  cell,
  from,
  width,
  centre,
}: {
  readonly cell: LifelineCell
  readonly from: number
  readonly width: number
  readonly centre: number
}) {
  const at = { x: pc(from), width: pc(width) }
  const soft = cell.stated ? '' : ' soft'
  if (cell.tube === 'none') {
    return (
      <At x={centre}>
        <circle className="dot" r="1.6" />
      </At>
    )
  }
  if (cell.tube === 'empty')
    return <rect className={cell.seen ? `empty${soft}` : 'not-there'} {...at} y={10} height={10} />
  if (cell.tube === 'short') {
    return (
      <>
        <rect className={`shell${soft}`} {...at} y={10} height={10} />
        <rect className={cell.stated ? 'full' : 'hatched'} {...at} y={16} height={4} />
      </>
    )
  }
  return cell.stated ? (
    <rect className="full" {...at} y={10} height={10} />
  ) : (
    <rect className="shell soft hatched" {...at} y={10} height={10} />
  )
}

function At({ x, y = MIDDLE, children }: { readonly x: number; readonly y?: number; readonly children: ReactNode }) {
  return (
    <svg x={pc(x)} y={y} overflow="visible">
      {children}
    </svg>
  )
}

function Use({
  name,
  size,
  tone,
}: {
  readonly name: SignName
  readonly size: number
  readonly tone: 'gone' | 'come' | 'ink' | 'soft'
}) {
  return (
    <use href={`#sign-${name}`} x={-size / 2} y={-size / 2} width={size} height={size} className={`tone-${tone}`} />
  )
}

/** One cell in words: "2 dec: weggehaald, tegen schrappen". */
export function describeCell(i18n: I18n, cell: LifelineCell): string {
  const { t, f } = i18n
  const parts = [stateWords(t, cell), ...cell.advice.map((advice) => directionOf(t, advice).toLowerCase())]
  if (cell.reactions.length > 0) parts.push(dossierTexts(i18n).lifeline.reaction)
  return `${f.shortDate(cell.state.version)}: ${parts.join(', ')}`
}
