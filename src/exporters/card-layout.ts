import { escapeMarkup } from '../core/text/escape.ts'
import type { SignPath } from '../core/picture/signs.ts'
import { type Piece, shorten, wrapText } from './wrap-text.ts'

/** How a line is set, in the unit of the drawing. */
export interface Look {
  readonly size: number
  /** Fewest and most lines; above the fewest they go one by one where the column is too long. */
  readonly least: number
  readonly most: number
  readonly isQuiet?: boolean
  /** In the type of the letter. */
  readonly isLetter?: boolean
}

/** Something to be said on the card. */
export interface CardItem {
  readonly pieces: readonly Piece[]
  readonly look: Look
  readonly sign?: SignPath | undefined
  /** Of the sign and of what is set strong; ink otherwise. */
  readonly colour?: string
}

export interface Column {
  readonly x: number
  readonly width: number
}

/** An item with the lines it got. */
export interface SetItem extends CardItem {
  readonly size: number
  readonly lines: readonly (readonly Piece[])[]
  /** Lines that did not fit. */
  readonly hidden: number
}

export const COLOURS = {
  ink: '#1b1b1b',
  quiet: '#45494d',
  rule: '#868b8f',
  cut: '#a63d00',
  added: '#0b5cad',
  paper: '#fbfbfa',
}
const SERIF = "Charter, Georgia, 'DejaVu Serif', serif"
const SANS = "'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif"
const LEADING = 1.28
const GAP = 8
/** Type is set smaller by this much at a time where even the fewest lines do not fit. */
const SMALLER = 0.94

/** Sets items below each other within `room`: with fewer lines where they do not fit, and at last in smaller type. */
export function setItems(items: readonly CardItem[], { width }: Column, room: number): readonly SetItem[] {
  for (let scale = 1; ; scale *= SMALLER) {
    const whole = items.map((item) => setWhole(item, width, scale))
    const counts = whole.map(({ lines, look }) => Math.min(lines.length, look.most))
    const cut = () => whole.map((item, index) => cutTo(item, counts[index]!, width))
    while (heightOf(cut()) > room) {
      const spare = counts.map((count, index) => count - whole[index]!.look.least)
      const most = Math.max(...spare)
      if (most <= 0) break
      counts[spare.lastIndexOf(most)]! -= 1
    }
    const set = cut()
    if (heightOf(set) <= room) return set
  }
}

function cutTo(item: SetItem, most: number, width: number): SetItem {
  const lines = shorten(item.lines, most, item.size, textWidth(item, width))
  return { ...item, lines, hidden: item.lines.length - lines.length }
}

function setWhole(item: CardItem, width: number, scale: number): SetItem {
  const set = { ...item, size: item.look.size * scale, lines: [], hidden: 0 }
  return { ...set, lines: wrapText(item.pieces, set.size, textWidth(set, width)) }
}

const indentOf = ({ sign, size }: Pick<SetItem, 'sign' | 'size'>): number => (sign ? size * 1.25 : 0)

const textWidth = (item: Pick<SetItem, 'sign' | 'size'>, width: number): number => width - indentOf(item)

export const heightOf = (items: readonly SetItem[]): number =>
  items.reduce((sum, { size, lines }) => sum + lines.length * size * LEADING, Math.max(0, items.length - 1) * GAP)

/** The items as elements of a drawing. */
export function drawItems(items: readonly SetItem[], { x }: Column, top: number): readonly string[] {
  let y = top
  return items.flatMap((item) => {
    const { look, size, lines, sign, colour = COLOURS.ink } = item
    const start = y
    y += lines.length * size * LEADING + GAP
    const family = look.isLetter ? SERIF : SANS
    const fill = look.isQuiet ? COLOURS.quiet : COLOURS.ink
    const texts = lines.map((pieces, index) => {
      const baseline = start + size + index * size * LEADING
      const spans = pieces.map((piece) => drawPiece(piece, colour)).join('')
      return `<text x="${round(x + indentOf(item))}" y="${round(baseline)}" font-family="${escapeMarkup(family)}" font-size="${round(size)}" fill="${fill}">${spans}</text>`
    })
    return [...(sign ? [drawSign(sign, x, start + size * 0.14, size, colour)] : []), ...texts]
  })
}

function drawPiece({ text, as }: Piece, colour: string): string {
  const words = escapeMarkup(text)
  if (as === 'strong') return `<tspan font-weight="600" fill="${colour}">${words}</tspan>`
  if (as === 'description') return `<tspan font-style="italic" fill="${COLOURS.quiet}">${words}</tspan>`
  if (as === 'cut') return `<tspan fill="${COLOURS.cut}" text-decoration="line-through">${words}</tspan>`
  if (as === 'added') return `<tspan fill="${COLOURS.added}" text-decoration="underline">${words}</tspan>`
  return words
}

function drawSign({ path, width, fill }: SignPath, x: number, y: number, size: number, colour: string): string {
  const inside = fill === 'solid' ? colour : fill === 'hollow' ? COLOURS.paper : 'none'
  return `<path transform="translate(${round(x)} ${round(y)}) scale(${round(size / 16)})" d="${path}" fill="${inside}" stroke="${colour}" stroke-width="${width}"/>`
}

/** Two decimals are more than a screen can show. */
const round = (value: number): number => Math.round(value * 100) / 100
