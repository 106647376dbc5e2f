import { checkSources, failureText } from './check-sources.ts'
import { wrongUse, type Context, type ExitCode } from './context.ts'
import { isFolder, readDossier } from './read-file.ts'

/** `verify DOSSIER --sources DIR`: every failure on `err` with its locator, the counts on the last line of `out`. */
export async function verifyCommand(
  context: Context,
  [path = '']: readonly string[],
  { sources }: { readonly sources?: string },
): Promise<ExitCode> {
  if (sources === undefined) return wrongUse(context, context.words.sourcesNeeded)
  if (!(await isFolder(sources))) return wrongUse(context, context.words.sourcesNotFolder(sources))
  const dossier = await readDossier(context, path)
  if (dossier === undefined) return 1

  const results = await checkSources(dossier, dossier.locators, sources)
  const failures = results.filter(({ check }) => !check.passed)
  for (const failure of failures) {
    const { what, remedy } = failureText(context, failure, sources)
    const place = `${failure.source.file}, ${failure.locator.place}`
    context.err(`${context.words.failure(failure.locator.id, place)}: ${what} ${remedy}\n`)
  }
  context.out(`${results.length - failures.length} passed, ${failures.length} failed\n`)
  return failures.length === 0 ? 0 : 1
}
