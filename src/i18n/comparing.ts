import { englishComparing } from './comparing.en.ts'
import { type ComparingTexts, dutchComparing } from './comparing.nl.ts'
import type { Language } from './format.ts'

export const comparingTexts = (language: Language): ComparingTexts =>
  language === 'nl' ? dutchComparing : englishComparing
