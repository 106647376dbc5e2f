import { useI18n } from './i18n.tsx'
import { dutchRegister, type RegisterTexts } from './register.nl.ts'

export const useRegisterTexts = (): RegisterTexts => useI18n().english?.register ?? dutchRegister
