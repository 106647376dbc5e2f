import type { ProblemText, ProblemValues } from '../i18n/problems.nl.ts'
import { dutchLocatorFailures, dutchProblems } from '../i18n/problems.nl.ts'
import { englishLocatorFailures, englishProblems } from '../i18n/problems.en.ts'
import type { MissingReason } from '../core/citation/place.ts'
import type { Finding } from '../core/citation/verify.ts'
import { formatPath, type Problem, type ProblemCode } from '../core/dossier/problem.ts'
import { dutch, english, type CliWords } from './words.ts'

/** 0: done; 1: the input has problems, all of them on `err`; 2: wrong use. */
export type ExitCode = 0 | 1 | 2

/** Where the words go; texts bring their own line ends. */
export interface Output {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export type LocatorFailure =
  | Exclude<Finding['kind'], 'verified' | 'not-found'>
  | MissingReason
  | 'plain-differs'
  | 'source-missing'
  | 'source-unreadable'

type Texts<Key extends string> = Readonly<Record<Key, (values: ProblemValues) => ProblemText>>

export interface Context extends Output {
  readonly language: Language
  readonly words: CliWords
  readonly problemTexts: Texts<ProblemCode>
  readonly locatorTexts: Texts<LocatorFailure>
}

export function createContext(output: Output, language: Language): Context {
  return language === 'nl'
    ? { ...output, language, words: dutch, problemTexts: dutchProblems, locatorTexts: dutchLocatorFailures }
    : { ...output, language, words: english, problemTexts: englishProblems, locatorTexts: englishLocatorFailures }
}

/** Says what was wrong with the command itself. */
export function wrongUse(context: Context, message: string): 2 {
  context.err(`${message}\n${context.words.seeHelp}\n`)
  return 2
}

/** Lists all problems of one file, each with its place, what happened and the remedy. */
export function reportProblems(context: Context, file: string, problems: readonly Problem[], more = 0): 1 {
  for (const problem of problems) {
    const place = problem.line === undefined ? file : `${file}:${problem.line}:${problem.column ?? 1}`
    const path = formatPath(problem.path)
    const record = problem.record === undefined ? '' : ` (${problem.record})`
    const { what, remedy } = context.problemTexts[problem.code](problem)
    context.err(`${place}: ${path === '' ? '' : `${path}${record}: `}${what} ${remedy}\n`)
  }
  if (more > 0) context.err(`${file}: ${context.words.more(more)}\n`)
  return 1
}
