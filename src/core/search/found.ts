import type { DocumentKind, SearchDocument, TextLabel } from './document.ts'

/** A stretch of text; a hit is a word that was looked for, as it really stands there. */
export interface Piece {
  readonly text: string
  readonly isHit: boolean
}

export interface Snippet {
  readonly label?: TextLabel
  readonly pieces: readonly Piece[]
}

/** Something that was found, with all that a list of results shows of it. */
export interface Hit extends Pick<SearchDocument, 'kind' | 'id' | 'dates' | 'place' | 'bases'> {
  readonly title: readonly Piece[]
  readonly snippets: readonly Snippet[]
  /** What was asked for and is not in it; empty when it holds everything. */
  readonly missing: readonly string[]
}

export interface HitGroup {
  readonly kind: DocumentKind
  /** Of all that was found of this kind; `hits` are the best of them. */
  readonly count: number
  readonly hits: readonly Hit[]
}

/** What is known about one part of the query in the whole dossier. */
export interface PartFound {
  /** As the reader wrote it, a phrase in its quotes. */
  readonly text: string
  /** `near`: only words that look like it. */
  readonly status: 'found' | 'near' | 'missing'
  /** The words that look like it; empty otherwise. */
  readonly near: readonly string[]
}

export interface Found {
  readonly parts: readonly PartFound[]
  /** True when nothing holds all parts, so that what holds some of them is given. */
  readonly isPartial: boolean
  readonly total: number
  /** Best group first. With a kind asked for: that group alone. */
  readonly groups: readonly HitGroup[]
  /** Of all groups, also those that were not asked for. */
  readonly counts: readonly { readonly kind: DocumentKind; readonly count: number }[]
  /** Queries that do find something, where a part of this one is not found. */
  readonly suggestions: readonly string[]
}

export interface Ask {
  readonly text: string
  /** Only this kind, and more of it. */
  readonly kind?: DocumentKind | undefined
}
