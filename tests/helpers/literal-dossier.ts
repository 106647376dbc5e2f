import type { Block } from '../../src/core/align/align.ts'
import { parseDossier } from '../../src/core/dossier/parse.ts'
import type { Dossier, DossierBlock } from '../../src/core/dossier/schema.ts'
import { buildDossier } from './build-dossier.ts'

/**
 * A dossier whose versions, by their ids, are the documents themselves; blocks without text are left out. Ids of blocks
 * differ between versions, so that nothing but the text says which belong together.
 */
export function literalDossier(versions: Readonly<Record<string, readonly Block[]>>): Dossier {
  const ids = Object.keys(versions)
  const empty = buildDossier({ versions: Object.fromEntries(ids.map((id) => [id, []])) })
  const result = parseDossier({
    ...empty,
    versions: empty.versions.map((version, index) => {
      const blocks = (versions[version.id] ?? [])
        .filter(({ text }) => text !== '')
        .map((block, at) => literalBlock(`v${index + 1}-${at + 1}`, block))
      return { ...version, sections: [{ id: 'brief', blocks }] }
    }),
  })
  if (!result.ok) throw new Error(`built an invalid dossier: ${JSON.stringify(result.problems)}`)
  return result.dossier
}

function literalBlock(id: string, { kind, level, text }: Block): DossierBlock {
  return { id, kind, ...(level !== undefined && { level }), text, basis: 'literal', locators: ['plek'], passages: [] }
}
