import type { ImportProblem, ImportProblemCode } from '../../core/imported/problem.ts'

const MAX_FOUND = 120

/** Thrown where reading of a part, or of the whole file, cannot go on; never leaves the importer. */
export class Failure extends Error {
  readonly problem: ImportProblem

  constructor(code: ImportProblemCode, more: Omit<ImportProblem, 'level' | 'code'> = {}) {
    super(code)
    this.problem = { level: 'error', code, ...more }
  }
}

/** The problem behind anything that was thrown while a part was read. */
export function problemOf(thrown: unknown, part?: string): ImportProblem {
  const problem: ImportProblem = thrown instanceof Failure ? thrown.problem : brokenBy(thrown)
  return problem.where === undefined && part !== undefined ? { ...problem, where: { part } } : problem
}

/** Without control characters, and not longer than fits a line. */
export function clip(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim()
  return clean.length > MAX_FOUND ? `${clean.slice(0, MAX_FOUND - 1)}…` : clean
}

// A part that brings down what unpacks or parses it is broken, whatever that calls it.
const brokenBy = (thrown: unknown): ImportProblem => ({
  level: 'error',
  code: 'broken',
  found: clip(thrown instanceof Error ? thrown.message : String(thrown)),
})
