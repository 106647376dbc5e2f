import type { Likeness } from './resemblance.ts'
import type { SourceIndex } from './source-index.ts'

/** A stretch of a file held against a passage of which only prints of the words are known, not the words. */
export type Difference =
  /** `added`: words of the file that are not in the passage. Literal. */
  | { readonly kind: 'same' | 'added'; readonly text: string }
  /** So many words of the passage are not in the file here. */
  | { readonly kind: 'cut'; readonly words: number }

/** The stretch cut up into what it shares with the passage and what not, in reading order. */
export function differencesOf({ from, to, changes }: Likeness, index: SourceIndex): readonly Difference[] {
  const found: Difference[] = []
  let at = from
  const addText = (kind: 'same' | 'added', end: number) => {
    if (end > at) found.push({ kind, text: index.text.slice(offsetOf(at, to, index), offsetOf(end, to, index)) })
    at = end
  }
  for (const { aFrom, aTo, bFrom, bTo } of changes) {
    addText('same', bFrom)
    if (aTo > aFrom) found.push({ kind: 'cut', words: aTo - aFrom })
    addText('added', bTo)
  }
  addText('same', to)
  return found
}

/** Where a word begins in the text; for the one after the last, where that one ends. */
function offsetOf(word: number, last: number, { plain, text }: SourceIndex): number {
  if (word < last) return plain.from[plain.words[word] ?? 0] ?? 0
  return plain.to[(plain.words[last] ?? plain.text.length) - 1] ?? text.length
}

/** The text of words `from` up to `to`, and the offset at which it begins. */
export function stretchText(from: number, to: number, index: SourceIndex): { text: string; at: number } {
  const at = offsetOf(from, to, index)
  return { text: index.text.slice(at, offsetOf(to, to, index)), at }
}

/** Index of the word in which the character stands. */
export function wordAt(offset: number, { plain }: SourceIndex): number {
  let [low, high] = [0, plain.words.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((plain.from[plain.words[middle] ?? 0] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}

/** The same differences with the stretches between them cut down to `around` words at either side. */
export function clipSame(differences: readonly Difference[], around: number): readonly Difference[] {
  return differences.map((each, at) => {
    if (each.kind !== 'same') return each
    const words = each.text.match(/\S+\s*/g) ?? []
    const [head, tail] = [at === 0 ? 0 : around, at === differences.length - 1 ? 0 : around]
    if (words.length <= head + tail + 1) return each
    const begin = words.slice(0, head).join('')
    return { kind: 'same', text: `${begin}… ${words.slice(words.length - tail).join('')}` }
  })
}
