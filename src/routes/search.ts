import { SIGN } from '../core/citation/sign-form.ts'
import { AIMS, OUTCOMES, STANCES, STRENGTHS } from '../core/dossier/terms.ts'
import type { OutcomeKey } from '../core/outcome-key.ts'
import type { RegisterFilter } from '../core/register-filter.ts'
import { VIEWS, type View } from '../components/compare/view.ts'
import type { LifeEvent } from '../core/lifeline.ts'
import { LIFE_EVENTS, type Sort, SORTS } from '../core/picture/terms.ts'
import type { Language } from '../i18n/format.ts'
import {
  LAYOUT_CLASSES,
  NOISE_CLASSES,
  type NoiseClass,
  SUBSTANCE_RULES,
  type SubstanceRule,
} from '../core/diff/terms.ts'
import { CHANGE_KINDS, type ChangeKind } from '../core/row-events.ts'
import { DOCUMENT_KINDS, type DocumentKind, MAX_QUERY } from '../core/search/document.ts'

/** Carried by every address. Dutch is the default and is not written. */
export interface RootSearch {
  readonly lang?: Language | undefined
}

/** Of an address that was copied as a lasting link. */
export interface LinkSearch {
  /** Sign of what the link meant when it was made. */
  readonly s?: string | undefined
  /** Names of parameters that did not fit and were left out; stays in the address until the reader moves on. */
  readonly ignored?: readonly string[] | undefined
}

export interface CompareSearch extends LinkSearch {
  readonly view?: View | undefined
  /** Id of the change the reader is at. */
  readonly at?: string | undefined
  readonly contested?: true | undefined
  /** Kinds and themes the reader has hidden. */
  readonly hideKinds?: readonly ChangeKind[] | undefined
  readonly hideThemes?: readonly string[] | undefined
  /** Classes of noise that are marked although they are quiet by default, and the reverse. */
  readonly showNoise?: readonly NoiseClass[] | undefined
  readonly hideNoise?: readonly NoiseClass[] | undefined
  /** Rules of substance whose hits are not told. */
  readonly hideRules?: readonly SubstanceRule[] | undefined
}

export interface QuerySearch {
  /** As the reader typed it. */
  readonly q?: string | undefined
  /** The one kind that is shown. */
  readonly kind?: DocumentKind | undefined
  readonly ignored?: readonly string[] | undefined
}

export interface RegisterSearch extends RegisterFilter, LinkSearch {}

const OUTCOME_KEYS: readonly OutcomeKey[] = [...OUTCOMES, 'stayed']
export interface LifelineSearch {
  /** Absent means by theme. */
  readonly sort?: Sort | undefined
  /** Only these; which themes there are only the dossier knows. */
  readonly themes?: readonly string[] | undefined
  readonly contested?: true | undefined
  readonly events?: readonly LifeEvent[] | undefined
  readonly ignored?: readonly string[] | undefined
}

/** What a reader takes along: ids that may not be in the dossier, which the page tells. */
export interface TakeAwaySearch {
  readonly passages?: readonly string[] | undefined
  readonly advice?: readonly string[] | undefined
  readonly older?: string | undefined
  readonly newer?: string | undefined
  /** Between the columns of a CSV; a semicolon without it. */
  readonly separator?: 'comma' | undefined
  readonly ignored?: readonly string[] | undefined
}

const MARKED_CLASSES = NOISE_CLASSES.filter((each) => !LAYOUT_CLASSES.includes(each))

type Raw = Readonly<Record<string, unknown>>

/** Any query string gives a valid search: what does not fit is dropped. */
export function readRootSearch(raw: Raw): RootSearch {
  return { lang: oneOf(['en'], raw['lang']) }
}

export const readLinkSearch = (raw: Raw): LinkSearch => fitted(raw, { s: signOf(raw) })

const signOf = ({ s }: Raw): string | undefined => (typeof s === 'string' && SIGN.test(s) ? s : undefined)

export const readCompareSearch = (raw: Raw): CompareSearch =>
  fitted(raw, {
    s: signOf(raw),
    view: oneOf(VIEWS, raw['view']),
    at: shortText(raw['at']),
    contested: yesOf(raw['contested']),
    hideKinds: knownOf(CHANGE_KINDS, raw['hideKinds']),
    showNoise: knownOf(LAYOUT_CLASSES, raw['showNoise']),
    hideNoise: knownOf(MARKED_CLASSES, raw['hideNoise']),
    hideRules: knownOf(SUBSTANCE_RULES, raw['hideRules']),
    hideThemes: listOf(raw['hideThemes']),
  })

