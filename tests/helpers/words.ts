import type { Words } from '../../src/exporters/change-telling.ts'
import { en } from '../../src/i18n/en.ts'
import { formatsFor } from '../../src/i18n/format.ts'
import { nl } from '../../src/i18n/nl.ts'
import { sharingTexts } from '../../src/i18n/sharing.ts'

export const dutchWords: Words = { language: 'nl', t: nl, f: formatsFor('nl'), s: sharingTexts('nl') }
export const englishWords: Words = { language: 'en', t: en, f: formatsFor('en'), s: sharingTexts('en') }
