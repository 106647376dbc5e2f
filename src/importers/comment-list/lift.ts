import { fieldsIn } from '../papers/fields.ts'
import { readStamp } from '../papers/stamps.ts'
import { beginsRow, type CommentRow, readRow, rowNumber } from './row.ts'

/** A row with the text of its comment, from whatever lines that stands on. */
export interface ListedComment extends CommentRow {
  /** Lines joined by line breaks. */
  readonly text: string
}

/** The list of one page, or the line that says the page has no comments. */
export interface CommentList {
  /** Half-open range of the lines it takes; the page ends here. */
  readonly from: number
  readonly to: number
  /** As printed in the list itself. */
  readonly page?: number
  readonly comments: readonly ListedComment[]
  /** Rows that were seen and could not be read, as they stand. */
  readonly unread: readonly string[]
  /** Words of headings, page lines and rules, which tell nothing of a comment. */
  readonly captions: readonly string[]
}

export interface Lifted {
  readonly lists: readonly CommentList[]
  /** 1 for each line that is part of a list. */
  readonly taken: Uint8Array
}

const HEADING = /^\W*(?:Overzicht van opmerkingen (?:bij|op|in)|Summary of comments on)(?!\p{L})/iu
const NO_COMMENTS = /^\W*(?:Deze pagina bevat geen opmerkingen|This page contains no comments)\W*$/i
const PAGE = /^\W*(?:Pagina|Page)\s*:\s*(\d{1,5})\W*$/i
const RULE = /^[\s|]*(?:<hr\b[^<>]{0,40}>|[-*_=–—]{3,}|[-•*])[\s|]*$/i
/** Why a stretch was blacked out, as noted by who did it. */
export const GROUND =
  /^(?:lakken|gelakt|weggelakt|weigeren|geweigerd)\s+(?:op grond van|wegens|vanwege|i\.v\.m\.)\s+(.{3,120})$/iu
/** Types that carry words of their own. */
const HAS_OWN_WORDS = /^(?:free\s?text|tekst|notitie|opmerking|note|text|sticky|typewriter|callout|commentaar)/iu

/** Further on it is another list. */
const LOOK_AHEAD_LINES = 60
const LOOK_AHEAD_LENGTH = 3000
/** Lines are headings and rows only up to here. */
const LONGEST_LINE = 600

/**
 * Finds the printed lists of comments in a text of lines without markup: rows of number, author, type and date with the
 * comment below, on the lines between rows, or after the last one where it repeats what stands on the page. What may be
 * running text again stays in the text.
 */
export function liftCommentLists(lines: readonly string[]): Lifted {
  const taken = new Uint8Array(lines.length)
  const lists: CommentList[] = []
  let bodyFrom = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line.length > LONGEST_LINE || line.length < 8) continue
    if (NO_COMMENTS.test(line)) {
      lists.push({ from: at, to: at + 1, comments: [], unread: [], captions: [line] })
      taken[at] = 1
    } else if (HEADING.test(line) || beginsRow(line) || (PAGE.test(line) && rowFollows(lines, at))) {
      const list = readList(lines, at, lines.slice(bodyFrom, at), taken)
      lists.push(list)
      at = list.to - 1
    } else continue
    bodyFrom = at + 1
  }
  return { lists, taken }
}

/** "Pagina: 1" above a row is the first line of a list without a heading. */
function rowFollows(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at + 1, at + 6).find((line) => line.trim() !== '' && !RULE.test(line))
  return next !== undefined && beginsRow(next)
}

