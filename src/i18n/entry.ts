import { englishEntry } from './entry.en.ts'
import { dutchEntry, type EntryTexts } from './entry.nl.ts'
import type { Language } from './format.ts'

export const entryTexts = (language: Language): EntryTexts => (language === 'nl' ? dutchEntry : englishEntry)
