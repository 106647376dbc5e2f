import { joinLines } from '../plain-text.ts'
import type { Segment } from './segments.ts'

/** A line of a column as one reads it. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly y: number
  readonly size: number
  readonly isBold: boolean
  readonly isItalic: boolean
}

/** The segments of a column put together to lines, from top to bottom. */
export function linesOf(segments: readonly Segment[]): readonly Line[] {
  const rows: Segment[][] = []
  for (const segment of [...segments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const open = rows.at(-1)
    const first = open?.[0]
    if (open && first && segment.y - first.y < 0.3 * Math.max(first.size, segment.size)) open.push(segment)
    else rows.push([segment])
  }
  return rows.map((row) => lineFrom(row.sort((a, b) => a.x - b.x)))
}

export function lineFrom(row: readonly Segment[]): Line {
  const widest = row.reduce((best, each) => (each.text.length > best.text.length ? each : best))
  return {
    text: row.map(({ text }) => text).join(' '),
    x: Math.min(...row.map(({ x }) => x)),
    right: Math.max(...row.map(({ right }) => right)),
    top: Math.min(...row.map(({ top }) => top)),
    bottom: Math.max(...row.map(({ bottom }) => bottom)),
    y: widest.y,
    size: widest.size,
    isBold: row.every(({ isBold }) => isBold),
    isItalic: row.every(({ isItalic }) => isItalic),
  }
}

/** Number or mark at the start of a line, with what it marks. */
export interface Marked {
  readonly label: string
  readonly text: string
}

const BULLET = /^[-–—•◦▪●○■□‣⁃∙·*\uF02D\uF0A7\uF0B7\uF0D8o]$/u
const LIST_MARK =
  /^([-–—•◦▪●○■□‣⁃∙·*\uF02D\uF0A7\uF0B7\uF0D8]|o(?= \p{Lu})|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s+(?=\S)/u
/** Symbol fonts have their bullets where no letters are. */
const SYMBOLS: Readonly<Record<string, string>> = { '\uF02D': '–', '\uF0A7': '▪', '\uF0B7': '•', '\uF0D8': '▪', o: '◦' }

/** Undefined for a line that begins with no list mark. A number that may as well be a day or an amount is none. */
export function listMark(text: string): Marked | undefined {
  const found = LIST_MARK.exec(text)
  const mark = found?.[1]
  if (!found || mark === undefined) return undefined
  const rest = text.slice(found[0].length)
  // "– 7,1": a minus; "12. 500": an amount.
  if (/^[\d€]/.test(rest) && !/[a-z)]/.test(mark)) return undefined
  return { label: BULLET.test(mark) ? (SYMBOLS[mark] ?? mark) : mark, text: rest }
}

const SECTION = /^(\d{1,2}(?:\.\d{1,2}){0,4}\.?)\s+(?=\p{Lu})/u
const ARTICLE =
  /^((?:Artikel|Article|Bijlage|Hoofdstuk|Paragraaf|Annex)\s+(?:\d{1,3}[a-z]?|[IVX]{1,5}|[A-Z]))[.:]?\s+(?=\p{Lu})/u

/** Number of a section or an article before its title. */
export function sectionMark(text: string): (Marked & { readonly depth: number }) | undefined {
  const found = SECTION.exec(text) ?? ARTICLE.exec(text)
  const label = found?.[1]
  if (!found || label === undefined) return undefined
  const depth = /^\d/.test(label) ? label.replace(/\.$/, '').split('.').length : 1
  return { label, text: text.slice(found[0].length), depth }
}

const MANY = 40

/** As `joinLines`, in halves: a paragraph that runs over many pages would else be gone through for each of its lines. */
export function joinMany(lines: readonly string[]): string {
  if (lines.length <= MANY) return joinLines(lines)
  let half = Math.floor(lines.length / 2)
  // A soft hyphen at the end of a half would be lost.
  while (half > 1 && /\u00AD\s*$/u.test(lines[half - 1] ?? '')) half--
  return joinLines([joinMany(lines.slice(0, half)), joinMany(lines.slice(half))])
}
