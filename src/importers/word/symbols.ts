/*
 * Fonts of symbols have their signs where other fonts have letters, or in the private area from U+F000. These are the
 * ones met in letters and lists, by the number of the sign in its font.
 */

const SYMBOL: Readonly<Record<number, string>> = {
  0x2d: '−',
  0xa3: '≤',
  0xab: '↔',
  0xac: '←',
  0xad: '↑',
  0xae: '→',
  0xaf: '↓',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xbc: '…',
  0xde: '⇒',
  0xe0: '◊',
  0xe5: '∑',
}

const WINGDINGS: Readonly<Record<number, string>> = {
  0x4a: '☺',
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x72: '❒',
  0x73: '⬧',
  0x75: '◆',
  0x76: '❖',
  0x77: '⬥',
  0x9f: '•',
  0xa1: '○',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
}

const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x50: '✓',
  0x52: '☑',
  0x53: '☒',
  0x97: '•',
  0xa3: '☐',
}

const FONTS: readonly (readonly [RegExp, Readonly<Record<number, string>>])[] = [
  [/^symbol$/i, SYMBOL],
  [/^wingdings$/i, WINGDINGS],
  [/^wingdings 2$/i, WINGDINGS_2],
]
const PRIVATE = 0xf000

/** The sign with this number in this font as other fonts have it; absent when it is not known what it looks like. */
export function symbolOf(code: number, font: string): string | undefined {
  const number = code >= PRIVATE && code <= PRIVATE + 0xff ? code - PRIVATE : code
  const signs = FONTS.find(([name]) => name.test(font))?.[1]
  const sign = signs?.[number]
  if (sign !== undefined) return sign
  const isPlain = signs === undefined && code >= 0x20 && !(code >= 0xd800 && code <= 0xf8ff) && code <= 0x10ffff
  return isPlain ? String.fromCodePoint(code) : undefined
}

/** Mark of a list: what is not known is drawn as a dot, as most marks are. */
export function bulletOf(text: string, font: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0
    const isPrivate = code >= 0xe000 && code <= 0xf8ff
    if (!isPrivate && !FONTS.some(([name]) => name.test(font))) return text === 'o' ? '○' : character
    return symbolOf(code, isPrivate && font === '' ? 'Symbol' : font) ?? (isPrivate ? '•' : character)
  }).join('')
}
