import type { Language } from './format.ts'
import { englishVerification } from './verification.en.ts'
import { dutchVerification, type VerificationTexts } from './verification.nl.ts'

export const verificationTexts = (language: Language): VerificationTexts =>
  language === 'nl' ? dutchVerification : englishVerification
