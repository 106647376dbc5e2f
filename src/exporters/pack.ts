import { serializeDossier } from '../core/dossier/serialize.ts'
import { annotationsOf } from './annotations.ts'
import { BIBLIOGRAPHY_FORMATS, bibliographyFile, bibliographyOf } from './bibliography/bibliography.ts'
import { toCsv } from './csv.ts'
import { sha256 } from './digest.ts'
import { type ExportInput, selectedOf, wordsOf } from './export-input.ts'
import { pageOf, selectionText } from './html-page.ts'
import { lifelineSvg } from './lifeline-svg.ts'
import { pictureTexts } from './lifeline-texts.ts'
import { packReadme, type PartTexts } from './pack-readme.ts'
import { tablesOf } from './record-tables.ts'
import { exportedTexts } from '../i18n/exported.ts'
import { formatsFor } from '../i18n/format.ts'
import type { Selected } from './selection.ts'
import { sourceHashes } from './source-hashes.ts'
import { versionText } from './version-text.ts'
import { citationOf, type Words } from './words.ts'
import { bytesOf, zip } from './zip.ts'

interface PartInput extends ExportInput {
  readonly selected: Selected
  readonly words: Words
}

interface PackFile {
  /** With folders, `/` between them. */
  readonly name: string
  readonly text: string
}

interface Part {
  readonly about: PartTexts
  make(input: PartInput): readonly PackFile[] | Promise<readonly PackFile[]>
}

/** What is in a pack, in the order of the archive; README.txt and manifest.json come with it. */
const PARTS: readonly Part[] = [
  {
    about: {
      nl: 'Het hele dossier, zoals het op de site staat.',
      en: 'The whole dossier, as it stands on the site.',
    },
    make: ({ dossier }) => [{ name: 'dossier.json', text: serializeDossier(dossier) }],
  },
  {
    about: {
      nl: 'Alle feiten en duiding van de keuze om te lezen of te printen.',
      en: 'All facts and assessments of the choice, to read or print.',
    },
    make: ({ selected, comparisons, words, address }) => [
      { name: 'page.html', text: pageOf(selected, comparisons, words, address) },
    ],
  },
  {
    about: {
      nl: 'De keuze als tabellen, met ; tussen de kolommen.',
      en: 'The choice as tables, with ; between the columns.',
    },
    make: ({ selected, words, address }) =>
      tablesOf(selected, words, address).map((table) => ({ name: `csv/${table.file}.csv`, text: toCsv(table) })),
  },
  {
    about: {
      nl: 'Adviezen, opmerkingen en antwoorden als W3C Web Annotations.',
      en: 'Advice, remarks and answers as W3C Web Annotations.',
    },
    make: async ({ selected, words, address }) => [
      { name: 'annotations.jsonld', text: await annotationsOf(selected, words, address) },
    ],
  },
  {
    about: {
      nl: 'De versies waar annotations.jsonld naar wijst, in onze woorden tenzij letterlijk.',
      en: 'The versions that annotations.jsonld points at, in our words unless literal.',
    },
    make: ({ dossier }) =>
      dossier.versions.map((version) => ({ name: `versions/${version.id}.txt`, text: versionText(version) })),
  },
  {
    about: {
      nl: 'Bronvermelding van elk stuk in de keuze, om te plakken.',
      en: 'Citation of every paper in the choice, to paste.',
    },
    make: ({ dossier, selected }) => [
      {
        name: 'citations.txt',
        text: selected.sources.map((source) => `${citationOf(dossier, source)}\n`).join(''),
      },
    ],
  },
  {
    about: {
      nl: 'Alle stukken van het dossier voor een literatuurprogramma: RIS, BibTeX en CSL-JSON.',
      en: 'All papers of the dossier for a reference manager: RIS, BibTeX and CSL-JSON.',
    },
    make: ({ dossier }) =>
      BIBLIOGRAPHY_FORMATS.map((format) => ({
        name: `citations/${bibliographyFile(dossier, format).name}`,
        text: bibliographyOf(dossier, format),
      })),
  },
  {
    about: {
      nl: 'De levenslijn van elke passage als tekening.',
      en: 'The lifeline of every passage as a drawing.',
    },
    make: ({ dossier, messages, language, address }) => [
      {
        name: 'lifeline.svg',
        text: lifelineSvg(
          dossier,
          { selection: { sort: 'theme' }, address: address && `${address}/levenslijn` },
          pictureTexts({ t: messages, f: formatsFor(language), language }),
        ),
      },
    ],
  },
  {
    about: {
      nl: 'Per bronbestand de SHA-256 van elke passage waar een vindplaats naar wijst.',
      en: 'For each source file the SHA-256 of every passage that a locator means.',
    },
    make: ({ selected }) => [{ name: 'source-hashes.json', text: sourceHashes(selected) }],
  },
]

/** A zip with everything that shows where each claim comes from; byte for byte the same for the same input. */
export async function evidencePack(input: ExportInput): Promise<Uint8Array> {
  const { dossier, selection, address } = input
  const words = wordsOf(input)
  const made = { ...input, selected: selectedOf(input), words }
  const parts: { readonly about: PartTexts; readonly files: readonly PackFile[] }[] = []
  for (const { about, make } of PARTS) parts.push({ about, files: await make(made) })
  const texts = parts.flatMap(({ files }) => files)
  const readme = packReadme({
    dossier,
    address,
    selection: {
      nl: selectionText({ ...words, x: exportedTexts('nl') }, selection),
      en: selectionText({ ...words, x: exportedTexts('en') }, selection),
    },
    parts: parts.map(({ about, files }) => ({ about, names: files.map(({ name }) => name) })),
  })
  const files = new Map([{ name: 'README.txt', text: readme }, ...texts].map(({ name, text }) => [name, bytesOf(text)]))
  return zip(new Map([...files, ['manifest.json', bytesOf(await manifest(input, files))]]))
}

async function manifest({ dossier, selection }: ExportInput, files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const listed = await Promise.all(
    [...files].map(async ([name, bytes]) => ({ name, bytes: bytes.length, sha256: await sha256(bytes) })),
  )
  return `${JSON.stringify({ dossier: dossier.meta.id, selection, files: listed }, null, 2)}\n`
}
