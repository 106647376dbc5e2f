import { isoDate } from '../papers/dates.ts'

/** One row of a printed list of comments, as a PDF program writes it below or beside the pages. */
export interface CommentRow {
  readonly number: number
  /** As printed: "Markering", "FreeText". */
  readonly type: string
  /** Empty where it is blank or blacked out. */
  readonly author: string
  readonly isAuthorRedacted: boolean
  /** ISO 8601, clock time without zone; absent where it is "Onbepaald". */
  readonly date?: string
  /** What stands on the same line after the date. */
  readonly rest: string
}

/** Labels are short; a longer line is running text, and is not searched. */
const LONGEST_ROW = 600
const NUMBER = /^[^\p{L}\p{N}]*(?:Nummer|Number)\s*:?\s*(\d{1,4})(?!\d)/iu
const AUTHOR = /(?:Auteur|Author)(?=[\s:|]|$)\s*:?/i
const SUBJECT = /(?:Onderwerp|Subject)(?=[\s:|]|$)\s*:?/i
const DATE = /(?:Datum|Date)(?=[\s:|]|$)\s*:?/i
const STAMP = /^[\s|]*(\d{1,2})([-/.])(\d{1,2})\2(\d{4}),?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AP])\.?M\b\.?)?/i
const UNKNOWN = /^[\s|]*(?:Onbepaald|Undefined|Undetermined|Indeterminate)\b/i
const REDACTED = /\[[^\]]{0,40}\]|[\u2580-\u259F\u25A0]{2,}/g

/** Whether a row begins here, also where the rest of it is on the next lines or cannot be read. */
export function beginsRow(line: string): boolean {
  return (
    line.length <= LONGEST_ROW &&
    NUMBER.test(line) &&
    (AUTHOR.test(line) || /^\W*(?:Nummer|Number)\s*:\s*\d+\W*$/i.test(line))
  )
}

/** Number of the row that begins here, or undefined. */
export function rowNumber(line: string): number | undefined {
  return beginsRow(line) ? Number(NUMBER.exec(line)?.[1]) : undefined
}

/** Reads a row; undefined where a label is missing or its date cannot be read. */
export function readRow(line: string): CommentRow | undefined {
  if (line.length > LONGEST_ROW) return undefined
  const number = NUMBER.exec(line)
  if (!number) return undefined
  const afterNumber = line.slice(number[0].length)
  const author = cut(afterNumber, AUTHOR)
  const subject = author && cut(author.after, SUBJECT)
  const date = subject && cut(subject.after, DATE)
  if (!date) return undefined
  const when = readWhen(date.after)
  if (!when) return undefined
  const named = subject.before.replace(REDACTED, ' ')
  return {
    number: Number(number[1]),
    type: tidy(date.before),
    author: tidy(named),
    isAuthorRedacted: named !== subject.before,
    ...(when.date === undefined ? {} : { date: when.date }),
    rest: tidy(when.rest),
  }
}

function cut(text: string, label: RegExp): { readonly before: string; readonly after: string } | undefined {
  const found = label.exec(text)
  return found ? { before: text.slice(0, found.index), after: text.slice(found.index + found[0].length) } : undefined
}

function readWhen(text: string): { readonly date?: string; readonly rest: string } | undefined {
  const unknown = UNKNOWN.exec(text)
  if (unknown) return { rest: text.slice(unknown[0].length) }
  const stamp = STAMP.exec(text)
  if (!stamp) return text.trim() === '' ? { rest: '' } : undefined
  const [all, first, , second, year, hours, minutes, seconds = '00', half] = stamp
  // A clock of twelve hours comes with the month first.
  const day = half
    ? isoDate(Number(year), Number(first), Number(second))
    : isoDate(Number(year), Number(second), Number(first))
  const hour = half ? (Number(hours) % 12) + (half.toUpperCase() === 'P' ? 12 : 0) : Number(hours)
  if (day === undefined || hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined
  return { date: `${day}T${String(hour).padStart(2, '0')}:${minutes}:${seconds}`, rest: text.slice(all.length) }
}

function tidy(text: string): string {
  return text.replace(/[\s|]+/g, ' ').trim()
}
