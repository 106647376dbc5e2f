import { citeSource } from '../core/citation/cite-record.ts'
import type { Answer, Dossier, DossierBlock, Locator, PassageState, Source } from '../core/dossier/schema.ts'
import type { ExportedTexts } from '../i18n/exported.nl.ts'
import type { Language } from '../i18n/format.ts'
import type { Messages } from '../i18n/nl.ts'
import type { ChangeRecord } from './changes.ts'

/** The language of a file. */
export interface Words {
  readonly language: Language
  readonly t: Messages
  readonly x: ExportedTexts
}

/** "2 december 2024" from an ISO date; by hand, because browsers do not all write a date alike. */
export function dateOf({ x }: Words, iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  return `${day} ${x.months[month as keyof typeof x.months]} ${year}`
}

/** "7 februari 2025, 13:10:51": clock time as printed, in no time zone. */
export const clockOf = (words: Words, isoLocal: string): string => `${dateOf(words, isoLocal)}, ${isoLocal.slice(11)}`

/** What happened, with the version where that is not the newer one; else the state in which the passage is. */
export function happenedText(words: Words, { happened, newer, after, isUnsure }: ChangeRecord): string {
  const { t, x } = words
  const said = happened.map(({ event, version }) =>
    version === newer.id ? t.state[event] : `${t.state[event]} ${x.at(dateOf(words, version))}`,
  )
  if (said.length === 0 && after) said.push(t.state[after.state])
  return [...said, ...(isUnsure ? [x.unsure] : [])].join('; ')
}

/** On what that rests. */
export function happenedBasis({ t }: Words, { happened, after }: ChangeRecord): string {
  const bases = happened.length > 0 ? happened.map(({ basis }) => basis) : [after?.basis]
  return [...new Set(bases.flatMap((basis) => (basis ? t.basis[basis] : [])))].join('; ')
}

/** "ingekort; ook: verplaatst". */
export function stateText({ t, x }: Words, state: PassageState | undefined): string {
  if (!state) return ''
  const also = (state.also ?? []).map((each) => t.state[each]).join(', ')
  return also === '' ? t.state[state.state] : `${t.state[state.state]}; ${x.also}: ${also}`
}

export function requestText({ t }: Words, requests: ChangeRecord['requests']): string {
  return requests
    .map(({ who, scope }) => (scope === 'item' ? t.overview.requestedItem(who) : t.overview.requestedList(who)))
    .join('; ')
}

/** On what each paragraph rests, and whether its content is known at all. */
export function blockBasis({ t, x }: Words, blocks: readonly DossierBlock[]): string {
  const said = blocks.map(({ basis, contentUnknown }) =>
    contentUnknown ? `${t.basis[basis]}; ${x.contentUnknown}` : t.basis[basis],
  )
  return [...new Set(said)].join('\n')
}

/** Whether these are the words of the letter; empty without paragraphs. */
export function ownWords({ x }: Words, blocks: readonly DossierBlock[]): string {
  if (blocks.length === 0) return ''
  return blocks.every((block) => block.basis === 'literal') ? x.literal : x.reconstruction
}

export const textOf = (blocks: readonly DossierBlock[]): string => blocks.map((block) => block.text).join('\n')

/** "Beantwoord; Wringt (D08)". */
export function verdictText({ t, x }: Words, { judgement }: Answer): string {
  if (!judgement) return ''
  return judgement.verdicts
    .map(({ kind, about }) => (about ? x.verdictAbout(t.verdict[kind], about.join(', ')) : t.verdict[kind]))
    .join('; ')
}

/** How a paper, or a place in it, is cited; in one place, so that all files say the same. */
export const citationOf = (dossier: Dossier, source: Source, place?: string): string =>
  citeSource(dossier, source, place).plain

/** A place in a paper, with its citation. */
export interface Place {
  readonly source: Source
  readonly locator: Locator
  readonly citation: string
}

/** The places of locators, by their ids. */
export function placesOf(dossier: Dossier, ids: readonly string[]): readonly Place[] {
  return ids.flatMap((id) => {
    const locator = dossier.locators.find((each) => each.id === id)
    const source = dossier.sources.find((each) => each.id === locator?.source)
    if (!locator || !source) return []
    return [{ source, locator, citation: citationOf(dossier, source, locator.place) }]
  })
}

/** One line for each different text. */
export const lines = (texts: readonly string[]): string => [...new Set(texts)].join('\n')
