import type { Place } from './context.ts'
import { logarithm } from './elementary.ts'
import { type Corpus, countWords } from './features.ts'
import { ADJACENT, LETTERS, ONCE, ORDERED, type Pairs, SERIES, SHARED } from './pairs.ts'

/** What a pair is judged by, in the order of the numbers in a row. */
export const TRAITS = [
  'dice', // weight of the words in common, as a share of all
  'contained', // the same, as a share of the smaller block
  'mass', // logarithm of that weight: much in common is evidence however long the rest
  'adjacent', // share of the weight that follows the same word on both sides
  'ordered', // rare words in the same order, as a share of the smaller block
  'disordered', // rare words in another order
  'series', // longest common subsequence of words, as a share of all
  'contained series', // the same, as a share of the smaller block
  'letters', // Dice over pairs of letters, of short blocks
  'short', // whether both are short enough for that
  'equal', // the same letters and digits
  'few copies', // of equal blocks: one over their number
  'same number', // both are numbered, and alike
  'other number', // both are numbered, and not alike
  'unequal length',
  'length', // logarithm of the words in the smaller
  'heading and text',
  'other kind',
  'headings',
  'lead', // how much more alike than the next best pair of either block; below 0 when another is more alike
  'before', // the nearest partners before answer to each other
  'after',
  'away before', // the nearest partners before stand somewhere else
  'away after',
  'gap before', // no partner of a block before stands after, however far
  'gap after',
  'crowd', // logarithm of the blocks between the nearest partners
  'uneven', // how unevenly these are spread over the two sides
  'shift', // how far from the same place among them
  'section', // under headings that are partners: 1, under others: -1
  'shared section', // of headings: words below them that are partners
  'calm', // share of the blocks that kept their text: how heavily the editor worked
  'alike', // how alike the best and the second best pair of a block are on the whole: high where all blocks are
  'typical', // how alike partners with another text are on the whole
] as const

/** What is known of a pair besides its words. */
export type Situation = {
  place: Place
  /** Headings above are partners 1, partners of others -1. */
  section: number
  /** Of headings: words below them that are partners, 0..1. */
  sharedSection: number
  /** How much more alike than the next best pair of either block, -1..1. */
  lead: number
  /** Share of the blocks that kept their text: how heavily the editor worked. */
  calm: number
  /** How alike a block is to its second best on the other side, on the whole, 0..1. */
  alike: number
  /** How alike partners with another text are on the whole, 0..1. */
  typical: number
  /** Of equal blocks one over their number; else 0. */
  fewCopies: number
}

/** How alike two blocks are at first sight, 0..1: to rank rivals. */
export function likeness({ a, b }: Corpus, pairs: Pairs, pair: number): number {
  const [i, j] = [pairs.i(pair), pairs.j(pair)]
  if (a.forms[i] === b.forms[j]) return 1
  const [x, y] = [a.weights[i]!, b.weights[j]!]
  if (x === 0 || y === 0) return 0
  const shared = pairs.evidence(pair, SHARED) + pairs.evidence(pair, ADJACENT)
  return (0.35 * 2 * shared) / (x + y) + (0.15 * shared) / Math.min(x, y)
}

/** Writes the traits of a pair into `row`; they stay the same when the texts change places. */
export function writeTraits({ a, b }: Corpus, pairs: Pairs, pair: number, situation: Situation, row: Float64Array) {
  const [i, j] = [pairs.i(pair), pairs.j(pair)]
  const [x, y] = [a.weights[i]!, b.weights[j]!]
  const all = Math.max(x + y, 1e-9)
  const smaller = Math.max(Math.min(x, y), 1e-9)
  const shared = pairs.evidence(pair, SHARED)
  const [ordered, once] = [pairs.evidence(pair, ORDERED), pairs.evidence(pair, ONCE)]
  const [wordsA, wordsB] = [countWords(a, i), countWords(b, j)]
  const fewest = Math.min(wordsA, wordsB)
  const series = pairs.evidence(pair, SERIES)
  const letters = pairs.evidence(pair, LETTERS)
  const [kindA, kindB] = [a.blocks[i]!.kind, b.blocks[j]!.kind]
  const hasHeading = kindA === 'heading' || kindB === 'heading'
  const { place } = situation
  row[0] = (2 * shared) / all
  row[1] = shared / smaller
  row[2] = logarithm(1 + shared)
  row[3] = (2 * pairs.evidence(pair, ADJACENT)) / all
  row[4] = (ordered * once) / smaller
  row[5] = ((1 - ordered) * once) / smaller
  row[6] = (2 * series) / Math.max(1, wordsA + wordsB)
  row[7] = series / Math.max(1, fewest)
  row[8] = letters < 0 ? 0 : letters
  row[9] = letters < 0 ? 0 : 1
  row[10] = a.forms[i] === b.forms[j] ? 1 : 0
  row[11] = situation.fewCopies
  row[12] = a.numbers[i]! > 0 && a.numbers[i] === b.numbers[j] ? 1 : 0
  row[13] = a.numbers[i]! > 0 && b.numbers[j]! > 0 && a.numbers[i] !== b.numbers[j] ? 1 : 0
  row[14] = Math.abs(logarithm(wordsA + 2) - logarithm(wordsB + 2))
  row[15] = logarithm(1 + fewest)
  row[16] = hasHeading && kindA !== kindB ? 1 : 0
  row[17] = !hasHeading && kindA !== kindB ? 1 : 0
  row[18] = hasHeading && kindA === kindB ? 1 : 0
  row[19] = situation.lead
  row[20] = place.before
  row[21] = place.after
  row[22] = place.awayBefore
  row[23] = place.awayAfter
  row[24] = place.gapBefore
  row[25] = place.gapAfter
  row[26] = place.crowd
  row[27] = place.uneven
  row[28] = place.shift
  row[29] = situation.section
  row[30] = situation.sharedSection
  row[31] = situation.calm
  row[32] = situation.alike
  row[33] = situation.typical
}

/**
 * A small neural network: one hidden layer, and the inputs straight to the outcome as well. For each hidden unit its
 * bias and the weight of each input; then the bias of the outcome, the weight of each input and of each unit.
 */
export type Net = readonly number[]

export type Nets = {
  /** For the first look, when only blocks that occur once have partners. */
  readonly first: Net
  /** For pairs whose neighbours have been given partners by the looks before. */
  readonly placed: Net
  /** For pieces beyond the partners, see `coverRest`. */
  readonly piece: Net
}

/** Log odds that a row is of the same passage. The hidden units use x / (1 + |x|), which is the same on every machine. */
export function judge(net: Net, row: Float64Array): number {
  const inputs = row.length
  const units = (net.length - 1 - inputs) / (inputs + 2)
  let at = units * (inputs + 1)
  let sum = net[at++]!
  for (let k = 0; k < inputs; k++) sum += net[at++]! * row[k]!
  let from = 0
  for (let unit = 0; unit < units; unit++) {
    let value = net[from++]!
    for (let k = 0; k < inputs; k++) value += net[from++]! * row[k]!
    sum += (net[at++]! * value) / (1 + Math.abs(value))
  }
  return sum
}
