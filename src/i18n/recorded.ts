import type { Language } from './format.ts'
import { englishRecorded } from './recorded.en.ts'
import { dutchRecorded, type RecordedTexts } from './recorded.nl.ts'

export const recordedTexts = (language: Language): RecordedTexts =>
  language === 'nl' ? dutchRecorded : englishRecorded
