import { useI18n } from './i18n.tsx'
import { dutchTakeAway, type TakeAwayTexts } from './take-away.nl.ts'

export const useTakeAwayTexts = (): TakeAwayTexts => useI18n().english?.takeAway ?? dutchTakeAway
