import type { Language } from './format.ts'
import type { PageTexts } from './page-texts.ts'

const loaded: Partial<Record<Language, PageTexts>> = {}

/** Fetches the texts of the text pages in one language; the route waits for it, so that an anchor finds its place. */
export async function loadPageTexts(language: Language): Promise<void> {
  loaded[language] ??=
    language === 'nl' ? (await import('./pages.nl.tsx')).dutch : (await import('./pages.en.tsx')).english
}

/** Throws when the texts of that language were not loaded before. */
export function pageTexts(language: Language): PageTexts {
  const texts = loaded[language]
  if (!texts) throw new Error(`page texts in ${language} are not loaded`)
  return texts
}
