import { englishFinding } from './finding.en.ts'
import { dutchFinding, type FindingTexts } from './finding.nl.ts'
import type { Language } from './format.ts'

export const findingTexts = (language: Language): FindingTexts => (language === 'nl' ? dutchFinding : englishFinding)
