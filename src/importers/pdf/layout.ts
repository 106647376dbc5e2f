import { regionsOf } from './columns.ts'
import { continuesNote } from './continue.ts'
import type { Draft, PlacedLine } from './drafts.ts'
import { splitFootnotes } from './footnotes.ts'
import { lineFrom, linesOf, type Line } from './lines.ts'
import type { PageSize, Turn } from './page-text.ts'
import { chunksOf } from './paragraphs.ts'
import type { PageSegments } from './running-heads.ts'
import type { Segment } from './segments.ts'

export interface PageLayer extends PageSegments {
  readonly turn: Turn
  /** Of the page as it is shown; its own width and height are those of the layer as it is read. */
  readonly size: PageSize
}

/** The size of most letters, in half points; 0 without any. */
export function bodySizeOf(layers: readonly PageLayer[]): number {
  const letters = new Map<number, number>()
  for (const { segments } of layers) {
    for (const { size, text } of segments) {
      const key = Math.round(size * 2) / 2
      letters.set(key, (letters.get(key) ?? 0) + text.length)
    }
  }
  return [...letters].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0]
}

/** What will be the blocks of one layer of a page, in reading order, its footnotes last. `before`: drafts of the page before. */
export function draftsOf(layer: PageLayer, bodySize: number, before: readonly Draft[]): readonly Draft[] {
  const placed = (line: Line): PlacedLine => ({ ...line, page: layer.page, turn: layer.turn })
  const drafts: Draft[] = []
  const notes: Draft[] = []
  const regions = regionsOf(layer.segments)
  regions.forEach((region, index) => {
    if (region.kind === 'table') {
      drafts.push(...region.rows.map((cells) => tableRow(cells, placed)))
      return
    }
    const lines = linesOf(region.segments)
    const isOpen = notes.length === 0 && continuesNote(before)
    const split = splitFootnotes(lines, bodySize, layer.height, isOpen)
    for (const { lines: own, label } of split.notes) {
      notes.push({
        ...alone('footnote', own.map(placed)),
        ...(label === undefined ? { isRest: true } : { label }),
      })
    }
    const chunks = chunksOf(split.body)
    drafts.push(
      ...chunks.map((chunk): Draft => {
        const kind = chunk.label === undefined ? 'text' : 'list-item'
        const isAtTop = chunk.isAtTop && !isMidPage(regions[index - 1], chunk.lines[0])
        return { ...chunk, kind, isAtTop, lines: chunk.lines.map(placed) }
      }),
    )
  })
  return [...drafts, ...notes]
}

/** A part of the page right below a table is no place where a paragraph goes on. */
const isMidPage = (before: ReturnType<typeof regionsOf>[number] | undefined, line: Line | undefined): boolean =>
  before?.kind === 'table' && line !== undefined && before.rows.flat(2).every(({ y }) => y < line.y)

const alone = (kind: Draft['kind'], lines: readonly PlacedLine[]): Draft => ({
  kind,
  lines,
  gap: 0,
  isAtTop: false,
  isAtEnd: false,
  isFull: false,
})

function tableRow(cells: readonly (readonly Segment[])[], placed: (line: Line) => PlacedLine): Draft {
  const lines = cells.map((cell) => linesOf(cell).map(placed))
  return { ...alone('table-row', [placed(lineFrom(cells.flat()))]), cells: lines }
}
