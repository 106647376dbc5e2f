import type { ImportedChange } from '../../core/imported/imported.ts'
import type { Piece, Tracked, TrackedBlock } from '../../core/imported/tracked.ts'
import { type Inline, type InlineWriter, writeInline } from './inline.ts'
import { type Marks, withMarks } from './marks.ts'
import { LEVELS, type Numbering } from './numbering.ts'
import type { Role } from './revision-marks.ts'
import { element, setting } from './xml.ts'

/** All that is needed to write the blocks of one document. */
export interface BlockWriter extends InlineWriter {
  readonly tracked: Tracked
  readonly changes: readonly ImportedChange[]
  readonly marks: Marks
  readonly numbering: Numbering
}

const ROLES = ['inserted', 'deleted'] as const
type Fate = Pick<Piece, Role>

/** Width of the text between the margins, in twentieths of a point. */
const TEXT_WIDTH = 9026
const EMPTY_PARAGRAPH = '<w:p/>'

/**
 * Blocks as paragraphs and tables.
 * @param indexes of tracked blocks, in reading order
 * @param opening stands at the beginning of the first paragraph: the mark of a note
 */
export function writeBlocks(writer: BlockWriter, indexes: readonly number[], opening = ''): string {
  const { blocks } = writer.tracked
  const parts: { readonly is: 'paragraph' | 'table'; readonly markup: string }[] = []
  for (let at = 0; at < indexes.length;) {
    const { table } = blocks[indexes[at]!]!
    const isRow = table !== undefined && !isBoxed(blocks[indexes[at]!]!)
    const belongs = (index: number) => isBoxed(blocks[index]!) || (isRow && blocks[index]!.table === table)
    // Text boxes hang on the block before them; those before all text get a paragraph of their own.
    const end = endOf(indexes, isBoxed(blocks[indexes[at]!]!) ? at : at + 1, belongs)
    const own = indexes.slice(at, end)
    // Two tables that touch would become one.
    if (isRow && parts.at(-1)?.is === 'table') parts.push({ is: 'paragraph', markup: EMPTY_PARAGRAPH })
    if (isRow) parts.push({ is: 'table', markup: writeTable(writer, own) })
    else parts.push({ is: 'paragraph', markup: writeParagraph(writer, own, at === 0 ? opening : '') })
    at = end
  }
  if (parts.at(-1)?.is !== 'paragraph') parts.push({ is: 'paragraph', markup: EMPTY_PARAGRAPH })
  return parts.map(({ markup }) => markup).join('')
}

const isBoxed = ({ aside }: TrackedBlock): boolean => aside === 'text-box'

function endOf(indexes: readonly number[], from: number, belongs: (index: number) => boolean): number {
  let end = from
  while (end < indexes.length && belongs(indexes[end]!)) end++
  return end
}

/** A paragraph with the text boxes that hang on it; the first index may be that of a box. */
function writeParagraph(writer: BlockWriter, indexes: readonly number[], opening: string): string {
  const [first = 0, ...others] = indexes
  const block = writer.tracked.blocks[first]!
  if (isBoxed(block)) return element('w:p', {}, opening, textBoxes(writer, indexes))
  const items = withMarks(block, writer.marks.inBlock.get(first))
  const properties = paragraphProperties(writer, block, styleOf(block), writer.numbering.numberOf(block))
  const runs = writeInline(items, writer) + textBoxes(writer, others)
  return element('w:p', {}, properties, opening, runs) + (writer.marks.behindBlock.get(first) ?? '')
}

function styleOf({ kind, level = 1, aside }: TrackedBlock): string | undefined {
  if (kind === 'heading') return `Kop${Math.min(Math.max(level, 1), LEVELS)}`
  if (kind === 'list-item') return 'Lijstalinea'
  if (aside === 'endnote') return 'Eindnoottekst'
  return kind === 'footnote' || aside === 'footnote' ? 'Voetnoottekst' : undefined
}

function paragraphProperties(writer: BlockWriter, mark: Fate, style: string | undefined, numbering = ''): string {
  const markProperties = [
    markOf(writer, mark, ['w:ins', 'w:del']),
    markOf(writer, mark, ['w:moveFrom', 'w:moveTo']),
  ].join('')
  const content = [
    style === undefined ? '' : setting('w:pStyle', style),
    numbering,
    markProperties === '' ? '' : element('w:rPr', {}, markProperties),
  ].join('')
  return content === '' ? '' : element('w:pPr', {}, content)
}

/** What happened to the end of a paragraph, of the kinds that are asked for, in their order. */
function markOf({ revisions }: BlockWriter, mark: Fate, names: readonly string[]): string {
  return ROLES.flatMap((role) => {
    const change = mark[role]
    const name = change === undefined ? '' : revisions.nameOf(change, role)
    return change !== undefined && names.includes(name) ? [{ name, change, role }] : []
  })
    .sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
    .map(({ change, role }) => revisions.property(change, role, 'mark'))
    .join('')
}

interface Cell {
  /** The piece between it and the cell before. */
  readonly divider: Piece | undefined
  readonly paragraphs: readonly { readonly items: readonly Inline[]; readonly mark: Fate }[]
}

