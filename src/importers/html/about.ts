import { datesIn, isoDate } from '../papers/dates.ts'
import type { Attributes } from './tokens.ts'

/** Names under which a page says of what day it is, the surest first. A day of the last change is none of the paper. */
const DAY_NAMES = [
  'dcterms.issued',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'article:published_time',
  'datepublished',
  'date',
]

/** Days that the head of a page and its `<time>` elements give. */
export interface DaysOfPage {
  readonly named: Map<string, string>
  readonly timed: Set<string>
}

export function noteMeta({ named }: DaysOfPage, attributes: Attributes): void {
  const name = (attributes.get('name') ?? attributes.get('property') ?? '').toLowerCase()
  const day = DAY_NAMES.includes(name) ? dayOf(attributes.get('content') ?? '') : undefined
  if (day !== undefined && !named.has(name)) named.set(name, day)
}

export function noteTime({ timed }: DaysOfPage, attributes: Attributes): void {
  const day = dayOf(attributes.get('datetime') ?? '')
  if (day !== undefined) timed.add(day)
}

/** The day the page says it is of; a `<time>` counts where it is the only one. */
export function dayOfPage({ named, timed }: DaysOfPage): string | undefined {
  const name = DAY_NAMES.find((each) => named.has(each))
  if (name !== undefined) return named.get(name)
  return timed.size === 1 ? [...timed][0] : undefined
}

function dayOf(text: string): string | undefined {
  const start = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text)
  if (start) return isoDate(Number(start[1]), Number(start[2]), Number(start[3]))
  const days = datesIn(text.slice(0, 100))
  return days.length === 1 ? days[0]?.date : undefined
}

/** Of a change: ISO 8601, in UTC where the file tells how far its clock is from that, else as the clock stood. */
export function readDateTime(text: string | undefined): string | undefined {
  const found =
    /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?\s*$/i.exec(
      text ?? '',
    )
  if (!found) return undefined
  const [, year, month, day, hours, minutes, seconds = '00', zone] = found
  const date = isoDate(Number(year), Number(month), Number(day))
  if (date === undefined || hours === undefined) return date
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined
  const clock = `${date}T${hours}:${minutes}:${seconds}`
  if (zone === undefined) return clock
  const offset = /^z$/i.test(zone) ? 'Z' : zone.replace(/^(...)(\d\d)$/, '$1:$2')
  const time = Date.parse(clock + offset)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace('.000Z', 'Z')
}

/** Word writes the author of a change as if it were an address of electronic mail. */
export function authorOf(cite: string | undefined): string {
  const name = /^mailto:(.{1,300})$/i.exec(cite?.trim() ?? '')?.[1]
  if (name === undefined) return ''
  try {
    return decodeURIComponent(name).trim()
  } catch {
    return name.trim()
  }
}
