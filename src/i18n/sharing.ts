import type { Language } from './format.ts'
import { dutchSharing, type SharingTexts } from './sharing.nl.ts'

/** Dutch comes along; English is fetched the first time someone asks for it. */
export const loadSharing = async (language: Language): Promise<SharingTexts> =>
  language === 'nl' ? dutchSharing : (await import('./sharing.en.ts')).englishSharing
