import type { ReactNode } from 'react'
import { spansByParagraph } from '../../core/diff/paragraphs.ts'
import type { DeskRange } from '../../core/workbench/desk.ts'
import { changesOf, type StepChange } from '../../core/workbench/step-changes.ts'
import type { StepReading, StepRow } from '../../core/workbench/step-reading.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { useLinkingTexts } from '../../i18n/linking.ts'
import { Inserted, LetterText, Removed } from '../LetterText.tsx'
import { Sign, type SignName } from '../Sign.tsx'
import { beginning, isSameRange, type ItemText } from './item-text.ts'
import { Sentences } from './Sentences.tsx'
import '../state.css'

interface Props {
  readonly older: ItemText
  readonly newer: ItemText
  readonly reading: StepReading
  readonly lang: string
  readonly hasLabels: boolean
  readonly about: readonly DeskRange[]
  /** Stands behind the button of a change that is chosen. */
  readonly next: ReactNode
  onPick(ranges: readonly DeskRange[]): void
  onToggle(range: DeskRange): void
}

/** What changed between two versions, each change to be chosen; what stayed is folded, and can be chosen too. */
export function StepText(props: Props) {
  const texts = useLinkingTexts()
  const { older, newer, reading } = props
  const changes = changesOf(reading.rows, older.blocks, newer.blocks)
  const stretches = stretchesOf(reading.rows)
  let number = 0
  if (stretches.every(({ isSame }) => isSame)) {
    return (
      <>
        <p>{texts.texts.noChanges}</p>
        {stretches.map(({ rows, first }) => (
          <SameRows key={first} rows={rows} {...props} />
        ))}
      </>
    )
  }
  return stretches.map(({ rows, first, isSame }) => {
    if (isSame) return <SameRows key={first} rows={rows} {...props} />
    return rows.map((row, index) => (
      <ChangedRow
        key={first + index}
        row={row}
        number={++number}
        changes={changes.filter((change) => change.row === first + index)}
        {...props}
      />
    ))
  })
}

const isUnchanged = ({ kind, moved }: StepRow): boolean => (kind === 'same' || kind === 'layout') && !moved

interface RowRun {
  readonly rows: readonly StepRow[]
  /** Index of the first one. */
  readonly first: number
  readonly isSame: boolean
}

function stretchesOf(rows: readonly StepRow[]): readonly RowRun[] {
  const runs: { rows: StepRow[]; first: number; isSame: boolean }[] = []
  rows.forEach((row, index) => {
    const isSame = isUnchanged(row)
    const last = runs.at(-1)
    if (last?.isSame === isSame) last.rows.push(row)
    else runs.push({ rows: [row], first: index, isSame })
  })
  return runs
}

function SameRows({ rows, newer, lang, about, onToggle }: Props & { readonly rows: readonly StepRow[] }) {
  const texts = useLinkingTexts()
  return (
    <details className="same">
      <summary>{texts.texts.same(rows.length)}</summary>
      {rows
        .flatMap((row) => row.newer)
        .map((block) => (
          <Sentences
            key={block}
            item={newer.item.id}
            block={block}
            text={newer.blocks[block]?.text ?? ''}
            lang={lang}
            chosen={about}
            onToggle={onToggle}
          />
        ))}
    </details>
  )
}

interface RowProps extends Props {
  readonly row: StepRow
  readonly number: number
  readonly changes: readonly StepChange[]
}

const SIGNS: Readonly<Record<string, SignName>> = { cut: 'cut', added: 'added' }

