import type { DossierBlock, Passage, PassageState } from '../dossier/schema.ts'
import type { Term } from './terms.ts'

/** What the app proposes about a reconstruction, or a reader decides. */
export const FINDINGS = ['confirmed', 'contradicted', 'unsettled'] as const
export type Finding = (typeof FINDINGS)[number]

/** Something the record says of a version, that its text can be held against. */
export type Claim =
  | { readonly is: 'block'; readonly block: DossierBlock; readonly section: string }
  /** A source reports the passage gone; `described` are the blocks that tell what it said, of another version. */
  | {
      readonly is: 'absence'
      readonly passage: Passage
      readonly state: PassageState
      readonly described: readonly DossierBlock[]
    }

export type Reason =
  /* confirmed */
  | 'same-title'
  | 'same-name'
  /** The particular words stand together in one paragraph. */
  | 'together'
  /** They stand close to each other, in paragraphs below one heading. */
  | 'near'
  /** What it is about stands there; of its words nothing was known. */
  | 'topic'
  /** The title is there without the words that are said to be gone from it. */
  | 'title-without'
  /** The text counts as many parts. */
  | 'same-count'
  /* contradicted */
  | 'other-title'
  | 'other-name'
  | 'other-number'
  | 'other-order'
  | 'other-count'
  /** What is said to be gone from the title stands in it. */
  | 'title-with'
  /** What is said to be gone stands there. */
  | 'stands'
  /* unsettled */
  | 'nothing-particular'
  | 'too-little'
  /** The words are there, in places far apart. */
  | 'scattered'
  /** Nowhere, in a text that is whole. */
  | 'not-found'
  /** Nowhere, in a text of which a part cannot be read. */
  | 'not-found-gaps'
  /** One of the two says "not" or "no longer" and the other does not. */
  | 'reversed'
  | 'content-unknown'
  /** The words that stand there belong to another block of the reconstruction as well. */
  | 'shared'
  | 'no-title'
  /** What is said to be gone was not found, which proves nothing: its words are ours. */
  | 'absence-fits'

/** A term of the reconstruction that stands in the text. */
export interface Evidence {
  readonly kind: Term['kind'] | 'title'
  /** As the reconstruction has it. */
  readonly ours: string
  /** As the text has it. */
  readonly theirs: string
  /** In how many blocks of the text it stands. */
  readonly inBlocks: number
}

export interface BlockJudgement {
  /** "block:" or "absence:" with the id of the block or passage. */
  readonly id: string
  readonly claim: Claim
  readonly finding: Finding
  readonly reason: Reason
  /** Indexes of the literal blocks it was held against in the end, ascending; the best place also when it settles nothing. */
  readonly against: readonly number[]
  readonly evidence: readonly Evidence[]
  /** Particular terms of the reconstruction that do not stand there. */
  readonly missing: readonly string[]
  /** Share of what is particular that was found there, by weight, 0..1. */
  readonly score: number
  /** Found below another heading than the reconstruction sets it: the name of that heading. */
  readonly elsewhere?: string
}

/** What cannot be read of a text. */
export interface TextGaps {
  /** Numbers of pages without text. */
  readonly textless: readonly number[]
  /** Places that are blacked out. */
  readonly redactions: number
}

export const NO_GAPS: TextGaps = { textless: [], redactions: 0 }

/** What a reader decided about a claim; it stands above what the app found. */
export interface Override {
  readonly finding: Finding
  /** Indexes of the literal blocks it is about; may be empty. */
  readonly blocks: readonly number[]
  /** In the words of the reader; may be empty. */
  readonly note: string
}

/** By id of a judgement. */
export type Overrides = Readonly<Record<string, Override>>
