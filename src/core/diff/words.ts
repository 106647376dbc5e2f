import { normalForm } from '../text/normalize.ts'
import { tokenize, type Token } from '../text/tokenize.ts'
import { findChanges, type Change } from './changes.ts'
import { present, type Sequence } from './present.ts'

/** A stretch of text that stayed, went or came. Marks cover whole words. */
export type WordSpan = {
  readonly kind: 'same' | 'cut' | 'added'
  /** Literal, never empty; a cut or added word brings at most one of the spaces beside it. */
  readonly text: string
  /** True for a change of spacing, hyphenation, quotes or dashes alone: to be counted, not marked. */
  readonly layout: boolean
}

/** Two texts compared word by word. */
export type WordComparison = {
  /** In reading order, a cut before what came in its place. `same` and `cut` joined are `a`, `same` and `added` are `b`. */
  readonly spans: readonly WordSpan[]
  /** Words and punctuation marks cut or added, as a share (0..1) of those in both texts; layout does not count. */
  readonly changedShare: number
  /** True when so much changed that marks inside the text no longer help: show was and wordt apart. */
  readonly rewritten: boolean
  /** False when a limit was hit and more may be marked than needed. */
  readonly exact: boolean
}

/** Above this share a reader finds two texts easier to follow than one with marks. */
export const REWRITTEN_FROM = 0.6

/** Compares two texts word by word, for display. */
export function compareWords(a: string, b: string): WordComparison {
  const ids = new Map<string, number>()
  const older = toSequence(a, ids)
  const newer = toSequence(b, ids)
  const { changes, exact } = findChanges(older.ids, newer.ids)
  const readable = present(changes, older, newer)
  const touched = readable.reduce((sum, change) => sum + change.aTo - change.aFrom + change.bTo - change.bFrom, 0)
  const changedShare = touched === 0 ? 0 : touched / (older.ids.length + newer.ids.length)
  return { spans: toSpans(a, b, older, newer, readable), changedShare, rewritten: changedShare > REWRITTEN_FROM, exact }
}

/** Spaces take no part in the comparison, so a stray one never breaks a phrase; they come back in the spans. */
function toSequence(text: string, ids: Map<string, number>): Sequence {
  const tokens = tokenize(text).filter((token) => token.kind !== 'space')
  const idOf = (token: Token) => {
    const form = normalForm(token.text)
    const id = ids.get(form) ?? ids.size
    ids.set(form, id)
    return id
  }
  return { tokens, ids: tokens.map(idOf) }
}

/** What stands in `a` and in `b` at one place. */
type Piece = { readonly a: string; readonly b: string; readonly layout: boolean }

function toSpans(a: string, b: string, older: Sequence, newer: Sequence, changes: readonly Change[]) {
  const pieces: Piece[] = []
  let [aAt, bAt, aToken, bToken] = [0, 0, 0, 0]
  const advance = (aTo: number, bTo: number, layout: boolean) => {
    pieces.push(...splitSpaces({ a: a.slice(aAt, aTo), b: b.slice(bAt, bTo), layout }))
    ;[aAt, bAt] = [aTo, bTo]
  }
  const advanceToToken = (layout: boolean) =>
    advance(older.tokens[aToken]?.from ?? a.length, newer.tokens[bToken]?.from ?? b.length, layout)
  for (const change of [...changes, { aFrom: older.ids.length, aTo: older.ids.length, bTo: newer.ids.length }]) {
    for (; aToken < change.aFrom; aToken++, bToken++) {
      advanceToToken(true)
      advance(older.tokens[aToken]?.to ?? a.length, newer.tokens[bToken]?.to ?? b.length, true)
    }
    const isChange = aToken < change.aTo || bToken < change.bTo
    ;[aToken, bToken] = [change.aTo, change.bTo]
    advanceToToken(!isChange)
  }
  return joinPieces(pieces).flatMap(pieceSpans)
}

/** Keeps white space that both sides share at an end out of the change, so that a cut word takes one space along. */
function splitSpaces({ a, b, layout }: Piece): readonly Piece[] {
  if (a === b) return [{ a, b, layout }]
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start] && isSpace(a[start])) start++
  let end = 0
  const most = Math.min(a.length, b.length) - start
  while (end < most && a.at(-1 - end) === b.at(-1 - end) && isSpace(a.at(-1 - end))) end++
  const [before, after] = [a.slice(0, start), a.slice(a.length - end)]
  const middle = { a: a.slice(start, a.length - end), b: b.slice(start, b.length - end), layout }
  return [{ a: before, b: before, layout }, middle, { a: after, b: after, layout }]
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character)
}

/** Joins neighbours that are both the same or both changed; one real change makes the whole of it real. */
function joinPieces(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    if (piece.a === '' && piece.b === '') continue
    const last = joined.at(-1)
    if (last && (last.a === last.b) === (piece.a === piece.b)) {
      joined[joined.length - 1] = { a: last.a + piece.a, b: last.b + piece.b, layout: last.layout && piece.layout }
    } else {
      joined.push(piece)
    }
  }
  return joined
}

function pieceSpans({ a, b, layout }: Piece): readonly WordSpan[] {
  if (a === b) return [{ kind: 'same', text: a, layout: false }]
  const spans: readonly WordSpan[] = [
    { kind: 'cut', text: a, layout },
    { kind: 'added', text: b, layout },
  ]
  return spans.filter((span) => span.text !== '')
}