function ChangedRow({ row, number, changes, ...props }: RowProps) {
  const { t } = useI18n()
  const texts = useLinkingTexts()
  const { older, newer, reading, about, next, onPick } = props
  const isUnsure = !reading.exact && (row.kind === 'cut' || row.kind === 'added')
  const tone = row.kind === 'cut' ? 'gone' : row.kind === 'added' ? 'come' : ''
  const wholes: readonly Pickable[] =
    changes.length > 0
      ? changes.map((change) => toPickable(change, older, newer))
      : [{ ranges: wholeOf(row, older, newer), words: '' }]
  return (
    <article className="change" aria-labelledby={`change-${number}`}>
      <h4 id={`change-${number}`}>
        <span className="num">{number}</span>{' '}
        <span className={`state ${tone}`}>
          <Sign name={SIGNS[row.kind] ?? (row.kind === 'changed' ? 'renamed' : 'moved')} />
          {row.kind === 'same' || row.kind === 'layout' ? texts.texts.moved : t.state[row.kind]}
        </span>
        {row.moved && row.kind === 'changed' && <span className="quiet"> · {texts.texts.moved}</span>}
        {isUnsure && <span className="quiet"> · {texts.texts.unsure}</span>}
        {row.isBarred && <span className="quiet"> · {t.compare.barred}</span>}
      </h4>
      <div className="sides">
        <Side row={row} side="older" {...props} />
        <Side row={row} side="newer" {...props} />
      </div>
      <div className="picks">
        {wholes.map(({ ranges, words }) => {
          const isPicked = ranges.length > 0 && ranges.every((range) => about.some((each) => isSameRange(each, range)))
          return (
            <span key={words}>
              <button
                type="button"
                className="button"
                aria-pressed={isPicked}
                aria-describedby={`change-${number}`}
                onClick={() => onPick(isPicked ? [] : ranges)}
              >
                {wholes.length === 1 ? texts.texts.pick : texts.texts.pickPart(words)}
              </button>
              {isPicked && next}
            </span>
          )
        })}
      </div>
      <Parts row={row} {...props} />
    </article>
  )
}

interface Pickable {
  readonly ranges: readonly DeskRange[]
  readonly words: string
}

/** One stretch a version: a passage is marked once in each. */
function toPickable({ older: was, newer: becomes }: StepChange, older: ItemText, newer: ItemText): Pickable {
  const ranges = [
    ...was.slice(0, 1).map((stretch) => ({ item: older.item.id, ...stretch })),
    ...becomes.slice(0, 1).map((stretch) => ({ item: newer.item.id, ...stretch })),
  ]
  const first = ranges[0]
  const blocks = first?.item === older.item.id ? older.blocks : newer.blocks
  return { ranges, words: first ? beginning(blocks[first.block]?.text.slice(first.from, first.to) ?? '') : '' }
}

function wholeOf(row: StepRow, older: ItemText, newer: ItemText): readonly DeskRange[] {
  const whole = ({ item, blocks }: ItemText, block: number): DeskRange => ({
    item: item.id,
    block,
    from: 0,
    to: blocks[block]?.text.length ?? 0,
  })
  return [
    ...row.older.slice(0, 1).map((block) => whole(older, block)),
    ...row.newer.slice(0, 1).map((block) => whole(newer, block)),
  ]
}

function Side({ row, side, ...props }: Props & { readonly row: StepRow; readonly side: 'older' | 'newer' }) {
  const texts = useLinkingTexts()
  const { t } = useI18n()
  const { lang, hasLabels, reading } = props
  const { item, blocks } = props[side]
  const indexes = row[side]
  const own = indexes.map((index) => blocks[index]?.text ?? '')
  const spans = row.words ? spansByParagraph(row.words.spans, side, own) : undefined
  const isWhole = reading.exact && (row.kind === 'cut' || row.kind === 'added')
  return (
    <div className="side">
      <span className="label">{side === 'older' ? texts.proposals.was : texts.proposals.becomes}</span>
      {indexes.length === 0 && (
        <p className="not-text">{reading.exact ? texts.proposals.notThere : t.compare.notFound}</p>
      )}
      {indexes.map((index, at) => (
        <p key={index} className="letter" lang={lang} data-item={item.id} data-block={index}>
          {spans ? (
            <LetterText spans={spans[at] ?? []} side={side} hasLabels={hasLabels} />
          ) : isWhole && side === 'older' ? (
            <Removed text={own[at] ?? ''} hasLabels={hasLabels} />
          ) : isWhole ? (
            <Inserted text={own[at] ?? ''} hasLabels={hasLabels} />
          ) : (
            own[at]
          )}
        </p>
      ))}
    </div>
  )
}

function Parts({ row, ...props }: Props & { readonly row: StepRow }) {
  const texts = useLinkingTexts()
  const { lang, about, onToggle } = props
  return (
    <details className="parts">
      <summary>{texts.texts.parts}</summary>
      {(['older', 'newer'] as const).map((side) => {
        const { item, blocks } = props[side]
        return (
          row[side].length > 0 && (
            <div key={side}>
              <span className="label">{side === 'older' ? texts.texts.inOlder : texts.texts.inNewer}</span>
              {row[side].map((block) => (
                <Sentences
                  key={block}
                  item={item.id}
                  block={block}
                  text={blocks[block]?.text ?? ''}
                  lang={lang}
                  chosen={about}
                  onToggle={onToggle}
                />
              ))}
            </div>
          )
        )
      })}
    </details>
  )
}
