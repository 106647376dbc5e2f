import { fieldsIn, fieldValue } from '../papers/fields.ts'
import type { CommentList } from './lift.ts'

/** Lines from the day in a running head to its reference. */
const HEAD_LINES = 10
/** A gap as wide as this is where a page ended. */
const WIDE_GAP = 3
const LONGEST_LABEL = 80

/** Page of each line, from 1; undefined where nothing tells of pages. */
export type PageOfLine = (line: number) => number | undefined

/**
 * Pages of a text, by its form feeds; without those by its lists of comments, of which each ends a page, and between two
 * lists by the running heads of day and reference: each page has one. `feeds` are the lines that a form feed comes before.
 */
export function inferPages(
  lines: readonly string[],
  lists: readonly CommentList[],
  feeds: readonly number[],
): PageOfLine {
  const starts = feeds.length > 0 ? pagesByFeeds(feeds) : pagesByLists(lines, lists)
  if (starts.length === 0) return () => undefined
  return (line) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle]?.line ?? 0) <= line) low = middle + 1
      else high = middle
    }
    return starts[low - 1]?.page ?? 1
  }
}

interface PageStart {
  readonly line: number
  readonly page: number
}

function pagesByFeeds(feeds: readonly number[]): PageStart[] {
  return [{ line: 0, page: 1 }, ...feeds.map((line, at) => ({ line, page: at + 2 }))]
}

function pagesByLists(lines: readonly string[], lists: readonly CommentList[]): PageStart[] {
  if (lists.length === 0) return []
  const starts: PageStart[] = []
  let page = 0
  let from = 0
  for (const list of lists) {
    const breaks = breaksBetween(lines, from, list.from)
    const last = Math.max(page + 1 + breaks.length, list.page ?? 0)
    const first = last - breaks.length
    ;[from, ...breaks].forEach((line, at) => starts.push({ line, page: first + at }))
    page = last
    from = list.to
  }
  ;[from, ...breaksBetween(lines, from, lines.length)].forEach((line, at) => starts.push({ line, page: page + 1 + at }))
  return starts
}

/** Where pages begin after the first one, in a stretch of lines that no list divides. */
function breaksBetween(lines: readonly string[], from: number, to: number): number[] {
  const heads = runningHeads(lines, from, to)
  return heads.slice(1).map((head, at) => {
    const after = (heads[at] ?? from) + 1
    return lastGap(lines, after, head) ?? head
  })
}

/** Lines where a day with a reference near it stands, as at the side of each page. */
function runningHeads(lines: readonly string[], from: number, to: number): number[] {
  const heads: number[] = []
  let lastReference = -HEAD_LINES
  let openDay: number | undefined
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? ''
    if (line.length > LONGEST_LABEL || line.trim() === '') continue
    for (const field of fieldsIn(line)) {
      if (field.name === 'date' && (field.date !== undefined || dayFollows(lines, at, to))) {
        if (at - lastReference <= HEAD_LINES && at - (heads.at(-1) ?? -HEAD_LINES) > HEAD_LINES) heads.push(at)
        else openDay = at
      } else if (field.name === 'reference') {
        lastReference = at
        if (openDay !== undefined && at - openDay <= HEAD_LINES) {
          heads.push(openDay)
          lastReference = -HEAD_LINES
        }
        openDay = undefined
      }
    }
  }
  return heads
}

function dayFollows(lines: readonly string[], at: number, to: number): boolean {
  for (let next = at + 1; next < Math.min(at + 4, to); next++) {
    const line = lines[next] ?? ''
    if (line.trim() !== '') return line.length <= LONGEST_LABEL && fieldValue('date', line)?.date !== undefined
  }
  return false
}

/** The first line after the last wide gap. */
function lastGap(lines: readonly string[], from: number, to: number): number | undefined {
  let found: number | undefined
  let blanks = 0
  for (let at = from; at < to; at++) {
    if ((lines[at] ?? '').trim() === '') blanks++
    else {
      if (blanks >= WIDE_GAP) found = at
      blanks = 0
    }
  }
  return found
}
