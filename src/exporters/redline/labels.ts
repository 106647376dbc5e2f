/** A way in which a label counts. */
export interface CountedLabel {
  readonly format: 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman'
  /** The label with `%1` where the number stands. */
  readonly text: string
  readonly value: number
}

const NUMBER = /^((?:[^%]*[^\d%])?)(\d{1,5})([^\d%]*)$/
const LETTER = /^([^\p{L}\d%]*)([a-zA-Z])([^\p{L}\d%]*)$/u
const ROMAN = /^([^\p{L}\d%]*)([ivxlcdm]{1,8}|[IVXLCDM]{1,8})([^\p{L}\d%]*)$/u

/** All ways in which a label may count, the likeliest first: "v." is a letter, or the fifth of Roman numbers. */
export function countedLabels(label: string): readonly CountedLabel[] {
  const [, before = '', number = '', after = ''] = NUMBER.exec(label) ?? []
  if (number !== '') {
    // "01" is counted in a way of its own.
    return String(Number(number)) === number ? [{ format: 'decimal', text: `${before}%1${after}`, value: +number }] : []
  }
  const found: CountedLabel[] = []
  const [, open = '', letter = '', close = ''] = LETTER.exec(label) ?? []
  if (letter !== '') {
    const format = letter === letter.toLowerCase() ? 'lowerLetter' : 'upperLetter'
    found.push({ format, text: `${open}%1${close}`, value: letter.toLowerCase().charCodeAt(0) - 96 })
  }
  const [, left = '', roman = '', right = ''] = ROMAN.exec(label) ?? []
  const value = fromRoman(roman)
  if (value !== undefined) {
    const format = roman === roman.toLowerCase() ? 'lowerRoman' : 'upperRoman'
    const read = { format, text: `${left}%1${right}`, value } as const
    // Who begins with "i" counts in Roman numbers; any other single letter is more often just that.
    if (value === 1) found.unshift(read)
    else found.push(read)
  }
  return found
}

const ROMAN_PARTS: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** Undefined for what is no number, or is written otherwise than a word processor would. */
function fromRoman(text: string): number | undefined {
  let rest = text.toLowerCase()
  let value = 0
  for (const [worth, sign] of ROMAN_PARTS) {
    for (let times = 0; rest.startsWith(sign) && times < (sign.length === 1 ? 3 : 1); times++) {
      value += worth
      rest = rest.slice(sign.length)
    }
  }
  return rest === '' && value > 0 ? value : undefined
}
