import { formatsFor, type Language } from './format.ts'
import { englishLiteral } from './literal.en.ts'
import { dutchLiteral, type LiteralTexts } from './literal.nl.ts'

export const literalTexts = (language: Language): LiteralTexts => (language === 'nl' ? dutchLiteral : englishLiteral)

/** What is written into a copy, in the language of the dossier, with its dates as people write them. */
export function recordWords(language: Language): LiteralTexts['record'] {
  const { record } = literalTexts(language)
  const { date } = formatsFor(language)
  return {
    ...record,
    statement: (iso, file) => record.statement(date(iso), file),
    sourceLabel: (iso) => record.sourceLabel(date(iso)),
    sourceRole: (iso) => record.sourceRole(date(iso)),
    mayBeTold: (iso) => record.mayBeTold(date(iso)),
    kept: (iso, section) => record.kept(date(iso), section),
    keptStates: (iso) => record.keptStates(date(iso)),
  }
}
