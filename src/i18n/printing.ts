import type { Language } from './format.ts'
import { englishPrinting } from './printing.en.ts'
import { dutchPrinting, type PrintingTexts } from './printing.nl.ts'

export const printingTexts = (language: Language): PrintingTexts =>
  language === 'nl' ? dutchPrinting : englishPrinting
