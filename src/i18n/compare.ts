import { type CompareTexts, dutchCompare } from './compare.nl.ts'
import { useI18n } from './i18n.tsx'

export const useCompareTexts = (): CompareTexts => useI18n().english?.compare ?? dutchCompare
