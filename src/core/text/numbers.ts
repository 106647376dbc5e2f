const DASH = /[\u2010-\u2015\u2212]/g
/** "1 200 000": thousands set apart by a space, within one line. */
const SPACED_THOUSANDS = /(?<![\p{N}.,])\p{N}{1,3}(?:[ \u00A0\u202F]\p{N}{3})+(?!\p{N})/gu
/** Digits with the points and commas between them, and a minus sign before them unless it stands between two numbers. */
const NUMBER = /(?:(?<!\p{L}|\p{N}\s{0,3})-)?\p{N}+(?:[.,:/]\p{N}+)*/gu
/** A word of letters and digits, as a scanner leaves it where it took an O for a 0. */
const MIXED = /(?<![\p{L}\p{N}])(?=\p{N}*\p{L})(?=\p{L}*\p{N})[\p{L}\p{N}]+/gu

/** Every number of a text as written, in order: amounts, dates and references are made of them. */
export function numbersIn(text: string): readonly string[] {
  if (!/\p{N}/u.test(text)) return []
  const joined = text
    .replace(DASH, '-')
    .replace(SPACED_THOUSANDS, (number) => number.replace(/\s/g, ''))
    .match(NUMBER)
  return joined ?? []
}

/** Takes O for 0 and l for 1, or the reverse, in words that mix letters and digits: the kind there is more of wins. */
export function foldMixedWords(text: string): string {
  if (!/\p{N}/u.test(text)) return text
  return text.replace(MIXED, (word) => {
    const digits = word.match(/\p{N}/gu)?.length ?? 0
    return word.length - digits > digits
      ? word.replaceAll('0', 'o').replaceAll('1', 'l')
      : word.replace(/[oO]/g, '0').replace(/[lI]/g, '1')
  })
}
