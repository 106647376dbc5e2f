import type { Corpus } from './features.ts'
import type { Block } from './model.ts'

/** A block that lies whole within the other counts for this much: shortened, split or merged, but it may be chance. */
const CONTAINED = 0.7
/** Below this many words, lying within a longer block is no evidence. */
const CONTAINED_WORDS = 8
/** Blocks of different kinds are seldom the same passage, though a paragraph does become a list. */
const OTHER_KIND = 0.85
const HEADING_AND_TEXT = 0.6

/** Summed weight of the ids that two sorted lists share. */
export function sharedWeight(x: Int32Array, y: Int32Array, weight: Float64Array): number {
  let [shared, i, j] = [0, 0, 0]
  while (i < x.length && j < y.length) {
    const difference = (x[i] ?? 0) - (y[j] ?? 0)
    if (difference === 0) shared += weight[x[i] ?? 0] ?? 0
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return shared
}

/**
 * How alike block `i` of `a` and block `j` of `b` are, 0..1: weighted Dice over words and word pairs, or over letters
 * when both are short, or what share of the smaller lies within the larger. Blind to place and context.
 */
export function scorePair(corpus: Corpus, i: number, j: number): number {
  const { a, b, weight } = corpus
  if (a.forms[i] === b.forms[j]) return 1
  const [x, y] = [a.features[i] ?? NONE, b.features[j] ?? NONE]
  const shared = sharedWeight(x, y, weight)
  const [sizeX, sizeY] = [a.featureWeight[i] ?? 0, b.featureWeight[j] ?? 0]
  const smaller = Math.min(sizeX, sizeY)
  const fewest = Math.min(a.words[i]?.length ?? 0, b.words[j]?.length ?? 0)
  const contained = smaller === 0 ? 0 : (CONTAINED * shared * Math.min(1, fewest / CONTAINED_WORDS)) / smaller
  const alike = Math.max(dice(shared, sizeX, sizeY), contained, scoreLetters(corpus, i, j))
  return alike * kindFactor(a.blocks[i], b.blocks[j])
}

const NONE = new Int32Array(0)

function dice(shared: number, sizeX: number, sizeY: number): number {
  return sizeX + sizeY === 0 ? 0 : (2 * shared) / (sizeX + sizeY)
}

function scoreLetters({ a, b, weight }: Corpus, i: number, j: number): number {
  const [x, y] = [a.grams[i] ?? NONE, b.grams[j] ?? NONE]
  if (x.length === 0 || y.length === 0) return 0
  return dice(sharedWeight(x, y, weight), a.gramWeight[i] ?? 0, b.gramWeight[j] ?? 0)
}

function kindFactor(x: Block | undefined, y: Block | undefined): number {
  if (x?.kind === y?.kind) return 1
  return x?.kind === 'heading' || y?.kind === 'heading' ? HEADING_AND_TEXT : OTHER_KIND
}

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
