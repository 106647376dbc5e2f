import type { Language } from './format.ts'
import { englishPapers } from './papers.en.ts'
import { dutchPapers, type PaperTexts } from './papers.nl.ts'

export const paperTexts = (language: Language): PaperTexts => (language === 'nl' ? dutchPapers : englishPapers)
