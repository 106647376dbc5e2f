import type { TrackedRange } from '../../core/imported/imported.ts'
import type { Piece, Tracked, TrackedBlock } from '../../core/imported/tracked.ts'
import type { Inline } from './inline.ts'
import type { RedlineComment } from './redline-text.ts'
import type { Revisions, Role } from './revision-marks.ts'
import { element } from './xml.ts'

/** Something without width at an offset in a block, in UTF-16 units of its pieces joined. */
export interface Mark {
  readonly at: number
  /** What ends stands before what begins at the same place. */
  readonly order: 0 | 1 | 2
  readonly markup: string
}

export interface Marks {
  readonly inBlock: ReadonlyMap<number, readonly Mark[]>
  /** What stands between a block and the next one. */
  readonly behindBlock: ReadonlyMap<number, string>
}

const [END, POINT, START] = [0, 1, 2] as const

/** Where comments and moves begin and end. */
export function placeMarks(
  tracked: Tracked,
  comments: readonly RedlineComment[],
  moves: readonly number[],
  revisions: Revisions,
): Marks {
  const inBlock = new Map<number, Mark[]>()
  const behindBlock = new Map<number, string>()
  const put = (block: number, mark: Mark) => inBlock.set(block, [...(inBlock.get(block) ?? []), mark])

  for (const move of moves) {
    for (const role of ['deleted', 'inserted'] as const) {
      const places = placesOf(tracked, move, role)
      const [first, last] = [places[0], places.at(-1)]
      if (!first || !last) continue
      const { start, end } = revisions.range(move, role)
      put(first.block, { at: first.from, order: START, markup: start })
      if (last.isMark) behindBlock.set(last.block, (behindBlock.get(last.block) ?? '') + end)
      else put(last.block, { at: last.to, order: END, markup: end })
    }
  }
  comments.forEach((_, id) => {
    const range = anchorOf(tracked, comments, id)
    if (!range) return
    const start = element('w:commentRangeStart', { 'w:id': id })
    const end = element('w:commentRangeEnd', { 'w:id': id }) + commentReference(id)
    if (range.block === range.endBlock && range.from === range.to) {
      put(range.block, { at: range.from, order: POINT, markup: start + end })
      return
    }
    put(range.block, { at: range.from, order: START, markup: start })
    put(range.endBlock, { at: range.to, order: END, markup: end })
  })
  return { inBlock, behindBlock }
}

const commentReference = (id: number): string =>
  element(
    'w:r',
    {},
    element('w:rPr', {}, element('w:rStyle', { 'w:val': 'Verwijzingopmerking' })),
    element('w:commentReference', { 'w:id': id }),
  )

/** Where a comment is anchored; an answer without a place of its own stands where what it answers does. */
function anchorOf({ blocks }: Tracked, comments: readonly RedlineComment[], id: number): TrackedRange | undefined {
  const asked = new Set<number>()
  let at: number | undefined = id
  while (at !== undefined && !asked.has(at)) {
    asked.add(at)
    const range: TrackedRange | undefined = comments[at]?.range
    if (range) return range.block <= range.endBlock && range.endBlock < blocks.length ? range : undefined
    at = comments[at]?.replyTo
  }
  return undefined
}

/** Every piece and paragraph mark that a change touches, in reading order. */
function placesOf({ blocks }: Tracked, change: number, role: Role) {
  return blocks.flatMap((block, index) => {
    let at = 0
    const pieces = block.pieces.flatMap((piece) => {
      const [from, to] = [at, at + piece.text.length]
      at = to
      return piece[role] === change ? [{ block: index, from, to, isMark: false }] : []
    })
    const isMark = block[role] === change && block.table === undefined
    return isMark ? [...pieces, { block: index, from: at, to: at, isMark: true }] : pieces
  })
}

/** The pieces of a block with the marks between them; text is cut where one stands in it. */
export function withMarks({ pieces }: TrackedBlock, marks: readonly Mark[] = []): readonly Inline[] {
  const waiting = [...marks].sort((a, b) => a.at - b.at || a.order - b.order)
  const items: Inline[] = []
  let at = 0
  const release = (to: number) => {
    while (waiting[0] && waiting[0].at <= to) items.push({ mark: waiting.shift()!.markup })
  }
  for (const piece of pieces) {
    release(at)
    const end = at + piece.text.length
    let rest = piece
    while (piece.boundary === undefined && waiting[0] && waiting[0].at < end) {
      const cut = wholeCharacters(rest.text, waiting[0].at - at)
      if (cut > 0) items.push({ ...rest, text: rest.text.slice(0, cut) })
      rest = { ...rest, text: rest.text.slice(cut) }
      at += cut
      release(Math.max(at, waiting[0].at))
    }
    const isCutUp = rest !== piece && rest.text === ''
    if (piece.boundary !== undefined || piece.note !== undefined) items.push(piece)
    else if (!isCutUp) items.push(...textOf(rest))
    at = end
  }
  release(Infinity)
  return items
}

/** Without text a piece says something only by its change. */
const textOf = (piece: Piece): readonly Piece[] =>
  piece.text === '' && piece.inserted === undefined && piece.deleted === undefined ? [] : [piece]

/** Never between the two halves of one character. */
const wholeCharacters = (text: string, to: number): number =>
  /[\uD800-\uDBFF]/.test(text[to - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[to] ?? '') ? to - 1 : to
