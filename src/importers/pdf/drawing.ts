import type { PdfLibrary } from './open.ts'
import { times, type Matrix } from './page-text.ts'

/** What pdf.js tells of a page in the order in which it is painted. */
export interface Operations {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** A rectangle that is painted, in points of the page as it is shown. */
export interface Painted {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** Of its colour, 0 black to 1 white: the lightest and the darkest of red, green and blue. */
  readonly lightest: number
  readonly darkest: number
  readonly isOutlined: boolean
  /** Place in the order of painting. */
  readonly order: number
}

/** Where a stretch of text is painted. */
export interface PaintedText {
  readonly x: number
  readonly endX: number
  readonly y: number
  readonly endY: number
  readonly order: number
}

type Ops = PdfLibrary['OPS']

/** Of `DrawOPS` in pdf.js, which it does not export: how the numbers of a path are to be read. */
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4]
/** A page with more operations than this is a drawing, whose fills say nothing about its text. */
const MOST_OPERATIONS = 400_000
const MOST_PAINTED = 3000
const OPAQUE = 0.85

interface State {
  matrix: Matrix
  fill: string
  stroke: string
  lineWidth: number
  alpha: number
}

const numbers = (value: unknown): ArrayLike<number> => (value ?? []) as ArrayLike<number>

/** Follows the state of painting and calls `see` with each operation. */
function follow(
  { fnArray, argsArray }: Operations,
  ops: Ops,
  shown: Matrix,
  see: (fn: number, args: readonly unknown[], state: State, order: number) => void,
): void {
  let state: State = { matrix: shown, fill: '#000000', stroke: '#000000', lineWidth: 1, alpha: 1 }
  const saved: State[] = []
  const transform = (value: unknown): void => {
    const m = numbers(value)
    if (m.length === 6) state.matrix = times(state.matrix, Array.from(m) as unknown as Matrix)
  }
  for (let order = 0; order < fnArray.length; order++) {
    const fn = fnArray[order] ?? 0
    const args = (argsArray[order] ?? []) as readonly unknown[]
    if (fn === ops.save || fn === ops.paintFormXObjectBegin) saved.push({ ...state })
    if (fn === ops.restore || fn === ops.paintFormXObjectEnd) state = saved.pop() ?? state
    else if (fn === ops.transform) transform(args)
    else if (fn === ops.paintFormXObjectBegin) transform(args[0])
    else if (fn === ops.setFillRGBColor) state.fill = String(args[0])
    else if (fn === ops.setStrokeRGBColor) state.stroke = String(args[0])
    else if (fn === ops.setFillColorN || fn === ops.setFillTransparent) state.fill = ''
    else if (fn === ops.setLineWidth) state.lineWidth = Number(args[0])
    else if (fn === ops.setGState) state.alpha = alphaOf(args[0], state.alpha)
    else see(fn, args, state, order)
  }
}

/** 0 for paint that mixes with what is below it, as a marker pen does. */
function alphaOf(entries: unknown, alpha: number): number {
  if (!Array.isArray(entries)) return alpha
  const entry = (name: string): unknown => {
    const found = (entries as readonly unknown[]).find((each) => Array.isArray(each) && each[0] === name)
    return Array.isArray(found) ? found[1] : undefined
  }
  const [opacity, blend] = [entry('ca'), entry('BM')]
  if (blend !== undefined && blend !== 'source-over') return 0
  return typeof opacity === 'number' ? opacity : blend === undefined ? alpha : Math.max(alpha, OPAQUE)
}

/** All opaque rectangles on the page, and thick level lines, which are as good. */
export function paintedRectangles(operations: Operations, ops: Ops, shown: Matrix): readonly Painted[] {
  if (operations.fnArray.length > MOST_OPERATIONS || !operations.fnArray.includes(ops.constructPath)) return []
  const fills = new Set([
    ops.fill,
    ops.eoFill,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ])
  const strokes = new Set([ops.stroke, ops.closeStroke])
  const outlining = new Set([ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke])
  const found: Painted[] = []
  const outlines: Omit<Painted, 'isOutlined' | 'order'>[] = []
  follow(operations, ops, shown, (fn, args, state, order) => {
    if (fn !== ops.constructPath || found.length > MOST_PAINTED || state.alpha < OPAQUE) return
    const how = Number(args[0])
    const path = numbers((args[1] as readonly unknown[] | undefined)?.[0])
    if (fills.has(how)) {
      for (const box of rectanglesOf(path, state.matrix)) {
        found.push({ ...box, ...shades(state.fill), isOutlined: outlining.has(how), order })
      }
    } else if (strokes.has(how)) {
      const thick = thickLine(path, state)
      if (thick) found.push({ ...thick, ...shades(state.stroke), isOutlined: false, order })
      else outlines.push(...rectanglesOf(path, state.matrix).map((box) => ({ ...box, ...shades(state.stroke) })))
    }
  })
  return found.map((each) => (outlines.some((line) => isSame(line, each)) ? { ...each, isOutlined: true } : each))
}

