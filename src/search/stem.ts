import { stemmer as stemDutch } from '@orama/stemmers/dutch'
import { stemmer as stemEnglish } from '@orama/stemmers/english'

/** What the forms of one word have in common; not a word itself. */
export type Stemmer = (word: string) => string

export const stemmerFor = (language: 'nl' | 'en'): Stemmer => (language === 'nl' ? dutch : stemEnglish)

/**
 * The Snowball stemmer leaves apart what Dutch spelling writes apart: advies and adviezen, brief and brieven, schrap and
 * schrappen, discriminatie and discriminaties.
 */
function dutch(word: string): string {
  const stem = stemDutch(word.replace(/(?<=[cst]ie)s$/, ''))
  return stem
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
    .replace(/([bdfgklmnprst])\1$/, '$1')
}
