import type { PlainText } from '../text/plain-form.ts'

/** Two of the 64 characters a word: 4096 prints, so that another word shows, and no text can be read from them. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const DIGITS = new Map(Array.from(ALPHABET, (digit, value) => [digit, value]))
const [BITS, PRINT_BITS] = [6, 12]

/** A print (0..4095) for each word of a plain text: FNV-1a over its UTF-16 units, folded to 12 bits. */
export function printWords({ text, words }: PlainText): number[] {
  return words.map((from, index) => {
    const to = words[index + 1] ?? text.length
    let hash = 0x811c9dc5
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at)
      // The space between two digits belongs to neither word.
      if (unit !== SPACE) hash = Math.imul(hash ^ unit, 0x01000193) >>> 0
    }
    return (hash ^ (hash >>> PRINT_BITS) ^ (hash >>> (2 * PRINT_BITS))) & ((1 << PRINT_BITS) - 1)
  })
}

const SPACE = 32

export function encodePrints(prints: readonly number[]): string {
  return prints.map((print) => digitOf(print >> BITS) + digitOf(print & ((1 << BITS) - 1))).join('')
}

/** The prints of a text that `encodePrints` made. */
export function decodePrints(text: string): number[] {
  return Array.from({ length: text.length >> 1 }, (_, index) => {
    return (valueOf(text[2 * index]) << BITS) | valueOf(text[2 * index + 1])
  })
}

const digitOf = (value: number): string => ALPHABET[value] ?? ''
const valueOf = (digit: string | undefined): number => DIGITS.get(digit ?? '') ?? 0
