import type { PassageState } from '../dossier/schema.ts'
import type { BlockBasis, StateBasis } from '../dossier/terms.ts'
import type { Finding } from './judgement.ts'

/** Where a block stands in the text: its page where the file knows pages, and its number, from 1. */
export interface LiteralPlace {
  readonly page?: number
  readonly block: number
}

/** What is written into the record beside the text itself, in the language of the dossier. Dates are ISO. */
export interface LiteralWords {
  /** Marks the copy, so that nobody takes it for the dossier of the editors. */
  title(title: string): string
  /** Goes before what the editors said of all versions, which no longer holds for this one. */
  statement(date: string, file: string): string
  /** Goes before what the editors noted of the version. */
  versionNote(file: string): string
  sourceLabel(date: string): string
  sourceRole(date: string): string
  noDate: string
  place(place: LiteralPlace): string
  /** Name of the part before the first heading. */
  opening: string
  textlessPage(page: number): string
  textlessNote: string
  redaction(page: number | undefined): string
  /** Of a block of the text, what the reconstruction had in its place. */
  blockNote(finding: Finding, isReader: boolean, basis: BlockBasis, text: string): string
  readerNote(note: string): string
  /** Of a state that a reader decided. */
  stands(file: string): string
  standsNot(file: string): string
  /** With on what the state rested before. */
  before(basis: StateBasis): string
  /** Of a state that stays as it was though the text is there. */
  unjudged: string
  contradicted: string
  /** It never went, so that it cannot be back. */
  neverGone: string
  /** Of an open question, or of what is unknown about a passage. */
  mayBeTold(date: string): string
  /** Title of the note in which the reconstruction is kept. */
  kept(date: string, section: string): string
  keptBlock(block: KeptBlock): string
  keptStates(date: string): string
  keptState(passage: string, state: KeptState): string
}

/** A block of a reconstruction as it is kept after the text took its place. */
export interface KeptBlock {
  readonly id: string
  readonly basis: BlockBasis
  readonly text: string
  readonly note: string | undefined
  /** Ids, separated by commas; empty when there are none. */
  readonly locators: string
  readonly passages: string
  readonly finding: Finding
  readonly isReader: boolean
}

/** A state of a passage as it is kept after a reader judged. */
export interface KeptState {
  readonly state: PassageState['state']
  readonly basis: StateBasis | undefined
  readonly note: string | undefined
  /** Who asked for it. */
  readonly who: string | undefined
  readonly locators: string
}
