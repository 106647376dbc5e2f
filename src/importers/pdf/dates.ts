import { MONTHS } from '../../core/text/months.ts'

/** D:20151229150516+01'00' */
const PDF_DATE = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:(Z)|([+-])(\d{2})'?(\d{2})?)?/

const isIn = (value: number, least: number, most: number) => value >= least && value <= most

/** ISO 8601 of a date as a PDF writes it, as exact as it is, with its offset if it has one; undefined for none. */
export function isoFromPdf(date: string): string | undefined {
  const found = PDF_DATE.exec(date.trim())
  const [, year = '', month, day, hour, minute, second, zulu, sign, offsetHour, offsetMinute] = found ?? []
  if (!found || !isIn(Number(year), 1970, 2200) || !isDay(Number(year), Number(month ?? 1), Number(day ?? 1)))
    return undefined
  if (month === undefined || day === undefined) return month === undefined ? year : `${year}-${month}`
  if (hour === undefined || minute === undefined) return `${year}-${month}-${day}`
  if (!isIn(Number(hour), 0, 23) || !isIn(Number(minute), 0, 59) || !isIn(Number(second ?? 0), 0, 59)) return undefined
  const zone = zulu ?? (sign === undefined ? '' : `${sign}${offsetHour ?? '00'}:${offsetMinute ?? '00'}`)
  return `${year}-${month}-${day}T${hour}:${minute}:${second ?? '00'}${zone}`
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= days
}

const NUMERIC = String.raw`(?<day>\d{1,2})[-./](?<month>\d{1,2})[-./](?<year>\d{4})`
const NAMED = String.raw`(?<dayOf>\d{1,2})\s+(?<name>${MONTHS.join('|')})\s+(?<yearOf>\d{4})`
const ISO = String.raw`(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})`
const DATE = String.raw`(?:${ISO}|${NUMERIC}|${NAMED})(?![\d-])`
/** "Datum 13-11-2024", "Den Haag, 26 maart 2025", "d.d. 3 mei 2024", or nothing else on the line. */
const DATED = [
  new RegExp(String.raw`^(?:datum|date)\b\s*[:|]?\s*${DATE}`, 'iu'),
  new RegExp(String.raw`^\p{Lu}[\p{L}’' -]{2,30},\s*(?:de\s+)?${DATE}\s*$`, 'u'),
  new RegExp(String.raw`^${DATE}\s*$`, 'iu'),
  new RegExp(String.raw`\bd\.?d\.?\s*${DATE}`, 'iu'),
]
const LABEL = /^(?:datum|date)\s*:?$/iu

/** The ISO date that a text bears at its head, as documents do; a date within a sentence is none. */
export function dateOnDocument(texts: readonly string[]): string | undefined {
  for (const pattern of DATED) {
    for (const [at, text] of texts.entries()) {
      const isLabelled = LABEL.test(texts[at - 1] ?? '')
      const found = pattern.exec(text) ?? (isLabelled ? new RegExp(`^${DATE}`, 'iu').exec(text) : null)
      const date = found && dateFrom(found.groups ?? {})
      if (date) return date
    }
  }
  return undefined
}

/** The ISO date in the name of a file: 2024-11-13, 20241113 or 13-11-2024. */
export function dateInName(name: string): string | undefined {
  const found =
    /(?<!\d)(?:(?<y>20\d{2})[-_. ]?(?<m>\d{2})[-_. ]?(?<d>\d{2})|(?<day>\d{1,2})[-_.](?<month>\d{1,2})[-_.](?<year>20\d{2}))(?!\d)/.exec(
      name,
    )
  return found ? dateFrom(found.groups ?? {}) : undefined
}

function dateFrom(parts: Readonly<Record<string, string | undefined>>): string | undefined {
  const year = Number(parts.y ?? parts.year ?? parts.yearOf)
  const named = parts.name === undefined ? undefined : MONTHS.indexOf(parts.name.toLowerCase()) + 1
  const month = named ?? Number(parts.m ?? parts.month)
  const day = Number(parts.d ?? parts.day ?? parts.dayOf)
  if (!isIn(year, 1900, 2200) || !isDay(year, month, day)) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
