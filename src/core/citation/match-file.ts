import type { Dossier } from '../dossier/schema.ts'
import { locatorsByFile } from './check-dossier.ts'
import { ALTERED_FROM, type Sought } from './place.ts'
import type { SourceIndex } from './source-index.ts'
import { type Finding, isProof, verify } from './verify.ts'

/** What an opened file says of the dossier's sources that it holds. */
export interface FileMatch {
  /** How the sources were chosen: by the name of the file, or because their passages stand in it. */
  readonly by: 'name' | 'text'
  /** Ids of sources; none when the file matches none. */
  readonly sources: readonly string[]
  /** Of the locators of these sources, by id. */
  readonly findings: Readonly<Record<string, Finding>>
}

type Parts = Pick<Dossier, 'sources' | 'locators'>

/** A source is taken to be in the file when at least this share of its locators is, as proof or nearly so. */
const SHARE = 0.3

/**
 * Chooses the sources that a file serves: those that name it, and when none of these has a passage in it, those whose
 * passages it holds. Yields texts and takes hashes as `verify` does.
 */
export function* matchFile(
  dossier: Parts,
  fileName: string,
  index: SourceIndex,
): Generator<readonly string[], FileMatch, readonly string[]> {
  const named = dossier.sources.filter(({ file }) => sameName(file, fileName)).map(({ id }) => id)
  const groups = locatorsByFile(dossier)
  const byName = yield* findIn(
    groups.filter(({ file }) => sameName(file, fileName)),
    index,
  )
  if (Object.values(byName).some(isSign)) return { by: 'name', sources: named, findings: byName }
  const byText = yield* findIn(
    groups.filter(({ file }) => !sameName(file, fileName)),
    index,
  )
  const held = dossier.sources.map(({ id }) => id).filter((id) => shareOf(dossier, id, byText) >= SHARE)
  if (held.length > 0) {
    const own = dossier.locators.filter(({ source }) => held.includes(source)).map(({ id }) => id)
    return { by: 'text', sources: held, findings: Object.fromEntries(own.map((id) => [id, findingOf(byText, id)])) }
  }
  return named.length > 0 ? { by: 'name', sources: named, findings: byName } : { by: 'text', sources: [], findings: {} }
}

type Findings = Record<string, Finding>
type Group = { readonly own: readonly { readonly locator: Sought & { readonly id: string } }[] }

function* findIn(
  groups: readonly Group[],
  index: SourceIndex,
): Generator<readonly string[], Findings, readonly string[]> {
  const found: Findings = {}
  for (const { own } of groups) {
    const locators = own.map(({ locator }) => locator)
    const findings = yield* verify(locators, index)
    locators.forEach(({ id }, at) => {
      const finding = findings[at]
      if (finding !== undefined) found[id] = finding
    })
  }
  return found
}

function shareOf({ locators }: Parts, source: string, findings: Findings): number {
  const own = locators.filter((locator) => locator.source === source)
  return own.filter(({ id }) => isSign(findingOf(findings, id))).length / Math.max(1, own.length)
}

function findingOf(findings: Findings, id: string): Finding {
  return findings[id] ?? { kind: 'not-found', reason: 'start-not-found' }
}

/** A sign that the source is in the file, be it altered. */
function isSign(finding: Finding): boolean {
  if (finding.kind === 'found-twice' || isProof(finding)) return true
  return 'score' in finding && (finding.score ?? 0) >= ALTERED_FROM
}

const sameName = (one: string, other: string): boolean =>
  one.normalize().toLowerCase() === other.normalize().toLowerCase()
