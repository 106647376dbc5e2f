import { findTable, type Cells } from './tables.ts'
import type { Segment } from './segments.ts'

/** A part of a page that is read from top to bottom: running text, or the rows of a table. */
export type Region =
  | { readonly kind: 'text'; readonly segments: readonly Segment[] }
  | { readonly kind: 'table'; readonly rows: readonly Cells[] }

/** A strip of white between two columns, and how far down it runs. */
interface Gutter {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** In sizes of type: narrower is a gap between words. */
const NARROWEST = 0.8
/** A column with fewer lines is none. */
const FEWEST_LINES = 3
const DEEPEST = 12
/** More on one page is no text to be read; then it is left in the order of its rows. */
const MOST_SEGMENTS = 4000

/**
 * The parts of a layer in reading order. A strip of white that has lines on both sides is a gutter between columns,
 * as far as no line crosses it; what stands above it comes first, then the columns from left to right, then what stands
 * below. Where the cells of the columns stand in rows, it is a table.
 */
export function regionsOf(segments: readonly Segment[]): readonly Region[] {
  return segments.length > MOST_SEGMENTS ? [{ kind: 'text', segments }] : split(segments, 0)
}

function split(segments: readonly Segment[], depth: number): readonly Region[] {
  if (segments.length === 0) return []
  const table = findTable(segments)
  if (table) {
    const { before, rows, after } = table
    return [...split(before, depth + 1), { kind: 'table', rows }, ...split(after, depth + 1)]
  }
  const gutter = depth < DEEPEST ? widestGutter(segments) : undefined
  if (!gutter) return [{ kind: 'text', segments }]
  const middle = (gutter.left + gutter.right) / 2
  const above = segments.filter(({ y }) => y < gutter.top)
  const below = segments.filter(({ y }) => y > gutter.bottom)
  const beside = segments.filter(({ y }) => y >= gutter.top && y <= gutter.bottom)
  const columns = [beside.filter(({ x }) => x < middle), beside.filter(({ x }) => x >= middle)]
  return [above, ...columns, below].flatMap((part) => split(part, depth + 1))
}

function widestGutter(segments: readonly Segment[]): Gutter | undefined {
  const sorted = [...segments].sort((a, b) => a.top - b.top)
  let best: { readonly gutter: Gutter; readonly score: number } | undefined
  const seen: Gutter[] = []
  for (const [index, segment] of sorted.entries()) {
    const next = rightNeighbour(sorted, index)
    if (!next) continue
    const [left, right] = [segment.right, next.x]
    if (right - left < NARROWEST * Math.max(segment.size, next.size)) continue
    const isKnown = (each: Gutter) =>
      each.left >= left - 0.1 && each.right <= right + 0.1 && each.top <= segment.y && each.bottom >= segment.y
    if (seen.some(isKnown)) continue
    const gutter = extend(sorted, left, right, segment)
    seen.push(gutter)
    const score = scoreOf(segments, gutter)
    if (score > (best?.score ?? 0)) best = { gutter, score }
  }
  return best?.gutter
}

/** The nearest segment to the right that stands beside at least a third of its height. */
function rightNeighbour(sorted: readonly Segment[], index: number): Segment | undefined {
  const own = sorted[index]
  if (!own) return undefined
  const height = own.bottom - own.top
  let found: Segment | undefined
  const see = (other: Segment): void => {
    const shared = Math.min(own.bottom, other.bottom) - Math.max(own.top, other.top)
    if (other.x >= own.right && shared > height / 3 && other.x < (found?.x ?? Infinity)) found = other
  }
  for (let at = index + 1; at < sorted.length && (sorted[at]?.top ?? Infinity) < own.bottom; at++)
    see(sorted[at] ?? own)
  for (let at = index - 1; at >= 0 && (sorted[at]?.top ?? -Infinity) > own.top - 3 * height; at--)
    see(sorted[at] ?? own)
  return found
}

/** As far up and down as the strip goes on, however narrow it gets down to the narrowest gutter. */
function extend(sorted: readonly Segment[], left: number, right: number, from: Segment): Gutter {
  let strip = { left, right, top: from.y, bottom: from.y }
  const least = NARROWEST * from.size
  const narrowed = ({ x, right: end }: Segment) => {
    if (end <= strip.left || x >= strip.right) return strip
    const isOnLeft = x < strip.left
    const isOnRight = end > strip.right
    if (isOnLeft && isOnRight) return undefined
    const room = isOnLeft || !isOnRight ? { ...strip, left: end } : { ...strip, right: x }
    return room.right - room.left < least ? undefined : room
  }
  const walk = (order: readonly Segment[]) => {
    for (const segment of order) {
      const next = narrowed(segment)
      if (!next) return
      strip = { ...next, top: Math.min(next.top, segment.y), bottom: Math.max(next.bottom, segment.y) }
    }
  }
  walk(sorted.filter(({ y }) => y >= from.y - 0.1).sort((a, b) => a.y - b.y))
  walk(sorted.filter(({ y }) => y < from.y - 0.1).sort((a, b) => b.y - a.y))
  return trimmed(sorted, strip)
}

/** Without the lines above and below on one side only, when both sides are columns alike. */
function trimmed(segments: readonly Segment[], gutter: Gutter): Gutter {
  const [left, right] = sides(segments, gutter)
  if (left.length === 0 || right.length === 0) return gutter
  const [narrow, wide] = [widthOf(left), widthOf(right)].sort((a, b) => a - b) as [number, number]
  if (narrow < 0.6 * wide) return gutter
  const top = cutAt(left, right, gutter, 'top')
  return { ...gutter, top, bottom: cutAt(left, right, gutter, 'bottom') }
}

/** In leadings: a gap from which the lines beyond are no part of the column. */
const APART = 1.7

function cutAt(left: readonly Segment[], right: readonly Segment[], gutter: Gutter, end: 'top' | 'bottom'): number {
  const isTop = end === 'top'
  const edge = (side: readonly Segment[]) =>
    isTop ? Math.min(...side.map(({ y }) => y)) : Math.max(...side.map(({ y }) => y))
  const shared = isTop ? Math.max(edge(left), edge(right)) : Math.min(edge(left), edge(right))
  const longer = isTop === edge(left) < edge(right) ? left : right
  const lines = longer.map(({ y }) => y).sort((a, b) => (isTop ? b - a : a - b))
  const beyond = lines.filter((y) => (isTop ? y < shared : y > shared))
  const leading = medianStep(lines)
  let last = lines.filter((y) => !beyond.includes(y)).at(-1) ?? shared
  for (const y of beyond) {
    if (Math.abs(y - last) > APART * leading) return last
    last = y
  }
  return isTop ? gutter.top : gutter.bottom
}

function medianStep(lines: readonly number[]): number {
  const steps = lines.slice(1).map((y, at) => Math.abs(y - (lines[at] ?? y)))
  const real = steps.filter((step) => step > 1).sort((a, b) => a - b)
  return real[Math.floor(real.length / 2)] ?? Infinity
}

const sides = (segments: readonly Segment[], { left, right, top, bottom }: Gutter) => {
  const beside = segments.filter(({ y }) => y >= top && y <= bottom)
  return [beside.filter(({ right: end }) => end <= left + 0.1), beside.filter(({ x }) => x >= right - 0.1)] as const
}

const widthOf = (segments: readonly Segment[]): number =>
  Math.max(...segments.map(({ right }) => right)) - Math.min(...segments.map(({ x }) => x))

/** 0 when it divides no columns; else higher the more lines it divides. */
function scoreOf(segments: readonly Segment[], gutter: Gutter): number {
  const [left, right] = sides(segments, gutter)
  const rows = (side: readonly Segment[]) => new Set(side.map(({ y }) => Math.round(y))).size
  const [lines, others] = [rows(left), rows(right)]
  if (Math.min(lines, others) < FEWEST_LINES) return 0
  const span = (side: readonly Segment[]) =>
    [Math.min(...side.map(({ top }) => top)), Math.max(...side.map(({ bottom }) => bottom))] as const
  const [a, b] = [span(left), span(right)]
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0])
  const size = left[0]?.size ?? 10
  if (shared < 2.5 * size) return 0
  return Math.min(lines, others) * (gutter.right - gutter.left + 20)
}
