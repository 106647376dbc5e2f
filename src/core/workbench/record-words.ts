import type { PASSAGE_STATES, VERSION_STATUSES } from '../dossier/terms.ts'

/**
 * What the fields of a record say that the reader's files leave open, in the language of the reader. Plain data, so that
 * it can be handed to a worker and kept; `{name}` stands for a value.
 */
export interface RecordWords {
  readonly language: 'nl' | 'en'
  readonly title: string
  readonly heading: string
  /** `{versions}` and `{papers}`: how many. */
  readonly summary: string
  readonly organisation: string
  readonly licence: string
  readonly statement: string
  readonly theme: string
  /** Of the passages that no person marked. */
  readonly computedTheme: string
  /** Name of a version by its status. */
  readonly labels: Readonly<Record<(typeof VERSION_STATUSES)[number], string>>
  /** What a paper is: its genre. */
  readonly genres: { readonly version: string; readonly nota: string; readonly letter: string } & {
    readonly questions: string
    readonly other: string
  }
  /** `{n}`: number of the version. */
  readonly versionRole: string
  readonly versionLabel: string
  readonly paperRole: string
  readonly undated: string
  /** How the file was read, for one with tracked changes; `{author}` only in the last. */
  readonly readings: Readonly<Record<'accepted' | 'rejected' | 'oneAuthor' | 'namedAuthor', string>>
  readonly wholeText: string
  readonly beforeHeadings: string
  /** `{n}`: number of the block; `{page}`: of the page. */
  readonly block: string
  readonly blockOnPage: string
  readonly page: string
  readonly pages: string
  /** Stands in the place of a page of which the text is not known; `{page}`. */
  readonly textlessPage: string
  /** The same for a part of the file that could not be read. */
  readonly missingPart: string
  /** Of a version of which a part is not known. */
  readonly partlyUnknown: string
  /** Why a state is not known. */
  readonly unknownText: string
  readonly unknownWords: string
  readonly passageSummary: string
  readonly computedSummary: string
  readonly ends: Readonly<Record<(typeof PASSAGE_STATES)[number], string>>
  /** `{file}` */
  readonly commentsIn: string
  readonly commentsRole: string
  readonly commentsDate: string
  readonly comment: string
  readonly noWords: string
  /** `{n}`: number of the comment that it answers. */
  readonly replyTo: string
  readonly resolved: string
  readonly timeInUtc: string
  readonly noHeading: string
  readonly proposed: string
  /** Stands in the place of the name of an author that is left out. */
  readonly nameLeftOut: string
}

/** Puts the values in; a name without a value stays as it stands. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
