import type { AIMS, Outcome, Stance, Strength, VERSION_STATUSES } from '../dossier/terms.ts'
import type { FoundBy } from '../imported/imported.ts'

/**
 * The own versions of a reader as they lie on the desk: which file is what, in which order, and which advice goes with
 * which change. Holds decisions only; what was read from the files stands in `Imported`, by file id. Plain data, so that
 * it can be kept, undone and compared.
 */
export interface Desk {
  readonly title: string
  /** Versions in their order in time; papers in any order. */
  readonly items: readonly DeskItem[]
  readonly passages: readonly DeskPassage[]
  readonly links: readonly DeskLink[]
  /** Keys of proposals that a person refused. */
  readonly refused: readonly string[]
}

/** One document on the desk: a file, a state of a file, or a part of a bundle. */
export interface DeskItem {
  /** Unique on the desk, never used again. */
  readonly id: string
  readonly role: 'version' | 'paper'
  /** Key under which the file was imported. */
  readonly file: string
  /**
   * Which reading of a file with tracked changes: all of them accepted or rejected, or only those of one author
   * accepted. `only` for any other file.
   */
  readonly state: 'accepted' | 'rejected' | 'only' | { readonly author: string }
  /** Index in `Imported.papers` for a part of a bundle; absent for the file as a whole. */
  readonly paper?: number
  /** First and last page of the file, from 1, where a person set them; then they count, whatever `paper` says. */
  readonly pages?: { readonly first: number; readonly last: number }
  readonly title: string
  /** ISO date; absent until it is known. */
  readonly date?: string
  readonly dateBy?: FoundBy | 'person'
  /** Only of versions. */
  readonly status?: (typeof VERSION_STATUSES)[number]
}

/** Half-open stretch of the text of one block of an item, in UTF-16 units. */
export interface DeskRange {
  readonly item: string
  /** Index of the block in the item's own blocks. */
  readonly block: number
  readonly from: number
  readonly to: number
}

/** A thread of the letter that a person marked in one version; the versions around it are searched for the same words. */
export interface DeskPassage {
  readonly id: string
  readonly label: string
  /** One stretch a version at most. */
  readonly marked: readonly DeskRange[]
  /** Remarks that a person put here because their own place was not found. */
  readonly remarks?: readonly RemarkRef[]
}

/** A comment or annotation of a file, by its index there. */
export interface RemarkRef {
  readonly file: string
  readonly kind: 'comment' | 'annotation'
  readonly index: number
}

/** An advice in a paper, and the passage it is about. */
export interface DeskLink {
  readonly id: string
  /** Where the advice stands. */
  readonly advice: DeskRange
  readonly passage: string
  readonly stance: Stance
  readonly aim: (typeof AIMS)[number]
  readonly strength: Strength
  readonly reasons: readonly string[]
  readonly outcome: Outcome
  readonly outcomeNote?: string
  /** What a machine proposed stays marked as such after a person accepted it. */
  readonly by: 'person' | { readonly proposal: string; readonly score: number }
}

/** A link that the text itself suggests; a person accepts or refuses it. */
export interface LinkProposal {
  /** Equal for equal proposals, whatever else changes on the desk. */
  readonly key: string
  readonly advice: DeskRange
  /** What it may be about: the change between two neighbouring versions. */
  readonly older: string
  readonly newer: string
  /** Stretches in the older and newer version; at least one. */
  readonly about: readonly DeskRange[]
  /** 0..1. */
  readonly score: number
  readonly reasons: readonly ProposalReason[]
  /** Keys of proposals for the same sentence that score nearly as well: only a person can choose between them. */
  readonly near?: readonly string[]
}

export type ProposalReason =
  | { readonly kind: 'rare-words'; readonly words: readonly string[] }
  | { readonly kind: 'same-terms'; readonly words: readonly string[] }
  | { readonly kind: 'quoted'; readonly phrase: string }
  /** The sentence names what happened: "schrappen" of a cut. */
  | { readonly kind: 'deed'; readonly words: string }
  /** The paper is dated between the two versions. */
  | { readonly kind: 'date'; readonly paper: string; readonly older: string; readonly newer: string }
