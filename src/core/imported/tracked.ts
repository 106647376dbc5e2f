import type { Block } from '../align/align.ts'

/**
 * A stretch of text with one fate. `inserted` and `deleted` are indexes of changes: it came in by the one (an insertion,
 * or the new place of a move) and went by the other (a deletion, or the old place of a move). Text that one author put
 * in and another took out has both.
 */
export interface Piece {
  readonly text: string
  readonly inserted?: number
  readonly deleted?: number
  /** The text only divides: cells of a row (" | "), paragraphs within a cell (" "). */
  readonly boundary?: 'cell' | 'paragraph'
  /** The place of a footnote: index of its tracked block. The text is then empty. */
  readonly note?: number
}

/** A block with its changes still in it. */
export interface TrackedBlock {
  readonly kind: Block['kind']
  readonly level?: number
  /** As of an imported block. */
  readonly label?: string
  /** As it is counted with every change made or undone, where that is not as `label`. */
  readonly labels?: { readonly accepted?: string; readonly rejected?: string }
  readonly pieces: readonly Piece[]
  /** Change that put in its paragraph mark, or its row. Rejected, a paragraph runs on into the next one. */
  readonly inserted?: number
  /** Change that took it out. Accepted, a paragraph runs on into the next one. */
  readonly deleted?: number
  /** Rows of one table have the same number. */
  readonly table?: number
  /** Stands outside the running text. */
  readonly aside?: 'text-box' | 'footnote' | 'endnote'
  /** Blocks of one text box or note have the same number: no paragraph runs on into another one. */
  readonly story?: number
}

/** A text with its changes tracked: what a Word file holds, and what a redline is written from. */
export interface Tracked {
  readonly blocks: readonly TrackedBlock[]
}
