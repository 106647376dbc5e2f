import type { Language } from './format.ts'
import { englishLiteral } from './literal.en.ts'
import { dutchLiteral, type LiteralTexts } from './literal.nl.ts'

export const literalTexts = (language: Language): LiteralTexts => (language === 'nl' ? dutchLiteral : englishLiteral)
