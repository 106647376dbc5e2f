import { LOCAL_PREFIX } from '../dossier/address.ts'
import type { Advice, Answer, Dossier, Locator, Passage, Remark, Source, Version } from '../dossier/schema.ts'
import { numberRuns } from '../text/number-runs.ts'
import type { Citation } from './cite.ts'
import { citeChange, type CitedRow, citePassage, citeVersion, type Visit } from './cite-ours.ts'
import { citeAdvice, citeAnswer, citeLocator, citeRemark, citeSource } from './cite-record.ts'
import { pathTo, type Target } from './permalink.ts'
import {
  type Signed,
  signedAdvice,
  signedAnswer,
  signedPassage,
  signedRemark,
  type SignedRow,
  signedRow,
  signOf,
} from './sign.ts'

/** A row of a comparison between the two versions, with the name that stands above it. */
export interface CitedChange {
  readonly kind: 'change'
  readonly older: Version
  readonly newer: Version
  readonly row: CitedRow & SignedRow
  readonly name: string
}

/** Everything on screen that has a citation. */
export type Cited =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'advice'; readonly advice: Advice }
  | { readonly kind: 'remark'; readonly remark: Remark }
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** A place in a source. */
  | { readonly kind: 'locator'; readonly locator: Locator }
  | { readonly kind: 'passage'; readonly passage: Passage }
  /** How a passage stood in one version. */
  | { readonly kind: 'state'; readonly passage: Passage; readonly version: Version }
  | CitedChange

export function citationOf(dossier: Dossier, what: Cited, visit: Visit): Citation {
  switch (what.kind) {
    case 'source':
      return citeSource(dossier, what.source)
    case 'advice':
      return citeAdvice(dossier, what.advice)
    case 'remark':
      return citeRemark(dossier, what.remark)
    case 'answer':
      return citeAnswer(dossier, what.answer)
    case 'locator':
      return citeLocator(dossier, what.locator)
    case 'passage':
      return citePassage(dossier, what.passage, visit)
    case 'state':
      return citeVersion(dossier, what.version, visit, { place: `passage ‘${what.passage.label}’` })
    case 'change':
      return citeChange(what.older, what.newer, what.row, what.name, visit)
  }
}

/** What the thing is called, in the language of the dossier. */
export function nameOf(dossier: Dossier, what: Cited): string {
  const label = (id: string) => dossier.sources.find((source) => source.id === id)?.label ?? id
  switch (what.kind) {
    case 'source':
      return what.source.label
    case 'advice':
      return `‘${shortened(what.advice.gist)}’`
    case 'remark':
      return `${label(what.remark.source)}, p. ${what.remark.page}, ${numberRuns(what.remark.numbers)}`
    case 'answer':
      return numberRuns(what.answer.questions)
    case 'locator':
      return `${label(what.locator.source)}, ${what.locator.place}`
    case 'passage':
      return what.passage.label
    case 'state':
      return `${what.passage.label}, ${what.version.label} ${what.version.id}`
    case 'change':
      return what.name
  }
}

/** Letters of an advice that are enough to know it by. */
const START = 60

const shortened = (text: string): string => (text.length > START ? `${text.slice(0, START - 2).trimEnd()}…` : text)

/** Whether the thing can be linked to: not in a dossier that only this reader has. */
export const hasLink = (address: string, { kind }: Cited): boolean =>
  !address.startsWith(LOCAL_PREFIX) && kind !== 'source' && kind !== 'locator'

/**
 * The path of the link to the thing, which fixes what it meant; undefined where `hasLink` is false. `address`: id of
 * the dossier in the address. `made`: ISO date.
 */
export function linkTo(address: string, what: Cited, made?: string): string | undefined {
  if (!hasLink(address, what)) return undefined
  const [target, signed] = meant(what) ?? []
  return target && signed && pathTo(address, target, signOf(signed, made))
}

function meant(what: Cited): readonly [Target, Signed] | undefined {
  switch (what.kind) {
    case 'advice':
      return [{ kind: 'advice', id: what.advice.id }, signedAdvice(what.advice)]
    case 'remark':
      return [{ kind: 'remark', id: what.remark.id, source: what.remark.source }, signedRemark(what.remark)]
    case 'answer':
      return [{ kind: 'answer', id: what.answer.id, source: what.answer.source }, signedAnswer(what.answer)]
    // How it stood in one version is shown on the page of the passage.
    case 'passage':
    case 'state':
      return [{ kind: 'passage', id: what.passage.id }, signedPassage(what.passage)]
    case 'change':
      return [
        { kind: 'change', id: what.row.id, older: what.older.id, newer: what.newer.id },
        signedRow(what.row, what.name),
      ]
    default:
      return undefined
  }
}
