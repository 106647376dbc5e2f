import { datesIn } from './dates.ts'

/** Something by which a text can be found, and where it stands. */
export interface Term {
  readonly term: string
  /** Half-open range in the text, UTF-16 units. */
  readonly from: number
  readonly to: number
}

/** A word, number or id as a reader sees it. */
export interface Word {
  /** Its letters and digits without what stands between them: "anti", "discriminatie" in "anti-discriminatie". */
  readonly pieces: readonly Term[]
  /** The pieces joined, where there are several: "antidiscriminatie", "32824" for "32 824". */
  readonly whole: Term | undefined
}

const LETTERS = '[\\p{L}\\p{M}\\p{N}\\u00AD]+'
/** What stands within a word, a number or an id; a hyphen also where it breaks a word over two lines. */
const BETWEEN =
  "(?:-[^\\S\\n]{0,9}\\n[^\\S\\n]{0,9}|[-._/'’\\u2010\\u2011]|(?<=\\d),(?=\\d)|(?<=\\d)[ \\u00A0\\u202F](?=\\d{3}(?!\\d)))"
/** The tokens of the comparison keep "nr. 451" and "37 miljoen" together, which a searcher does not. */
const WORD = new RegExp(`${LETTERS}(?:${BETWEEN}${LETTERS})*`, 'gu')
/** A plural or genitive with an apostrophe counts as the word itself: "nota’s". */
const PIECE = new RegExp(`(${LETTERS})(?:['’]s(?![\\p{L}\\p{N}]))?`, 'gu')
/** Longer is a web address or a hash: its pieces will do. */
const LONGEST_WHOLE = 60

/** Lower case, without accents, ligatures and soft hyphens: "Één" and "een" are the same word to a searcher. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD]/gu, '')
}

/** The words of a text, in order, folded. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].flatMap((word) => {
    const pieces = [...word[0].matchAll(PIECE)].flatMap((piece) => {
      const from = word.index + piece.index
      const term = fold(piece[1] ?? '')
      return term === '' ? [] : [{ term, from, to: from + piece[0].length }]
    })
    return pieces.length === 0 ? [] : [{ pieces, whole: wholeOf(pieces) }]
  })
}

function wholeOf(pieces: readonly Term[]): Term | undefined {
  if (pieces.length === 1) return undefined
  const terms = pieces.map((piece) => piece.term)
  // "32 824" and "32824" are one number, "1,5" and "15" are not.
  const isDecimal = terms.every((term) => /^\d+$/.test(term)) && terms.slice(1).some((term) => term.length !== 3)
  const term = terms.join(isDecimal ? '.' : '')
  return term.length > LONGEST_WHOLE ? undefined : { term, from: pieces[0]!.from, to: pieces.at(-1)!.to }
}

/** Everything by which a text can be found: its words, whole and in pieces, and its dates. */
export function termsOf(text: string): readonly Term[] {
  const words = wordsOf(text).flatMap(({ pieces, whole }) => (whole ? [...pieces, whole] : pieces))
  const dates = datesIn(text).flatMap(({ from, to, terms }) => terms.map((term) => ({ term, from, to })))
  return dates.length === 0 ? words : [...words, ...dates]
}
