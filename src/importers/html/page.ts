import type { ImportedChange, Leftover } from '../../core/imported/imported.ts'
import { type Counted, countLeftover, leftoversOf } from '../leftovers.ts'
import { authorOf, type DaysOfPage, noteMeta, noteTime, readDateTime } from './about.ts'
import {
  addText,
  beginBlock,
  type BlockRole,
  type Cell,
  type Fate,
  isBlank,
  type OpenBlock,
  type Row,
  type Table,
  tableBlocks,
} from './blocks.ts'
import { BLOCK, LEFT_OUT } from './elements.ts'
import { closeList, type LabelHolder, labelItem, type ListNumbers, openList } from './list-labels.ts'
import { noteLabel, notePart } from './notes.ts'
import { trackElements } from './open-elements.ts'
import { type Attributes, readTokens } from './tokens.ts'

export interface Page {
  readonly title?: string
  readonly days: DaysOfPage
  readonly blocks: readonly OpenBlock[]
  readonly changes: readonly ImportedChange[]
  readonly leftovers: readonly Leftover[]
  readonly isTooDeep: boolean
}

/** Words that go elsewhere than into a block. */
interface Aside {
  readonly what: string
  readonly parts: string[]
  /** Of a footnote or an item, where the words are its label. */
  readonly holder?: LabelHolder
}

/** What goes with an open element, and with those in it. */
interface Own {
  readonly role: BlockRole
  readonly fate: Fate
  readonly aside?: Aside
  readonly keepsSpace: boolean
  readonly list?: ListNumbers
  /** Depth of lists, and of unordered ones. */
  readonly lists: number
  readonly bullets: number
  readonly isNoteList: boolean
  /** The footnote it is part of. */
  readonly note?: LabelHolder
  readonly tables: number
  readonly table?: Table
  readonly row?: Row
  readonly cell?: Cell
  /** Where blocks go. */
  readonly sink: OpenBlock[]
  /** Fate of the block element it lies in: that of a paragraph as a whole. */
  readonly blockFate: Fate
}

interface OpenChange extends Pick<ImportedChange, 'kind' | 'author' | 'date'> {
  readonly words: string[]
  hasRow: boolean
  hasBlock: boolean
}

/** Tables within tables beyond this are read as text, because each passes on what is in it. */
const MOST_TABLES = 20
const NO_FATE: Fate = {}

