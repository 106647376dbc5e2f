import { hasText } from '../dossier/has-text.ts'
import type { Dossier, DossierBlock, Passage, Version } from '../dossier/schema.ts'
import { type Citation, cite, citePlace, dutchDate, NBSP, plainCitation } from './cite.ts'

/** Name under which what we made ourselves is cited. */
const PRODUCT = 'Doorgehaald'

/** When and where the reader saw it; the clock is the reader's, so both come from outside. */
export interface Visit {
  /** ISO date. */
  readonly accessed: string
  /** Whole address; absent for a dossier that only this reader has. */
  readonly permalink?: string
}

/** A row of a comparison, as far as it is cited. */
export interface CitedRow {
  readonly older: readonly DossierBlock[]
  readonly newer: readonly DossierBlock[]
  /** Place in the list of changes, from 1; absent for a row that is no change. */
  readonly number: number | undefined
}

/** A draft as the Woo decision that released it gives it. */
export interface Release {
  /** Reference and ISO date of the decision. */
  readonly reference: string
  readonly date: string
  /** Number of the document in the decision's list. */
  readonly document: string
}

/**
 * A version, or a `place` in it. One published as a parliamentary paper is cited as that paper. A text that is ours is
 * cited as a reconstruction and never as the document.
 */
export function citeVersion(
  dossier: Dossier,
  version: Version,
  visit: Visit,
  { place, release }: { readonly place?: string; readonly release?: Release } = {},
): Citation {
  const where = place === undefined ? '' : `, ${citePlace(place)}`
  const state = `${nameOf(version)} ‘${version.title}’ (versie ${dutchDate(version.id)})`
  if (!hasText(version)) {
    return plainCitation(`Reconstructie in eigen woorden van ${state}${where}, ${inDossier(dossier)}, ${seen(visit)}.`)
  }
  const paper = dossier.sources.find(
    ({ id, kind, kamerstuk }) => kind === 'kamerbrief' && kamerstuk && version.describedBy.includes(id),
  )
  if (version.status === 'kamerstuk' && paper) return cite(paper, dossier.meta.organisation, place)
  const released =
    release &&
    `, openbaar gemaakt bij Woo-besluit ${release.reference} van ${dutchDate(release.date)}, doc. ${release.document}`
  const organisation = dossier.meta.organisation.replace(/^(?:Ministerie|Gemeente|Provincie)\b/, (word) =>
    word.toLowerCase(),
  )
  return plainCitation(
    `${capital(state)}, ${organisation}${released ?? `, ${inDossier(dossier)}, ${seen(visit)}`}${where}.`,
  )
}

/** A label such as "concept 3" does not say of what; "conceptbrief" does. */
const nameOf = ({ label }: Version): string => (/brief|nota/i.test(label) ? label : `${label} van de Kamerbrief`)

/** One passage through all versions, which is our way of reading them. */
export function citePassage(dossier: Dossier, passage: Passage, visit: Visit): Citation {
  return plainCitation(`Passage ‘${passage.label}’, ${inDossier(dossier)}, ${seen(visit)}.`)
}

/** What changed between two versions; `name` is what the reader sees above a change in a reconstruction. */
export function citeChange(older: Version, newer: Version, row: CitedRow, name: string, visit: Visit): Citation {
  const texts = [older, newer].filter(hasText).length
  const literal = texts === 2
  const what = ['Vergelijking van reconstructies:', 'Vergelijking van een tekst en een reconstructie:', 'Vergelijking'][
    texts
  ]
  const sides = `${sideOf(older)} – ${sideOf(newer)}`
  // Where the paragraphs are ours, their numbers would pass for those of the letter.
  const place = literal
    ? placeOf(older, newer, row)
    : `${row.number === undefined ? '' : `wijziging ${row.number} `}(${name})`
  return plainCitation(`${what} ${sides}, ${place}, ${seen(visit)}.`)
}

const sideOf = ({ label, id }: Version): string => `${label} (${dutchDate(id)})`

/** Paragraph in the newer version; what has gone has a number in the older one only. Headings are not counted. */
function placeOf(older: Version, newer: Version, row: CitedRow): string {
  const [version, block] = row.newer[0] ? [newer, row.newer[0]] : [older, row.older[0]]
  const before = version === newer ? '' : ' van de oudere versie'
  if (block?.kind === 'heading') return `kop ‘${block.text}’${before}`
  const paragraphs = version.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'heading'))
  return `al.${NBSP}${paragraphs.findIndex(({ id }) => id === block?.id) + 1}${before}`
}

const inDossier = ({ meta }: Dossier): string => `dossier ‘${meta.title}’`

const seen = ({ permalink, accessed }: Visit): string =>
  `${PRODUCT}${permalink === undefined ? '' : `, ${permalink}`} (geraadpleegd ${dutchDate(accessed)})`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
