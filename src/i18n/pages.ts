import type { Language } from './format.ts'
import type { MethodTexts, PageTexts } from './page-texts.ts'

const pages: Partial<Record<Language, PageTexts>> = {}
const methods: Partial<Record<Language, MethodTexts>> = {}

/** Fetches the texts of the text pages in one language; the route waits for it, so that an anchor finds its place. */
export async function loadPageTexts(language: Language): Promise<void> {
  pages[language] ??=
    language === 'nl' ? (await import('./pages.nl.tsx')).dutch : (await import('./pages.en.tsx')).english
}

/** As `loadPageTexts`, for the page on the method, which is as long as all others together. */
export async function loadMethodTexts(language: Language): Promise<void> {
  methods[language] ??=
    language === 'nl' ? (await import('./method.nl.tsx')).dutchMethod : (await import('./method.en.tsx')).englishMethod
}

/** Throws when the texts of that language were not loaded before. */
export const pageTexts = (language: Language): PageTexts => loadedOf(pages, language)
export const methodTexts = (language: Language): MethodTexts => loadedOf(methods, language)

function loadedOf<T>(texts: Partial<Record<Language, T>>, language: Language): T {
  const found = texts[language]
  if (!found) throw new Error(`page texts in ${language} are not loaded`)
  return found
}
