import { type ChainTexts, dutchChain } from './chain.nl.ts'
import { useI18n } from './i18n.tsx'

export const useChainTexts = (): ChainTexts => useI18n().english?.chain ?? dutchChain
