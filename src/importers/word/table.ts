import { addBoundary, textFrom, type Fate } from './draft.ts'
import { readInline, readFormats, type Line } from './inline.ts'
import { endParagraph, kindOf } from './paragraph.ts'
import { beginBlock, point, type Reading, type Story } from './reading.ts'
import { SIDES } from './revisions.ts'
import { LOOSE, walk } from './walk.ts'
import { childOf, isElement, numberOf, valueOf, type XmlElement, type XmlNode } from './xml.ts'

const CELL = ' | '
const PARAGRAPH = ' '
/** A cell over more columns than this is laid out by accident. */
const MAX_SPAN = 64

/** Each row becomes a block; what stands in its cells are words of it. */
export function readTable(reading: Reading, story: Story, table: XmlElement, fate: Fate): void {
  const number = reading.totals.tables++
  walk({ reading, story }, table.children, fate, (element, around) => {
    if (element.name !== 'w:tr') return false
    readRow(reading, story, element, number, around)
    return true
  })
}

function readRow(reading: Reading, story: Story, row: XmlElement, table: number, around: Fate): void {
  const properties = childOf(row, 'w:trPr')
  const draft = beginBlock(reading, story, { kind: 'table-row', table })
  const line = { reading, story, draft }
  draft.fate = ownFate(line, properties, 'row', around)
  reading.revisions.hear(draft.fate, '', draft)
  let isFirst = true
  const skip = (columns: number, fate: Fate) => {
    for (let column = 0; column < columns; column++) divide(line, 'cell', CELL, fate)
  }
  skip(columnsOf(properties, 'w:gridBefore'), {})
  walk(line, row.children, {}, (element, outer) => {
    if (element.name !== 'w:tc') return false
    const cell = childOf(element, 'w:tcPr')
    const fate = ownFate(line, cell, 'cell', outer)
    if (!isFirst) divide(line, 'cell', CELL, fate)
    readCell(line, element.children, fate, isFirst)
    skip(columnsOf(cell, 'w:gridSpan') - 1, fate)
    endCell(line, cell, fate)
    isFirst = false
    return true
  })
  skip(columnsOf(properties, 'w:gridAfter'), {})
  reading.revisions.name(draft.fate, textFrom(draft, 0))
  if (properties !== undefined) readFormats(reading, properties, 'row', () => textFrom(draft, 0))
}

/** Fate by the properties of a row or cell. */
function ownFate({ reading, draft }: Line, properties: XmlElement | undefined, on: 'row' | 'cell', around: Fate): Fate {
  let fate = around
  for (const child of properties?.children ?? []) {
    if (isElement(child) && SIDES.has(child.name)) fate = reading.revisions.open(child, on, fate, draft)
  }
  return fate
}

const columnsOf = (properties: XmlElement | undefined, name: string): number =>
  Math.max(0, Math.min(MAX_SPAN, numberOf(valueOf(properties, name)) ?? 0))

function divide({ reading, draft }: Line, boundary: 'cell' | 'paragraph', text: string, fate: Fate): void {
  addBoundary(draft, boundary, text, fate)
  reading.revisions.hear(fate, '', draft)
}

function endCell(line: Line, properties: XmlElement | undefined, fate: Fate): void {
  const { reading, draft } = line
  if (!reading.revisions.isPlaced(fate)) point(reading, draft, fate)
  if (properties !== undefined) readFormats(reading, properties, 'cell')
}

/** Paragraphs of a cell, and of the tables in it: each is divided from the one before as that one's mark fared. */
function readCell(line: Line, nodes: readonly XmlNode[], outer: Fate, isFirstCell: boolean): void {
  const { reading, story, draft } = line
  let mark: Fate | undefined
  /** Each nested cell is a stretch of its own: no mark that is gone joins it with the next. */
  const closeStretch = (around: Fate) => {
    if (mark !== undefined && (mark.inserted !== around.inserted || mark.deleted !== around.deleted)) {
      point(reading, draft, mark, { boundary: 'paragraph' })
    }
    mark = undefined
  }
  let isEmpty = true
  const readAll = (inner: readonly XmlNode[], fate: Fate): void =>
    walk(line, inner, fate, (element, around) => {
      if (element.name === 'w:tbl') readNested(element, around)
      else if (element.name === 'w:p') {
        if (mark !== undefined) divide(line, 'paragraph', PARAGRAPH, mark)
        mark = readParagraph(line, element, around, isFirstCell && isEmpty)
        isEmpty = false
      } else if (LOOSE.has(element.name)) readInline(line, [element], around)
      else return false
      return true
    })
  const readNested = (table: XmlElement, around: Fate): void =>
    walk(line, table.children, around, (row, outside) => {
      if (row.name !== 'w:tr') return false
      const properties = childOf(row, 'w:trPr')
      const rowFate = ownFate(line, properties, 'row', outside)
      walk(line, row.children, rowFate, (cell, within) => {
        if (cell.name !== 'w:tc') return false
        const fate = ownFate(line, childOf(cell, 'w:tcPr'), 'cell', within)
        closeStretch(around)
        if (!isEmpty) divide(line, 'paragraph', PARAGRAPH, fate)
        readAll(cell.children, fate)
        closeStretch(fate)
        endCell(line, childOf(cell, 'w:tcPr'), fate)
        // What follows is divided from it, whatever it ends with.
        mark = {}
        return true
      })
      if (!reading.revisions.isPlaced(rowFate)) point(reading, draft, rowFate)
      if (properties !== undefined) readFormats(reading, properties, 'row')
      return true
    })
  readAll(nodes, outer)
  closeStretch(outer)

  /** Its own mark as it fared. */
  function readParagraph(within: Line, paragraph: XmlElement, fate: Fate, namesRow: boolean): Fate {
    const properties = childOf(paragraph, 'w:pPr')
    const { label, labels } = kindOf(reading, story, properties, fate)
    if (label !== undefined && namesRow) {
      draft.label = label
      if (labels !== undefined) draft.labels = labels
    } else if (label !== undefined) reading.leftovers.leave('w:numPr')
    const from = draft.length
    readInline(within, paragraph.children, fate)
    return endParagraph(within, properties, fate, from)
  }
}