/** Reads the tags and texts of a page into blocks. */
export function readPage(html: string): Page {
  const counted: Counted = new Map()
  const days: DaysOfPage = { named: new Map(), timed: new Set() }
  const changes: OpenChange[] = []
  const blocks: OpenBlock[] = []
  const titles: string[] = []
  let open: OpenBlock | undefined
  let openSink = blocks
  let tableCount = 0
  let isAfterBreak = false

  const endBlock = () => {
    if (open && !isBlank(open)) openSink.push(open)
    open = undefined
    isAfterBreak = false
  }

  const begin = (name: string, attributes: Attributes, parent: Own): Own => {
    const isBlock = BLOCK.has(name)
    if (isBlock) endBlock()
    if (name === 'br') breakLine()
    if (parent.aside) return parent
    const aside = asideOf(name, attributes, parent)
    if (aside) return { ...parent, aside }
    if (name === 'meta') noteMeta(days, attributes)
    if (name === 'time') noteTime(days, attributes)
    if (name === 'img' || name === 'input' || name === 'embed') countLeftover(counted, name, attributes.get('alt'))
    if (name === 's' || name === 'strike') countLeftover(counted, name)
    if (name === 'ins' || name === 'del') return changed(name, attributes, parent)
    const own = nested(name, attributes, parent)
    if (!isBlock) return own
    for (const change of changesOf(parent.fate)) {
      change.hasBlock = true
      change.words.push(' ')
      change.hasRow ||= name === 'tr'
    }
    return own.blockFate === parent.fate ? own : { ...own, blockFate: parent.fate }
  }

  /** Two line breaks are how a paragraph ends where there are no paragraphs. */
  const breakLine = () => {
    if (!open) return
    if (isAfterBreak) endBlock()
    else {
      addText(open, '\n', elements.own().fate)
      isAfterBreak = true
    }
  }

  const changesOf = ({ inserted, deleted }: Fate): OpenChange[] =>
    [inserted, deleted].flatMap((index) => (index === undefined ? [] : (changes[index] ?? [])))

  const changed = (name: string, attributes: Attributes, parent: Own): Own => {
    const date = readDateTime(attributes.get('datetime'))
    const change = changes.length
    changes.push({
      kind: name === 'ins' ? 'insertion' : 'deletion',
      author: authorOf(attributes.get('cite')),
      ...(date === undefined ? {} : { date }),
      words: [],
      hasRow: false,
      hasBlock: false,
    })
    const fate = name === 'ins' ? { ...parent.fate, inserted: change } : { ...parent.fate, deleted: change }
    return { ...parent, fate }
  }

  const nested = (name: string, attributes: Attributes, parent: Own): Own => {
    const role = (kind: BlockRole['kind'], more: Omit<BlockRole, 'kind' | 'isUsed'> = {}): BlockRole => ({
      kind,
      ...more,
      isUsed: false,
    })
    const part = notePart(name, attributes)
    if (part === 'list') return { ...parent, isNoteList: true }
    const style = attributes.get('style') ?? ''
    const listed = name === 'p' ? /mso-list:\s*l\d+\s+level(\d)/i.exec(style) : null
    if (part === 'note' || (name === 'li' && parent.isNoteList)) {
      const holder: LabelHolder = name === 'li' && parent.list ? plainLabel(labelItem(parent.list, attributes)) : {}
      return { ...parent, isNoteList: false, note: holder, role: role('footnote', { holder }) }
    }
    if (listed) return { ...parent, role: role('list-item', { level: Math.min(Number(listed[1]), 6), holder: {} }) }
    switch (name) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return parent.note ? parent : { ...parent, role: role('heading', { level: Number(name[1]) }) }
      case 'ol':
      case 'ul':
      case 'menu':
      case 'dir': {
        const bullets = parent.bullets + (name === 'ol' ? 0 : 1)
        return { ...parent, list: openList(name, attributes, bullets), lists: parent.lists + 1, bullets }
      }
      case 'li': {
        if (parent.note) return parent
        const holder = parent.list ? labelItem(parent.list, attributes) : { label: '•' }
        return { ...parent, role: role('list-item', { level: Math.min(Math.max(parent.lists, 1), 6), holder }) }
      }
      case 'pre':
        return { ...parent, keepsSpace: true }
      case 'blockquote':
      case 'dt':
      case 'dd':
      case 'caption':
        return parent.note ? parent : { ...parent, role: role('paragraph') }
      case 'table':
      case 'tr':
      case 'td':
      case 'th':
        return tabled(name, attributes, parent)
      default:
        return parent
    }
  }

  const tabled = (name: string, attributes: Attributes, parent: Own): Own => {
    if (name === 'table') {
      if (parent.tables >= MOST_TABLES) return parent
      if (parent.cell && parent.table) parent.table.hasTable = true
      const isLayout = /^(?:presentation|none)$/.test(attributes.get('role') ?? '')
      const { row: _row, cell: _cell, ...rest } = parent
      const table: Table = { id: tableCount++, isLayout, rows: [], hasTable: false }
      return { ...rest, table, tables: parent.tables + 1 }
    }
    if (!parent.table) return parent
    if (name === 'tr') {
      const row: Row = { cells: [], fate: parent.fate }
      parent.table.rows.push(row)
      return { ...parent, row }
    }
    const row = parent.row ?? { cells: [], fate: parent.fate }
    if (!parent.row) parent.table.rows.push(row)
    const cell: Cell = { blocks: [], columns: span(attributes, 'colspan'), rows: span(attributes, 'rowspan') }
    row.cells.push(cell)
    return { ...parent, row, cell, sink: cell.blocks, role: { kind: 'paragraph', isUsed: false }, lists: 0, bullets: 0 }
  }

  const end = (name: string, own: Own) => {
    if (BLOCK.has(name)) endBlock()
    const parent = elements.own()
    if (own.aside && own.aside !== parent.aside) endAside(own.aside)
    if (own.list && own.list !== parent.list) closeList(own.list)
    if (own.table && own.table !== parent.table) for (const block of tableBlocks(own.table)) parent.sink.push(block)
  }

  const endAside = ({ what, parts, holder }: Aside) => {
    const words = parts.join('')
    if (what === 'title') {
      titles.push(words.replace(/\s+/g, ' ').trim())
      return
    }
    if (holder && holder.label === undefined) {
      const label = what === 'item-label' ? words.replace(/\s+/gu, ' ').trim() : noteLabel(words)
      if (label !== undefined && label !== '') {
        holder.label = label
        return
      }
    }
    countLeftover(counted, what, words)
  }

  const write = (text: string) => {
    const own = elements.own()
    if (own.aside) {
      own.aside.parts.push(text)
      return
    }
    const shown = own.keepsSpace ? text.replace(/\r\n?/g, '\n') : text.replace(/[ \t\n\r\f]+/g, ' ')
    if (!open) {
      if (shown.trim() === '') return
      open = beginBlock(own.role, own.blockFate)
      openSink = own.sink
    }
    addText(open, shown, own.fate)
    isAfterBreak &&= shown.trim() === ''
    for (const change of changesOf(own.fate)) change.words.push(shown)
  }

  const elements = trackElements<Own>(
    {
      role: { kind: 'paragraph', isUsed: false },
      fate: NO_FATE,
      blockFate: NO_FATE,
      keepsSpace: false,
      lists: 0,
      bullets: 0,
      isNoteList: false,
      tables: 0,
      sink: blocks,
    },
    end,
  )
  readTokens(html, {
    open: (name, attributes) => elements.open(name, (parent) => begin(name, attributes, parent)),
    close: (name) => elements.close(name),
    text: write,
    // Word puts conditions between brackets around what it writes twice.
    comment: (text) => {
      if (!/^\[(?:if|endif)\b[^\n]{0,80}\]?$/i.test(text)) countLeftover(counted, 'comment', text)
    },
  })
  elements.closeAll()
  endBlock()
  const [title, ...others] = titles
  for (const each of others) countLeftover(counted, 'title', each)
  return {
    ...(title === undefined || title === '' ? {} : { title }),
    days,
    blocks,
    changes: changes.map(finishChange),
    leftovers: leftoversOf(counted),
    isTooDeep: elements.isTooDeep(),
  }
}

