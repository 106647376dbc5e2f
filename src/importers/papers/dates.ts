import { MONTHS } from '../../core/text/months.ts'

/** A date in a text, with the half-open range it takes there, in UTF-16 units. */
export interface FoundDate {
  /** ISO 8601, a day that exists. */
  readonly date: string
  readonly from: number
  readonly to: number
}

const SHORT_MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const MONTH_OF: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, at) => [name, at + 1] as const),
  ...SHORT_MONTHS.map((name, at) => [name, at + 1] as const),
  ['sept', 9],
])
/** Longest first, so that "mei" never stands in for a longer name. */
const NAMES = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|')

/** Papers on a desk are of these years; other numbers are references and amounts. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2099

// Between digits that go on before or after, a part of a longer number would be taken for a day.
const NUMBERS = /(?<![\p{L}\p{N}]|\p{N}[-./_])(\d{1,4})([-./_])(\d{1,2})\2(\d{1,4})(?!\p{N})/gu
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\p{N}[-./_])(\\d{1,2})[\\s._-]{0,3}(${NAMES})\\.?[\\s._-]{0,3}(\\d{4})(?!\\p{N})`,
  'giu',
)
const COMPACT = /(?<![\p{N}]|\p{N}[-./_])(\d{8})(?!\p{N})/gu

/** Every day that is written out in the text, in order: "9-10-2024", "2024-10-09", "9 oktober 2024". The day stands first in Dutch. */
export function datesIn(text: string): readonly FoundDate[] {
  return [...numericDates(text), ...wordDates(text)].sort((a, b) => a.from - b.from)
}

/** The day at the very start of the text, and where what follows it begins. */
export function leadingDate(text: string): FoundDate | undefined {
  const start = text.length - text.trimStart().length
  return datesIn(text.slice(0, start + 40)).find(({ from }) => from === start)
}

/**
 * The day a file is named after. Nothing where the name has none, more than one, or one that could be another day as
 * well: two figures for a year, a month without its day.
 */
export function dateFromFileName(name: string): string | undefined {
  const bare = name
    .slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
    .replace(/\.[\p{L}\p{N}]{1,8}$/u, '')
    .replaceAll('%20', ' ')
    .slice(0, 400)
  const found = new Set([...datesIn(bare), ...compactDates(bare)].map(({ date }) => date))
  return found.size === 1 ? [...found][0] : undefined
}

function numericDates(text: string): FoundDate[] {
  return matches(NUMBERS, text, ([, first = '', , second = '', third = '']) => {
    if (first.length === 4) return isoDate(Number(first), Number(second), third.length > 2 ? 0 : Number(third))
    return third.length === 4 && first.length <= 2 ? isoDate(Number(third), Number(second), Number(first)) : undefined
  })
}

function wordDates(text: string): FoundDate[] {
  return matches(WORDS, text, ([, day = '', month = '', year = '']) =>
    isoDate(Number(year), MONTH_OF.get(month.toLowerCase()) ?? 0, Number(day)),
  )
}

/** "20260316" and "16032026"; no eight figures can be both, because no month is 19 or 20. */
function compactDates(text: string): FoundDate[] {
  return matches(COMPACT, text, ([, digits = '']) => {
    const part = (from: number, to: number) => Number(digits.slice(from, to))
    return isoDate(part(0, 4), part(4, 6), part(6, 8)) ?? isoDate(part(4, 8), part(2, 4), part(0, 2))
  })
}

function matches(pattern: RegExp, text: string, read: (match: RegExpMatchArray) => string | undefined): FoundDate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const date = read(match)
    return date === undefined ? [] : [{ date, from: match.index, to: match.index + match[0].length }]
  })
}

/** Undefined for a day that does not exist, or lies in no year of papers. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return undefined
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const longest = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  const pad = (value: number) => String(value).padStart(2, '0')
  return day > longest ? undefined : `${year}-${pad(month)}-${pad(day)}`
}
