import type { Row } from './comparison.ts'
import type { LifeEvent } from './lifeline.ts'

/** What a reader is told about a changed row, most telling first; empty for a row that is no change. */
export function rowEvents(row: Row): readonly (LifeEvent | 'changed')[] {
  if (row.kind === 'cut') return ['cut']
  const marks = row.marks.filter((mark) => mark !== 'moved' || row.kind !== 'added')
  if (row.kind === 'added') return marks.includes('restored') ? marks : ['added', ...marks]
  const moved: LifeEvent[] = row.moved && !marks.includes('moved') ? ['moved'] : []
  const events = [...marks, ...moved]
  if (events.length > 0) return events
  return row.kind === 'changed' ? ['changed'] : []
}

export const CHANGE_KINDS = ['cut', 'shortened', 'moved', 'changed', 'added'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

export interface Sifting {
  readonly contested: boolean
  readonly hideKinds: readonly ChangeKind[]
  readonly hideThemes: readonly string[]
}

/** The one class a change is counted and filtered under. */
export function kindOf(row: Row): ChangeKind {
  const [first] = rowEvents(row)
  if (first === 'restored') return 'added'
  return first === undefined || first === 'renamed' || first === 'changed' ? 'changed' : first
}

/** Whether a changed row passes the filters; a row stays as long as one of its themes is shown. */
export function passes(row: Row, { contested, hideKinds, hideThemes }: Sifting): boolean {
  if (contested && !row.contested) return false
  if (hideKinds.includes(kindOf(row))) return false
  return row.passages.length === 0 || row.passages.some((p) => !hideThemes.includes(p.passage.theme))
}