function finishChange({ words, hasRow, hasBlock, ...change }: OpenChange): ImportedChange {
  const text = words.join('').replace(/\s+/gu, ' ').trim()
  return { ...change, on: hasRow ? 'row' : text === '' && hasBlock ? 'paragraph' : 'text', text }
}

function asideOf(name: string, attributes: Attributes, { note, role }: Own): Aside | undefined {
  if (name === 'title') return { what: 'title', parts: [] }
  if (LEFT_OUT.has(name) && name !== 'head') return { what: name, parts: [] }
  const style = attributes.get('style') ?? ''
  const isHidden =
    attributes.has('hidden') ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style)
  if (isHidden) return { what: 'hidden', parts: [] }
  if (/mso-list:\s*ignore/i.test(style)) {
    return { what: 'item-label', parts: [], ...(role.holder ? { holder: role.holder } : {}) }
  }
  const part = notePart(name, attributes)
  const isNumber =
    part === 'number' || (name === 'sup' && note?.label === undefined && note !== undefined && !role.isUsed)
  if (part !== 'reference' && part !== 'back' && !isNumber) return undefined
  return { what: 'footnote-reference', parts: [], ...(note && !role.isUsed ? { holder: note } : {}) }
}

/** A footnote is numbered without the point of a list. */
function plainLabel(holder: LabelHolder): LabelHolder {
  if (holder.label !== undefined) holder.label = holder.label.replace(/\.$/, '')
  return holder
}

function span(attributes: Attributes, name: string): number {
  const value = Number(attributes.get(name) ?? 1)
  return Number.isInteger(value) && value > 1 ? Math.min(value, 1000) : 1
}
