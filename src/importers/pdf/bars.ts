import type { Painted, PaintedText } from './drawing.ts'
import { isGround, seenBar } from './grounds.ts'
import { letterAt, letterPlaces } from './letter-places.ts'
import type { Item } from './page-text.ts'

export interface Barred {
  /** Without what is painted over, and with something to read where a bar is. */
  readonly items: readonly Item[]
  /** Words that are in the file below something that hides them. They are not given. */
  readonly hiddenWords: number
}

/** Darker than this is black; a grey has no more colour than this. */
const BLACK = 0.25
const COLOURED = 0.12
const LIGHTEST_GREY = 0.93

/**
 * The items of a page with its redaction bars in their place: black bars where text would be, grey or outlined ones
 * within a line or with a ground of the Woo in them. Text that was painted first and a bar over it is left out, as it
 * cannot be seen on the page; text painted on something dark can.
 */
export function placeBars(
  items: readonly Item[],
  painted: readonly Painted[],
  texts: () => readonly PaintedText[],
): Barred {
  const size = medianSize(items)
  const candidates = merged(painted.filter((each) => isCandidate(each, size)))
  if (candidates.length === 0) return { items, hiddenWords: 0 }
  let known: readonly PaintedText[] | undefined
  let rest: readonly Item[] = items
  let hiddenWords = 0
  const added: Item[] = []
  for (const box of candidates) {
    const inside = rest.filter((item) => isWithin(item, box))
    const hidden = inside.length === 0 ? [] : inside.filter((item) => isBelow(item, box, (known ??= texts())))
    const visible = inside.filter((item) => !hidden.includes(item))
    if (visible.length > 0) {
      const ground = visible.map(({ text }) => text).join(' ')
      if (!isGround(ground)) continue
      added.push({
        ...barItem(
          box,
          rest.filter((item) => !visible.includes(item)),
          size,
        ),
        text: seenBar(ground),
      })
    } else if (hidden.length > 0 || isBar(box, painted, rest, added, size)) added.push(barItem(box, rest, size))
    else continue
    hiddenWords += hidden.reduce((sum, item) => sum + wordsUnder(item, box), 0)
    rest = rest.flatMap((item) => (visible.includes(item) ? [] : hidden.includes(item) ? cut(item, box) : [item]))
  }
  return { items: [...rest, ...added], hiddenWords }
}

const isBlack = ({ lightest }: Painted) => lightest <= BLACK
const isGrey = ({ lightest, darkest }: Painted) => lightest - darkest < COLOURED && lightest < LIGHTEST_GREY
const heightOf = ({ top, bottom }: Painted) => bottom - top
const widthOf = ({ left, right }: Painted) => right - left