export const readRegisterSearch = (raw: Raw): RegisterSearch =>
  fitted(raw, {
    s: signOf(raw),
    passage: shortText(raw['passage']),
    hideDirections: listOf(raw['hideDirections']).filter(isDirection),
    hideStrengths: knownOf(STRENGTHS, raw['hideStrengths']),
    hideOutcomes: knownOf(OUTCOME_KEYS, raw['hideOutcomes']),
    hideUnits: listOf(raw['hideUnits']),
    hideThemes: listOf(raw['hideThemes']),
  })

export function readQuerySearch(raw: Raw): QuerySearch {
  const q = typeof raw['q'] === 'number' ? String(raw['q']) : raw['q']
  const isQuery = typeof q === 'string' && q.length <= MAX_QUERY
  const search = fitted(raw, { q: isQuery ? q : undefined, kind: oneOf(DOCUMENT_KINDS, raw['kind']) })
  return { ...search, q: search.q === '' ? undefined : search.q }
}

export const readLifelineSearch = (raw: Raw): LifelineSearch =>
  fitted(raw, {
    sort: oneOf(SORTS, raw['sort']),
    contested: yesOf(raw['contested']),
    events: knownOf(LIFE_EVENTS, raw['events']),
    themes: listOf(raw['themes']),
  })

/** More than an address can hold anyway. */
const MOST_IDS = 500

export const readTakeAwaySearch = (raw: Raw): TakeAwaySearch =>
  fitted(raw, {
    passages: listOf(raw['passages'], MOST_IDS),
    advice: listOf(raw['advice'], MOST_IDS),
    older: shortText(raw['older']),
    newer: shortText(raw['newer']),
    separator: oneOf(['comma'] as const, raw['separator']),
  })

/**
 * What was read of each parameter, and the names of those of which not everything fits. Absent fields are named too:
 * the router lets the raw value of the address through where the reader is silent.
 */
function fitted<T extends Raw>(raw: Raw, read: T): T & { readonly ignored: readonly string[] | undefined } {
  const isMisfit = ([name, value]: readonly [string, unknown]) =>
    raw[name] !== undefined && (Array.isArray(value) ? value.length < listOf(raw[name]).length : value === undefined)
  const misfits = Object.entries(read).filter(isMisfit)
  const ignored = [...new Set([...listOf(raw['ignored']), ...misfits.map(([name]) => name)])]
  const filled = Object.entries({ ...read, ignored }).map(([name, value]) => [
    name,
    Array.isArray(value) && value.length === 0 ? undefined : value,
  ])
  return Object.fromEntries(filled) as T & { readonly ignored: readonly string[] | undefined }
}

function isDirection(key: string): boolean {
  const [stance, aim] = key.split('.')
  return STANCES.some((known) => known === stance) && AIMS.some((known) => known === aim)
}

/** `contested=1` and `contested=true` both mean yes. */
const yesOf = (value: unknown): true | undefined => (['1', 'true'].includes(String(value)) ? true : undefined)

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((each) => each === value)
}

function shortText(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.length > 0 && text.length <= 80 ? text : undefined
}

const knownOf = <T extends string>(known: readonly T[], value: unknown): readonly T[] =>
  listOf(value).filter((each): each is T => known.some((name) => name === each))

/** Lists are written with commas between the names: `hideKinds=cut,added`. */
function listOf(value: unknown, most = 40): string[] {
  const parts = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : []
  const names = parts.filter((each): each is string => typeof each === 'string' && each.length > 0 && each.length <= 64)
  return [...new Set(names)].slice(0, most)
}

export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}

/** Plain `name=value` pairs that a person can read and type; empty values are left out. */
export function stringifySearch(search: Raw): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    if (value === true) parameters.set(name, '1')
    else if (Array.isArray(value) && value.length > 0) parameters.set(name, value.join(','))
    else if (typeof value === 'string' && value !== '') parameters.set(name, value)
  }
  const text = parameters.toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}
