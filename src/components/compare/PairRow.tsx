import { Link } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import { leadingPassages, MOST_NAMED, type Row, rowName } from '../../core/comparison.ts'
import { spansByParagraph } from '../../core/diff/paragraphs.ts'
import type { DossierBlock } from '../../core/dossier/schema.ts'
import { rowEvents } from '../../core/row-events.ts'
import { isBarred, whyNotAfter, whyNotBefore, wholeMark } from '../../core/row-sides.ts'
import { useCompareTexts } from '../../i18n/compare.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { afterWords, beforeWords } from '../../i18n/side-words.ts'
import { BlockText } from '../BlockText.tsx'
import { State } from '../State.tsx'
import type { View } from './view.ts'

/** Only few rows of literal versions have it. */
const Considered = lazy(async () => ({ default: (await import('./Considered.tsx')).Considered }))

interface Props {
  /** Address id of the dossier. */
  readonly id: string
  readonly row: Row
  readonly view: View
  readonly lang: string
  readonly hasLabels: boolean
  /** Buttons at the end of the heading. */
  readonly actions?: ReactNode
  /** Advice cards, in the margin where there is room. */
  readonly children?: ReactNode
}

/** One pair: heading, was, becomes, advice, in that order for everyone. */
export function PairRow({ id, row, view, lang, hasLabels, actions, children }: Props) {
  const { t } = useI18n()
  const v = useCompareTexts()
  const events = rowEvents(row)
  const requested = leadingPassages(row).find((p) => p.newer?.requestedBy)?.newer?.requestedBy
  const first = row.passages[0]
  return (
    <article className="pair" id={`row-${row.id}`} aria-labelledby={`name-${row.id}`} data-kind={row.kind}>
      <div className="pair-head">
        {row.number !== undefined && <span className="no num">{row.number}</span>}
        <h3 id={`name-${row.id}`} tabIndex={-1}>
          {first ? (
            <Link to="/dossier/$id/passage/$passage" params={{ id, passage: first.passage.id }} lang={lang}>
              {rowName(row)}
            </Link>
          ) : (
            <span lang={lang}>{rowName(row)}</span>
          )}
        </h3>
        {events.map((event) => (
          <State key={event} event={event} />
        ))}
        {events.length === 0 && row.kind !== 'same' && <span className="state">{t.state[row.kind]}</span>}
        {row.unsure && <span className="by">{v.unsure}</span>}
        {isBarred(row) && <span className="by">{t.compare.barred}</span>}
        {requested && (
          <span className="by">
            {requested.scope === 'item'
              ? t.overview.requestedItem(requested.who)
              : t.overview.requestedList(requested.who)}
          </span>
        )}
        {actions}
      </div>
      <Sides row={row} view={view} lang={lang} hasLabels={hasLabels} />
      {row.considered && (
        <Suspense>
          <Considered row={row} considered={row.considered} lang={lang} />
        </Suspense>
      )}
      {children}
    </article>
  )
}

function Sides({ row, view, lang, hasLabels }: Omit<Props, 'id' | 'actions' | 'children'>) {
  const { t } = useI18n()
  const v = useCompareTexts()
  const { words } = row
  const isSplit = words === undefined || words.rewritten
  if (view === 'inline' && !isSplit) {
    return (
      <div className="one">
        <Blocks blocks={row.newer} row={row} side="both" isMarked lang={lang} hasLabels={hasLabels} />
        <StateNotes row={row} lang={lang} />
      </div>
    )
  }
  const isSame = row.kind === 'same' || row.kind === 'layout'
  const older = view !== 'newer' && !(view === 'inline' && isSame) && (
    <div className="side">
      <span className="label">{v.was}</span>
      {row.older.length > 0 ? (
        <Blocks
          blocks={row.older}
          row={row}
          side="older"
          isMarked={view !== 'older'}
          lang={lang}
          hasLabels={hasLabels}
        />
      ) : (
        <div className="basis none">
          <p className="not-text">{beforeWords(t, whyNotBefore(row))}</p>
        </div>
      )}
    </div>
  )
  const newer = view !== 'older' && (
    <div className="side">
      <span className="label">{v.becomes}</span>
      {row.newer.length > 0 ? (
        <Blocks
          blocks={row.newer}
          row={row}
          side="newer"
          isMarked={view !== 'newer'}
          lang={lang}
          hasLabels={hasLabels}
        />
      ) : (
        <Gone row={row} />
      )}
      {row.kind === 'retold' && <span className="rests">{v.retoldNote}</span>}
      <StateNotes row={row} lang={lang} />
    </div>
  )
  return (
    <div className={view === 'beside' ? 'two' : 'stacked'}>
      {older}
      {newer}
    </div>
  )
}

function Gone({ row }: { readonly row: Row }) {
  const { t, f } = useI18n()
  const why = whyNotAfter(row)
  const edge = why.is !== 'gone' ? 'none' : why.basis ? 'inferred' : 'stated'
  return (
    <div className={`basis ${edge}`}>
      <p className="not-text">{afterWords(t, f, why)}</p>
    </div>
  )
}

/** What the record says about the passages that changed, or that are unknown, in the newer version. */
function StateNotes({ row, lang }: { readonly row: Row; readonly lang: string }) {
  if (row.number === undefined && row.kind !== 'unknown-after') return null
  const notes = [
    ...new Set(
      leadingPassages(row)
        .slice(0, MOST_NAMED)
        .flatMap((p) => (p.newer?.note ? [p.newer.note] : [])),
    ),
  ]
  return notes.map((note) => (
    <span className="rests" lang={lang} key={note}>
      {note}
    </span>
  ))
}

interface BlocksProps {
  readonly blocks: readonly DossierBlock[]
  readonly row: Row
  readonly side: 'older' | 'newer' | 'both'
  readonly isMarked: boolean
  readonly lang: string
  readonly hasLabels: boolean
}

function Blocks({ blocks, row, side, isMarked, lang, hasLabels }: BlocksProps) {
  const texts = blocks.map((block) => block.text)
  const spans =
    isMarked && row.words && !row.words.rewritten ? spansByParagraph(row.words.spans, side, texts) : undefined
  return blocks.map((block, index) => (
    <BlockText
      key={block.id}
      block={block}
      lang={lang}
      spans={spans?.[index]}
      side={side}
      mark={isMarked ? wholeMark(row, side) : undefined}
      hasLabels={hasLabels}
    />
  ))
}
