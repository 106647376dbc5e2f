import { splitMark } from '../text/mark.ts'
import { normalForm, plainWords, SOFT_HYPHEN } from '../text/normalize.ts'
import { REDACTION } from '../text/redaction.ts'
import { isStopWord } from '../text/stop-words.ts'
import { logarithm } from './elementary.ts'
import type { Block } from './model.ts'

/** What is compared of one text; arrays run parallel to its blocks unless they say otherwise. */
export type Side = {
  readonly blocks: readonly Block[]
  /** Equal numbers, on either side, mean blocks with the same letters and digits in the same order. */
  readonly forms: Int32Array
  /** Where the words of each block begin in `words`; one longer than the blocks, so that the end is there too. */
  readonly starts: Int32Array
  /** Word ids of all blocks in reading order, without what was blacked out. */
  readonly words: Int32Array
  /** Summed weight of the words of each block. */
  readonly weights: Float64Array
  readonly redacted: Uint8Array
  /** Equal numbers, on either side, mean blocks numbered alike; 0 for a block without a number. */
  readonly numbers: Int32Array
  /** 1 where the number is nearly all there is: "Artikel 4", "2.1". Such blocks are told apart by what follows them. */
  readonly bare: Uint8Array
}

/** Values of `Side.redacted`. */
export const PLAIN = 0
const PARTLY_REDACTED = 1
/** Nothing of the text can be read. */
export const WHOLLY_REDACTED = 2

/** Both texts over one set of ids. */
export type Corpus = {
  readonly a: Side
  readonly b: Side
  /** Weight of every word id: high for what few blocks have. */
  readonly weight: Float64Array
}

/** In a text of a few blocks rarity says little, and function words would make strangers look alike. */
const STOP_WORD_WEIGHT = 0.2
/** What stands in every block is next to no evidence, yet all there is when the text is a single block. */
const UBIQUITOUS_WEIGHT = 0.1

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

/** None of these, no bar: saves the expression above on nearly every block. */
const MAY_BE_REDACTED = /[\u2580-\u25AE[]|x{4}|5\.1\.|10\./iu

/** Reads both texts; time and memory linear in their length. */
export function readCorpus(a: readonly Block[], b: readonly Block[]): Corpus {
  const reader = createReader()
  const [readA, readB] = [a.map(reader.read), b.map(reader.read)]
  const weight = weighWords(reader.factors, readA, readB)
  return { a: toSide(a, readA, weight), b: toSide(b, readB, weight), weight }
}

/** Text that is read in one pass: letters that are their own normal form, and what typesetting puts between them. */
const SIMPLE = /^[\t\n\x20-\x7E\u00A0\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF\u2018-\u201E\u2026\u20AC\u2022]*$/
const HYPHEN = 45
/** What follows a hyphen at the end of a line that broke a word; as in `unify`. */
const BROKEN = /[^\S\n]*\n\s*(?!(?:en|of|tot)\b)(?=\p{Ll})/uy

/** As `plainWords`. */
function splitWords(given: string): readonly string[] {
  const text = given.includes('\u00AD') ? given.replace(SOFT_HYPHEN, '') : given
  if (!SIMPLE.test(text)) return plainWords(text)
  const lower = text.toLowerCase()
  const words: string[] = []
  /** Beginning of the word up to a hyphen that is no part of it. */
  let before = ''
  let from = -1
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 32
    if (isLetter(code) || (code >= 48 && code <= 57)) {
      if (from < 0) from = at
      continue
    }
    if (from < 0 && before === '') continue
    const skipped = code === HYPHEN ? endOfBreak(text, lower, at) : -1
    if (skipped < 0) {
      words.push(from < 0 ? before : before + lower.slice(from, at))
      before = ''
    } else {
      if (from >= 0) before += lower.slice(from, at)
      at = skipped - 1
    }
    from = -1
  }
  return words
}

/** Where a word goes on after a hyphen that is no part of it; -1 when it does not. */
function endOfBreak(text: string, lower: string, at: number): number {
  if (!isLetter(lower.charCodeAt(at - 1))) return -1
  if (isLetter(lower.charCodeAt(at + 1))) return at + 1
  BROKEN.lastIndex = at + 1
  return BROKEN.test(text) ? BROKEN.lastIndex : -1
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0xff)
}

