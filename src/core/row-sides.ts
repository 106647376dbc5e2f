import { isPresent, leadingPassages, type Row } from './comparison.ts'
import type { PassageState } from './dossier/schema.ts'
import { isBarredApart } from './text/redaction.ts'

/** Why a row has no text in the older version. */
export type Before = 'not-found' | 'absent' | 'unknown'

export function whyNotBefore(row: Row): Before {
  return row.unsure ? 'not-found' : wasAbsent(row) ? 'absent' : 'unknown'
}

/** A source reports it gone, not merely unmentioned, in the older version; or both versions are at hand as text. */
const wasAbsent = (row: Row): boolean =>
  row.passages.some((p) => p.older?.state === 'absent' && isPresent(p.newer)) ||
  (row.kind === 'added' && row.passages.every((p) => p.older !== undefined && p.older.state !== 'unknown'))

/** Why a row has no text in the newer version. */
export type After =
  | { readonly is: 'not-found' }
  /** `basis`: on what the cut rests where that is less than a nota: a premise in a question, or what follows from else. */
  | { readonly is: 'gone'; readonly basis: 'inferred' | 'question' | undefined }
  /** Cut in a version between the two; whether it is still gone no source says. */
  | { readonly is: 'cut-between'; readonly version: string }
  /** `isSilent`: no source says anything of it at the newer version. */
  | { readonly is: 'unknown'; readonly isSilent: boolean }

export function whyNotAfter(row: Row): After {
  if (row.unsure) return { is: 'not-found' }
  if (row.kind === 'cut') return { is: 'gone', basis: weakBasis(leadingPassages(row)[0]?.newer) }
  if (row.cutIn !== undefined) return { is: 'cut-between', version: row.cutIn }
  return { is: 'unknown', isSilent: row.passages.every((p) => p.newer?.note === undefined) }
}

/** The basis of a state where it is weaker than what a paper states. */
export function weakBasis(state: PassageState | undefined): 'inferred' | 'question' | undefined {
  return state?.basis === 'inferred' || state?.basis === 'question' ? state.basis : undefined
}

/** How a block is marked as a whole where no words within it are; `went`: more stood there, which words is not known. */
export type WholeMark = 'cut' | 'added' | 'went'

export function wholeMark(row: Row, side: 'older' | 'newer' | 'both'): WholeMark | undefined {
  if (row.unsure) return undefined
  if (row.kind === 'cut') return side === 'older' ? 'cut' : undefined
  if (row.kind === 'added') return side === 'newer' ? 'added' : undefined
  if (row.kind !== 'changed') return undefined
  if (row.words) return side === 'older' ? 'cut' : 'added'
  return row.marks.includes('shortened') && side === 'older' ? 'went' : undefined
}

/** Text is blacked out on one side only: what stands there nobody knows. */
export function isBarred({ kind, words, older, newer }: Row): boolean {
  const join = (blocks: Row['older']) => blocks.map(({ text }) => text).join(' ')
  return kind === 'changed' && !words && isBarredApart(join(older), join(newer))
}
