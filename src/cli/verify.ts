import { readFile, writeFile } from 'node:fs/promises'
import { describePassage } from '../core/citation/plain-locator.ts'
import type { Dossier, Locator } from '../core/dossier/schema.ts'
import { serializeDossier } from '../core/dossier/serialize.ts'
import { checkSources, failureLine, isStale, readSources, sha256, type SourceFolder } from './check-sources.ts'
import { wrongUse, type Context, type ExitCode } from './context.ts'
import { isFolder, readDossier } from './read-file.ts'

interface VerifyOptions {
  readonly sources?: string
  readonly write?: boolean
}

/**
 * `verify DOSSIER --sources DIR [--write]`: every failure on `err` with its locator and what is different, the counts
 * on the last line of `out`. Only the passage itself, letter for letter, passes.
 */
export async function verifyCommand(
  context: Context,
  [path = '']: readonly string[],
  { sources, write }: VerifyOptions,
): Promise<ExitCode> {
  const { words } = context
  if (sources === undefined) return wrongUse(context, words.sourcesNeeded)
  if (!(await isFolder(sources))) return wrongUse(context, words.sourcesNotFolder(sources))
  const dossier = await readDossier(context, path)
  if (dossier === undefined) return 1

  const folder = await readSources(dossier, sources)
  const results = checkSources(write ? withoutPlain(dossier) : dossier, folder)
  const failures = results.filter((each) => each.finding?.kind !== 'verified' || isStale(each, folder))
  for (const failure of failures) context.err(failureLine(context, failure, folder))
  if (write) {
    if (failures.length === 0) await writePlain(path, dossier, folder)
    context.err(`${failures.length === 0 ? words.rewritten(path) : words.notRewritten(path)}\n`)
  }
  context.out(`${results.length - failures.length} passed, ${failures.length} failed\n`)
  return failures.length === 0 ? 0 : 1
}

/** What is to be made anew must not have a say in whether the locator holds. */
const withoutPlain = (dossier: Dossier): Dossier => ({ ...dossier, locators: dossier.locators.map(bare) })

function bare({ id, source, place, start, end, sha256: hash, occurrence }: Locator): Locator {
  return { id, source, place, start, end, sha256: hash, ...(occurrence === undefined ? {} : { occurrence }) }
}

/** Only `plain` changes, and nothing else in the order of the file. */
async function writePlain(path: string, dossier: Dossier, { indexes }: SourceFolder): Promise<void> {
  const raw = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, '')) as Dossier
  const fileOf = new Map(dossier.sources.map(({ id, file }) => [id, file]))
  const locators = raw.locators.map((locator) => {
    const index = indexes.get(fileOf.get(locator.source) ?? '')
    const plain = index && describePassage(locator, index, sha256)
    return plain === undefined ? bare(locator) : { ...locator, plain }
  })
  await writeFile(path, serializeDossier({ ...raw, locators }))
}
