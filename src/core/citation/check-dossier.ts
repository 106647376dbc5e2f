import type { Dossier, Locator, Source } from '../dossier/schema.ts'
import type { SourceIndex } from './source-index.ts'
import { type Finding, verifyNow } from './verify.ts'

export interface Checked {
  readonly locator: Locator
  readonly source: Source
  /** Undefined when there is no file to look in. */
  readonly finding: Finding | undefined
}

/** Locators with their papers, for each file in which they are looked up. */
export function locatorsByFile({ sources, locators }: Pick<Dossier, 'sources' | 'locators'>) {
  const paperOf = new Map(sources.map((source) => [source.id, source]))
  return [...new Set(sources.map(({ file }) => file))].map((file) => ({
    file,
    own: locators.flatMap((locator) => {
      const source = paperOf.get(locator.source)
      return source?.file === file ? [{ locator, source }] : []
    }),
  }))
}

/** Checks every locator of a dossier in the file that it names. */
export function checkDossier(
  dossier: Pick<Dossier, 'sources' | 'locators'>,
  read: (file: string) => SourceIndex | undefined,
  sha256: (text: string) => string,
): readonly Checked[] {
  return locatorsByFile(dossier).flatMap(({ file, own }): readonly Checked[] => {
    if (own.length === 0) return []
    const index = read(file)
    if (index === undefined) return own.map((each) => ({ ...each, finding: undefined }))
    const sought = own.map(({ locator }) => locator)
    const findings = verifyNow(sought, index, sha256)
    return own.map((each, at) => ({ ...each, finding: findings[at] }))
  })
}
