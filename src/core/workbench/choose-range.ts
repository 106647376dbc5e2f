import type { DeskRange } from './desk.ts'

export interface Chosen {
  readonly ranges: readonly DeskRange[]
  /** A choice in another block of the same item was let go. */
  readonly isReplaced: boolean
}

/**
 * Adds a stretch to what is chosen, or takes it away. There is one stretch an item, in one block: a second stretch of the
 * block is joined to it with all between them, one of another block takes its place.
 * @param text of the block of `range`
 */
export function chooseRange(ranges: readonly DeskRange[], range: DeskRange, text: string): Chosen {
  const others = ranges.filter(({ item }) => item !== range.item)
  const known = ranges.find(({ item }) => item === range.item)
  if (!known) return { ranges: [...others, range], isReplaced: false }
  if (known.block !== range.block) return { ranges: [...others, range], isReplaced: true }
  const isHeld = known.from <= range.from && range.to <= known.to
  if (!isHeld) {
    const joined = { ...range, from: Math.min(known.from, range.from), to: Math.max(known.to, range.to) }
    return { ranges: [...others, joined], isReplaced: false }
  }
  // What comes before the stretch stays, or else what comes after it.
  const rest = range.from > known.from ? { ...known, to: range.from } : { ...known, from: range.to }
  const words = text.slice(rest.from, rest.to)
  if (words.trim() === '') return { ranges: others, isReplaced: false }
  const from = rest.from + words.length - words.trimStart().length
  const to = rest.from + words.trimEnd().length
  return { ranges: [...others, { ...rest, from, to }], isReplaced: false }
}
