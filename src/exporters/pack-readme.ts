import type { Dossier } from '../core/dossier/schema.ts'

/** What each file of the pack is, in Dutch and in English, by the name of its part. */
export type PartTexts = Readonly<Record<'nl' | 'en', string>>

interface Listed {
  readonly names: readonly string[]
  readonly about: PartTexts
}

interface Readme {
  readonly dossier: Dossier
  /** What was chosen, in a sentence for each language. */
  readonly selection: PartTexts
  readonly address: string | undefined
  readonly parts: readonly Listed[]
}

/** The text that opens an evidence pack: always in both languages, because nobody knows who will open it. */
export function packReadme(readme: Readme): string {
  const rule = '='.repeat(72)
  return `${dutch(readme)}\n${rule}\n\n${english(readme)}`
}

const listed = (parts: readonly Listed[], language: 'nl' | 'en'): string =>
  parts.map(({ names, about }) => `${names.map((name) => `  ${name}\n`).join('')}      ${about[language]}\n`).join('')

function dutch({ dossier: { meta }, selection, address, parts }: Readme): string {
  return `BEWIJSPAKKET: ${meta.title}

${meta.organisation}
Gemaakt met Doorgehaald.
Keuze: ${selection.nl}${address === undefined ? '' : `\nHet dossier staat op ${address}`}
Licentie: ${meta.licence}

WAT ERIN ZIT

${listed(parts, 'nl')}
WAT VAN ONS IS EN WAT NIET

Reconstructie. Waar bij een alinea geen ‘letterlijk’ staat, zijn de woorden
van ons en niet van de brief. Dat geldt ook voor annotations.jsonld: de tekst
van een versie is daar een reconstructie, tenzij er het tegendeel staat.

Duiding. Wat ‘duiding van de redactie’ heet, is ons oordeel, met de redenering
erbij. Ook de richting van een advies is onze lezing. Feiten hebben een
vindplaats.

Onbekend is niet weg. Zwijgt een bron, dan staat er ‘onbekend’.

Uit de bronnen zelf staan hier alleen titels en namen, en van elke vindplaats
de eerste en laatste woorden.

ZO CONTROLEERT U HET

1. De bestanden in dit pakket: manifest.json noemt van elk bestand de SHA-256.
2. De bronnen: leg de bestanden uit source-hashes.json in een map, en geef
       doorgehaald verify dossier.json --sources MAP
   Dat zoekt elke vindplaats op en vergelijkt de SHA-256 van de passage.
   Van de bronbestanden als geheel is geen SHA-256 bekend.
3. Het dossier: open dossier.json op de site, bij ‘Eigen versies’.

Hetzelfde dossier met dezelfde keuze geeft altijd precies hetzelfde pakket. Er
staat daarom geen datum in waarop het is gemaakt.
`
}

function english({ dossier: { meta }, selection, address, parts }: Readme): string {
  return `EVIDENCE PACK: ${meta.title}

${meta.organisation}
Made with Doorgehaald.
Choice: ${selection.en}${address === undefined ? '' : `\nThe dossier stands at ${address}`}
Licence: ${meta.licence}

WHAT IS IN IT

${listed(parts, 'en')}
WHAT IS OURS AND WHAT IS NOT

Reconstruction. Where a paragraph is not called literal, the words are ours and
not those of the letter. That holds for annotations.jsonld too: the text of a
version is a reconstruction there, unless it says otherwise.

Assessment. What is called an assessment of the editors is our judgement, with
its reasoning. The direction of an advice is our reading as well. Facts have a
locator.

Unknown is not gone. Where a source is silent, it says ‘unknown’.

Of the sources themselves there are only titles and names here, and the first
and last words of every locator.

HOW TO CHECK IT

1. The files in this pack: manifest.json gives the SHA-256 of each.
2. The sources: put the files of source-hashes.json into a folder, and give
       doorgehaald verify dossier.json --sources DIR
   That finds every locator and compares the SHA-256 of the passage.
   Of the source files as a whole no SHA-256 is known.
3. The dossier: open dossier.json on the site, under ‘Own dossier’.

The same dossier with the same choice always gives exactly the same pack. That
is why it holds no date of making.
`
}
