import type { Piece, TrackedBlock } from '../../core/imported/tracked.ts'

/** Changes that decide whether something stands: indexes as they are given out while reading. */
export interface Fate {
  readonly inserted?: number
  readonly deleted?: number
}

export interface DraftPiece extends Omit<Piece, 'note' | 'text'> {
  text: string
  /** As a note is called while it is not yet known which block it will be. */
  readonly note?: string
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** A block while it is being read. */
export interface Draft extends Mutable<Omit<TrackedBlock, 'pieces' | 'inserted' | 'deleted'>> {
  readonly pieces: DraftPiece[]
  /** Of the pieces joined, in UTF-16 units. */
  length: number
  /** Its paragraph mark, or its row. */
  fate: Fate
}

/** A point in the text while it is being read. */
export interface Place {
  readonly draft: Draft
  readonly offset: number
}

export const endOf = (draft: Draft): Place => ({ draft, offset: draft.length })

/** Puts text at the end; text of the same fate as what stands there becomes one piece with it. */
export function addText(draft: Draft, text: string, fate: Fate): void {
  const last = draft.pieces.at(-1)
  draft.length += text.length
  if (last !== undefined && isPlain(last) && last.inserted === fate.inserted && last.deleted === fate.deleted) {
    last.text += text
  } else draft.pieces.push({ text, ...fate })
}

export function addBoundary(draft: Draft, boundary: 'cell' | 'paragraph', text: string, fate: Fate): void {
  draft.length += text.length
  draft.pieces.push({ text, ...fate, boundary })
}

const isPlain = ({ boundary, note }: DraftPiece): boolean => boundary === undefined && note === undefined

/** The text from a point on. */
export function textFrom(draft: Draft, offset: number): string {
  let start = draft.length
  let text = ''
  for (let at = draft.pieces.length - 1; at >= 0 && start > offset; at--) {
    const piece = draft.pieces[at]!
    start -= piece.text.length
    text = piece.text.slice(Math.max(0, offset - start)) + text
  }
  return text
}
