import type { Language } from './format.ts'
import { englishImportPlaces, englishImportProblems } from './importing.en.ts'
import {
  dutchImportPlaces,
  dutchImportProblems,
  type ImportPlaceTexts,
  type ImportProblemTexts,
  type ImportProblemValues,
} from './importing.nl.ts'
import { englishProblems } from './problems.en.ts'
import { dutchProblems, type ProblemTexts } from './problems.nl.ts'

/** As `ImportProblem` of the core, of which these words know only the form. */
export interface TellableProblem extends ImportProblemValues {
  readonly code: keyof ImportProblemTexts
  readonly where?: { readonly page?: number; readonly line?: number; readonly part?: string }
  readonly problem?: ImportProblemValues & { readonly code: keyof ProblemTexts }
}

export interface ToldProblem {
  /** "bladzijde 4"; empty for the file as a whole. */
  readonly where: string
  readonly what: string
  /** Empty where there is nothing to do. */
  readonly remedy: string
}

/** Where it is wrong, what is wrong, and how to mend it, in the language of the reader. */
export function tellImportProblem(problem: TellableProblem, language: Language): ToldProblem {
  const [texts, inDossier, places] =
    language === 'nl'
      ? [dutchImportProblems, dutchProblems, dutchImportPlaces]
      : [englishImportProblems, englishProblems, englishImportPlaces]
  const where = tellPlace(problem.where, places)
  if (problem.problem) return { where, ...inDossier[problem.problem.code](problem.problem) }
  return { where, ...texts[problem.code](problem) }
}

function tellPlace(where: TellableProblem['where'], places: ImportPlaceTexts): string {
  const { page, line, part } = where ?? {}
  return [
    ...(part === undefined ? [] : [places.part(part)]),
    ...(page === undefined ? [] : [places.page(page)]),
    ...(line === undefined ? [] : [places.line(line)]),
  ].join(', ')
}
