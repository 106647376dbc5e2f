import { attributeOf, type XmlElement } from './xml.ts'

const STAMP = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?/

/**
 * When a change or comment was made. Word writes clock time with a Z as if it were universal time; where the true time
 * stands beside it that is taken, with its Z, else the clock time without.
 */
export function dateOf(element: XmlElement): string | undefined {
  const utc = attributeOf(element, 'w16du:dateUtc')
  return (utc === undefined ? undefined : universalTime(utc)) ?? clockTime(attributeOf(element, 'w:date'))
}

export function universalTime(text: string): string | undefined {
  const time = clockTime(text)
  return time?.includes('T') === true && text.trim().endsWith('Z') ? `${time}Z` : undefined
}

function clockTime(text: string | undefined): string | undefined {
  const [whole, year, month, day, hour, minute, second = '00'] = STAMP.exec(text?.trim() ?? '') ?? []
  if (whole === undefined || year === undefined || !isDay(Number(year), Number(month), Number(day))) return undefined
  const date = `${year}-${month}-${day}`
  if (hour === undefined || minute === undefined) return date
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined
  return `${date}T${hour}:${minute}:${second}`
}

export function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return year > 0 && day >= 1 && day <= (days[month - 1] ?? 0)
}
