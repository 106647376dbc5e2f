/** Numbers as Word writes them before a paragraph or note; a format that is not known becomes decimal. */
export function formatNumber(number: number, format: string, pattern = ''): string {
  switch (format) {
    case 'none':
      return ''
    case 'upperRoman':
      return roman(number)
    case 'lowerRoman':
      return roman(number).toLowerCase()
    case 'upperLetter':
      return letters(number)
    case 'lowerLetter':
      return letters(number).toLowerCase()
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'numberInDash':
      return `- ${number} -`
    case 'decimalEnclosedParen':
      return `(${number})`
    case 'decimalEnclosedFullstop':
      return `${number}.`
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : String(number)
    case 'ordinal':
      return `${number}e`
    case 'hex':
      return number.toString(16).toUpperCase()
    case 'chicago':
      return CHICAGO[(number - 1) % CHICAGO.length]?.repeat(Math.ceil(number / CHICAGO.length)) ?? String(number)
    case 'custom':
      return /^0*1?,/.test(pattern) ? String(number).padStart(pattern.indexOf(','), '0') : String(number)
    default:
      return String(number)
  }
}

const CHICAGO = ['*', '†', '‡', '§']

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
/** Word itself goes no further. */
const MOST_ROMAN = 32_767
const MOST_LETTERS = 780

function roman(number: number): string {
  if (number < 1 || number > MOST_ROMAN) return String(number)
  let left = number
  let text = ''
  for (const [value, sign] of ROMAN) {
    text += sign.repeat(Math.floor(left / value))
    left %= value
  }
  return text
}

/** After Z comes AA, then BB. */
function letters(number: number): string {
  if (number < 1 || number > MOST_LETTERS) return String(number)
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))
}
