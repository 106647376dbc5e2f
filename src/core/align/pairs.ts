import { countWords, type Corpus, type Side } from './features.ts'
import type { Budget } from './model.ts'

/** What speaks for a pair whatever its place, in one row of numbers a pair. */
const EVIDENCE = 7
/** Offsets in such a row. */
export const SHARED = 0 // weight of the words in common, each as often as both have it
export const ADJACENT = 1 // weight of the words in common that follow the same word on both sides
export const ORDERED = 2 // share of the words that occur once on either side that stand in the same order
export const ONCE = 3 // weight of those words
export const LETTERS = 4 // Dice over pairs of letters, when both are short
export const COUNT = 5 // number of words in common, each as often as both have it
export const SERIES = 6 // number of words in the longest common subsequence

/** Pairs under consideration, each once, with what speaks for them. */
export type Pairs = {
  /** Adds a pair; without effect when it is known, may not be, or when either block is outside its text. */
  readonly propose: (i: number, j: number) => void
  /** Measures what was proposed since the last time. */
  readonly measure: () => void
  readonly length: () => number
  readonly i: (pair: number) => number
  readonly j: (pair: number) => number
  readonly evidence: (pair: number, field: number) => number
  /** Number of the pair of these two blocks; -1 when it was not proposed. */
  readonly find: (i: number, j: number) => number
}

/** Longer texts are not compared by their letters: words say enough. */
const MOST_LETTERS = 90
/** Of a word that occurs more often than this in one block only the first places are looked at. */
const MOST_PLACES = 8
/** Rare words whose order is compared, at most. */
const MOST_ORDERED = 64

/** @param isFree whether a pair may still be chosen */
export function createPairs(corpus: Corpus, budget: Budget, isFree: (i: number, j: number) => boolean): Pairs {
  const { a, b } = corpus
  const [n, m] = [a.blocks.length, b.blocks.length]
  let is = new Int32Array(1024)
  let js = new Int32Array(1024)
  let rows = new Float64Array(1024 * EVIDENCE)
  /** Linked lists: the newest pair of a block of `a`, and for each pair the one before it. */
  const newest = new Int32Array(n).fill(-1)
  let before = new Int32Array(1024)
  let length = 0
  let measured = 0
  const find = (i: number, j: number): number => {
    let pair = newest[i]!
    while (pair >= 0 && js[pair] !== j) pair = before[pair]!
    return pair
  }
  const propose = (i: number, j: number) => {
    if (i < 0 || j < 0 || i >= n || j >= m || !isFree(i, j) || find(i, j) >= 0) return
    if (!budget.spend(countWords(a, i) + countWords(b, j))) return
    if (length === is.length) {
      is = grow(is)
      js = grow(js)
      before = grow(before)
      const larger = new Float64Array(rows.length * 2)
      larger.set(rows)
      rows = larger
    }
    is[length] = i
    js[length] = j
    before[length] = newest[i]!
    newest[i] = length
    length++
  }
  const gauge = createGauge(corpus)
  const measure = () => {
    for (let i = 0; i < n; i++) {
      if (newest[i]! < measured) continue
      gauge.enter(i)
      for (let pair = newest[i]!; pair >= measured; pair = before[pair]!) {
        gauge.compare(i, js[pair]!, rows, pair * EVIDENCE)
      }
      gauge.leave(i)
    }
    measured = length
  }
  return {
    propose,
    measure,
    length: () => length,
    i: (pair) => is[pair]!,
    j: (pair) => js[pair]!,
    evidence: (pair, field) => rows[pair * EVIDENCE + field]!,
    find,
  }
}

function grow(list: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2)
  larger.set(list)
  return larger
}

/** Compares one block of `a`, once entered, with many blocks of `b`, each in time linear in its words. */
function createGauge({ a, b, weight }: Corpus) {
  /** Per word its first place in the entered block, and per place the next one of the same word; -1 for none. */
  const first = new Int32Array(weight.length).fill(-1)
  const next = new Int32Array(longest(a))
  const count = new Int32Array(weight.length)
  const left = new Int32Array(weight.length)
  const seen = new Int32Array(weight.length)
  const letters = createLetters()
  const series = createSeries(weight.length)
  const enter = (i: number) => {
    const from = a.starts[i]!
    series.enter(a.words, from, a.starts[i + 1]!)
    for (let place = a.starts[i + 1]! - 1; place >= from; place--) {
      const id = a.words[place]!
      next[place - from] = first[id]!
      first[id] = place - from
      count[id] = count[id]! + 1
      left[id] = count[id]!
    }
  }
  const leave = (i: number) => {
    for (let place = a.starts[i]!; place < a.starts[i + 1]!; place++) {
      const id = a.words[place]!
      first[id] = -1
      count[id] = 0
    }
  }
  /** Per place the comparison that last counted its word and the one before: each counts once. */
  const used = new Int32Array(next.length)
  let turn = 0
  const places = new Int32Array(MOST_ORDERED)
  const heft = new Float64Array(MOST_ORDERED)
  const compare = (i: number, j: number, rows: Float64Array, row: number) => {
    const [aFrom, from, to] = [a.starts[i]!, b.starts[j]!, b.starts[j + 1]!]
    for (let at = from; at < to; at++) {
      const id = b.words[at]!
      seen[id] = seen[id]! + 1
    }
    turn++
    let [shared, adjacent, words, once] = [0, 0, 0, 0]
    for (let at = from; at < to; at++) {
      const id = b.words[at]!
      if (count[id] === 0) continue
      if (left[id]! > 0) {
        left[id] = left[id]! - 1
        shared += weight[id]!
        words++
      }
      if (count[id] === 1 && seen[id] === 1 && once < MOST_ORDERED) {
        places[once] = first[id]!
        heft[once] = weight[id]!
        once++
      }
      if (at === from) continue
      const previous = b.words[at - 1]!
      if (count[previous] === 0) continue
      let tries = 0
      for (let place = first[id]!; place >= 0 && tries < MOST_PLACES; place = next[place]!, tries++) {
        if (place > 0 && used[place] !== turn && a.words[aFrom + place - 1] === previous) {
          used[place] = turn
          adjacent += (weight[id]! + weight[previous]!) / 2
          break
        }
      }
    }
    for (let at = from; at < to; at++) {
      const id = b.words[at]!
      left[id] = count[id]!
      seen[id] = 0
    }
    let all = 0
    for (let k = 0; k < once; k++) all += heft[k]!
    rows[row + SHARED] = shared
    rows[row + ADJACENT] = adjacent
    rows[row + ONCE] = all
    rows[row + ORDERED] = all === 0 ? 0 : heaviestInOrder(places, heft, once) / all
    rows[row + COUNT] = words
    rows[row + SERIES] = words < 2 ? words : Math.min(words, series.measure(b.words, from, to))
    const [x, y] = [a.blocks[i]!.text, b.blocks[j]!.text]
    rows[row + LETTERS] = x.length <= MOST_LETTERS && y.length <= MOST_LETTERS ? letters.dice(x, y) : -1
  }
  return { enter, leave, compare }
}

