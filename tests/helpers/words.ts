import type { Words } from '../../src/exporters/change-telling.ts'
import { en } from '../../src/i18n/en.ts'
import { formatsFor } from '../../src/i18n/format.ts'
import { nl } from '../../src/i18n/nl.ts'
import { englishSharing } from '../../src/i18n/sharing.en.ts'
import { dutchSharing } from '../../src/i18n/sharing.nl.ts'

export const dutchWords: Words = { language: 'nl', t: nl, f: formatsFor('nl'), s: dutchSharing }
export const englishWords: Words = { language: 'en', t: en, f: formatsFor('en'), s: englishSharing }
