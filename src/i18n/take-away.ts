import type { Language } from './format.ts'
import { englishTakeAway } from './take-away.en.ts'
import { dutchTakeAway, type TakeAwayTexts } from './take-away.nl.ts'

export const takeAwayTexts = (language: Language): TakeAwayTexts =>
  language === 'nl' ? dutchTakeAway : englishTakeAway
