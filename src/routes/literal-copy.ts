import { parseDossier } from '../core/dossier/parse.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import type { Overrides } from '../core/literal/judgement.ts'
import type { Taken } from '../core/literal/opened.ts'
import { literalHashes, withLiteral } from '../core/literal/with-literal.ts'
import { sha256 } from '../exporters/digest.ts'
import { recordWords } from '../i18n/literal.ts'

interface Opened {
  readonly file: string
  readonly kind: 'kamerbrief' | 'other'
  readonly overrides: Overrides
}

/**
 * The dossier with the text in place of the reconstruction; undefined when a dossier cannot hold that much. Rejects where
 * the browser has no means to make a hash.
 */
export async function makeLiteralCopy(
  dossier: Dossier,
  version: string,
  { blocks, ...taken }: Taken,
  { overrides, ...opened }: Opened,
): Promise<Dossier | undefined> {
  const texts = literalHashes(blocks)
  const hashes = new Map(
    await Promise.all(texts.map(async (text): Promise<[string, string]> => [text, await sha256(text)])),
  )
  const words = recordWords(dossier.meta.language)
  const made = withLiteral(dossier, version, blocks, overrides, {
    ...taken,
    ...opened,
    words,
    sha256: (text) => hashes.get(text) ?? '',
  })
  const parsed = parseDossier(made)
  return parsed.ok ? parsed.dossier : undefined
}
