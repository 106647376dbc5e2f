import type { Dossier, Source } from '../dossier/schema.ts'
import { escapeMarkup } from '../text/escape.ts'
import { MONTHS } from '../text/months.ts'
import { isAnnexKind, parseIdentifier } from './identifier.ts'

/** A citation as plain text, and the same text in runs, of which those with the series name are set in italics. */
export interface Citation {
  readonly plain: string
  readonly parts: readonly { readonly text: string; readonly italic: boolean }[]
}

/** What is known of the paper. Nothing is filled in: what is absent stays out of the citation. */
export type CitedSource = Pick<Source, 'kind' | 'genre' | 'title' | 'date' | 'reference' | 'kamerstuk' | 'url'>

export const NBSP = '\u00A0'

/**
 * The citation of a source, or of a `place` in it, in the Dutch form (Aanwijzingen voor de regelgeving 3.43 and the
 * Leidraad for parliamentary papers; an annex with date and reference in brackets; otherwise kind, organisation, date
 * and reference). Always Dutch: these are forms, not sentences. No-break spaces follow `nr.`, `p.` and `al.`.
 */
export function cite(source: CitedSource, organisation: Dossier['meta']['organisation'], place?: string): Citation {
  const where = place === undefined ? '' : `, ${citePlace(place)}`
  if (source.kamerstuk !== undefined) return citeKamerstuk(source, source.kamerstuk, where)
  const dated = source.date === undefined ? 'zonder datum' : `van ${dutchDate(source.date)}`
  const address = source.url === undefined ? '' : `, ${source.url}`
  return plainCitation(`${nameOf(source, organisation)} ${dated}${kenmerk(source.reference)}${where}${address}.`)
}

function nameOf({ kind, genre, title }: CitedSource, organisation: string): string {
  // Such a title names the sender more exactly than the organisation of the dossier does.
  if (kind === 'kamerbrief' && /^Brief van \S/.test(title)) return title
  return `${genreOf({ kind, genre }) ?? `‘${title}’`} van ${withArticle(organisation)}`
}

// An annex published with a parliamentary paper is cited by that paper, and told apart by what stands in the brackets.
function citeKamerstuk(source: CitedSource, paper: NonNullable<Source['kamerstuk']>, where: string): Citation {
  // The Eerste Kamer numbers its papers with letters, without "nr.".
  const isSenate = /^[A-Z]{1,3}$/.test(paper.number)
  const series = `Kamerstukken ${isSenate ? 'I' : 'II'}`
  const number = isSenate ? paper.number : `nr.${NBSP}${paper.number}`
  const rest = ` ${paper.year}, ${citedDossier(paper.dossier)}, ${number}`
  const kind = genreOf(source)
  if (kind === undefined || !isAnnexKind(source.kind)) return italicSeries('', series, `${rest}${where}.`)
  const dated = source.date === undefined ? kind.toLowerCase() : `${kind.toLowerCase()} van ${dutchDate(source.date)}`
  return italicSeries('Bijlage bij ', series, `${rest} (${dated}${kenmerk(source.reference)})${where}.`)
}

/** "36410 VIII" for a chapter; a sub-dossier keeps its hyphen: "21501-31". */
export const citedDossier = (dossier: string): string => dossier.replace(/-(?=[A-Z])/g, ' ')

/** What a paper is, in one word or a few: as it calls itself, else by its kind. */
export const genreOf = ({ kind, genre }: Pick<Source, 'kind' | 'genre'>): string | undefined =>
  genre ?? KIND_NAMES[kind]

const KIND_NAMES: Readonly<Partial<Record<Source['kind'], string>>> = {
  kamerbrief: 'Brief',
  beslisnota: 'Beslisnota',
  'schriftelijk-overleg': 'Schriftelijk overleg',
  'comment-overview': 'Overzicht van opmerkingen',
}

/** "4 februari 2025" from an ISO date. */
export function dutchDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  const name = MONTHS[(month ?? 0) - 1]
  if (name === undefined || day === undefined) throw new RangeError(`not an ISO date: ${iso}`)
  return `${day} ${name} ${year}`
}

/** "het ministerie van SZW" from "Ministerie van SZW". */
function withArticle(organisation: string): string {
  return organisation
    .replace(/^Ministerie\b/i, 'het ministerie')
    .replace(/^(Gemeente|Provincie)\b/i, (kind) => `de ${kind.toLowerCase()}`)
    .replace(/^(De|Het) /, (article) => article.toLowerCase())
}

// Of some references the publication left only the year, which must not pass for the whole.
// A file number of officielebekendmakingen.nl names itself; anything else is the reference printed on the paper.
function kenmerk(reference: string | undefined): string {
  if (reference === undefined) return ''
  return `, ${parseIdentifier(reference)?.kind === 'annex' ? reference : `kenmerk ${shownReference(reference)}`}`
}

/** A reference as it may be cited: what the publication left out is shown as left out. */
export const shownReference = (reference: string): string =>
  /^\d{4}-?$/.test(reference) ? `${reference}[…]` : reference

/** A page reference in the form of a citation ("blz. 3" becomes "p. 3"); other places keep their words. */
export function citePlace(place: string): string {
  return place
    .replace(/\b(?:p|pp|pag|blz)\.\s*(?=\d)|\b(?:pagina|bladzijde|page)\s+(?=\d)/gi, `p.${NBSP}`)
    .replace(/\b(nr|al)\.\s*(?=\d)/g, `$1.${NBSP}`)
    .replace(/(\d)\s*-\s*(?=\d)/g, '$1–')
}

function italicSeries(before: string, series: string, after: string): Citation {
  const parts = [
    { text: before, italic: false },
    { text: series, italic: true },
    { text: after, italic: false },
  ].filter(({ text }) => text !== '')
  return { plain: before + series + after, parts }
}

export function plainCitation(plain: string): Citation {
  return { plain, parts: [{ text: plain, italic: false }] }
}

/** The citation as HTML, for programs that keep italics when text is pasted. */
export function richText({ parts }: Citation): string {
  return parts.map(({ text, italic }) => (italic ? `<i>${escapeMarkup(text)}</i>` : escapeMarkup(text))).join('')
}
