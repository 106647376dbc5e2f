import type { WordComparison } from './diff/words.ts'
import type { Advice, DossierBlock, Passage, PassageState, Version } from './dossier/schema.ts'
import type { BlockBasis } from './dossier/terms.ts'

/**
 * What happened to a pair of blocks, as far as the sources let us say.
 * `retold`: two papers describe the same spot in different words, and no source says that the letter changed.
 * `unknown-after` / `unknown-before`: it stands on one side and no source tells about the other; never drawn as a cut.
 */
export type RowKind = 'same' | 'layout' | 'retold' | 'changed' | 'cut' | 'added' | 'unknown-after' | 'unknown-before'

/** What a reader is told beside the kind; taken from the passages' stated states. */
export type Mark = 'shortened' | 'moved' | 'renamed' | 'restored'

export interface RowPassage {
  readonly passage: Passage
  readonly older: PassageState | undefined
  readonly newer: PassageState | undefined
}

export interface RowAdvice {
  readonly advice: Advice
  /** Id of the row that shows this advice in full; absent when this row does. */
  readonly shownAt: string | undefined
}

/** Another block that was nearly made the partner of a block of this row. */
export interface RowConsidered {
  /** Where the block of this row stands. */
  readonly side: 'older' | 'newer'
  readonly block: DossierBlock
  /** The block of the other version that was considered for it. */
  readonly other: DossierBlock
  /** Id of the row that shows that block. */
  readonly shownAt: string
  /** Share of words in common (0..1) with the blocks that were chosen; 0 when none was. */
  readonly similarity: number
  /** The same with `other`. */
  readonly otherSimilarity: number
}

export interface Row {
  /** Stable for this pair of versions: a passage id where that is unique, else a block id. */
  readonly id: string
  readonly kind: RowKind
  readonly moved: boolean
  readonly marks: readonly Mark[]
  readonly older: readonly DossierBlock[]
  readonly newer: readonly DossierBlock[]
  /** Section heading of the side on which the row stands. */
  readonly section: string
  /** Words of the two sides compared; absent where nothing may be marked within the text. */
  readonly words: WordComparison | undefined
  /** Passages that decide what the row says first. */
  readonly passages: readonly RowPassage[]
  /** Advice of the papers between the two versions. */
  readonly advice: readonly RowAdvice[]
  /** Advice on the same passages from papers after the newer version. */
  readonly laterAdvice: readonly Advice[]
  /** Version between the two in which a source reports the cut, when the newer version itself is silent. */
  readonly cutIn: string | undefined
  /** Place in the list of changes, from 1; absent when the row is no change. */
  readonly number: number | undefined
  readonly contested: boolean
  /** The runner-up, where another block came near; only between versions that are literal text as a whole. */
  readonly considered?: RowConsidered
  /** True where a limit was hit before a partner for these blocks was found: it may be no cut or addition at all. */
  readonly unsure?: boolean
}

export interface Comparison {
  readonly older: Version
  readonly newer: Version
  readonly rows: readonly Row[]
  /** Passages whose state changed in this step and that have no block on either side. */
  readonly unplaced: readonly RowPassage[]
  /** Advice of this step that could not be set beside any row. */
  readonly unplacedAdvice: readonly Advice[]
  readonly bases: Readonly<Record<BlockBasis, number>>
  /** True when any block on either side is not the literal text. */
  readonly reconstructed: boolean
  /** False when a limit cut the alignment short: see `Row.unsure`. */
  readonly exact: boolean
  /** False when a limit cut the comparison of words within a pair short: more may be marked than changed, or nothing. */
  readonly exactWords: boolean
}

const PRESENT = new Set<PassageState['state']>(['present', 'added', 'shortened', 'moved', 'renamed', 'restored'])

/** A row before the advice is set beside it. */
export type PlainRow = Omit<Row, 'advice' | 'laterAdvice' | 'contested' | 'considered' | 'unsure'>

/** Whether a reader sees this row as a change (numbered, in the list) rather than as silence or sameness. */
export function isChange(row: Pick<Row, 'kind' | 'marks' | 'moved'>): boolean {
  if (row.kind === 'changed' || row.kind === 'cut' || row.kind === 'added') return true
  return row.moved || row.marks.length > 0
}

export function isPresent(state: PassageState | undefined): boolean {
  return state !== undefined && PRESENT.has(state.state)
}

/** Passages whose state changed in this step stand first in a row's name. */
export function weight({ older, newer }: RowPassage): number {
  if (newer?.state === 'absent') return older?.state === 'absent' ? 1 : 4
  if (newer && newer.state !== 'present' && newer.state !== 'unknown' && newer.state !== older?.state) return 3
  return newer?.state === 'unknown' ? 0 : 1
}

/** The row that an address means: by its own id, else by a passage it is named after, by any in it, or by a block. */
export function rowAt(comparison: Pick<Comparison, 'rows'>, at: string): Row | undefined {
  const { rows } = comparison
  const holds = (passages: readonly RowPassage[]) => passages.some((p) => p.passage.id === at)
  return (
    rows.find((row) => row.id === at) ??
    rows.find((row) => row.number !== undefined && holds(leadingPassages(row))) ??
    rows.find((row) => holds(row.passages)) ??
    rows.find((row) => [...row.older, ...row.newer].some((block) => block.id === at))
  )
}

/** Passages that a row is named after: those to which most happened. */
export function leadingPassages(row: Pick<Row, 'passages'>): readonly RowPassage[] {
  const [first] = row.passages
  return first ? row.passages.filter((each) => weight(each) === weight(first)) : []
}

/** A row may touch many passages; more than two names or notes no longer tell what it is about. */
export const MOST_NAMED = 2

/** Short name of a row: the passages that changed. */
export function rowName(row: Row): string {
  const labels = leadingPassages(row).map((p) => p.passage.label)
  if (labels.length > 0) return labels.slice(0, MOST_NAMED).join('; ')
  const text = (row.newer[0] ?? row.older[0])?.text ?? row.id
  return text.length > 48 ? `${text.slice(0, 45)}…` : text
}
