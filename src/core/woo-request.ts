import { cite, dutchDate } from './citation/cite.ts'
import type { Dossier, OpenQuestion, Passage } from './dossier/schema.ts'

/** What a request asks for. */
export type WooScope =
  /** Every open question of the dossier, and nothing of single passages. */
  | { readonly kind: 'dossier' }
  /** Everything that no source tells about one passage. */
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'question'; readonly question: OpenQuestion }
  /** How a passage stood in versions of which no source tells; ids in order. */
  | { readonly kind: 'versions'; readonly passage: Passage; readonly versions: readonly string[] }

export interface WooRequest {
  readonly subject: string
  /** The whole letter in lines, with what the sender has to fill in between square brackets. */
  readonly text: string
}

interface Ask {
  readonly what: string
  /** Where it may stand; nobody knows whether that exists. */
  readonly where: string | undefined
  /** Ids of the first and the last version it is about; an open end has none. */
  readonly from: string | undefined
  readonly to: string | undefined
}

/**
 * A request under the Wet open overheid (article 4.1) for what the dossier does not know, to the organisation whose
 * letter it is. Always Dutch, as the law and its reader are. It asks for documents without saying that they exist or
 * are withheld, and for no names of officials.
 */
export function wooRequest(dossier: Dossier, scope: WooScope): WooRequest {
  const { meta } = dossier
  const asks = asksOf(dossier, scope)
  const about = scope.kind === 'passage' || scope.kind === 'versions' ? `, passage ‘${scope.passage.label}’` : ''
  const subject = `Woo-verzoek over ‘${meta.title}’${about}`
  const papers = papersFor(dossier, asks)
  const numbers = meta.dossierNumbers.length > 0 ? ` (Kamerstukken, dossier ${meta.dossierNumbers.join(', ')})` : ''
  const text = [
    '[uw naam]',
    '[uw adres of e-mailadres]',
    '[plaats en datum]',
    '',
    `Aan: ${meta.organisation}`,
    `Onderwerp: ${subject}`,
    '',
    'Geachte heer of mevrouw,',
    '',
    `Met een beroep op artikel 4.1 van de Wet open overheid vraag ik u om documenten over ‘${meta.title}’${numbers}.`,
    asks.length === 1
      ? 'Het gaat om documenten waaruit het volgende blijkt.'
      : 'Het gaat om documenten waaruit een of meer van de volgende punten blijken.',
    '',
    ...asks.flatMap((ask, index) => [...linesOf(ask, index + 1), '']),
    ...(about === '' ? [] : ['De naam van de passage is een omschrijving; in de brief kan het anders heten.', '']),
    ...(papers.length === 0 ? [] : ['Deze stukken ken ik al:', ...papers.map((each) => `- ${each}`), '']),
    'Ik weet niet of deze documenten bestaan. Is een document al openbaar, dan hoor ik graag waar het te vinden is.',
    'Om namen van ambtenaren vraag ik niet.',
    'Ik ontvang de documenten graag digitaal.',
    '',
    'Met vriendelijke groet,',
    '',
    '[uw naam]',
    '',
  ].join('\n')
  return { subject, text }
}

function asksOf(dossier: Dossier, scope: WooScope): readonly Ask[] {
  if (scope.kind === 'dossier') return dossier.openQuestions.map((question) => askOf(dossier, question))
  if (scope.kind === 'question') return [askOf(dossier, scope.question)]
  if (scope.kind === 'versions') return [askVersions(dossier, scope.passage, scope.versions)]
  const { passage } = scope
  const silent = passage.states.filter((each) => each.state === 'unknown').map((each) => each.version)
  return [
    ...dossier.openQuestions
      .filter((question) => question.passages.includes(passage.id))
      .map((question) => askOf(dossier, question)),
    ...(passage.unknowns.length > 0 ? [askUnknowns(dossier, passage)] : []),
    ...(silent.length > 0 ? [askVersions(dossier, passage, silent)] : []),
  ]
}

function askOf(dossier: Dossier, { text, wouldTell, between }: OpenQuestion): Ask {
  const { older, newer } = between ?? { older: dossier.versions[0]?.id, newer: dossier.versions.at(-1)?.id }
  return { what: onlyQuestions(text), where: wouldTell, from: older ?? newer, to: newer }
}

/** What we say about our own sources beside a question is not for the organisation. */
function onlyQuestions(text: string): string {
  const asked = text.split(/(?<=[.?!])\s+(?=\p{Lu})/u).filter((sentence) => sentence.endsWith('?'))
  return asked.length === 0 ? text : asked.join(' ')
}

function askUnknowns(dossier: Dossier, { id, label, unknowns }: Passage): Ask {
  const advised = dossier.advice.some((advice) => advice.about.includes(id)) ? ' en het advies daarover' : ''
  return {
    what: [`Over de passage ‘${label}’${advised}:`, ...unknowns.map((each) => `   - ${each}`)].join('\n'),
    where: 'De versies van de brief, de nota’s daarover en de opmerkingen daarbij.',
    from: dossier.versions[0]?.id,
    to: dossier.versions.at(-1)?.id,
  }
}

function askVersions(dossier: Dossier, { label }: Passage, versions: readonly string[]): Ask {
  const names = dossier.versions
    .filter(({ id }) => versions.includes(id))
    .map((version) => `${version.label} van ${dutchDate(version.id)}`)
  return {
    what: [`Of de passage ‘${label}’ hierin staat, en hoe zij luidt:`, ...names.map((each) => `   - ${each}`)].join(
      '\n',
    ),
    where: undefined,
    from: versions[0],
    to: versions.at(-1),
  }
}

function linesOf({ what, where, from, to }: Ask, number: number): readonly string[] {
  return [
    `${number}. ${what}`,
    ...(where === undefined ? [] : [`   Mogelijk te vinden in: ${lowered(where)}`]),
    ...(from === undefined ? [] : [`   Periode: ${period(from, to)}`]),
  ]
}

function period(from: string, to: string | undefined): string {
  if (to === undefined) return `vanaf ${dutchDate(from)}`
  return from === to ? `rond ${dutchDate(from)}` : `${dutchDate(from)} tot en met ${dutchDate(to)}`
}

/** A sentence that goes on after a colon; what begins with a name in capitals stays as it is. */
const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}*\s/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** Papers about the versions of the asks, in the form in which they are cited. */
function papersFor(dossier: Dossier, asks: readonly Ask[]): readonly string[] {
  const isAsked = (version: string) =>
    asks.some(({ from, to }) => (from === undefined || version >= from) && (to === undefined || version <= to))
  const ids = new Set(dossier.versions.filter(({ id }) => isAsked(id)).flatMap((version) => version.describedBy))
  const papers = dossier.sources.filter((source) => ids.has(source.id))
  return [...new Set(papers.map((source) => cite(source, dossier.meta.organisation).plain))]
}
