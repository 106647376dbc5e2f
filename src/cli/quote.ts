import { cite } from '../core/citation/cite.ts'
import { checkSources, failureLine, readSources } from './check-sources.ts'
import { wrongUse, type Context, type ExitCode } from './context.ts'
import { isFolder, readDossier } from './read-file.ts'

const SUGGESTIONS = 5

/** `quote DOSSIER LOCATOR --sources DIR`: the literal passage and, under an empty line, its citation. */
export async function quoteCommand(
  context: Context,
  [path = '', id = '']: readonly string[],
  { sources }: { readonly sources?: string },
): Promise<ExitCode> {
  const { words } = context
  if (sources === undefined) return wrongUse(context, words.sourcesNeeded)
  if (!(await isFolder(sources))) return wrongUse(context, words.sourcesNotFolder(sources))
  const dossier = await readDossier(context, path)
  if (dossier === undefined) return 1

  const locator = dossier.locators.find((candidate) => candidate.id === id)
  if (locator === undefined) {
    const near = dossier.locators.map((other) => other.id).filter((other) => isNear(other, id))
    const hint = near.length === 0 ? '' : words.didYouMean(near.slice(0, SUGGESTIONS).join(', '))
    return wrongUse(context, words.noSuchLocator(id, hint))
  }
  const folder = await readSources(dossier, sources)
  const result = checkSources(dossier, folder).find((each) => each.locator.id === id)
  if (result === undefined) throw new Error(`no result for locator ${id}`)
  // A passage whose hash differs is not the one that was meant, so only what is different in it is shown.
  if (result.finding?.kind !== 'verified') {
    context.err(failureLine(context, result, folder))
    return 1
  }
  context.out(`${result.finding.text}\n\n${cite(result.source, dossier.meta.organisation, locator.place).plain}\n`)
  return 0
}

function isNear(id: string, asked: string): boolean {
  const [one, other] = [id.toLowerCase(), asked.toLowerCase()]
  return other !== '' && (one.includes(other) || other.includes(one) || one.split('.')[0] === other.split('.')[0])
}
