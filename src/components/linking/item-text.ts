import type { ImportedBlock } from '../../core/imported/imported.ts'
import type { DeskItem, DeskRange } from '../../core/workbench/desk.ts'

/** An item of the desk with its text. */
export interface ItemText {
  readonly item: DeskItem
  readonly blocks: readonly ImportedBlock[]
}

/** Longest words of a text that stand in a button or a name, in UTF-16 units. */
const LONGEST = 60

/** The beginning of a text, cut between words. */
export function beginning(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= longest) return line
  return `${line.slice(0, longest).replace(/\s+\S*$/u, '')}…`
}

export const isSameRange = (one: DeskRange, other: DeskRange): boolean =>
  one.item === other.item && one.block === other.block && one.from === other.from && one.to === other.to

export const holds = (outer: DeskRange, inner: DeskRange): boolean =>
  outer.item === inner.item && outer.block === inner.block && outer.from <= inner.from && inner.to <= outer.to
