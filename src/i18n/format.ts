export type Language = 'nl' | 'en'

export interface Formats {
  /** 2 december 2024 */
  date(iso: string): string
  /** 2 december */
  dayMonth(iso: string): string
  /** 2 dec */
  shortDate(iso: string): string
  /** 2 dec 2024 */
  mediumDate(iso: string): string
  /** okt 2024 – feb 2025 */
  months(from: string, to: string): string
  /** 7 februari 2025, 13:10:51: clock time as printed, in no time zone. */
  clock(isoLocal: string): string
  number(n: number): string
  list(items: readonly string[]): string
}

/** Dates are calendar days without a zone: they are read and shown as UTC so that no reader sees another day. */
export function formatsFor(language: Language): Formats {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  const of = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  const long = of({ day: 'numeric', month: 'long', year: 'numeric' })
  const dayMonth = of({ day: 'numeric', month: 'long' })
  const short = of({ day: 'numeric', month: 'short' })
  const medium = of({ day: 'numeric', month: 'short', year: 'numeric' })
  const month = of({ month: 'long', year: 'numeric' })
  const clock = of({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })
  const numbers = new Intl.NumberFormat(locale)
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const day = (iso: string) => new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  return {
    date: (iso) => long.format(day(iso)),
    dayMonth: (iso) => dayMonth.format(day(iso)),
    shortDate: (iso) => short.format(day(iso)),
    mediumDate: (iso) => medium.format(day(iso)),
    months: (from, to) => month.formatRange(day(from), day(to)),
    clock: (isoLocal) => `${long.format(day(isoLocal))}, ${clock.format(new Date(`${isoLocal}Z`))}`,
    number: (n) => numbers.format(n),
    list: (items) => lists.format(items),
  }
}