type ReadBlock = {
  readonly form: number
  readonly words: Int32Array
  readonly redacted: number
  readonly number: number
}

function createReader() {
  const forms = new Map<string, number>()
  const ids = new Map<string, number>()
  /** Per word id the fixed part of its weight. */
  const factors: number[] = []
  const idOf = (word: string) => {
    const known = ids.get(word)
    if (known !== undefined) return known
    const id = factors.length
    factors.push(isStopWord(word) ? STOP_WORD_WEIGHT : 1)
    ids.set(word, id)
    return id
  }
  const numbers = new Map<string, number>([['', 0]])
  const readText = (text: string, numbered: boolean): ReadBlock => {
    const { mark, rest: unmarked } = splitMark(text, numbered)
    let rest = unmarked
    let redacted = PLAIN
    if (MAY_BE_REDACTED.test(text)) {
      const bare = text.replace(REDACTION, ' ')
      if (bare !== text) {
        rest = splitMark(bare, numbered).rest
        redacted = /[\p{L}\p{N}]/u.test(rest) ? PARTLY_REDACTED : WHOLLY_REDACTED
      }
    }
    const words = splitWords(rest)
    // Punctuation alone is told apart as it stands; letters never begin with a space.
    const letters = words.length > 0 ? spell(words) : redacted === PLAIN ? ` ${normalForm(rest)}` : ' bar'
    const form = forms.get(letters) ?? forms.size
    forms.set(letters, form)
    const digits = mark.replace(/[^\p{L}\p{N}.]|\.$/gu, '').toLowerCase()
    const number = numbers.get(digits) ?? numbers.size
    numbers.set(digits, number)
    return { form, words: Int32Array.from(words, idOf), redacted, number }
  }
  /** Most blocks stand in both texts unchanged. */
  const known = [new Map<string, ReadBlock>(), new Map<string, ReadBlock>()]
  const read = (block: Block): ReadBlock => {
    const numbered = isNumbered(block)
    const cache = known[numbered ? 1 : 0]!
    const before = cache.get(block.text)
    if (before) return before
    const fresh = readText(block.text, numbered)
    cache.set(block.text, fresh)
    return fresh
  }
  return { read, factors }
}

/** All letters and digits without what is between them, save where "2.9" would become "29". */
function spell(words: readonly string[]): string {
  return words.every(isNumber) ? words.join(' ') : words.join('')
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** Inverse document frequency; the higher count of the two sides, so that being kept does not make a word common. */
function weighWords(factors: readonly number[], readA: readonly ReadBlock[], readB: readonly ReadBlock[]) {
  const countCarriers = (side: readonly ReadBlock[]) => {
    const carriers = new Int32Array(factors.length)
    const last = new Int32Array(factors.length).fill(-1)
    side.forEach(({ words }, index) => {
      for (const id of words) {
        if (last[id] === index) continue
        last[id] = index
        carriers[id] = carriers[id]! + 1
      }
    })
    return carriers
  }
  const [inA, inB] = [countCarriers(readA), countCarriers(readB)]
  const blocks = Math.max(readA.length, readB.length)
  return Float64Array.from(factors, (factor, id) => {
    return factor * (UBIQUITOUS_WEIGHT + logarithm(blocks / Math.max(1, inA[id]!, inB[id]!)))
  })
}

function toSide(blocks: readonly Block[], read: readonly ReadBlock[], weight: Float64Array): Side {
  const starts = new Int32Array(read.length + 1)
  read.forEach(({ words }, index) => (starts[index + 1] = starts[index]! + words.length))
  const words = new Int32Array(starts[read.length]!)
  const weights = new Float64Array(read.length)
  read.forEach((block, index) => {
    words.set(block.words, starts[index])
    let sum = 0
    for (const id of block.words) sum += weight[id]!
    weights[index] = sum
  })
  const forms = Int32Array.from(read, ({ form }) => form)
  const redacted = Uint8Array.from(read, (block) => block.redacted)
  const numbers = Int32Array.from(read, ({ number }) => number)
  const bare = Uint8Array.from(read, (block) => (block.number > 0 && block.words.length <= 1 ? 1 : 0))
  return { blocks, forms, starts, words, weights, redacted, numbers, bare }
}

/** Words of one block. */
export function countWords(side: Side, index: number): number {
  return side.starts[index + 1]! - side.starts[index]!
}
