import type { Leftover } from '../core/imported/imported.ts'

/** What was seen in a file and is not in what was read, by name. */
export type Counted = Map<string, { count: number; words: number }>

/** @param text the words that go with it; none where they are read after all */
export function countLeftover(counted: Counted, what: string, text = '', count = 1): void {
  const before = counted.get(what) ?? { count: 0, words: 0 }
  counted.set(what, { count: before.count + count, words: before.words + countWords(text) })
}

export function leftoversOf(counted: Counted): Leftover[] {
  return [...counted].map(([what, { count, words }]) => (words === 0 ? { what, count } : { what, count, words }))
}

/** Runs of letters and digits. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0
}
