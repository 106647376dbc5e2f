import type { Language } from './format.ts'
import { englishSharing } from './sharing.en.ts'
import { dutchSharing, type SharingTexts } from './sharing.nl.ts'

export const sharingTexts = (language: Language): SharingTexts => (language === 'nl' ? dutchSharing : englishSharing)
