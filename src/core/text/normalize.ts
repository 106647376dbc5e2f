/** Characters that never carry meaning: zero-width spaces and joiners, byte order mark. */
export const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g
/** A soft hyphen, with the line break it may have caused. */
export const SOFT_HYPHEN = /\u00AD(?:[^\S\n]*\n\s*)?/g
/** Quotes, primes and accents used as quotes. Replaced before NFKC, which would turn an acute accent into a space. */
export const QUOTES = /[‘’‚‛“”„‟«»‹›′″‴`´"']+/g
export const DASHES = /[\u2010-\u2015\u2212\uFE58\uFF0D]/g
/** A word broken at the end of a line; "in-" before "en uitvoer" is a hyphen the writer put there. */
export const LINE_END_HYPHEN = /(?<=\p{L})-[^\S\n]*\n\s*(?!(?:en|of|tot)\b)(?=\p{Ll})/gu
export const INNER_HYPHEN = /(?<=\p{L})-(?=\p{L})/gu

/**
 * The text with one form for everything that typesetting varies: NFKC, one quote, one dash, single spaces, words that
 * were broken over two lines joined. Letters, case and punctuation stay. Not for display.
 */
export function unify(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(SOFT_HYPHEN, '')
    .replace(QUOTES, "'")
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(LINE_END_HYPHEN, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * The normal form: two texts have the same one exactly when they differ in nothing but spacing, hyphenation, quotes
 * and dashes. All spaces are gone from it, because text taken from a PDF loses and gains them inside words.
 */
export function normalForm(text: string): string {
  return unify(text).replace(INNER_HYPHEN, '').replaceAll(' ', '')
}

/** Lower-case words without hyphens, accents kept, for counting and comparing; "37,75" gives "37" and "75". */
export function plainWords(text: string): readonly string[] {
  return (
    unify(text)
      .replace(INNER_HYPHEN, '')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}
