import { DASHES, INVISIBLE, LINE_END_HYPHEN, normalForm, QUOTES, SOFT_HYPHEN } from '../text/normalize.ts'
import { foldMixedWords, numbersIn } from '../text/numbers.ts'
import { LAYOUT_CLASSES, NOISE_CLASSES, type NoiseClass } from './terms.ts'

/** All but numbering, which is known by its place and not by its characters. */
type TextClass = Exclude<NoiseClass, 'numbering'>

const INNER_HYPHENS = /(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu
/** A dash beside a digit may be a minus sign or a range. */
const PUNCTUATION = /[.,;:!?…()[\]‘’‚‛“”„‟«»‹›"'`]|(?<!\p{N})[-\u2010-\u2015](?!\p{N})/gu
/** Read for an l as often as not: "lk", "insteIling". */
const CAPITAL_I = /(?<=\p{Ll})I|I(?=\p{Ll})/gu
const ACCENT = /\p{M}/gu

/** What is left of a text without the differences of one class, in the order in which they are taken away. */
const WITHOUT: readonly (readonly [TextClass, (text: string) => string])[] = [
  ['hyphenation', (text) => text.replace(SOFT_HYPHEN, '').replace(LINE_END_HYPHEN, '').replace(INNER_HYPHENS, '')],
  ['quotes', (text) => text.replace(QUOTES, "'").replace(DASHES, '-')],
  ['punctuation', (text) => text.replace(PUNCTUATION, '')],
  ['ocr', foldLookAlikes],
  ['case', (text) => text.toLowerCase()],
  ['spacing', (text) => text.replace(INVISIBLE, '').replace(/\s+/g, '')],
]
/** When several explain a difference only together, those that are first here are let go first. */
const LET_GO: readonly TextClass[] = ['ocr', 'case', 'punctuation', 'spacing', 'quotes', 'hyphenation']

/**
 * The classes of noise that explain the whole difference between two texts, in the order of `NOISE_CLASSES`: one where
 * one is enough, else the fewest that do it together. Empty when more differs than noise. Another number, and so
 * another amount or date, is always more; an O for a 0 is not, but a 6 for an 8 is.
 * @param a what stood there, may be empty
 * @param b what came in its place, not equal to `a`
 */
export function explainNoise(a: string, b: string): readonly NoiseClass[] {
  // The two that come in thousands.
  if (/^\s*$/.test(a + b)) return ['spacing']
  if (a.toLowerCase() === b.toLowerCase()) return ['case']
  if (PLAIN.test(a) && PLAIN.test(b) && foldPlain(a) !== foldPlain(b)) return []
  if (numbersOf(a) !== numbersOf(b)) return []
  const plain = fewestClasses(a, b)
  if (plain.length > 0) return plain
  const [x, y] = [a.replace(CAPITAL_I, 'l'), b.replace(CAPITAL_I, 'l')]
  if (x === y) return ['ocr']
  const others = x === a && y === b ? [] : fewestClasses(x, y)
  return others.length === 0 ? [] : inOrder([...others, 'ocr'])
}

/** Nearly all text: of these only spaces, case and a few look-alikes can be noise. */
const PLAIN = /^[A-Za-z ]*$/

/** All that can be noise in plain text taken away, and an l is an i, because a capital I may be read for either. */
function foldPlain(text: string): string {
  return text.replaceAll(' ', '').toLowerCase().replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('l', 'i')
}

function fewestClasses(a: string, b: string): readonly NoiseClass[] {
  let kept = new Set<TextClass>(LET_GO)
  if (without(a, kept) !== without(b, kept)) return []
  for (const each of LET_GO) {
    const fewer = new Set([...kept].filter((other) => other !== each))
    if (without(a, fewer) === without(b, fewer)) kept = fewer
  }
  return inOrder([...kept])
}

function without(text: string, classes: ReadonlySet<TextClass>): string {
  return WITHOUT.reduce((left, [name, take]) => (classes.has(name) ? take(left) : left), text)
}

/** Each once, in the order of `NOISE_CLASSES`. */
export function inOrder(classes: readonly NoiseClass[]): readonly NoiseClass[] {
  return NOISE_CLASSES.filter((each) => classes.includes(each))
}

/** Ligatures, lost accents, rn for m, vv for w, and letters for digits within one word. */
function foldLookAlikes(text: string): string {
  const letters = text.normalize('NFKC').normalize('NFD').replace(ACCENT, '')
  return foldMixedWords(letters).replaceAll('rn', 'm').replaceAll('vv', 'w')
}

function numbersOf(text: string): string {
  return numbersIn(foldMixedWords(text)).join(' ')
}

/** True when a reader need not see the difference: typesetting alone. */
export function isLayout(noise: readonly NoiseClass[]): boolean {
  return noise.every((each) => LAYOUT_CLASSES.includes(each))
}

/** Words of one form are paired as if they were equal; what then still differs is told apart by `explainNoise`. */
export function wordForm(word: string): string {
  if (/^[A-Za-z]+$/.test(word)) return word.replaceAll('rn', 'm').replaceAll('vv', 'w').toLowerCase()
  const form = foldLookAlikes(normalForm(word)).toLowerCase()
  const numbers = numbersOf(word)
  return numbers === '' ? form : `${form} ${numbers}`
}
