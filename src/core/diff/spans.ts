import type { Change } from './changes.ts'
import { explainNoise, inOrder, isLayout } from './noise.ts'
import type { Sequence } from './present.ts'
import type { NoiseClass } from './terms.ts'

/** A stretch of text that stayed, went or came. Marks cover whole words. */
export type WordSpan = {
  readonly kind: 'same' | 'cut' | 'added'
  /** Literal, never empty; a cut or added word brings at most one of the spaces beside it. */
  readonly text: string
  /** What alone differs here from what stands on the other side; absent where words differ. */
  readonly noise?: readonly NoiseClass[]
  /** True where the difference is not marked: it is counted, and the text of its own side stands there. */
  readonly quiet?: boolean
}

/** What stands in `a` and in `b` at one place: half-open ranges of the texts, UTF-16 units. */
export type Piece = Change & {
  readonly isSame: boolean
  /** Classes that explain the difference; empty where words differ. */
  readonly noise: readonly NoiseClass[]
}

/** Two texts cut up into pieces, in reading order, without gaps; and the tokens in those where words differ. */
export type Pieces = { readonly pieces: readonly Piece[]; readonly touched: number }

/** Cuts two texts up along the changes between their tokens. */
export function toPieces(a: string, b: string, older: Sequence, newer: Sequence, changes: readonly Change[]): Pieces {
  const pieces: Piece[] = []
  let [aAt, bAt, aToken, bToken, touched] = [0, 0, 0, 0, 0]
  // All that is the same up to here and was not yet put down: hardly a word differs, and few pieces are quickly made.
  let [aSame, bSame] = [0, 0]
  const advance = (aTo: number, bTo: number) => {
    const isSame = isEqualRange(a, b, { aFrom: aAt, aTo, bFrom: bAt, bTo })
    const found = isSame ? [] : splitSpaces(a, b, { aFrom: aAt, aTo, bFrom: bAt, bTo })
    if (!isSame) {
      pieces.push({ aFrom: aSame, aTo: aAt, bFrom: bSame, bTo: bAt, isSame: true, noise: [] }, ...found)
      ;[aSame, bSame] = [aTo, bTo]
    }
    ;[aAt, bAt] = [aTo, bTo]
    return found.some((piece) => !piece.isSame && piece.noise.length === 0)
  }
  const advanceToToken = () => advance(older.tokens[aToken]?.from ?? a.length, newer.tokens[bToken]?.from ?? b.length)
  for (const change of [...changes, { aFrom: older.ids.length, aTo: older.ids.length, bTo: newer.ids.length }]) {
    for (; aToken < change.aFrom; aToken++, bToken++) {
      advanceToToken()
      advance(older.tokens[aToken]?.to ?? a.length, newer.tokens[bToken]?.to ?? b.length)
    }
    const tokens = change.aTo - aToken + change.bTo - bToken
    ;[aToken, bToken] = [change.aTo, change.bTo]
    if (advanceToToken()) touched += tokens
  }
  pieces.push({ aFrom: aSame, aTo: a.length, bFrom: bSame, bTo: b.length, isSame: true, noise: [] })
  return { pieces, touched }
}

function isEqualRange(a: string, b: string, { aFrom, aTo, bFrom, bTo }: Change): boolean {
  if (aTo - aFrom !== bTo - bFrom) return false
  return aTo - aFrom === 1 ? a[aFrom] === b[bFrom] : a.slice(aFrom, aTo) === b.slice(bFrom, bTo)
}

/** The piece between two offsets of each text. */
export function pieceOf(a: string, b: string, range: Change, known?: readonly NoiseClass[]): Piece {
  const [x, y] = [a.slice(range.aFrom, range.aTo), b.slice(range.bFrom, range.bTo)]
  if (x === y) return { ...range, isSame: true, noise: [] }
  return { ...range, isSame: false, noise: known ?? explainNoise(x, y) }
}

/** Keeps white space that both sides share at an end out of the change, so that a cut word takes one space along. */
function splitSpaces(a: string, b: string, range: Change): readonly Piece[] {
  const whole = { ...range, isSame: true, noise: [] }
  let { aFrom, aTo, bFrom, bTo } = range
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom] && isSpace(a[aFrom]))
    [aFrom, bFrom] = [aFrom + 1, bFrom + 1]
  while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1] && isSpace(a[aTo - 1])) [aTo, bTo] = [aTo - 1, bTo - 1]
  return [
    { ...whole, aTo: aFrom, bTo: bFrom },
    pieceOf(a, b, { aFrom, aTo, bFrom, bTo }),
    { ...whole, aFrom: aTo, bFrom: bTo },
  ]
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character)
}

/** The pieces as stretches of text, neighbours of one sort joined. */
export function toSpans(a: string, b: string, pieces: readonly Piece[]): readonly WordSpan[] {
  return joinPieces(a, pieces).flatMap((piece): readonly WordSpan[] => {
    const [cut, added] = [a.slice(piece.aFrom, piece.aTo), b.slice(piece.bFrom, piece.bTo)]
    if (piece.isSame) return [{ kind: 'same', text: cut }]
    const { noise } = piece
    const mark = noise.length === 0 ? {} : isLayout(noise) ? { noise, quiet: true } : { noise }
    const spans: readonly WordSpan[] = [
      { kind: 'cut', text: cut, ...mark },
      { kind: 'added', text: added, ...mark },
    ]
    return spans.filter((span) => span.text !== '')
  })
}

/** Joins neighbours that are both the same or both changed; one real change makes the whole of it real. */
function joinPieces(a: string, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    if (piece.aFrom === piece.aTo && piece.bFrom === piece.bTo) continue
    const last = joined.at(-1)
    const before = joined.at(-2)
    if (last && last.isSame === piece.isSame) {
      joined[joined.length - 1] = { ...join(last, piece), noise: bothClasses(last, piece) }
    } else if (before && last && isOneRun(before, a.slice(last.aFrom, last.aTo), piece)) {
      joined.splice(-2, 2, { ...join(before, piece), noise: piece.noise })
    } else {
      joined.push(piece)
    }
  }
  return joined
}

function join(first: Piece, last: Piece): Piece {
  return { ...first, aTo: last.aTo, bTo: last.bTo }
}

function bothClasses(x: Piece, y: Piece): readonly NoiseClass[] {
  if (x.isSame || x.noise.length === 0 || y.noise.length === 0) return []
  return inOrder([...x.noise, ...y.noise])
}

/** Words in a row that differ alike, such as a heading in capitals, are one difference and not one a word. */
function isOneRun(first: Piece, between: string, last: Piece): boolean {
  const isAlike = first.noise.length > 0 && first.noise.join() === last.noise.join()
  return isAlike && !isLayout(first.noise) && /^\s+$/.test(between)
}
