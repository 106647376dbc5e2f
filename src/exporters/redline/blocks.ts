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
    const block = blocks[indexes[at]!]!
    if (isBoxed(block)) {
      const end = endOf(indexes, at, (index) => isBoxed(blocks[index]!))
      const box = textBox(writer, indexes.slice(at, end))
      const host = parts.at(-1)
      // A box hangs on a paragraph; one before all text, or behind a table, gets one of its own.
      if (host?.is === 'paragraph') parts[parts.length - 1] = { is: 'paragraph', markup: hung(host.markup, box) }
      else parts.push({ is: 'paragraph', markup: element('w:p', {}, box) })
      at = end
    } else if (block.table === undefined) {
      parts.push({ is: 'paragraph', markup: writeParagraph(writer, indexes[at]!, at === 0 ? opening : '') })
      at++
    } else {
      const end = endOf(indexes, at, (index) => blocks[index]!.table === block.table && !isBoxed(blocks[index]!))
      // Two tables that touch would become one.
      if (parts.at(-1)?.is === 'table') parts.push({ is: 'paragraph', markup: EMPTY_PARAGRAPH })
      parts.push({ is: 'table', markup: writeTable(writer, indexes.slice(at, end)) })
      at = end
    }
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

function writeParagraph(writer: BlockWriter, index: number, opening: string): string {
  const block = writer.tracked.blocks[index]!
  const items = withMarks(block, writer.marks.inBlock.get(index))
  const properties = paragraphProperties(writer, block, styleOf(block), writer.numbering.numberOf(block))
  const paragraph = element('w:p', {}, properties, opening, writeInline(items, writer))
  return paragraph + (writer.marks.behindBlock.get(index) ?? '')
}

function styleOf({ kind, level = 1, aside }: TrackedBlock): string | undefined {
  if (kind === 'heading') return `Kop${Math.min(Math.max(level, 1), LEVELS)}`
  if (kind === 'list-item') return 'Lijstalinea'
  if (aside === 'endnote') return 'Eindnoottekst'
  return kind === 'footnote' || aside === 'footnote' ? 'Voetnoottekst' : undefined
}

function paragraphProperties(
  writer: BlockWriter,
  mark: Pick<Piece, Role>,
  style: string | undefined,
  numbering = '',
): string {
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
function markOf({ revisions }: BlockWriter, mark: Pick<Piece, Role>, names: readonly string[]): string {
  return (['inserted', 'deleted'] as const)
    .flatMap((role) => {
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
  readonly paragraphs: readonly { readonly items: readonly Inline[]; readonly mark: Pick<Piece, Role> }[]
}

function cellsOf(items: readonly Inline[]): readonly Cell[] {
  const cells: { divider: Piece | undefined; paragraphs: { items: Inline[]; mark: Pick<Piece, Role> }[] }[] = []
  const begin = (divider: Piece | undefined) => cells.push({ divider, paragraphs: [{ items: [], mark: {} }] })
  begin(undefined)
  for (const item of items) {
    const cell = cells.at(-1)!
    if ('boundary' in item && item.boundary === 'cell') begin(item)
    else if ('boundary' in item && item.boundary === 'paragraph') {
      cell.paragraphs.at(-1)!.mark = item
      cell.paragraphs.push({ items: [], mark: {} })
    } else cell.paragraphs.at(-1)!.items.push(item)
  }
  return cells
}

function writeTable(writer: BlockWriter, indexes: readonly number[]): string {
  const rows = indexes.map((index) => {
    const block = writer.tracked.blocks[index]!
    return { block, cells: cellsOf(withMarks(block, writer.marks.inBlock.get(index))) }
  })
  const columns = Math.max(...rows.map(({ cells }) => cells.length))
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
    ...rows.map(({ block, cells }) =>
      element(
        'w:tr',
        {},
        rowProperties(writer, block),
        ...cells.map((cell, at) => writeCell(writer, cell, width, at === cells.length - 1 ? columns - at : 1)),
      ),
    ),
  )
}

function rowProperties({ revisions }: BlockWriter, row: TrackedBlock): string {
  const content = (['inserted', 'deleted'] as const)
    .map((role) => (row[role] === undefined ? '' : revisions.property(row[role], role, 'row')))
    .join('')
  return content === '' ? '' : element('w:trPr', {}, content)
}

/** @param span how many columns it takes: the last cell of a short row takes what is left */
function writeCell(writer: BlockWriter, { divider, paragraphs }: Cell, width: number, span: number): string {
  return element(
    'w:tc',
    {},
    element(
      'w:tcPr',
      {},
      element('w:tcW', { 'w:w': width * span, 'w:type': 'dxa' }),
      span > 1 ? setting('w:gridSpan', span) : '',
      cellChange(writer, divider),
    ),
    ...paragraphs.map(({ items, mark }) =>
      element('w:p', {}, paragraphProperties(writer, mark, undefined), writeInline(items, writer)),
    ),
  )
}

/** A cell that came or went within a row that stayed. */
function cellChange({ changes, revisions }: BlockWriter, divider: Piece | undefined): string {
  const found = (['inserted', 'deleted'] as const).flatMap((role) => {
    const change = divider?.[role]
    return change !== undefined && changes[change]?.on === 'cell' ? [revisions.cell(change, role)] : []
  })
  return found[0] ?? ''
}

/** A frame in the running text that grows with what stands in it. */
function textBox(writer: BlockWriter, indexes: readonly number[]): string {
  const content = element('w:txbxContent', {}, writeBlocks(unboxed(writer), indexes))
  return element(
    'w:r',
    {},
    element(
      'w:pict',
      {},
      element(
        'v:rect',
        { id: `tekstvak${indexes[0]! + 1}`, style: 'width:420pt;height:48pt', strokecolor: '#808080' },
        element('v:textbox', { style: 'mso-fit-shape-to-text:t' }, content),
      ),
    ),
  )
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

/** What is hung on a paragraph stands at its end, before what stands between it and the next one. */
function hung(paragraph: string, run: string): string {
  if (paragraph.startsWith(EMPTY_PARAGRAPH)) return element('w:p', {}, run) + paragraph.slice(EMPTY_PARAGRAPH.length)
  const end = paragraph.lastIndexOf('</w:p>')
  return paragraph.slice(0, end) + run + paragraph.slice(end)
}
