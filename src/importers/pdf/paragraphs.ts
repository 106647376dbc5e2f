import { listMark, type Line } from './lines.ts'

/** Lines that belong together. */
export interface Chunk {
  readonly lines: readonly Line[]
  /** Label of the list item that they are. */
  readonly label?: string
  /** White above it, in leadings of its own type; 0 for the first of a column. */
  readonly gap: number
  readonly isAtTop: boolean
  readonly isAtEnd: boolean
  /** The last line runs to the right edge of the column. */
  readonly isFull: boolean
}

interface Column {
  readonly left: number
  readonly right: number
  /** Usual distance of base lines, for lines of that size. */
  leadingOf(size: number): number
}

/** Relative to the leading: more white than this divides paragraphs. */
const MORE_WHITE = 1.22
const SENTENCE_END = /[.!?…:;]["'’”“»)\]]*(?:\s*[—–])?$/

/** The paragraphs, list items and loose lines of one column, found by white, indents, marks, type and short lines. */
export function chunksOf(lines: readonly Line[]): readonly Chunk[] {
  if (lines.length === 0) return []
  const column = measure(lines)
  const chunks: { lines: Line[]; label?: string; gap: number }[] = []
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    const open = chunks.at(-1)
    const mark = listMark(line.text)
    const gap = before ? (line.y - before.y) / column.leadingOf(line.size) : 0
    if (open && before && !begins(line, before, open, mark !== undefined, column)) open.lines.push(line)
    else chunks.push({ lines: [line], ...(mark ? { label: mark.label } : {}), gap })
  })
  return chunks.map((chunk, at) => ({
    ...chunk,
    isAtTop: at === 0,
    isAtEnd: at === chunks.length - 1,
    isFull: column.right - (chunk.lines.at(-1)?.right ?? 0) < 0.12 * (column.right - column.left),
  }))
}

function measure(lines: readonly Line[]): Column {
  const steps = new Map<number, Map<number, number>>()
  lines.slice(1).forEach((line, at) => {
    const before = lines[at]
    if (!before || Math.abs(before.size - line.size) > 0.6) return
    const step = Math.round((line.y - before.y) * 2) / 2
    if (step <= 0 || step > 3 * line.size) return
    const own = steps.get(Math.round(line.size)) ?? new Map<number, number>()
    steps.set(Math.round(line.size), own.set(step, (own.get(step) ?? 0) + 1))
  })
  const leadings = new Map([...steps].map(([size, counts]) => [size, usualStep(counts, size)]))
  return {
    left: quantile(
      lines.map(({ x }) => x),
      0.1,
    ),
    right: quantile(
      lines.map(({ right }) => right),
      0.95,
    ),
    leadingOf: (size) => leadings.get(Math.round(size)) ?? 1.25 * size,
  }
}

/**
 * The step most seen; of steps seen as often, or nearly, the smallest, because paragraphs stand further apart. A few
 * lines far apart are paragraphs, and tell nothing.
 */
function usualStep(counts: ReadonlyMap<number, number>, size: number): number {
  const most = Math.max(...counts.values())
  const step = Math.min(...[...counts].filter(([, count]) => count >= 0.6 * most).map(([each]) => each))
  return most >= FEW ? step : Math.min(step, 1.4 * size)
}

const FEW = 4
/** A line of a table of contents. */
const LEADER = /(?:\.{4,}|(?:\. ){4,})\s*[\divx]{0,5}$/u

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0

function begins(
  line: Line,
  before: Line,
  open: { readonly lines: readonly Line[]; readonly label?: string },
  isMarked: boolean,
  column: Column,
): boolean {
  const size = Math.max(line.size, before.size)
  if (Math.abs(line.size - before.size) > 0.09 * size) return true
  if (line.y - before.y > MORE_WHITE * column.leadingOf(line.size) + 0.5) return true
  if (line.isBold !== before.isBold && isWholeStyle(open.lines, line)) return true
  if (isMarked || LEADER.test(before.text)) return true
  const first = open.lines[0] ?? before
  if (open.label !== undefined) return line.x < first.x - 0.4 * size || isShort(line, before, column, size)
  if (line.x - before.x > 0.7 * size && line.x - column.left > 0.7 * size) {
    return open.lines.length > 1 || SENTENCE_END.test(before.text) || before.x < line.x - 3 * size
  }
  return isShort(line, before, column, size)
}

/** A change of weight divides only where all that came before has one weight and not a single word. */
const isWholeStyle = (open: readonly Line[], line: Line): boolean => {
  const isBold = open[0]?.isBold ?? false
  return open.every((each) => each.isBold === isBold) && line.isBold !== isBold
}

/** The line before broke off although the next word would have fitted there. */
function isShort(line: Line, before: Line, column: Column, size: number): boolean {
  const word = /^\S+/.exec(line.text)?.[0] ?? ''
  const letter = (line.right - line.x) / Math.max(1, line.text.length)
  const room = column.right - before.right - (word.length + 1) * letter
  if (room < 0.7 * size) return false
  const isNew = /^[\p{Lu}\d"'‘“(▀-▟]/u.test(line.text)
  if (SENTENCE_END.test(before.text)) return isNew || room > 3 * size
  return isNew && room > Math.max(4 * size, 0.3 * (column.right - column.left))
}
