import type { Language } from './format.ts'
import type { MarkTexts } from './mark-texts.ts'
import { englishMarks } from './marks.en.ts'
import { dutchMarks } from './marks.nl.ts'

/** Both languages at once: they are short, and come with what needs them. */
export const markTexts = (language: Language): MarkTexts => (language === 'nl' ? dutchMarks : englishMarks)
