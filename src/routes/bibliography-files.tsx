import { saveFile } from '../components/save-file.ts'
import type { Dossier, Source } from '../core/dossier/schema.ts'
import {
  bibliographyFile,
  BIBLIOGRAPHY_FORMATS,
  type BibliographyFormat,
  bibliographyOf,
} from '../exporters/bibliography/bibliography.ts'
import { citationTexts } from '../i18n/citation.ts'
import { useI18n } from '../i18n/i18n.tsx'

/** As the programs that read them call them, in any language. */
const NAMES: Readonly<Record<BibliographyFormat, string>> = { ris: 'RIS', bibtex: 'BibTeX', csl: 'CSL-JSON' }

interface Props {
  readonly dossier: Dossier
  /** Absent for every source of the dossier. */
  readonly source?: Source
}

/** Buttons that keep the citation data of one source, or of all, in the formats of reference managers. */
export function BibliographyFiles({ dossier, source }: Props) {
  const texts = citationTexts(useI18n().language)
  const label = source ? texts.files : texts.filesOfAll
  const save = (format: BibliographyFormat) => {
    const { name, type } = bibliographyFile(dossier, format, source)
    saveFile(name, new Blob([bibliographyOf(dossier, format, source)], { type: `${type};charset=utf-8` }))
  }
  return (
    <span className="cite noprint" role="group" aria-label={label}>
      <span>{label}:</span>
      {BIBLIOGRAPHY_FORMATS.map((format) => (
        <button key={format} type="button" aria-label={texts.saveAs(NAMES[format])} onClick={() => save(format)}>
          {NAMES[format]}
        </button>
      ))}
    </span>
  )
}
