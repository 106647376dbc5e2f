import { englishCitation } from './citation.en.ts'
import { type CitationTexts, dutchCitation } from './citation.nl.ts'
import type { Language } from './format.ts'

export const citationTexts = (language: Language): CitationTexts =>
  language === 'nl' ? dutchCitation : englishCitation