type Bounds = Pick<Painted, 'left' | 'top' | 'right' | 'bottom'>

const isSame = (a: Bounds, b: Bounds): boolean =>
  (['left', 'top', 'right', 'bottom'] as const).every((side) => Math.abs(a[side] - b[side]) < 2)

/** Of a path, the parts that are upright rectangles. */
function rectanglesOf(path: ArrayLike<number>, matrix: Matrix): readonly Bounds[] {
  const found: Bounds[] = []
  let corners: (readonly [number, number])[] = []
  let isStraight = true
  const close = () => {
    if (isStraight) found.push(...uprightBox(corners))
    corners = []
    isStraight = true
  }
  for (let at = 0; at < path.length;) {
    const kind = path[at++]
    if (kind === MOVE || kind === LINE) {
      if (kind === MOVE) close()
      const [x = 0, y = 0] = [path[at], path[at + 1]]
      corners.push([matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]])
      at += 2
    } else if (kind === CURVE || kind === QUADRATIC) {
      isStraight = false
      at += kind === CURVE ? 6 : 4
    } else if (kind !== CLOSE) break
  }
  close()
  return found
}

function uprightBox(corners: readonly (readonly [number, number])[]): readonly Bounds[] {
  if (corners.length < 4 || corners.length > 5) return []
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  const box = { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
  const onEdge = corners.every(
    ([x, y]) =>
      (Math.abs(x - box.left) < 0.5 || Math.abs(x - box.right) < 0.5) &&
      (Math.abs(y - box.top) < 0.5 || Math.abs(y - box.bottom) < 0.5),
  )
  return onEdge && box.right > box.left && box.bottom > box.top ? [box] : []
}

/** In points: a thinner line underlines or strikes out. */
const THINNEST_BAR = 5

function thickLine(path: ArrayLike<number>, { matrix, lineWidth }: State): Bounds | undefined {
  if (path.length < 6 || path.length > 7 || path[0] !== MOVE || path[3] !== LINE) return undefined
  const half = (lineWidth * Math.hypot(matrix[2], matrix[3])) / 2
  const at = (x = 0, y = 0) => [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]
  const [x1 = 0, y1 = 0] = at(path[1], path[2])
  const [x2 = 0, y2 = 0] = at(path[4], path[5])
  if (2 * half < THINNEST_BAR || Math.abs(y1 - y2) > 0.5) return undefined
  return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: y1 - half, bottom: y1 + half }
}

/** A colour that is not known, a pattern for one, counts as neither dark nor light. */
function shades(colour: string): { readonly lightest: number; readonly darkest: number } {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)?.slice(1)
  if (!parts) return { lightest: 1, darkest: 0 }
  const values = parts.map((part) => Number.parseInt(part, 16) / 255)
  return { lightest: Math.max(...values), darkest: Math.min(...values) }
}

interface Glyph {
  readonly width?: number
}

/** Where text is painted, and when. Needed only where something dark is painted at the same place. */
export function paintedText(operations: Operations, ops: Ops, shown: Matrix): readonly PaintedText[] {
  const found: PaintedText[] = []
  let line: Matrix = [1, 0, 0, 1, 0, 0]
  let text = line
  let [size, spacing, wordSpacing, scale, leading, rise] = [0, 0, 0, 1, 0, 0]
  const move = (x: number, y: number) => {
    line = times(line, [1, 0, 0, 1, x, y])
    text = line
  }
  follow(operations, ops, shown, (fn, args, { matrix }, order) => {
    const [first, second] = [Number(args[0]), Number(args[1])]
    if (fn === ops.beginText) line = text = [1, 0, 0, 1, 0, 0]
    else if (fn === ops.setFont) size = second
    else if (fn === ops.setCharSpacing) spacing = first
    else if (fn === ops.setWordSpacing) wordSpacing = first
    else if (fn === ops.setHScale) scale = first / 100
    else if (fn === ops.setLeading) leading = -first
    else if (fn === ops.setTextRise) rise = first
    else if (fn === ops.moveText) move(first, second)
    else if (fn === ops.setLeadingMoveText) {
      leading = second
      move(first, second)
    } else if (fn === ops.nextLine) move(0, leading)
    else if (fn === ops.setTextMatrix) {
      line = text = Array.from(numbers(args[0])) as unknown as Matrix
    } else if (fn === ops.showText) {
      let width = 0
      for (const glyph of (args[0] ?? []) as readonly (Glyph | number | null)[]) {
        if (typeof glyph === 'number') width -= (glyph * size) / 1000
        else
          width +=
            ((glyph?.width ?? 0) * size) / 1000 +
            spacing +
            (glyph && 'isSpace' in glyph && glyph.isSpace === true ? wordSpacing : 0)
      }
      const start = times(matrix, times(text, [1, 0, 0, 1, 0, rise]))
      text = times(text, [1, 0, 0, 1, width * scale, 0])
      const end = times(matrix, text)
      found.push({ x: start[4], y: start[5], endX: end[4], endY: end[5], order })
    }
  })
  return found
}
