import { namesIn } from '../diff/names.ts'
import { fold } from '../search/words.ts'
import { numbersIn } from '../text/numbers.ts'
import { isStopWord } from '../text/stop-words.ts'
import { GENERAL_WORDS, REVERSALS } from './general-words.ts'

/** Something a text says by which another text that says the same can be known. */
export interface Term {
  /** `name`, `number` and `quote` are taken over from a source as they are; a `word` is our own choice. */
  readonly kind: 'name' | 'number' | 'quote' | 'word'
  /** As it stands in the text. */
  readonly text: string
  /** What is looked for: the stem of a word, the folded words of a name or quote with single spaces. */
  readonly key: string
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’\u2010\u2011][\p{L}\p{M}\p{N}]+)*/gu
const QUOTE = /[‘“„"]([^‘’“”„"\n]{3,80})[’”"]/gu
/** Shorter words are too often another word's form. */
const SHORTEST = 4
/** A word this long is nearly always a compound, made for one subject. In letters. */
export const LONG = 10

/**
 * What words of one stem have in common: lower case, without accents, endings of number and case, and the spelling they
 * bring along. Coarse on purpose: it only serves to find a word again in another form, and proves nothing.
 */
export function stemOf(word: string): string {
  const folded = fold(word).replace(/['’]s$/, '')
  const plain = folded.replace(/[-'’\u2010\u2011]/g, '')
  if (plain.length <= SHORTEST || /\d/.test(plain)) return plain
  return plain
    .replace(/heden$/, 'heid')
    .replace(/(?<=.{3})(?:en|es|e|s|n)$/, '')
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
    .replace(/([aeou])\1([bdfgklmnprst])$/, '$1$2')
}

const GENERAL: ReadonlySet<string> = new Set(GENERAL_WORDS.map(stemOf))
const REVERSING: ReadonlySet<string> = new Set(REVERSALS.map(fold))

/** Words of a text as they stand there. */
export const wordsIn = (text: string): readonly string[] => text.match(WORD) ?? []

/** Folded words joined by single spaces, with one at either end, so that a run of words can be looked for as a whole. */
export const runOf = (text: string): string => ` ${wordsIn(text).map(fold).join(' ')} `

/** A word that letters about anything are full of. */
export const isGeneral = (word: string): boolean => isStopWord(word) || GENERAL.has(stemOf(word))

/** Whether it says that something is not, or no longer, so. */
export const isReversed = (text: string): boolean => wordsIn(text).some((word) => REVERSING.has(fold(word)))

/**
 * What is particular about a text: names of people, places and organisations, numbers of two digits and more, words
 * between quotes, and words that not every letter holds. Each once, in the order of the text.
 */
export function termsIn(text: string): readonly Term[] {
  const quotes = [...text.matchAll(QUOTE)].map(([, quoted = '']) => term('quote', quoted, runOf(quoted).trim()))
  const names = namesIn(text)
    .filter(({ text: name }) => !wordsIn(name).every(isGeneral))
    .map(({ text: name }) => term('name', name, runOf(name).trim()))
  const numbers = numbersIn(text)
    .filter((number) => number.replace(/\D/g, '').length > 1)
    .map((number) => term('number', number, number))
  const taken = new Set([...names, ...quotes].flatMap(({ key }) => key.split(' ')))
  const words = wordsIn(text)
    .filter((word) => !/\d/.test(word) && !taken.has(fold(word)) && word.length >= SHORTEST && !isGeneral(word))
    .map((word) => term('word', word, stemOf(word)))
  const found = [...quotes, ...names, ...numbers, ...words]
  return found.filter(({ key }, at) => key !== '' && found.findIndex((other) => other.key === key) === at)
}

const term = (kind: Term['kind'], text: string, key: string): Term => ({ kind, text, key })

/** Taken over from a source, where the words of a reconstruction are ours. */
export const isHard = ({ kind }: Term): boolean => kind !== 'word'

export const isLong = ({ kind, key }: Term): boolean => kind === 'word' && key.length >= LONG
