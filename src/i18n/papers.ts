import { useI18n } from './i18n.tsx'
import { dutchPapers, type PaperTexts } from './papers.nl.ts'

export const usePaperTexts = (): PaperTexts => useI18n().english?.papers ?? dutchPapers
