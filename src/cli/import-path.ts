import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ImportOutcome } from '../core/imported/imported.ts'
import type { ImportProblem, ImportProblemCode } from '../core/imported/problem.ts'
import { importFile } from '../importers/import-file.ts'
import { MAX_IMPORT_BYTES } from '../importers/import-limits.ts'
import { tellImportProblem } from '../i18n/importing.ts'
import { type Context, reportProblems } from './context.ts'
import { NODE_TOOLS } from './node-tools.ts'
import { errorCode } from './read-file.ts'

/** That the file could not be had at all has been reported. */
export type ImportedPath = ImportOutcome | 'unreadable'

export const isUnreadable = (outcome: ImportedPath): outcome is 'unreadable' => outcome === 'unreadable'

/** Reads the file at a path, whatever its kind. */
export async function importPath(context: Context, path: string): Promise<ImportedPath> {
  const failed = (code: 'file-not-found' | 'file-is-directory' | 'file-unreadable', expected?: string) => {
    reportProblems(context, path, [{ path: [], code, found: path, ...(expected === undefined ? {} : { expected }) }])
    return 'unreadable' as const
  }
  try {
    const { size } = await stat(path)
    if (size > MAX_IMPORT_BYTES) return tooLarge(path, size)
    // A copy of its own: what a reader takes over must not be a piece of a pool that others use.
    const bytes = Uint8Array.from(await readFile(path))
    return await importFile(bytes, basename(path), NODE_TOOLS)
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return failed('file-not-found')
    if (code === 'EISDIR') return failed('file-is-directory')
    if (code === undefined) throw error
    return failed('file-unreadable', code)
  }
}

const tooLarge = (path: string, size: number): ImportOutcome => ({
  ok: false,
  file: basename(path),
  problems: [{ level: 'error', code: 'too-large', found: String(size), expected: String(MAX_IMPORT_BYTES) }],
})

/**
 * Lists what is wrong with a file that was read, each with its place and remedy; 1 where it could not be read.
 * @param leaveOut codes of warnings that do not matter for what is done with the file
 */
export function reportImport(
  context: Context,
  path: string,
  outcome: ImportOutcome,
  leaveOut: readonly ImportProblemCode[] = [],
): 0 | 1 {
  const all = outcome.ok ? outcome.imported.problems : outcome.problems
  const problems = all.filter(({ code }) => !leaveOut.includes(code))
  const [inRecord, ours] = partition(problems)
  reportProblems(context, path, inRecord)
  for (const problem of ours) {
    const { where, what, remedy } = tellImportProblem(problem, context.language)
    context.err(`${[path, ...(where === '' ? [] : [where]), `${what} ${remedy}`.trim()].join(': ')}\n`)
  }
  return outcome.ok ? 0 : 1
}

/** Problems of a dossier's record are told with their path and line, as everywhere on the command line. */
function partition(problems: readonly ImportProblem[]) {
  const inRecord = problems.flatMap(({ problem }) => (problem === undefined ? [] : [problem]))
  return [inRecord, problems.filter(({ problem }) => problem === undefined)] as const
}
