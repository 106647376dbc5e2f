import type { Line } from './lines.ts'
import { RAISED } from './page-text.ts'

export interface Footnote {
  /** Absent for the rest of a note of the page before. */
  readonly label?: string
  readonly lines: readonly Line[]
}

/** Relative to the size of the body: notes are set smaller. */
const SMALLER = 0.94
/** Share of the height of the page above which no note stands. */
const HIGHEST = 0.3
const PLAIN_MARK = /^(\d{1,3}|\*{1,3}|[†‡])\s*(?=[\p{L}"'‘“([])/u

/**
 * The footnotes at the end of a column: small lines at its foot, from the first with a number or sign before it.
 * `isOpen`: the last note of the page before has not ended, so small lines may go on with it.
 */
export function splitFootnotes(
  lines: readonly Line[],
  bodySize: number,
  pageHeight: number,
  isOpen: boolean,
): { readonly body: readonly Line[]; readonly notes: readonly Footnote[] } {
  let from = lines.length
  while (from > 0 && isSmall(lines[from - 1], bodySize, pageHeight)) from--
  const marked = lines.findIndex((line, at) => at >= from && noteMark(line.text) !== undefined)
  const hasRest = isOpen && marked !== from && from < lines.length && from > 0
  const start = hasRest ? from : marked
  if (start < 0) return { body: lines, notes: [] }
  const notes: { label?: string; lines: Line[] }[] = []
  for (const line of lines.slice(start)) {
    const mark = noteMark(line.text)
    const before = notes.at(-1)
    if (mark && (before?.label === undefined || follows(mark.label, before.label, mark.isRaised))) {
      notes.push({ label: mark.label, lines: [{ ...line, text: mark.text }] })
    } else if (before) before.lines.push(line)
    else notes.push({ lines: [line] })
  }
  return { body: lines.slice(0, start), notes }
}

const isSmall = (line: Line | undefined, bodySize: number, pageHeight: number): boolean =>
  line !== undefined && line.size < SMALLER * bodySize && line.y > HIGHEST * pageHeight

const follows = (label: string, before: string, isRaised: boolean): boolean =>
  isRaised || !/^\d/.test(label) || Number(label) === Number(before) + 1

function noteMark(
  text: string,
): { readonly label: string; readonly text: string; readonly isRaised: boolean } | undefined {
  const raised = /^[\uFDD0-\uFDD9]{1,3}/.exec(text)?.[0]
  if (raised !== undefined) {
    const label = Array.from(raised, (each) => RAISED.indexOf(each)).join('')
    return { label, text: text.slice(raised.length).trim(), isRaised: true }
  }
  const plain = PLAIN_MARK.exec(text)
  if (!plain?.[1]) return undefined
  return { label: plain[1], text: text.slice(plain[0].length).trim(), isRaised: false }
}
