/** How often each word stands in a text. */
export type WordBag = { readonly counts: ReadonlyMap<string, number>; readonly words: number }

export function toBag(text: string): WordBag {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, words: words.length }
}

/** Words that stand in both, each as often as in the one that has it least. */
export function countShared(a: WordBag, b: WordBag): number {
  const [fewer, more] = a.counts.size <= b.counts.size ? [a, b] : [b, a]
  let shared = 0
  for (const [word, count] of fewer.counts) shared += Math.min(count, more.counts.get(word) ?? 0)
  return shared
}
