import type { Piece } from '../../core/imported/tracked.ts'
import type { Revisions, Role } from './revision-marks.ts'
import { element, setting, textMarkup } from './xml.ts'

/** What stands in a paragraph, in order: text with its changes, or a mark without width, such as the end of a range. */
export type Inline = Piece | { readonly mark: string }

type Open = Pick<Piece, Role>

export interface InlineWriter {
  readonly revisions: Revisions
  /** Markup of the reference to the note that begins at a block; empty when there is none. */
  noteReference(block: number): string
}

/** The runs of a paragraph, each change in one element wherever what it touches stands together. */
export function writeInline(items: readonly Inline[], writer: InlineWriter, open: Open = {}): string {
  let written = ''
  for (let at = 0; at < items.length;) {
    const item = items[at]!
    if (isMark(item)) {
      written += item.mark
      at++
      continue
    }
    const outer = outermost(items, at, open)
    if (!outer) {
      written += writeRun(item, writer, open)
      at++
      continue
    }
    const inner = writeInline(items.slice(at, outer.end), writer, { ...open, [outer.role]: outer.change })
    written += writer.revisions.element(outer.change, outer.role, inner)
    at = outer.end
  }
  return written
}

const isMark = (item: Inline): item is { readonly mark: string } => 'mark' in item

/** The change to open first: the one that reaches furthest; of two that end together the one that came first. */
function outermost(items: readonly Inline[], at: number, open: Open) {
  const piece = items[at] as Piece
  const found = (['inserted', 'deleted'] as const).flatMap((role) => {
    const change = piece[role]
    if (change === undefined || open[role] !== undefined) return []
    return [{ role, change, end: endOf(items, at, role, change) }]
  })
  return found.sort((a, b) => b.end - a.end || a.change - b.change)[0]
}

/** Marks between two texts of a change stand in it, those behind the last do not. */
function endOf(items: readonly Inline[], from: number, role: Role, change: number): number {
  let end = from
  for (let at = from; at < items.length; at++) {
    const item = items[at]!
    if (isMark(item)) continue
    if (item[role] !== change) break
    end = at + 1
  }
  return end
}

function writeRun(piece: Piece, { revisions, noteReference }: InlineWriter, open: Open): string {
  const reference = piece.note === undefined ? '' : noteReference(piece.note)
  if (reference !== '') return reference
  const isStruck = open.deleted !== undefined && !revisions.isMove(open.deleted)
  const content = runContent(piece.text, isStruck ? 'w:delText' : 'w:t')
  // A change of nothing that can be written is a change all the same.
  const isChanged = open.inserted !== undefined || open.deleted !== undefined
  return content === '' && !isChanged ? '' : element('w:r', {}, content)
}

/** A text as what may stand in a run: tabs and line breaks are elements of their own. */
export function runContent(text: string, name: 'w:t' | 'w:delText' = 'w:t'): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/([\t\n])/)
    .map((part) => {
      if (part === '\t') return '<w:tab/>'
      if (part === '\n') return '<w:br/>'
      const markup = textMarkup(part)
      return markup === '' ? '' : element(name, { 'xml:space': 'preserve' }, markup)
    })
    .join('')
}

/** A run without changes in a style for characters. */
export const styledRun = (style: string, ...content: readonly string[]): string =>
  element('w:r', {}, element('w:rPr', {}, setting('w:rStyle', style)), ...content)
