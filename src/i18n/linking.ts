import { useI18n } from './i18n.tsx'
import { englishLinking } from './linking.en.ts'
import { dutchLinking, type LinkingTexts } from './linking.nl.ts'

export const useLinkingTexts = (): LinkingTexts => (useI18n().language === 'nl' ? dutchLinking : englishLinking)
