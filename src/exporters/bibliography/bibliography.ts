import type { Dossier, Source } from '../../core/dossier/schema.ts'
import { formatBibtex } from './bibtex.ts'
import { formatCsl } from './csl.ts'
import { entriesOf, entryOf } from './entries.ts'
import { formatRis } from './ris.ts'

export const BIBLIOGRAPHY_FORMATS = ['ris', 'bibtex', 'csl'] as const
export type BibliographyFormat = (typeof BIBLIOGRAPHY_FORMATS)[number]

const FORMATS = {
  ris: { write: formatRis, extension: 'ris', type: 'application/x-research-info-systems' },
  bibtex: { write: formatBibtex, extension: 'bib', type: 'application/x-bibtex' },
  csl: { write: formatCsl, extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
} as const

/** Every source of the dossier as one citation file, in the order of the dossier; or one source alone. */
export function bibliographyOf(dossier: Dossier, format: BibliographyFormat, source?: Source): string {
  return FORMATS[format].write(source ? [entryOf(dossier, source)] : entriesOf(dossier))
}

/** Name and media type under which such a file is kept. */
export function bibliographyFile({ meta }: Dossier, format: BibliographyFormat, source?: Source) {
  const { extension, type } = FORMATS[format]
  return { name: `${source ? `${meta.id}-${source.id}` : meta.id}.${extension}`, type }
}
