import type { Piece, TrackedBlock } from '../../core/imported/tracked.ts'
import type { LabelHolder } from './list-labels.ts'

/** What a block that begins within an element is. */
export interface BlockRole {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'footnote'
  readonly level?: number
  readonly holder?: LabelHolder
  /** An item gives its first block only; what follows in it is a paragraph. */
  isUsed: boolean
}

/** The changes that words stand in, as indexes. */
export interface Fate {
  readonly inserted?: number
  readonly deleted?: number
}

/** A block as it is built: its label may become known later. */
export interface OpenBlock {
  readonly kind: TrackedBlock['kind']
  readonly level?: number
  readonly holder?: LabelHolder
  readonly pieces: { text: string; inserted?: number; deleted?: number; boundary?: 'cell' | 'paragraph' }[]
  /** Fate of the paragraph itself, or of the row. */
  readonly fate: Fate
  readonly table?: number
}

export interface Cell {
  readonly blocks: OpenBlock[]
  readonly columns: number
  readonly rows: number
}

export interface Row {
  readonly cells: Cell[]
  readonly fate: Fate
}

export interface Table {
  readonly id: number
  readonly isLayout: boolean
  readonly rows: Row[]
  hasTable: boolean
}

const MOST_COLUMNS = 100

export function beginBlock(role: BlockRole, fate: Fate): OpenBlock {
  const isFirst = !role.isUsed
  role.isUsed = true
  const kind = role.kind === 'list-item' && !isFirst ? 'paragraph' : role.kind
  return {
    kind,
    ...(role.level === undefined || kind === 'paragraph' ? {} : { level: role.level }),
    ...(role.holder && isFirst ? { holder: role.holder } : {}),
    pieces: [],
    fate,
  }
}

/** Adds words; words of one fate are one piece. */
export function addText({ pieces }: OpenBlock, text: string, { inserted, deleted }: Fate): void {
  const last = pieces.at(-1)
  if (last && last.boundary === undefined && last.inserted === inserted && last.deleted === deleted) last.text += text
  else {
    pieces.push({
      text,
      ...(inserted === undefined ? {} : { inserted }),
      ...(deleted === undefined ? {} : { deleted }),
    })
  }
}

export const isBlank = ({ pieces }: OpenBlock): boolean => pieces.every(({ text }) => text.trim() === '')

/**
 * The rows of a table as blocks. A table that only sets text beside or in a box gives the blocks of its cells: one that
 * says so, one with a table in it, and one of a single column with more than a line in a cell.
 */
export function tableBlocks({ rows, isLayout, hasTable, id }: Table): OpenBlock[] {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const isBox = columns <= 1 && rows.some(({ cells }) => cells.some(({ blocks }) => blocks.length > 1))
  if (isLayout || hasTable || isBox) return rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))
  const spans: number[] = []
  return rows.map(({ cells, fate }) => ({ kind: 'table-row', pieces: rowPieces(cells, spans), fate, table: id }))
}

/** @param spans rows that a cell above still takes, by column */
function rowPieces(cells: readonly Cell[], spans: number[]): OpenBlock['pieces'] {
  const columns: OpenBlock['pieces'][] = []
  cells.forEach((cell, index) => {
    for (let column = columns.length; column < MOST_COLUMNS && (spans[column] ?? 0) > 0; column++) {
      spans[column] = (spans[column] ?? 0) - 1
      columns.push([])
    }
    const from = columns.length
    const to = Math.min(from + cell.columns, MOST_COLUMNS)
    columns.push(cellPieces(cell))
    // The columns of a wide cell count only where another cell comes after it.
    if (index < cells.length - 1) for (let column = from + 1; column < to; column++) columns.push([])
    for (let column = from; column < to; column++) spans[column] = cell.rows - 1
  })
  return columns.flatMap((pieces, column) => (column === 0 ? pieces : [{ text: ' | ', boundary: 'cell' }, ...pieces]))
}

function cellPieces({ blocks }: Cell): OpenBlock['pieces'] {
  return blocks.flatMap(({ kind, holder, pieces }, at) => [
    ...(at > 0 ? [{ text: ' ', boundary: 'paragraph' as const }] : []),
    ...(kind === 'list-item' && holder?.label !== undefined ? [{ text: `${holder.label} ` }] : []),
    ...pieces,
  ])
}

export function finishBlock({ kind, level, holder, pieces, fate, table }: OpenBlock): TrackedBlock {
  const own: Piece[] = pieces
  return {
    kind,
    ...(level === undefined ? {} : { level }),
    ...(holder?.label === undefined ? {} : { label: holder.label }),
    pieces: own,
    ...fate,
    ...(table === undefined ? {} : { table }),
    ...(kind === 'footnote' ? { aside: 'footnote' } : {}),
  }
}
