/** Dice over two bags of words, each sorted: 2 × words in common / all words; two empty bags are equal. */
export function sharedWordShare<Word extends number | string>(x: ArrayLike<Word>, y: ArrayLike<Word>): number {
  if (x.length + y.length === 0) return 1
  let [shared, i, j] = [0, 0, 0]
  while (i < x.length && j < y.length) {
    const [left, right] = [x[i] as Word, y[j] as Word]
    if (left === right) shared++
    if (left <= right) i++
    if (left >= right) j++
  }
  return (2 * shared) / (x.length + y.length)
}
