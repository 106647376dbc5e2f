import { createContext, use } from 'react'
import type { english } from './english.ts'
import { type Formats, formatsFor, type Language } from './format.ts'
import { type Messages, nl } from './nl.ts'

export interface I18n {
  readonly language: Language
  readonly t: Messages
  readonly f: Formats
  /** Texts of pages that bring their Dutch ones along; absent in Dutch. */
  readonly english?: typeof english
}

const dutch: I18n = { language: 'nl', t: nl, f: formatsFor('nl') }

/** Dutch is at hand; English is fetched the first time someone asks for it. */
export async function loadI18n(language: Language): Promise<I18n> {
  if (language === 'nl') return dutch
  const { en, english: texts } = await import('./english.ts')
  return { language, t: en, f: formatsFor(language), english: texts }
}

export const I18nContext = createContext<I18n>(dutch)

export function useI18n(): I18n {
  return use(I18nContext)
}
