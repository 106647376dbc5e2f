import type { FoundBy, ImportedBlock } from '../../core/imported/imported.ts'
import { MONTHS } from '../../core/text/months.ts'
import { isDay } from './dates.ts'

/** Blocks in which a letter has its date, if it has one. */
const HEAD_BLOCKS = 60
const DAY = String.raw`(\d{1,2})\s+(${MONTHS.join('|')})\s+(\d{4})`
/** "Datum 3 maart 2026", "Datum | 3 maart 2026", "Den Haag, 3 maart 2026", or the day alone. */
const WRITTEN = [
  new RegExp(String.raw`^(?:datum|date)\b[\s:|]*${DAY}\b`, 'im'),
  new RegExp(String.raw`^(?:'s-|’s-)?\p{Lu}[\p{L}' -]{2,30},\s+(?:d\.d\.\s+)?${DAY}\.?$`, 'imu'),
  new RegExp(String.raw`^${DAY}$`, 'im'),
]
const NUMERIC = /^(?:datum|date)\b[\s:|]*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/im

/** ISO date that a text gives for itself near its beginning. */
export function findDate(blocks: readonly ImportedBlock[]): string | undefined {
  const head = blocks.slice(0, HEAD_BLOCKS).filter(({ kind }) => kind !== 'footnote')
  for (const pattern of WRITTEN) {
    for (const { text } of head) {
      const [, day, month = '', year] = pattern.exec(text) ?? []
      const date = isoDate(Number(year), MONTHS.indexOf(month.toLowerCase()) + 1, Number(day))
      if (date !== undefined) return date
    }
  }
  for (const { text } of head) {
    const [, day, month, year] = NUMERIC.exec(text) ?? []
    const date = isoDate(Number(year), Number(month), Number(day))
    if (date !== undefined) return date
  }
  return undefined
}

function isoDate(year: number, month: number, day: number): string | undefined {
  if (!isDay(year, month, day)) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** What the properties of the file say. */
export interface Properties {
  title?: string
  modified?: string
}

export interface Facts {
  readonly title?: string
  readonly titleBy?: FoundBy
  readonly date?: string
  readonly dateBy?: FoundBy
}

/** `titled`: text of the paragraph in the style of a title. */
export function findFacts(blocks: readonly ImportedBlock[], properties: Properties, titled: string): Facts {
  const written = findDate(blocks)
  const heading = blocks.find(({ kind, level }) => kind === 'heading' && level === 1)?.text ?? ''
  const inText = titled === '' ? (properties.title ?? '') === '' && heading : titled
  const title = inText === false ? properties.title : inText
  const date = written ?? properties.modified
  return {
    ...(title === undefined || title === '' ? {} : { title, titleBy: inText === false ? 'properties' : 'text' }),
    ...(date === undefined ? {} : { date, dateBy: written === undefined ? 'properties' : 'text' }),
  }
}
