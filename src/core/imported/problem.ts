import type { Problem } from '../dossier/problem.ts'

/** What can be wrong with a file that is imported. The words for it, in each language, live with the screen. */
export type ImportProblemCode =
  /* The file as a whole: level error. */
  | 'empty'
  | 'too-large'
  | 'unreadable'
  /** Bytes that are no text in any encoding that is read. */
  | 'not-text'
  /** A file of another program: `found` says of which. */
  | 'other-format'
  | 'picture'
  /** Opens only with a password. */
  | 'encrypted'
  /** Ends too soon, or is not put together as its kind demands: `found` says which part. */
  | 'broken'
  /** More text, pages, entries, depth or unpacked bytes than is read: `found` names which, `expected` is the limit. */
  | 'too-much'
  /** Unpacks to far more than it weighs, as files do that are made to bring a program down. */
  | 'bomb'
  /** Declares entities of its own, which are not read. */
  | 'entities'
  | 'out-of-time'
  /** The part of the program that reads this kind did not load. */
  | 'program'
  /** In a dossier file: `problem` tells. */
  | 'dossier'
  /** Has no text at all: pictures of pages. */
  | 'scan'
  /* A part of it: level warning. */
  | 'textless-page'
  | 'no-text'
  | 'wrong-extension'
  | 'guessed-date'
  | 'no-date'
  /** Lines may stand in another order than on the page. */
  | 'reading-order'
  | 'drawing'
  /** A comment or note whose place was not found. */
  | 'lost-anchor'
  | 'unknown-revision'
  | 'missing-part'
  | 'damaged-part'
  /** Encoding was guessed. */
  | 'guessed-encoding'

export interface ImportProblem {
  readonly level: 'error' | 'warning'
  readonly code: ImportProblemCode
  /** Where: a page, a line, a part of the package ("word/comments.xml"); absent for the file as a whole. */
  readonly where?: { readonly page?: number; readonly line?: number; readonly part?: string }
  /** What stood there, clipped and without control characters. */
  readonly found?: string
  readonly expected?: string
  /** Only with `dossier`. */
  readonly problem?: Problem
}
