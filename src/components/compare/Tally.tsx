import type { Comparison } from '../../core/comparison.ts'
import { CHANGE_KINDS, kindOf } from '../../core/row-events.ts'
import { useCompareTexts } from '../../i18n/compare.ts'
import { Sign } from '../Sign.tsx'

interface Props {
  readonly comparison: Comparison
  /** Announced when the versions change. */
  readonly isLive?: boolean
}

const TONE = { cut: 'gone', added: 'come' } as const

/** How many changes of each kind, and how much is silent or unknown. */
export function Tally({ comparison, isLive = false }: Props) {
  const v = useCompareTexts()
  const { rows } = comparison
  const changes = rows.filter((row) => row.number !== undefined)
  const silent = rows.filter(
    (row) =>
      row.number === undefined &&
      (row.kind === 'same' || row.kind === 'layout') &&
      row.newer.some((b) => b.basis === 'assumed'),
  )
  const unknown = rows.filter((row) => row.kind === 'unknown-after' || row.kind === 'unknown-before')
  const retold = rows.filter((row) => row.kind === 'retold' && row.number === undefined)
  return (
    <p className="tally" {...(isLive && { role: 'status' })}>
      {CHANGE_KINDS.map((kind) => {
        const count = changes.filter((row) => kindOf(row) === kind).length
        return count === 0 ? null : (
          <span key={kind} className={`state ${kind in TONE ? TONE[kind as keyof typeof TONE] : ''}`}>
            <Sign name={kind === 'changed' ? 'renamed' : kind} />
            {v.tally[kind](count)}
          </span>
        )
      })}
      {changes.length === 0 && <span>{v.none}</span>}
      {silent.length > 0 && <span className="quiet">{v.silent(silent.length)}</span>}
      {unknown.length > 0 && <span className="quiet">{v.unknownRows(unknown.length)}</span>}
      {retold.length > 0 && <span className="quiet">{v.retoldRows(retold.length)}</span>}
    </p>
  )
}
