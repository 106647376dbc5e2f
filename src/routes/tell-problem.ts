import type { ImportProblem } from '../core/imported/problem.ts'
import type { Language } from '../i18n/format.ts'
import { tellImportProblem } from '../i18n/importing.ts'

/** A problem with a file in one line: where, what, and what to do about it. */
export function tellProblem(problem: ImportProblem, language: Language): string {
  const { where, what, remedy } = tellImportProblem(problem, language)
  return `${where === '' ? '' : `${where}: `}${what} ${remedy}`.trim()
}
