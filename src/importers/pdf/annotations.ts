import type { Box, ImportedAnnotation, Leftover } from '../../core/imported/imported.ts'
import type { ImportProblem } from '../../core/imported/problem.ts'
import type { BlockLine } from './blocks.ts'
import { isoFromPdf } from './dates.ts'
import { markedText, type Quad } from './marked-text.ts'
import type { PdfPage } from './open.ts'
import { toFrame, toPage, type Item, type Layer, type Matrix, type PageSize, type Turn } from './page-text.ts'

/** A note of the file with what is needed to place it among the blocks and its answers. */
export interface PageNote {
  readonly annotation: Omit<ImportedAnnotation, 'replyTo' | 'block'>
  readonly id: string
  readonly inReplyTo?: string
  /** Parts of lines that it marks, on the page. */
  readonly marks: readonly Box[]
}

export interface PageNotes {
  readonly notes: readonly PageNote[]
  /** Drawings and stamps without a word, and other things that are no notes, by their kind. */
  readonly others: readonly string[]
}

/** No notes of their own: what a note is folded into, a place to click, a field of a form. */
const NO_NOTES = new Set(['Popup', 'Link', 'Widget'])
/** Drawn on the page. Without words in them they only can be pointed at. */
const DRAWN = new Set(['Ink', 'Stamp', 'Line', 'Square', 'Circle', 'Polygon', 'PolyLine', 'Caret'])
const MARKING = new Set(['Highlight', 'Underline', 'Squiggly', 'StrikeOut', 'Redact'])
/** Attachments, sounds and the like: something else than a remark, unless they come with one. */
const CARRIERS = new Set([
  'FileAttachment',
  'Sound',
  'Movie',
  'Screen',
  'RichMedia',
  '3D',
  'PrinterMark',
  'TrapNet',
  'Watermark',
])
const LONGEST_TEXT = 200_000

/** What pdf.js gives of an annotation, as far as it is used. */
interface Given {
  readonly id?: unknown
  readonly subtype?: unknown
  readonly titleObj?: { readonly str?: unknown }
  readonly contentsObj?: { readonly str?: unknown }
  readonly textContent?: unknown
  readonly modificationDate?: unknown
  readonly creationDate?: unknown
  readonly rect?: unknown
  readonly quadPoints?: unknown
  readonly overlaidText?: unknown
  readonly inReplyTo?: unknown
  readonly replyType?: unknown
}

/** The notes on a page, in the order of the file. */
export async function readNotes(
  page: PdfPage,
  number: number,
  matrix: Matrix,
  size: PageSize,
  layer: Layer | undefined,
): Promise<PageNotes> {
  const given = (await page.getAnnotations({ intent: 'any' })) as readonly Given[]
  const notes: PageNote[] = []
  const others: string[] = []
  for (const each of given) {
    const type = textOf(each.subtype) || 'unknown'
    if (NO_NOTES.has(type)) continue
    const note = noteFrom(each, type, number, matrix, size, layer)
    const { text, quote } = note.annotation
    if (text === '' && quote === '' && (DRAWN.has(type) || CARRIERS.has(type))) others.push(type)
    else notes.push(note)
  }
  return { notes, others }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function noteFrom(
  given: Given,
  type: string,
  page: number,
  matrix: Matrix,
  size: PageSize,
  layer: Layer | undefined,
): PageNote {
  const rect = boxFrom(numbersOf(given.rect), matrix)
  const quads = MARKING.has(type) ? quadsOf(numbersOf(given.quadPoints), matrix) : []
  const marks = quads.length > 0 ? quads : []
  const quote =
    layer && marks.length > 0 ? quoteOf(marks, layer.items, layer.turn, size, textOf(given.overlaidText)) : ''
  const painted = Array.isArray(given.textContent)
    ? given.textContent.filter((line) => typeof line === 'string').join('\n')
    : ''
  const contents = clean(textOf(given.contentsObj?.str))
  const isOfGroup = given.replyType === 'Group' && textOf(given.inReplyTo) !== ''
  // A part of a group has the words of the note that it is a part of; they are told once.
  const text = isOfGroup ? '' : contents === '' && type === 'FreeText' ? clean(painted) : contents
  const date = isoFromPdf(textOf(given.modificationDate)) ?? isoFromPdf(textOf(given.creationDate))
  return {
    annotation: {
      type,
      author: clean(textOf(given.titleObj?.str)),
      ...(date === undefined ? {} : { date }),
      page,
      text,
      quote,
      ...(rect ? { box: toPage(0, rect, size) } : {}),
    },
    id: textOf(given.id),
    ...(textOf(given.inReplyTo) === '' ? {} : { inReplyTo: textOf(given.inReplyTo) }),
    marks,
  }
}

const clean = (text: string): string =>
  text
    .slice(0, LONGEST_TEXT)
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/g, '')
    .trim()

