import { findMark } from '../text/mark.ts'
import { tokenize, type Token } from '../text/tokenize.ts'
import { findChanges } from './changes.ts'
import { wordForm } from './noise.ts'
import { present, type Sequence } from './present.ts'
import { type Piece, pieceOf, toPieces, toSpans, type WordSpan } from './spans.ts'

/** Two texts compared word by word. */
export type WordComparison = {
  /** In reading order, a cut before what came in its place. `same` and `cut` joined are `a`, `same` and `added` are `b`. */
  readonly spans: readonly WordSpan[]
  /** Words and punctuation marks cut or added, as a share (0..1) of those in both texts; noise does not count. */
  readonly changedShare: number
  /** True when so much changed that marks inside the text no longer help: show was and wordt apart. */
  readonly rewritten: boolean
  /** False when a limit was hit and more may be marked than needed. */
  readonly exact: boolean
}

/** Above this share a reader finds two texts easier to follow than one with marks. */
export const REWRITTEN_FROM = 0.6

/**
 * Compares two texts word by word, for display. Differences of typesetting alone are quiet.
 * @param numbered both begin as headings, list items or footnotes do: a bare number there is numbering too
 */
export function compareWords(a: string, b: string, numbered = false): WordComparison {
  const head = numberingOf(a, b, numbered)
  const [x, y] = [a.slice(head.aTo), b.slice(head.bTo)]
  const ids = new Map<string, number>()
  const [older, newer] = [toSequence(x, ids), toSequence(y, ids)]
  const { changes, exact } = findChanges(older.ids, newer.ids)
  const { pieces, touched } = toPieces(x, y, older, newer, present(changes, older, newer))
  const changedShare = touched === 0 ? 0 : touched / (older.ids.length + newer.ids.length)
  const spans = toSpans(a, b, [...head.pieces, ...pieces.map((piece) => shift(piece, head.aTo, head.bTo))])
  return { spans, changedShare, rewritten: changedShare > REWRITTEN_FROM, exact }
}

/** A number or list mark at the start that changed, came or went; ends at 0 when there is no such thing. */
function numberingOf(a: string, b: string, numbered: boolean) {
  const [x, y] = [findMark(a, numbered), findMark(b, numbered)]
  const none = { aTo: 0, bTo: 0, pieces: [] }
  if (a.slice(x.from, x.to) === b.slice(y.from, y.to)) return none
  const before = pieceOf(a, b, { aFrom: 0, aTo: x.from, bFrom: 0, bTo: y.from })
  if (!before.isSame && before.noise.length === 0) return none
  // A mark that came or went takes along the space behind it.
  const isOneSided = x.from === x.to || y.from === y.to
  const [aTo, bTo] = isOneSided ? [afterSpaces(a, x.to), afterSpaces(b, y.to)] : [x.to, y.to]
  const mark = pieceOf(a, b, { aFrom: x.from, aTo, bFrom: y.from, bTo }, ['numbering'])
  return { aTo, bTo, pieces: [before, mark] }
}

function afterSpaces(text: string, at: number): number {
  return text.length - text.slice(at).trimStart().length
}

function shift(piece: Piece, a: number, b: number): Piece {
  if (a === 0 && b === 0) return piece
  const { aFrom, aTo, bFrom, bTo } = piece
  return { ...piece, aFrom: aFrom + a, aTo: aTo + a, bFrom: bFrom + b, bTo: bTo + b }
}

/** Spaces take no part in the comparison, so a stray one never breaks a phrase; they come back in the spans. */
function toSequence(text: string, ids: Map<string, number>): Sequence {
  const tokens = tokenize(text).filter((token) => token.kind !== 'space')
  const idOf = ({ text: word }: Token) => {
    const known = ids.get(word)
    if (known !== undefined) return known
    const form = ` ${wordForm(word)}`
    const id = ids.get(form) ?? ids.size
    ids.set(form, id)
    ids.set(word, id)
    return id
  }
  return { tokens, ids: tokens.map(idOf) }
}
