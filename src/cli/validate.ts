import type { Context, ExitCode } from './context.ts'
import { readDossier } from './read-file.ts'

/** `validate DOSSIER`: all problems on `err`, or one line that there are none. */
export async function validateCommand(context: Context, [path = '']: readonly string[]): Promise<ExitCode> {
  const dossier = await readDossier(context, path)
  if (dossier === undefined) return 1
  const { versions, passages, advice, locators } = dossier
  const counts = context.words.counts(versions.length, passages.length, advice.length, locators.length)
  context.out(`${context.words.valid(path, counts)}\n`)
  return 0
}
