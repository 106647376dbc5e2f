import { MONTHS } from '../text/months.ts'

/** A date as written in a text. */
export interface WrittenDate {
  /** Half-open range in the text, UTF-16 units. */
  readonly from: number
  readonly to: number
  /** What it can be found by, most telling first: `2024-12-02`, `2024-12`, `12-02` for a whole date. */
  readonly terms: readonly string[]
}

const ENGLISH_MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const SHORT_MONTHS = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ')
const ENGLISH_SHORT_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const MONTH_NUMBERS = new Map(
  [MONTHS, ENGLISH_MONTHS, SHORT_MONTHS, ENGLISH_SHORT_MONTHS].flatMap((names) =>
    names.map((name, index) => [name, index + 1] as const),
  ),
)
/** Longest first, or "mrt" in "maart" and "jan" in "januari" would win. */
const MONTH = [...MONTH_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')
const DATE = new RegExp(
  '(?<![\\p{L}\\p{N}])(?:' +
    '(?<y1>\\d{4})-(?<m1>\\d{2})-(?<d1>\\d{2})' +
    '|(?<d2>\\d{1,2})[-/](?<m2>\\d{1,2})[-/](?<y2>\\d{4})' +
    `|(?<d3>\\d{1,2})\\s{1,3}(?<n3>${MONTH})(?![\\p{L}\\p{N}])\\.?(?:\\s{1,3}(?<y3>\\d{4}))?` +
    `|(?<n4>${MONTH})\\.?\\s{1,3}(?<y4>\\d{4})` +
    ')(?![\\p{L}\\p{N}])',
  'giu',
)

/** Every date in a text, Dutch or English, in order; a day with a month but no year counts, a month alone is a word. */
export function datesIn(text: string): readonly WrittenDate[] {
  return [...text.matchAll(DATE)].flatMap((found) => {
    const { y1, y2, y3, y4, m1, m2, n3, n4, d1, d2, d3 } = found.groups ?? {}
    const name = (n3 ?? n4)?.toLowerCase()
    const month = name === undefined ? Number(m1 ?? m2) : MONTH_NUMBERS.get(name)!
    const terms = termsFor(y1 ?? y2 ?? y3 ?? y4, month, d1 ?? d2 ?? d3)
    return terms.length === 0 ? [] : [{ from: found.index, to: found.index + found[0].length, terms }]
  })
}

function termsFor(year: string | undefined, month: number, day: string | undefined): readonly string[] {
  if (month < 1 || month > 12 || (day !== undefined && (Number(day) < 1 || Number(day) > 31))) return []
  const m = twoDigits(month)
  const d = day === undefined ? undefined : twoDigits(Number(day))
  return [
    ...(year !== undefined && d !== undefined ? [`${year}-${m}-${d}`] : []),
    ...(year === undefined ? [] : [`${year}-${m}`]),
    ...(d === undefined ? [] : [`${m}-${d}`]),
  ]
}

const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** "2 december 2024" for an ISO date, so that a record is found by its date as by one in its text. */
export function dateInWords(iso: string, language: 'nl' | 'en'): string {
  const [year, month, day] = iso.slice(0, 10).split('-')
  const names = language === 'nl' ? MONTHS : ENGLISH_MONTHS
  return `${Number(day)} ${names[Number(month) - 1] ?? ''} ${year}`
}
