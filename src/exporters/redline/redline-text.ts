import type { ImportedChange, ImportedComment } from '../../core/imported/imported.ts'
import type { Tracked } from '../../core/imported/tracked.ts'
import type { Language } from '../../i18n/format.ts'

/** The words that it marks follow from its range. */
export type RedlineComment = Omit<ImportedComment, 'quote'>

/** What a redline is written from. */
export interface RedlineText {
  readonly tracked: Tracked
  /** Pieces and blocks mean them by their index. */
  readonly changes: readonly ImportedChange[]
  readonly comments: readonly RedlineComment[]
  /** Of the document: the only property it gets. */
  readonly title?: string | undefined
}

export interface RedlineOptions {
  /**
   * Whether the authors of changes and comments are named as they are given. Else each gets a neutral name of its own,
   * the same for both. Dates stay; a name within the text of a comment stays too.
   */
  readonly names?: boolean | undefined
  /** Neutral name of the nth author, from 1, in order of appearance. */
  readonly neutralName?: ((n: number) => string) | undefined
  /** Of the text. */
  readonly language?: Language | undefined
  /** Stands at the top of each page and is no part of the text. */
  readonly header?: string | undefined
}
