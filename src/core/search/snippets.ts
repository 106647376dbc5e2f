import type { Piece } from './found.ts'

/** Half-open range in a text, UTF-16 units. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Longest snippet and what stands before its first hit, in UTF-16 units: some two lines on a wide screen. */
const LONGEST = 240
const BEFORE = 60

/** The whole text in pieces; ranges may overlap and stand in any order. */
export function piecesOf(text: string, ranges: readonly Range[]): readonly Piece[] {
  return cut(text, merge(ranges), 0, text.length)
}

/** The part of a text with most hits, in pieces, cut between words; from its beginning when there is none. */
export function snippetOf(text: string, ranges: readonly Range[]): readonly Piece[] {
  const hits = merge(ranges)
  if (text.length <= LONGEST) return cut(text, hits, 0, text.length)
  const within = (start: Range) =>
    hits.filter(({ from, to }) => from >= start.from && to <= start.from + LONGEST - BEFORE)
  const best = hits.reduce<Range | undefined>(
    (most, each) => (most === undefined || within(each).length > within(most).length ? each : most),
    undefined,
  )
  const from = wordStart(text, Math.max(0, Math.min((best?.from ?? 0) - BEFORE, text.length - LONGEST)))
  const to = Math.max(best?.to ?? 0, wordEnd(text, Math.min(text.length, from + LONGEST)))
  return [
    ...(from > 0 ? [{ text: '… ', isHit: false }] : []),
    ...cut(text, hits, from, to),
    ...(to < text.length ? [{ text: ' …', isHit: false }] : []),
  ]
}

function merge(ranges: readonly Range[]): readonly Range[] {
  const merged: { from: number; to: number }[] = []
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged.at(-1)
    if (last && from < last.to) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  return merged
}

function cut(text: string, hits: readonly Range[], from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = []
  let at = from
  const push = (end: number, isHit: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), isHit })
    at = Math.max(at, end)
  }
  for (const hit of hits) {
    if (hit.to <= from || hit.from >= to) continue
    push(Math.min(hit.from, to), false)
    push(Math.min(hit.to, to), true)
  }
  push(to, false)
  return pieces
}

/** First place at or after `at` where a word begins; `at` itself when there is no space near. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.slice(at, at + BEFORE).search(/\s\S/)
  return space < 0 ? at : at + space + 1
}

function wordEnd(text: string, at: number): number {
  if (at === text.length) return at
  const space = text.slice(0, at).search(/\s\S*$/)
  return space > 0 ? space : at
}