function longest({ starts }: Side): number {
  let most = 0
  for (let index = 1; index < starts.length; index++) most = Math.max(most, starts[index]! - starts[index - 1]!)
  return most
}

const chain = new Float64Array(MOST_ORDERED)

/** Weight of the heaviest increasing subsequence; quadratic, for a few dozen values. */
function heaviestInOrder(places: Int32Array, heft: Float64Array, length: number): number {
  let best = 0
  for (let k = 0; k < length; k++) {
    let longestBefore = 0
    for (let p = 0; p < k; p++) {
      if (places[p]! < places[k]! && chain[p]! > longestBefore) longestBefore = chain[p]!
    }
    chain[k] = longestBefore + heft[k]!
    if (chain[k]! > best) best = chain[k]!
  }
  return best
}

/** Bits of a number that are used: the sum of two still fits a small integer. */
const BITS = 30
const FULL = 2 ** BITS - 1
/** In longer blocks the bag of words says enough. */
const MOST_SERIES = 600

/** Longest common subsequence of words in a few steps a word: one bit a place (Crochemore and others 2001, Hyyrö 2004). */
function createSeries(ids: number) {
  const rowOf = new Int32Array(ids).fill(-1)
  let masks = new Int32Array(64)
  let entered: number[] = []
  let limbs = 0
  let length = 0
  const state = new Int32Array(Math.ceil(MOST_SERIES / BITS))
  const enter = (words: Int32Array, from: number, to: number) => {
    for (const id of entered) rowOf[id] = -1
    entered = []
    length = Math.min(to - from, MOST_SERIES)
    limbs = Math.ceil(length / BITS)
    if (masks.length < length * limbs) masks = new Int32Array(length * limbs)
    else masks.fill(0, 0, length * limbs)
    for (let place = 0; place < length; place++) {
      const id = words[from + place]!
      if (rowOf[id] === -1) {
        rowOf[id] = entered.length * limbs
        entered.push(id)
      }
      const at = rowOf[id]! + Math.floor(place / BITS)
      masks[at] = masks[at]! | (1 << (place % BITS))
    }
  }
  const measure = (words: Int32Array, from: number, to: number): number => {
    state.fill(FULL, 0, limbs)
    for (let at = from; at < to && at < from + MOST_SERIES; at++) {
      const row = rowOf[words[at]!]!
      if (row < 0) continue
      let carry = 0
      for (let limb = 0; limb < limbs; limb++) {
        const value = state[limb]!
        const matched = value & masks[row + limb]!
        const sum = value + matched + carry
        carry = sum > FULL ? 1 : 0
        state[limb] = (sum & FULL) | (value & ~matched)
      }
    }
    let zeros = 0
    for (let place = 0; place < length; place++)
      if ((state[Math.floor(place / BITS)]! & (1 << (place % BITS))) === 0) zeros++
    return zeros
  }
  return { enter, measure }
}

const LETTER_PAIRS = 1024

/** Dice over pairs of neighbouring letters and digits, by hash: tells misread and inflected words from others. */
function createLetters() {
  const counts = new Int16Array(LETTER_PAIRS)
  const pairsOf = (text: string): number[] => {
    const pairs: number[] = []
    let previous = 0
    for (let at = 0; at < text.length; at++) {
      let code = text.charCodeAt(at)
      if (code >= 65 && code <= 90) code += 32
      const isLetter = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 191
      if (!isLetter) continue
      pairs.push((previous * 31 + code) & (LETTER_PAIRS - 1))
      previous = code
    }
    return pairs
  }
  const dice = (x: string, y: string): number => {
    const [xs, ys] = [pairsOf(x), pairsOf(y)]
    if (xs.length + ys.length === 0) return 0
    for (const pair of xs) counts[pair] = counts[pair]! + 1
    let shared = 0
    for (const pair of ys) {
      if (counts[pair]! > 0) {
        shared++
        counts[pair] = counts[pair]! - 1
      }
    }
    for (const pair of xs) counts[pair] = 0
    return (2 * shared) / (xs.length + ys.length)
  }
  return { dice }
}
