import type { RegisterTexts } from './register.nl.ts'
export const englishRegister: RegisterTexts = {}
