import type { Language } from './format.ts'
import { englishLifeline } from './lifeline.en.ts'
import { dutchLifeline, type LifelineTexts } from './lifeline.nl.ts'

export const lifelineTexts = (language: Language): LifelineTexts =>
  language === 'nl' ? dutchLifeline : englishLifeline
