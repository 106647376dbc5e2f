import type { Box } from '../../core/imported/imported.ts'
import type { PdfPage } from './open.ts'

/** A run of text as the file sets it, in the frame of its layer: x to the right as one reads, y down, in points. */
export interface Item {
  readonly text: string
  readonly x: number
  /** Of the base line. */
  readonly y: number
  readonly width: number
  /** Height of the type. */
  readonly size: number
  /** Name in pdf.js. */
  readonly font: string
  /** White space comes before it in the file. */
  readonly isSpaced: boolean
}

/** Quarter turns clockwise by which the text of a layer is turned on the page; `skew` for any other angle. */
export type Turn = 0 | 1 | 2 | 3 | 'skew'

export interface Layer {
  readonly turn: Turn
  readonly items: readonly Item[]
}

/** Size of a page as it is shown, in points. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** A matrix of six numbers, as in a PDF. */
export type Matrix = readonly [number, number, number, number, number, number]

/** Digits that stand raised in small type are kept as these until it is known whether a footnote belongs to them. */
export const RAISED = '\uFDD0\uFDD1\uFDD2\uFDD3\uFDD4\uFDD5\uFDD6\uFDD7\uFDD8\uFDD9'
export const RAISED_DIGITS = /[\uFDD0-\uFDD9]+/g
const NO_TEXT = /(?![\t\n\v\f\r])\p{Cc}|[\uFDD0-\uFDEF\uFFFE\uFFFF\u200B\uFEFF]/gu

/** Text that is longer on one page was not written to be read. */
export const MAX_PAGE_TEXT = 1_000_000

export const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

/** From the units of the page to points from its upper left corner as it is shown. */
export const shownMatrix = (page: PdfPage): Matrix => page.getViewport({ scale: 1 }).transform as unknown as Matrix

/**
 * The text of a page by the direction in which it reads, the direction with most text first. `isStopped` is asked
 * between pieces; once true, or past `MAX_PAGE_TEXT`, what was read so far is given, with `isWhole` false.
 */
export async function readLayers(
  page: PdfPage,
  matrix: Matrix,
  size: PageSize,
  isStopped: () => boolean,
): Promise<{ readonly layers: readonly Layer[]; readonly isWhole: boolean }> {
  const layers = new Map<Turn, Item[]>()
  const reader = (page.streamTextContent() as ReadableStream<TextChunk>).getReader()
  let isSpaced = false
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    for (const piece of value.items) {
      if (!('str' in piece)) continue
      const text = clean(piece.str)
      if (text.trim() === '') {
        isSpaced = true
        continue
      }
      const { turn, item } = place(piece, text, matrix, size, isSpaced || /^\s/.test(text))
      layers.set(turn, layers.get(turn) ?? [])
      if (item.size > 0) layers.get(turn)?.push(item)
      isSpaced = /\s$/.test(text) || piece.hasEOL
      length += text.length
    }
    if (length > MAX_PAGE_TEXT || isStopped()) {
      await reader.cancel().catch(() => undefined)
      return { layers: sorted(layers), isWhole: false }
    }
  }
  return { layers: sorted(layers), isWhole: true }
}

interface TextPiece {
  readonly str: string
  readonly transform: unknown[]
  readonly width: number
  readonly height: number
  readonly fontName: string
  readonly hasEOL: boolean
}

interface TextChunk {
  readonly items: readonly (TextPiece | { readonly type: string })[]
}

const textLength = ({ items }: Layer): number => items.reduce((sum, { text }) => sum + text.length, 0)

const sorted = (layers: ReadonlyMap<Turn, readonly Item[]>): readonly Layer[] =>
  [...layers]
    .map(([turn, items]) => ({ turn, items }))
    .sort((a, b) => Number(a.turn === 'skew') - Number(b.turn === 'skew') || textLength(b) - textLength(a))

/** Letters set apart ("S c h i p") come as words of one letter each. */
const LETTERSPACED = /^(?:[\p{L}\p{N}] ){3,}[\p{L}\p{N}][.,:;]?$/u

/** Fonts without a table of their letters come out as codes of Windows-1252, of which these are no letters elsewhere. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function clean(text: string): string {
  const plain = text
    .replace(NO_TEXT, '')
    .replace(/[\u0080-\u009F]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80] ?? '')
  return LETTERSPACED.test(plain) ? plain.replaceAll(' ', '') : plain
}

/** Angles within this many radians of a quarter turn are that quarter turn. */
const STRAIGHT = 0.06

function place(piece: TextPiece, text: string, matrix: Matrix, page: PageSize, isSpaced: boolean) {
  const [a, b, , , x, y] = times(matrix, piece.transform as unknown as Matrix)
  const angle = Math.atan2(b, a)
  const quarter = Math.round(angle / (Math.PI / 2))
  const turn: Turn = Math.abs(angle - (quarter * Math.PI) / 2) > STRAIGHT ? 'skew' : (((quarter + 4) % 4) as Turn)
  const at = toFrame(turn, x, y, page)
  const scale = Math.hypot(matrix[0], matrix[1])
  const item: Item = {
    text: text.trim(),
    x: at.x,
    y: at.y,
    width: piece.width * scale,
    size: piece.height * scale,
    font: piece.fontName,
    isSpaced,
  }
  return { turn, item }
}

/** A point of the page in the frame in which text of that turn runs to the right. */
export function toFrame(turn: Turn, x: number, y: number, { width, height }: PageSize): { x: number; y: number } {
  if (turn === 1) return { x: y, y: width - x }
  if (turn === 2) return { x: width - x, y: height - y }
  if (turn === 3) return { x: height - y, y: x }
  return { x, y }
}

/** A box of the frame back on the page, to a hundredth of a point. */
export function toPage(turn: Turn, box: Box, { width, height }: PageSize): Box {
  const round = (value: number) => Math.round(value * 100) / 100
  const turned = ({ x, y, width: w, height: h }: Box): Box => {
    if (turn === 1) return { x: width - y - h, y: x, width: h, height: w }
    if (turn === 2) return { x: width - x - w, y: height - y - h, width: w, height: h }
    if (turn === 3) return { x: y, y: height - x - w, width: h, height: w }
    return { x, y, width: w, height: h }
  }
  const { x, y, width: w, height: h } = turned(box)
  return { x: round(x), y: round(y), width: round(w), height: round(h) }
}