function cellsOf(items: readonly Inline[]): readonly Cell[] {
  const cells: { divider: Piece | undefined; paragraphs: { items: Inline[]; mark: Fate }[] }[] = []
  const begin = (divider: Piece | undefined) => cells.push({ divider, paragraphs: [{ items: [], mark: {} }] })
  begin(undefined)
  let isEnded = false
  for (const item of items) {
    const cell = cells.at(-1)!
    if ('boundary' in item && item.boundary === 'cell') {
      isEnded = false
      begin(item)
    } else if ('boundary' in item && item.boundary === 'paragraph') {
      const last = cell.paragraphs.at(-1)!
      if (!isEnded) last.mark = item
      // One without text ends the last paragraph of a cell, or that of a table in it; no other begins there.
      isEnded = item.text === ''
      if (!isEnded) cell.paragraphs.push({ items: [], mark: {} })
    } else cell.paragraphs.at(-1)!.items.push(item)
  }
  return cells
}

/** @param indexes of rows, each with the text boxes behind it that hang on it */
function writeTable(writer: BlockWriter, indexes: readonly number[]): string {
  const { blocks } = writer.tracked
  const rows = indexes.flatMap((index, at) => {
    const block = blocks[index]!
    if (isBoxed(block)) return []
    const boxes = indexes.slice(
      at + 1,
      endOf(indexes, at + 1, (other) => isBoxed(blocks[other]!)),
    )
    return { block, boxes, cells: cellsOf(withMarks(block, writer.marks.inBlock.get(index))) }
  })
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1)
  const width = Math.floor(TEXT_WIDTH / columns)
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      setting('w:tblStyle', 'Tabelraster'),
      element('w:tblW', { 'w:w': width * columns, 'w:type': 'dxa' }),
      element('w:tblLook', { 'w:val': '0000' }),
    ),
    element('w:tblGrid', {}, element('w:gridCol', { 'w:w': width }).repeat(columns)),
    ...rows.map(({ block, boxes, cells }) => {
      const label = writer.numbering.numberOf(block)
      return element(
        'w:tr',
        {},
        rowProperties(writer, block),
        ...cells.map((cell, at) =>
          writeCell(writer, cell, width, at === 0 ? label : '', at === cells.length - 1 ? boxes : []),
        ),
      )
    }),
  )
}

function rowProperties({ revisions }: BlockWriter, row: TrackedBlock): string {
  const content = ROLES.map((role) => (row[role] === undefined ? '' : revisions.property(row[role], role, 'row'))).join(
    '',
  )
  return content === '' ? '' : element('w:trPr', {}, content)
}

/**
 * @param label of the row, on its first paragraph
 * @param boxes text boxes that hang on the row
 */
function writeCell(writer: BlockWriter, cell: Cell, width: number, label: string, boxes: readonly number[]): string {
  const { change, paragraphs } = ofCell(writer, cell)
  const properties = element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }), change)
  const last = paragraphs.length - 1
  return element(
    'w:tc',
    {},
    properties,
    ...paragraphs.map(({ items, mark }, at) =>
      element(
        'w:p',
        {},
        paragraphProperties(writer, mark, undefined, at === 0 ? label : ''),
        writeInline(items, writer),
        at === last ? textBoxes(writer, boxes) : '',
      ),
    ),
  )
}

/** A cell that came or went within a row that stayed is one change, and what stands in it has no other of its own. */
function ofCell({ changes, revisions }: BlockWriter, { divider, paragraphs }: Cell) {
  const isOfCell = (change: number | undefined) => change !== undefined && changes[change]?.on === 'cell'
  const all = paragraphs.flatMap(({ items, mark }) => [mark, ...items])
  const [change = ''] = [divider ?? {}, ...all].flatMap((part) =>
    'mark' in part ? [] : ROLES.flatMap((role) => (isOfCell(part[role]) ? [revisions.cell(part[role]!, role)] : [])),
  )
  const without = <T extends Fate>(part: T): T => {
    const { inserted, deleted, ...own } = part
    const kept = {
      ...(inserted !== undefined && !isOfCell(inserted) && { inserted }),
      ...(deleted !== undefined && !isOfCell(deleted) && { deleted }),
    }
    return { ...own, ...kept } as T
  }
  return {
    change,
    paragraphs: paragraphs.map(({ items, mark }) => ({
      items: items.map((item) => ('mark' in item ? item : without(item))),
      mark: without(mark),
    })),
  }
}

/** A frame of its own for each box, in the running text, that grows with what stands in it. */
function textBoxes(writer: BlockWriter, indexes: readonly number[]): string {
  const { blocks } = writer.tracked
  if (indexes.length === 0) return ''
  const { story } = blocks[indexes[0]!]!
  const end = endOf(indexes, 0, (index) => blocks[index]!.story === story)
  const content = element('w:txbxContent', {}, writeBlocks(unboxed(writer), indexes.slice(0, end)))
  const box = element(
    'v:rect',
    { id: `tekstvak${indexes[0]! + 1}`, style: 'width:420pt;height:48pt', strokecolor: '#808080' },
    element('v:textbox', { style: 'mso-fit-shape-to-text:t' }, content),
  )
  return element('w:r', {}, element('w:pict', {}, box)) + textBoxes(writer, indexes.slice(end))
}

/** Within a box its blocks are running text. */
const unboxed = (writer: BlockWriter): BlockWriter => ({
  ...writer,
  tracked: {
    blocks: writer.tracked.blocks.map((block) => {
      if (!isBoxed(block)) return block
      const { aside: _box, ...own } = block
      return own
    }),
  },
})
