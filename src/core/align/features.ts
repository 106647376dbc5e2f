import { splitMark } from '../text/mark.ts'
import { normalForm, plainWords } from '../text/normalize.ts'
import { isStopWord } from '../text/stop-words.ts'
import type { Block } from './model.ts'

/** What is compared of one text; arrays run parallel to its blocks. */
export type Side = {
  readonly blocks: readonly Block[]
  /** Equal numbers, on either side, mean blocks that differ in layout at most. */
  readonly forms: Int32Array
  /** Ids of words, sorted, repeats kept. */
  readonly words: readonly Int32Array[]
  /** Ids of words and word pairs, sorted, each once. */
  readonly features: readonly Int32Array[]
  /** Ids of letter 4-grams, sorted, each once; empty for blocks of more than a few words. */
  readonly grams: readonly Int32Array[]
  /** Summed weight of `features` and of `grams`. */
  readonly featureWeight: Float64Array
  readonly gramWeight: Float64Array
}

/** Both texts over one set of ids. */
export type Corpus = {
  readonly a: Side
  readonly b: Side
  /** Weight of every feature and gram id: high for what few blocks have. */
  readonly weight: Float64Array
}

/** Blocks of at most this many words are compared by letters too: one changed word there is most of the text. */
const SHORT_BLOCK_WORDS = 8
/** Half: a replaced word breaks two pairs, which would count a light rewording three times. */
const PAIR_WEIGHT = 0.5
/** In a text of a few blocks rarity says little, and function words would make strangers look alike. */
const STOP_WORD_WEIGHT = 0.2
/** What stands in every block is next to no evidence, yet all there is when the text is a single block. */
const UBIQUITOUS_WEIGHT = 0.1
/** Room for word ids in the number that stands for a word pair. */
const PAIR_BASE = 2 ** 26

/** True where a leading number is numbering rather than an amount. */
function isNumbered(block: Block): boolean {
  return block.kind === 'heading' || block.kind === 'list-item' || block.kind === 'footnote'
}

/** The block's normal form without list mark or leading number: equal for blocks that differ in layout at most. */
export function blockForm(block: Block): string {
  return normalForm(splitMark(block.text, isNumbered(block)).rest)
}

/** The block's lower-case words without list mark or leading number. */
export function blockWords(block: Block): readonly string[] {
  return plainWords(splitMark(block.text, isNumbered(block)).rest)
}

/** Reads both texts; time and memory linear in their length. */
export function readCorpus(a: readonly Block[], b: readonly Block[]): Corpus {
  const reader = createReader()
  const [readA, readB] = [a.map(reader.read), b.map(reader.read)]
  const weight = weighFeatures(reader, readA, readB)
  return { a: toSide(a, readA, weight), b: toSide(b, readB, weight), weight }
}

type ReadBlock = { form: number; words: Int32Array; features: Int32Array; grams: Int32Array }
type Reader = ReturnType<typeof createReader>

function createReader() {
  const forms = new Map<string, number>()
  const wordIds = new Map<string, number>()
  const pairIds = new Map<number, number>()
  const gramIds = new Map<string, number>()
  /** Per feature id the fixed part of its weight. */
  const factors: number[] = []
  const idOf = <Key>(ids: Map<Key, number>, key: Key, factor: number) => {
    const known = ids.get(key)
    if (known !== undefined) return known
    factors.push(factor)
    ids.set(key, factors.length - 1)
    return factors.length - 1
  }
  const read = (block: Block): ReadBlock => {
    const form = blockForm(block)
    const formId = forms.get(form) ?? forms.size
    forms.set(form, formId)
    const plain = blockWords(block)
    const words = plain.map((word) => idOf(wordIds, word, isStopWord(word) ? STOP_WORD_WEIGHT : 1))
    const pairs = words.slice(1).map((word, index) => {
      const first = words[index] ?? 0
      return idOf(pairIds, first * PAIR_BASE + word, PAIR_WEIGHT * Math.max(factors[first] ?? 1, factors[word] ?? 1))
    })
    const grams = plain.length > SHORT_BLOCK_WORDS ? [] : fourGrams(plain).map((gram) => idOf(gramIds, gram, 1))
    return { form: formId, words: sorted(words), features: distinct([...words, ...pairs]), grams: distinct(grams) }
  }
  return { read, factors }
}

function fourGrams(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    const padded = ` ${word} `
    return Array.from({ length: Math.max(1, padded.length - 3) }, (_, at) => padded.slice(at, at + 4))
  })
}

function sorted(ids: readonly number[]): Int32Array {
  return Int32Array.from(ids).sort()
}

function distinct(ids: readonly number[]): Int32Array {
  return sorted(ids).filter((id, at, all) => at === 0 || all[at - 1] !== id)
}

/** Inverse document frequency; the higher count of the two sides, so that being kept does not make a word common. */
function weighFeatures(reader: Reader, readA: readonly ReadBlock[], readB: readonly ReadBlock[]): Float64Array {
  const countCarriers = (side: readonly ReadBlock[]) => {
    const carriers = new Int32Array(reader.factors.length)
    for (const { features, grams } of side) {
      for (const id of features) carriers[id] = (carriers[id] ?? 0) + 1
      for (const id of grams) carriers[id] = (carriers[id] ?? 0) + 1
    }
    return carriers
  }
  const [inA, inB] = [countCarriers(readA), countCarriers(readB)]
  const blocks = Math.max(readA.length, readB.length)
  return Float64Array.from(reader.factors, (factor, id) => {
    return factor * (UBIQUITOUS_WEIGHT + Math.log(blocks / Math.max(1, inA[id] ?? 0, inB[id] ?? 0)))
  })
}

function toSide(blocks: readonly Block[], read: readonly ReadBlock[], weight: Float64Array): Side {
  const sum = (ids: Int32Array) => ids.reduce((total, id) => total + (weight[id] ?? 0), 0)
  return {
    blocks,
    forms: Int32Array.from(read, (block) => block.form),
    words: read.map((block) => block.words),
    features: read.map((block) => block.features),
    grams: read.map((block) => block.grams),
    featureWeight: Float64Array.from(read, (block) => sum(block.features)),
    gramWeight: Float64Array.from(read, (block) => sum(block.grams)),
  }
}
