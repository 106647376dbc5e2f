import type { Segment } from './segments.ts'

/** One row of a table: its cells from left to right, each with the segments of its lines; a cell may be empty. */
export type Cells = readonly (readonly Segment[])[]

export interface FoundTable {
  readonly before: readonly Segment[]
  readonly rows: readonly Cells[]
  readonly after: readonly Segment[]
}

interface Row {
  readonly y: number
  readonly segments: readonly Segment[]
}

/** Half-open stretch of the width. */
type Span = readonly [from: number, to: number]

/** In sizes of type: what divides two cells. */
const NARROWEST = 0.7
/** In sizes: a step between rows from which the table is over. */
const FARTHEST = 4
/** In letters: columns of longer lines are running text. */
const LONGEST_CELL = 38
const SHORTEST_LABEL = 22

/**
 * The first table of the segments, with what stands above and below it: rows that share white strips, of three cells or
 * more, or of a short label and what belongs to it. Undefined where there is none. Columns of running text whose lines
 * happen to stand beside each other are no table.
 */
export function findTable(segments: readonly Segment[]): FoundTable | undefined {
  const rows = rowsOf(segments)
  for (let from = 0; from < rows.length; from++) {
    if ((rows[from]?.segments.length ?? 0) < 2) continue
    const to = tableEnd(rows, from)
    if (to === undefined) continue
    const own = rows.slice(from, to)
    const cells = cellsOf(own)
    if (!cells) continue
    return {
      before: rows.slice(0, from).flatMap((row) => row.segments),
      rows: cells,
      after: rows.slice(to).flatMap((row) => row.segments),
    }
  }
  return undefined
}

function rowsOf(segments: readonly Segment[]): readonly Row[] {
  const rows: { y: number; segments: Segment[] }[] = []
  for (const segment of [...segments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const open = rows.at(-1)
    if (open && segment.y - open.y < 0.3 * segment.size) open.segments.push(segment)
    else rows.push({ y: segment.y, segments: [segment] })
  }
  for (const row of rows) row.segments.sort((a, b) => a.x - b.x)
  return rows
}

/** Index after the last row that leaves the strips of the row at `from` white. */
function tableEnd(rows: readonly Row[], from: number): number | undefined {
  const first = rows[from]
  if (!first) return undefined
  let strips: readonly Span[] = gapsOf(first.segments)
  const count = strips.length
  if (count === 0) return undefined
  let to = from + 1
  for (; to < rows.length; to++) {
    const row = rows[to]
    const before = rows[to - 1]
    if (!row || !before) break
    const size = row.segments[0]?.size ?? 10
    if (row.y - before.y > FARTHEST * size) break
    const left = strips.flatMap((strip) => whiteOf(strip, row.segments)).filter(([a, b]) => b - a > NARROWEST * size)
    if (left.length < count) break
    strips = left
  }
  // What stands below in the first column only, or at a distance, is no row of it.
  const edge = strips[0]?.[0] ?? 0
  while (to > from + 1 && isLoose(rows[to - 1], rows[to - 2], edge)) to--
  return to - from < 2 ? undefined : to
}

function isLoose(row: Row | undefined, before: Row | undefined, edge: number): boolean {
  const [segment, second] = row?.segments ?? []
  if (!row || !before || !segment || second) return false
  return row.y - before.y > 1.6 * segment.size || segment.right <= edge + 0.1
}

const gapsOf = (segments: readonly Segment[]): readonly Span[] =>
  segments.slice(1).map((segment, at) => [segments[at]?.right ?? segment.x, segment.x] as const)

/** What a row leaves of a strip: nothing, or the widest part. */
function whiteOf([from, to]: Span, segments: readonly Segment[]): readonly Span[] {
  let parts: Span[] = [[from, to]]
  for (const { x, right } of segments) {
    parts = parts.flatMap(([a, b]): Span[] => {
      if (right <= a || x >= b) return [[a, b]]
      return (
        [
          [a, x],
          [right, b],
        ] as Span[]
      ).filter(([c, d]) => d > c)
    })
  }
  const widest = parts.reduce<Span | undefined>((best, part) => {
    return best === undefined || part[1] - part[0] > best[1] - best[0] ? part : best
  }, undefined)
  return widest ? [widest] : []
}

/** The cells of the rows, those of a row that goes on over several lines together; undefined when it is no table. */
function cellsOf(rows: readonly Row[]): readonly Cells[] | undefined {
  const columns = columnsOf(rows.flatMap(({ segments }) => segments))
  if (columns.length < 2) return undefined
  const lines = rows.map(({ segments }) =>
    columns.map(([from, to]) => segments.filter(({ x, right }) => (x + right) / 2 >= from && (x + right) / 2 < to)),
  )
  if (!isTable(lines, columns)) return undefined
  const merged: Segment[][][] = []
  lines.forEach((cells, at) => {
    const open = merged.at(-1)
    const before = rows[at - 1]
    const step = (rows[at]?.y ?? 0) - (before?.y ?? -Infinity)
    const size = rows[at]?.segments[0]?.size ?? 10
    const goesOn = cells[0]?.length === 0 && step < 1.5 * size
    if (open && goesOn) cells.forEach((cell, column) => open[column]?.push(...cell))
    else merged.push(cells.map((cell) => [...cell]))
  })
  return merged.length < 2 ? undefined : merged
}

/** The stretches of the width that hold text, apart from each other in every row. */
function columnsOf(segments: readonly Segment[]): readonly Span[] {
  const columns: [number, number][] = []
  for (const { x, right, size } of [...segments].sort((a, b) => a.x - b.x)) {
    const open = columns.at(-1)
    if (open && x < open[1] + NARROWEST * size) open[1] = Math.max(open[1], right)
    else columns.push([x, right])
  }
  return columns
}

const AMOUNT = /^[€$\s]*[-–+]?[\d.,\s]+%?$/

function isTable(lines: readonly Cells[], columns: readonly Span[]): boolean {
  const filled = lines.map((cells) => cells.filter((cell) => cell.length > 0).length)
  const full = filled.filter((count) => count >= 2).length
  if (full < 2) return false
  const texts = columns.map((_, column) => lines.flatMap((cells) => (cells[column] ?? []).map(({ text }) => text)))
  const mean = (list: readonly string[]) => list.reduce((sum, { length }) => sum + length, 0) / (list.length || 1)
  const isAmount = (list: readonly string[]) => list.filter((text) => AMOUNT.test(text)).length > 0.6 * list.length
  // Lines of running text mostly begin within a sentence.
  const begins = (list: readonly string[]) => list.filter((text) => !/^\p{Ll}/u.test(text)).length / (list.length || 1)
  const long = texts.filter((list) => mean(list) > LONGEST_CELL).length
  if (columns.length >= 3) {
    const isProse = texts.filter((list) => mean(list) > 16 && (mean(list) > 30 || begins(list) < 0.5)).length
    return (
      lines.filter((cells) => cells.filter((cell) => cell.length > 0).length >= 3).length >= 2 &&
      isProse < columns.length &&
      long <= 1
    )
  }
  const [labels = [], values = []] = texts
  const beside = lines.filter((cells) => cells.every((cell) => cell.length > 0)).length
  if (beside < 0.8 * labels.length || begins(labels) < 0.7) return false
  if (isAmount(values) && mean(labels) <= LONGEST_CELL) return true
  return (
    mean(labels) <= SHORTEST_LABEL && labels.every((text) => text.length <= 30) && mean(labels) < mean(values) * 1.5 + 8
  )
}
