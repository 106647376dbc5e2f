import type { Language } from './format.ts'
import { englishWoo } from './woo.en.ts'
import { dutchWoo, type WooTexts } from './woo.nl.ts'

export const wooTexts = (language: Language): WooTexts => (language === 'nl' ? dutchWoo : englishWoo)