function readList(lines: readonly string[], from: number, body: readonly string[], taken: Uint8Array): CommentList {
  const comments: { row: CommentRow; text: string[] }[] = []
  const unread: string[] = []
  const captions: string[] = []
  let page: number | undefined
  let blanks = 0
  let isApart = false
  let at = from
  let to = from
  const take = (next: number) => {
    taken.fill(1, at, next)
    at = to = next
    blanks = 0
  }
  while (at < lines.length) {
    const line = lines[at] ?? ''
    const text = line.replace(/\s+/g, ' ').trim()
    const last = comments.at(-1)
    if (text === '') {
      blanks++
      at++
    } else if (RULE.test(line)) {
      // A rule after the last row may as well be the line above footnotes, but carries no words.
      taken[at] = 1
      at++
      if (blanks === 0) to = at
    } else if (NO_COMMENTS.test(text)) break
    else if (HEADING.test(text)) {
      if (comments.length > 0) break
      captions.push(text)
      take(at + 1)
    } else if (PAGE.test(text)) {
      if (comments.length > 0) break
      page = Number(PAGE.exec(text)?.[1])
      captions.push(text)
      take(at + 1)
    } else if (beginsRow(text)) {
      if (last && rowNumber(text) === 1 && last.row.number >= 1) break
      const { row, next } = readRowAt(lines, at)
      if (row) comments.push({ row, text: row.rest === '' ? [] : [row.rest] })
      else unread.push(text)
      take(next)
    } else if (!last) {
      // The name of the file may take another line.
      if (blanks > 0 || captions.length === 0) break
      captions.push(text)
      take(at + 1)
    } else if (blanks === 0) {
      last.text.push(text)
      take(at + 1)
    } else {
      const next = nextRow(lines, at, last.row.number + 1)
      const end = next ?? paragraphEnd(lines, at)
      const words = lines.slice(at, end).map((each) => each.replace(/\s+/g, ' ').trim())
      const said = words.filter((each) => each !== '' && !RULE.test(each))
      const target = next === undefined ? ownerOf(said.join(' '), comments, body, isApart, lines, end) : last
      if (!target) break
      isApart ||= next !== undefined
      target.text.push(...said)
      take(end)
    }
  }
  return {
    from,
    to,
    ...(page === undefined ? {} : { page }),
    comments: comments.map(({ row, text }) => ({ ...row, text: text.join('\n') })),
    unread,
    captions,
  }
}

/** A row may be written over several lines, a label a line. */
function readRowAt(
  lines: readonly string[],
  at: number,
): { readonly row: CommentRow | undefined; readonly next: number } {
  let joined = ''
  for (let next = at; next < Math.min(at + 4, lines.length); next++) {
    joined += ` ${lines[next] ?? ''}`
    const row = readRow(joined)
    if (row) return { row, next: next + 1 }
  }
  return { row: undefined, next: at + 1 }
}

/** The line of the row with this number, where it follows soon and nothing says that another page begins before it. */
function nextRow(lines: readonly string[], from: number, number: number): number | undefined {
  let length = 0
  for (let at = from; at < Math.min(from + LOOK_AHEAD_LINES, lines.length) && length < LOOK_AHEAD_LENGTH; at++) {
    const line = lines[at] ?? ''
    length += line.length
    if (line.length > LONGEST_LINE) return undefined
    const found = rowNumber(line)
    if (found !== undefined) return found === number ? at : undefined
    if (HEADING.test(line) || NO_COMMENTS.test(line) || PAGE.test(line) || /^\s*#/.test(line)) return undefined
  }
  return undefined
}

function paragraphEnd(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && (lines[at] ?? '').trim() !== '' && at - from < 12) at++
  return at
}

type Open = { readonly row: CommentRow; readonly text: string[] }

/** Whose words follow the last row, set apart from it; nobody's when they may be running text of the next page. */
function ownerOf(
  said: string,
  comments: readonly Open[],
  body: readonly string[],
  isApart: boolean,
  lines: readonly string[],
  end: number,
): Open | undefined {
  const last = comments.at(-1)
  if (!last || said.length > LOOK_AHEAD_LENGTH) return undefined
  const silent = comments.filter(({ text }) => text.length === 0)
  const wordy = silent.filter(({ row }) => HAS_OWN_WORDS.test(row.type))
  if (GROUND.test(said)) return wordy.at(-1)
  if (last.text.length === 0 && isApart && HAS_OWN_WORDS.test(last.row.type) && endsPage(lines, end)) return last
  // Headings and the fields in the margin come back on each page.
  if (said.startsWith('#') || fieldsIn(said).length > 0 || !repeats(said, body)) return undefined
  if (readStamp(said)) return wordy[0]
  return last.text.length === 0 ? last : undefined
}

/** Nothing more follows, or a wide gap. */
function endsPage(lines: readonly string[], end: number): boolean {
  return [0, 1, 2].every((step) => (lines[end + step] ?? '').trim() === '')
}

/** Whether the page says the same; the first word may be hidden there below the number of the comment. */
function repeats(said: string, body: readonly string[]): boolean {
  const page = letters(body.join(' '))
  const isThere = (text: string) => letters(text).length >= 12 && page.includes(letters(text))
  return isThere(said) || isThere(said.replace(/^\s*\S+\s+/, ''))
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
