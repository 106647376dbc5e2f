import type { Language } from './format.ts'
import { englishRedline } from './redline.en.ts'
import { dutchRedline, type RedlineTexts } from './redline.nl.ts'

export const redlineTexts = (language: Language): RedlineTexts => (language === 'nl' ? dutchRedline : englishRedline)
