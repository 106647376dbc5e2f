import { englishDialogs } from './dialogs.en.ts'
import { type DialogTexts, dutchDialogs } from './dialogs.nl.ts'
import type { Language } from './format.ts'

export const dialogTexts = (language: Language): DialogTexts => (language === 'nl' ? dutchDialogs : englishDialogs)