const numbersOf = (value: unknown): readonly number[] =>
  value !== null && typeof value === 'object' && Symbol.iterator in value
    ? Array.from(value as Iterable<unknown>, Number).filter(Number.isFinite)
    : []

/** Box around points of the page. */
function boxFrom(points: readonly number[], matrix: Matrix): Box | undefined {
  if (points.length < 4) return undefined
  const xs: number[] = []
  const ys: number[] = []
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x = 0, y = 0] = [points[at], points[at + 1]]
    xs.push(matrix[0] * x + matrix[2] * y + matrix[4])
    ys.push(matrix[1] * x + matrix[3] * y + matrix[5])
  }
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

const MOST_QUADS = 2000

function quadsOf(points: readonly number[], matrix: Matrix): readonly Box[] {
  const boxes: Box[] = []
  for (let at = 0; at + 8 <= points.length && boxes.length < MOST_QUADS; at += 8) {
    const box = boxFrom(points.slice(at, at + 8), matrix)
    if (box) boxes.push(box)
  }
  return boxes
}

function quoteOf(marks: readonly Box[], items: readonly Item[], turn: Turn, size: PageSize, overlaid: string): string {
  const quads = marks.map(({ x, y, width, height }): Quad => {
    const [a, b] = [toFrame(turn, x, y, size), toFrame(turn, x + width, y + height, size)]
    return {
      left: Math.min(a.x, b.x),
      right: Math.max(a.x, b.x),
      top: Math.min(a.y, b.y),
      bottom: Math.max(a.y, b.y),
    }
  })
  return markedText(quads, items, overlaid)
}

export interface PlacedNotes {
  readonly annotations: readonly ImportedAnnotation[]
  readonly leftovers: readonly Leftover[]
  readonly problems: readonly ImportProblem[]
}

/** The notes of all pages with the notes they answer and the blocks they stand beside. */
export function placeNotes(pages: ReadonlyMap<number, PageNotes>, lines: readonly BlockLine[]): PlacedNotes {
  const all = [...pages.values()].flatMap(({ notes }) => notes)
  const indexes = new Map(all.map(({ id }, at) => [id, at] as const).filter(([id]) => id !== ''))
  const byPage = new Map<number, BlockLine[]>()
  for (const line of lines) {
    const own = byPage.get(line.page)
    if (own) own.push(line)
    else byPage.set(line.page, [line])
  }
  const problems: ImportProblem[] = []
  const annotations = all.map(({ annotation, inReplyTo, marks }, at): ImportedAnnotation => {
    const replyTo = inReplyTo === undefined ? undefined : indexes.get(inReplyTo)
    const block = blockBeside(annotation.box, marks, byPage.get(annotation.page) ?? [])
    return {
      ...annotation,
      ...(replyTo === undefined || replyTo === at ? {} : { replyTo }),
      ...(block === undefined ? {} : { block }),
    }
  })
  const counts = new Map<string, number>()
  for (const [page, { others }] of pages) {
    for (const type of others) counts.set(type, (counts.get(type) ?? 0) + 1)
    const drawn = others.filter((type) => DRAWN.has(type))
    if (drawn.length > 0) {
      problems.push({ level: 'warning', code: 'drawing', where: { page }, found: [...new Set(drawn)].join(', ') })
    }
  }
  return { annotations, leftovers: [...counts].map(([what, count]) => ({ what, count })), problems }
}

/** The first block that is marked; else the one at the height of the middle of the note, the nearest if there is none. */
function blockBeside(box: Box | undefined, marks: readonly Box[], lines: readonly BlockLine[]): number | undefined {
  const marked = lines.filter((line) => marks.some((mark) => overlaps(mark, line.box)))
  if (marked.length > 0) return Math.min(...marked.map(({ block }) => block))
  if (!box || lines.length === 0) return undefined
  const middle = box.y + box.height / 2
  const away = ({ box: own }: BlockLine) => {
    const down = Math.max(own.y - middle, middle - own.y - own.height, 0)
    const aside = Math.max(own.x - box.x - box.width, box.x - own.x - own.width, 0)
    return 4 * down + aside
  }
  return lines.reduce((best, line) => (away(line) < away(best) ? line : best)).block
}

const overlaps = (mark: Box, line: Box): boolean => {
  const across = Math.min(mark.x + mark.width, line.x + line.width) - Math.max(mark.x, line.x)
  const down = Math.min(mark.y + mark.height, line.y + line.height) - Math.max(mark.y, line.y)
  return across > 0 && down > 0.4 * Math.min(mark.height, line.height)
}
