/** Collects how much of each pair of blocks a diff of the whole text left in place. Spaces are no evidence. */
export function createKeptCharacters(older: readonly string[], newer: readonly string[]) {
  const [sizesA, sizesB] = [older.map(countCharacters), newer.map(countCharacters)]
  /** Older index → newer index → characters. */
  const kept = older.map(() => new Map<number, number>())
  const add = (i: number, j: number, text: string) => {
    const inNewer = kept[i]
    inNewer?.set(j, (inNewer.get(j) ?? 0) + countCharacters(text))
  }
  /** Pairs of which at least `share` of the smaller block was kept. */
  const edges = (share: number): readonly (readonly [number, number])[] =>
    kept.flatMap((inNewer, i) =>
      [...inNewer]
        .filter(([j, count]) => count > 0 && count >= share * Math.min(sizesA[i] ?? 0, sizesB[j] ?? 0))
        .map(([j]) => [i, j] as const),
    )
  return { add, edges }
}

function countCharacters(text: string): number {
  return text.replace(/\s+/g, '').length
}
