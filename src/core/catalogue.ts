import { type StoryView, viewStory } from './story.ts'
import type { Dossier } from './dossier/schema.ts'

/** What the first page needs of a dossier, without loading it. */
export interface CatalogueEntry {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly language: Dossier['meta']['language']
  readonly organisation: string
  /** Whom the word for the authors covers, and what their papers advise as a whole. */
  readonly authorsNote: string | undefined
  readonly dossierNumbers: readonly string[]
  /** Ids (ISO dates) of the first and last version; empty strings when there is none. */
  readonly from: string
  readonly to: string
  readonly counts: { readonly versions: number; readonly passages: number; readonly advice: number }
  readonly stories: readonly StoryView[]
  /** The passages behind the locators were verified and published with it. */
  readonly literal?: true
}

export function summarise(dossier: Dossier): CatalogueEntry {
  const { id, title, summary, language, organisation, authorsNote, dossierNumbers } = dossier.meta
  return {
    id,
    title,
    summary,
    language,
    organisation,
    authorsNote,
    dossierNumbers,
    from: dossier.versions[0]?.id ?? '',
    to: dossier.versions.at(-1)?.id ?? '',
    counts: {
      versions: dossier.versions.length,
      passages: dossier.passages.length,
      advice: dossier.advice.length,
    },
    stories: dossier.stories.map((story) => viewStory(dossier, story)),
  }
}
