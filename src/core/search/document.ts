import type { BlockBasis } from '../dossier/terms.ts'

/** Longest query, in UTF-16 units. */
export const MAX_QUERY = 200

/** In the order in which a reader meets them where they fit a query equally well. */
export const DOCUMENT_KINDS = [
  'passage',
  'story',
  'advice',
  'answer',
  'remark',
  'block',
  'source',
  'bearing',
  'version',
  'question',
  'note',
  'locator',
  'dossier',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** What a text is to its record, where a reader must be told: a judgement or a premise is no fact. */
export type TextLabel =
  | 'judgement'
  | 'asked'
  | 'unknown'
  | 'reasons'
  | 'caution'
  | 'outcome'
  | 'advised'
  | 'decision'
  | 'redaction'
  | 'marks'
  | 'wouldTell'
  | 'note'

/** Where in the site something stands. */
export type Place =
  | { readonly screen: 'overview'; readonly anchor?: string }
  | { readonly screen: 'passage'; readonly passage: string }
  /** `at`: a row of the comparison, by its passage or block. */
  | { readonly screen: 'compare'; readonly older: string; readonly newer: string; readonly at?: string }
  | { readonly screen: 'register'; readonly anchor: string }
  | { readonly screen: 'source'; readonly source: string; readonly anchor?: string }

/** One thing that can be found. */
export interface SearchDocument {
  readonly kind: DocumentKind
  /** Unique within its kind. */
  readonly id: string
  /** In the language of the dossier; made of labels where the record has no title of its own. */
  readonly title: string
  readonly texts: readonly { readonly text: string; readonly label?: TextLabel }[]
  /** Ids and numbers by which it is called beside its title. */
  readonly names: readonly string[]
  /** ISO dates, the one to show first. */
  readonly dates: readonly string[]
  readonly place: Place
  /** What the text of a version rests on, in the order of the versions. */
  readonly bases?: readonly BlockBasis[]
}
