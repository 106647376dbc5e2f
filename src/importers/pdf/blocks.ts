import type { Box, ImportedBlock, ImportedRedaction } from '../../core/imported/imported.ts'
import { joinContinued } from './continue.ts'
import { firstLine, type Draft, type PlacedLine } from './drafts.ts'
import { redactionsIn, SEEN } from './grounds.ts'
import { headingLevels } from './headings.ts'
import { bodySizeOf, draftsOf, type PageLayer } from './layout.ts'
import { joinMany, listMark, sectionMark } from './lines.ts'
import { RAISED, RAISED_DIGITS, toPage, type PageSize } from './page-text.ts'

/** A line of a block on its page, to find the block that a note stands beside. */
export interface BlockLine {
  readonly page: number
  readonly box: Box
  readonly block: number
}

export interface Laid {
  readonly blocks: readonly ImportedBlock[]
  readonly lines: readonly BlockLine[]
  readonly redactions: readonly ImportedRedaction[]
}

/** The blocks of a document. `layers`: the text of its pages in order, without what comes back on every page. */
export function blocksOf(layers: readonly PageLayer[]): Laid {
  const bodySize = bodySizeOf(layers)
  const drafts: Draft[] = []
  let before: readonly Draft[] = []
  for (const layer of layers) {
    before = draftsOf(layer, bodySize, before)
    for (const draft of before) drafts.push(draft)
  }
  const early = headingLevels(drafts, bodySize)
  const joined = joinContinued(drafts, (draft) => early.has(draft))
  const levels = headingLevels(joined, bodySize)
  const notes = new Set(
    joined.flatMap(({ kind, label }) => (kind === 'footnote' && label !== undefined ? [label] : [])),
  )
  const depths = listDepths(joined, levels)
  const sizes = new Map(layers.map(({ page, size }) => [page, size]))
  const blocks: ImportedBlock[] = []
  const lines: BlockLine[] = []
  const redactions: ImportedRedaction[] = []
  for (const draft of joined) {
    const block = blockFrom(draft, levels.get(draft), depths.get(draft), notes, sizes)
    if (block.text === '') continue
    const index = blocks.push(block) - 1
    for (const line of draft.cells?.flat() ?? draft.lines) {
      const box = boxOf([line], sizes)
      if (box) lines.push({ page: line.page, box, block: index })
      for (const found of redactionsIn(line.text)) redactions.push({ page: line.page, ...found, block: index })
    }
  }
  return { blocks, lines, redactions }
}

function blockFrom(
  draft: Draft,
  level: number | undefined,
  depth: number | undefined,
  notes: ReadonlySet<string>,
  sizes: ReadonlyMap<number, PageSize>,
): ImportedBlock {
  const { page } = firstLine(draft)
  const box = boxOf(
    draft.lines.filter((line) => line.page === page),
    sizes,
  )
  const place = { page, ...(box ? { box } : {}) }
  if (draft.cells) {
    const cells = draft.cells.map((cell) => readable(cell, notes))
    return { kind: 'table-row', text: cells.every((cell) => cell === '') ? '' : cells.join(' | '), ...place }
  }
  const text = readable(draft.lines, notes)
  const label = draft.label === undefined ? {} : { label: draft.label }
  if (draft.kind === 'footnote') return { kind: 'footnote', text, ...label, ...place }
  if (level !== undefined) {
    const mark = sectionMark(text) ?? (draft.label === undefined ? undefined : listMark(text))
    return { kind: 'heading', level, text: mark?.text ?? text, ...(mark ? { label: mark.label } : {}), ...place }
  }
  if (draft.kind === 'list-item') {
    return { kind: 'list-item', level: depth ?? 1, text: listMark(text)?.text ?? text, ...label, ...place }
  }
  return { kind: 'paragraph', text, ...place }
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** As one text. Raised numbers go where there is a footnote of that number; others stay raised. */
function readable(lines: readonly PlacedLine[], notes: ReadonlySet<string>): string {
  const texts = lines.map(({ text }) => text.replaceAll(SEEN, '').replace(/[\u2010\u2011](?=\s*$)/u, '-'))
  return joinMany(texts)
    .replace(RAISED_DIGITS, (raised) => {
      const digits = Array.from(raised, (each) => RAISED.indexOf(each))
      return notes.has(digits.join('')) ? '' : digits.map((digit) => SUPERSCRIPTS[digit]).join('')
    })
    .replace(/ (?=[.,;:!?](?:\s|$))/g, '')
    .trim()
}

function boxOf(lines: readonly PlacedLine[], sizes: ReadonlyMap<number, PageSize>): Box | undefined {
  const [first] = lines
  const size = first && sizes.get(first.page)
  if (!first || !size) return undefined
  const x = Math.min(...lines.map((line) => line.x))
  const y = Math.min(...lines.map(({ top }) => top))
  const width = Math.max(...lines.map(({ right }) => right)) - x
  const height = Math.max(...lines.map(({ bottom }) => bottom)) - y
  return toPage(first.turn, { x, y, width, height }, size)
}

/** In points: less is the same indent. */
const INDENT = 4

/** Depths of list items by how far they are indented, from the last text that was none. */
function listDepths(drafts: readonly Draft[], levels: ReadonlyMap<Draft, number>): ReadonlyMap<Draft, number> {
  const depths = new Map<Draft, number>()
  let indents: number[] = []
  for (const draft of drafts) {
    if (draft.kind !== 'list-item' || levels.has(draft)) {
      if (draft.kind === 'text') indents = []
      continue
    }
    const { x } = firstLine(draft)
    indents = indents.filter((indent) => indent < x - INDENT || Math.abs(indent - x) <= INDENT)
    if (!indents.some((indent) => Math.abs(indent - x) <= INDENT)) indents.push(x)
    depths.set(draft, Math.min(indents.length, 6))
  }
  return depths
}