function medianSize(items: readonly Item[]): number {
  const sizes = items.map(({ size }) => size).sort((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? 11
}

/** Hairlines, rules and tick boxes are none. */
function isCandidate(box: Painted, size: number): boolean {
  const [width, height] = [widthOf(box), heightOf(box)]
  if (height < 0.6 * size || width < Math.max(6, 0.7 * height, 0.6 * size)) return false
  if (width < 1.2 * height && height < 1.3 * size) return false
  return !(height < 0.75 * size && width > 40 * height)
}

/** The same place painted twice is one bar; bars of one line that touch are one. */
function merged(boxes: readonly Painted[]): readonly Painted[] {
  const found: Painted[] = []
  for (const box of boxes) {
    const at = found.findIndex(
      (each) =>
        isBlack(each) === isBlack(box) &&
        Math.abs(each.top - box.top) < 2 &&
        Math.abs(each.bottom - box.bottom) < 2 &&
        each.left <= box.right + 1 &&
        box.left <= each.right + 1 &&
        (isBlack(box) || isCovering(each, box) || isCovering(box, each)),
    )
    const same = found[at]
    if (same) {
      found[at] = {
        ...box,
        left: Math.min(same.left, box.left),
        right: Math.max(same.right, box.right),
        top: Math.min(same.top, box.top),
        bottom: Math.max(same.bottom, box.bottom),
        isOutlined: same.isOutlined || box.isOutlined,
      }
    } else found.push(box)
  }
  return found
}

const isCovering = (a: Painted, b: Painted) => a.left <= b.left + 1 && a.right >= b.right - 1

/** Middle of the small letters of an item. */
const middleOf = ({ y, size }: Item) => y - 0.3 * size

function isWithin(item: Item, { left, right, top, bottom }: Painted): boolean {
  if (middleOf(item) < top || middleOf(item) > bottom) return false
  const shared = Math.min(item.x + item.width, right) - Math.max(item.x, left)
  return shared > Math.min(0.5 * item.width, 0.6 * item.size)
}

/** Sure to be painted before the box: all text found at its place is. */
function isBelow(item: Item, box: Painted, texts: readonly PaintedText[]): boolean {
  const own = texts.filter(({ x, endX, y }) => {
    if (Math.abs(y - item.y) > 0.3 * item.size) return false
    const [from, to] = [Math.max(item.x, box.left), Math.min(item.x + item.width, box.right)]
    return Math.min(endX, to) - Math.max(x, from) > 0.3 * item.size
  })
  const isOpaque = isBlack(box) || isGrey(box) || box.darkest > 0.9
  return isOpaque && own.length > 0 && own.every(({ order }) => order < box.order)
}

function isBar(
  box: Painted,
  painted: readonly Painted[],
  items: readonly Item[],
  bars: readonly Item[],
  size: number,
): boolean {
  const height = heightOf(box)
  const beside = [...items, ...bars].filter((item) => middleOf(item) > box.top - 1 && middleOf(item) < box.bottom + 1)
  const isBefore = beside.some((item) => within(box.left - item.x - item.width, -1, 1.2 * item.size))
  const isAfter = beside.some((item) => within(item.x - box.right, -1, 1.2 * item.size))
  if (isBlack(box)) {
    if (height > 3 * size) return widthOf(box) > 5 * size
    return beside.length > 0 || [...items, ...bars].some((item) => isNear(item, box, size))
  }
  if (height > 1.7 * size || isOfGrid(box, painted)) return false
  if (isGrey(box)) return (isBefore || isAfter) && widthOf(box) > 1.2 * size
  return box.isOutlined && isBefore && isAfter && widthOf(box) > 2 * size
}

const within = (value: number, least: number, most: number) => value >= least && value <= most

/** Above or below it, some lines away at most. */
const isNear = (item: Item, box: Painted, size: number): boolean =>
  item.x < box.right && item.x + item.width > box.left && item.y > box.top - 3 * size && item.y < box.bottom + 4 * size

/** Shaded cells touch others of their kind. */
const isOfGrid = (box: Painted, painted: readonly Painted[]): boolean =>
  painted.some(
    (other) =>
      other.order !== box.order &&
      !(isCovering(other, box) && Math.abs(other.top - box.top) < 2 && Math.abs(other.bottom - box.bottom) < 2) &&
      Math.abs(other.lightest - box.lightest) < 0.2 &&
      other.left < box.right + 1.5 &&
      other.right > box.left - 1.5 &&
      other.top < box.bottom + 1.5 &&
      other.bottom > box.top - 1.5,
  )

/** A bar to be read in its line: on the base line of its neighbours, or of its own. */
function barItem(box: Painted, items: readonly Item[], size: number): Item {
  const beside = items
    .filter((item) => middleOf(item) > box.top && middleOf(item) < box.bottom)
    .sort((a, b) => distance(a, box) - distance(b, box))[0]
  const isTall = heightOf(box) > 3 * size
  const y =
    isTall || !beside ? Math.min(box.bottom - 0.2 * Math.min(heightOf(box), size), box.top + 1.1 * size) : beside.y
  return {
    text: seenBar(),
    x: box.left,
    y,
    width: widthOf(box),
    size: beside?.size ?? size,
    font: beside?.font ?? '',
    isSpaced: true,
  }
}

const distance = (item: Item, box: Painted) => Math.max(box.left - item.x - item.width, item.x - box.right, 0)

/** Half-open range of the letters of an item that lie below the box, to whole words. */
function rangeUnder({ text, x, width }: Item, { left, right }: Painted): readonly [from: number, to: number] {
  const places = letterPlaces(text, width)
  let from = letterAt(places, left - x)
  let to = letterAt(places, right - x)
  // Letters differ in width, so the range is a guess by some letters: it ends where a word does.
  const space = text.slice(from, from + 3).search(/\s/)
  if (from > 0 && space >= 0) from += space
  else while (from > 0 && !/\s/.test(text[from - 1] ?? ' ')) from--
  const last = text.slice(Math.max(from, to - 3), to).search(/\s\S*$/)
  if (to < text.length && last >= 0) to = Math.max(from, to - 3) + last
  else while (to < text.length && !/\s/.test(text[to] ?? ' ')) to++
  return [from, to]
}

function wordsUnder(item: Item, box: Painted): number {
  const [from, to] = rangeUnder(item, box)
  return item.text.slice(from, to).match(/\S+/gu)?.length ?? 0
}

function cut(item: Item, box: Painted): readonly Item[] {
  const [from, to] = rangeUnder(item, box)
  const places = letterPlaces(item.text, item.width)
  const part = (start: number, end: number): readonly Item[] => {
    const text = item.text.slice(start, end).trim()
    const [left, right] = [places[start] ?? 0, places[end] ?? item.width]
    return text === '' ? [] : [{ ...item, text, x: item.x + left, width: right - left, isSpaced: true }]
  }
  return [...part(0, from), ...part(to, item.text.length)]
}
