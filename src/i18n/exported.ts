import { englishExported } from './exported.en.ts'
import { dutchExported, type ExportedTexts } from './exported.nl.ts'
import type { Language } from './format.ts'

export const exportedTexts = (language: Language): ExportedTexts =>
  language === 'nl' ? dutchExported : englishExported
