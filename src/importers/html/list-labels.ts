import type { Attributes } from './tokens.ts'

/** A list that is open: which numbers its items get. */
export interface ListNumbers {
  readonly style: string
  readonly isReversed: boolean
  /** Number of the next item; of a reversed list without a start only known at its end. */
  next: number
  readonly hasStart: boolean
  /** Items of a list that counts down from the number it has. */
  readonly waiting: LabelHolder[]
}

/** The label of an item, which may become known later than its text. */
export interface LabelHolder {
  label?: string
}

const STYLES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
}
const BULLETS: Readonly<Record<string, string>> = { disc: '•', circle: '◦', square: '▪', none: '' }
const NUMERALS = [
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
] as const

/** @param depth how many unordered lists it lies in, itself included */
export function openList(name: string, attributes: Attributes, depth: number): ListNumbers {
  const styled = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attributes.get('style') ?? '')?.[1]?.toLowerCase()
  const type = attributes.get('type') ?? ''
  const start = wholeNumber(attributes.get('start'))
  const isReversed = name === 'ol' && attributes.has('reversed')
  const plain = name === 'ol' ? 'decimal' : (['disc', 'circle', 'square'][Math.min(depth, 3) - 1] ?? 'disc')
  const typed =
    name === 'ol' ? STYLES[type] : BULLETS[type.toLowerCase()] === undefined ? undefined : type.toLowerCase()
  return { style: styled ?? typed ?? plain, isReversed, next: start ?? 1, hasStart: start !== undefined, waiting: [] }
}

/** The label of the next item as it is shown: "2.", "b.", "iv.", "•"; none where the list shows none. */
export function labelItem(list: ListNumbers, attributes: Attributes): LabelHolder {
  const holder: LabelHolder = {}
  const value = wholeNumber(attributes.get('value'))
  if (list.isReversed && !list.hasStart) list.waiting.push(holder)
  else {
    if (value !== undefined) list.next = value
    setLabel(holder, list.style, list.next)
    list.next += list.isReversed ? -1 : 1
  }
  return holder
}

/** Numbers the items that waited for the end of their list. */
export function closeList({ waiting, style }: ListNumbers): void {
  waiting.forEach((holder, at) => setLabel(holder, style, waiting.length - at))
}

function setLabel(holder: LabelHolder, style: string, number: number): void {
  const bullet = BULLETS[style]
  const label = bullet ?? `${numeral(style, number)}.`
  if (label !== '') holder.label = label
}

function numeral(style: string, number: number): string {
  const isUpper = style.startsWith('upper')
  const written = /alpha|latin/.test(style) ? letters(number) : /roman/.test(style) ? roman(number) : undefined
  return isUpper ? (written ?? String(number)).toUpperCase() : (written ?? String(number))
}

function letters(number: number): string | undefined {
  if (number < 1) return undefined
  let written = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    written = String.fromCharCode(97 + ((rest - 1) % 26)) + written
  }
  return written
}

function roman(number: number): string | undefined {
  if (number < 1 || number > 3999) return undefined
  let written = ''
  let rest = number
  for (const [value, sign] of NUMERALS) {
    while (rest >= value) {
      written += sign
      rest -= value
    }
  }
  return written
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d{1,8}\s*$/.test(text) ? Number(text) : undefined
}
