import { BAR, SEEN } from './grounds.ts'
import { RAISED, type Item } from './page-text.ts'

/** Text that stands together on one line, without wide gaps: the smallest part that the layout moves about. */
export interface Segment {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Base line. */
  readonly y: number
  readonly size: number
  readonly isBold: boolean
  readonly isItalic: boolean
  /** Segments of one row of the page have the same. */
  readonly row: number
}

export interface FontStyle {
  readonly isBold: boolean
  readonly isItalic: boolean
}

/** Share of the size by which letters reach above and below the base line. */
const ABOVE = 0.78
const BELOW = 0.22
/** In sizes: a gap from which what follows may belong to another column. */
const WIDE_GAP = 0.8
/** In sizes: a gap from which there is a space between two words, whatever the file says. */
const SPACE = 0.17
/** Smaller than this share of its neighbours, and raised, it is a mark and no word. */
const SMALL = 0.8

/** The rows of text of a layer, split at wide gaps; in order of their base line, then from left to right. */
export function segmentsOf(items: readonly Item[], styleOf: (font: string) => FontStyle): readonly Segment[] {
  return rowsOf(items).flatMap((row, index) => splitRow(row).map((run) => segmentFrom(run, index, styleOf)))
}

interface Row {
  y: number
  size: number
  items: Item[]
}

function rowsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const rows: Row[] = []
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const open = rows.at(-1)
    if (open && item.y - open.y <= 0.2 * Math.max(open.size, item.size)) {
      open.items.push(item)
      if (item.size > open.size) Object.assign(open, { size: item.size, y: item.y })
    } else rows.push({ y: item.y, size: item.size, items: [item] })
  }
  attachMarks(rows)
  return rows.filter(({ items: own }) => own.length > 0).map(({ items: own }) => own.sort((a, b) => a.x - b.x))
}

/** Raised and lowered marks have a base line of their own: those that touch a word of a row near by belong to it. */
function attachMarks(rows: readonly Row[]) {
  rows.forEach((row, at) => {
    for (const other of [rows[at + 1], rows[at - 1]]) {
      if (!other || other.items.length === 0) continue
      const rise = other.y - row.y
      if (row.size > SMALL * other.size || rise > 0.65 * other.size || rise < -0.3 * other.size) continue
      const loose = row.items.filter((item) => !other.items.some((word) => touches(item, word)))
      other.items.push(...row.items.filter((item) => !loose.includes(item)))
      row.items = loose
    }
  })
}

/** Right behind a word, or some way before it, as the number of a footnote stands. */
const touches = (mark: Item, word: Item): boolean => {
  const room = 0.35 * word.size
  return mark.x < word.x + word.width + room && mark.x + mark.width > word.x - TAB * word.size
}

/** A list mark or number and nothing else: what follows belongs to it, over any gap that a tab makes. */
const MARK_ALONE =
  /^(?:[-–—•◦▪●○■□‣⁃∙·o*\uF02D\uF0A7\uF0B7\uF0D8]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)$/u
const TAB = 3.6

function splitRow(row: readonly Item[]): readonly (readonly Item[])[] {
  const runs: Item[][] = []
  let right = -Infinity
  for (const item of row) {
    const open = runs.at(-1)
    const size = Math.max(item.size, open?.at(-1)?.size ?? 0)
    const [first] = open ?? []
    const isNote = first !== undefined && first.size < SMALL * item.size && /^\d{1,3}$/.test(first.text)
    const isMarked = open?.length === 1 && (isNote || MARK_ALONE.test(first?.text ?? ''))
    if (open && item.x - right < (isMarked ? TAB : WIDE_GAP) * size) {
      open.push(item)
      right = Math.max(right, item.x + item.width)
    } else {
      runs.push([item])
      right = item.x + item.width
    }
  }
  return runs
}

function segmentFrom(run: readonly Item[], row: number, styleOf: (font: string) => FontStyle): Segment {
  const size = mainSize(run)
  const main = run.filter((item) => item.size >= SMALL * size)
  const y = main.reduce((sum, item) => sum + item.y, 0) / main.length
  let text = ''
  let right = -Infinity
  let before: Item | undefined
  const letters = { all: 0, bold: 0, italic: 0 }
  for (const item of run) {
    const isRaised = item.size < SMALL * size && y - item.y > 0.15 * size && /^[\d ,]+$/.test(item.text)
    // Printed twice, a hair apart, to look bold.
    if (before && before.text === item.text && item.x - before.x < 0.3 * item.size) continue
    before = item
    const isBesideBar = item.text.startsWith(SEEN) || text.endsWith(BAR)
    const hasGap = isBesideBar || item.x - right > (item.isSpaced ? 0.05 : SPACE) * item.size
    text += (text !== '' && hasGap && !isRaised ? ' ' : '') + (isRaised ? raise(item.text) : item.text)
    right = Math.max(right, item.x + item.width)
    const { isBold, isItalic } = styleOf(item.font)
    letters.all += item.text.length
    if (isBold) letters.bold += item.text.length
    if (isItalic) letters.italic += item.text.length
  }
  return {
    text: text.replace(/\s+/gu, ' '),
    x: Math.min(...run.map(({ x }) => x)),
    right,
    top: y - ABOVE * size,
    bottom: y + BELOW * size,
    y,
    size,
    isBold: letters.bold > 0.8 * letters.all,
    isItalic: letters.italic > 0.8 * letters.all,
    row,
  }
}

/** The size of most letters. */
function mainSize(run: readonly Item[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of run) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0]
}

const raise = (digits: string): string => digits.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit)
