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

export function readLinkSearch(raw: Raw): LinkSearch {
  const s = signOf(raw)
  const ignored = [...listOf(raw['ignored']), ...(raw['s'] !== undefined && s === undefined ? ['s'] : [])]
  return { s, ignored: filled([...new Set(ignored)]) }
}

const signOf = ({ s }: Raw): string | undefined => (typeof s === 'string' && SIGN.test(s) ? s : undefined)

export function readCompareSearch(raw: Raw): CompareSearch {
  const view = oneOf(VIEWS, raw['view'])
  const at = shortText(raw['at'])
  const hideThemes = listOf(raw['hideThemes'])
  const lists = {
    hideKinds: knownOf(CHANGE_KINDS, raw['hideKinds']),
    showNoise: knownOf(LAYOUT_CLASSES, raw['showNoise']),
    hideNoise: knownOf(MARKED_CLASSES, raw['hideNoise']),
    hideRules: knownOf(SUBSTANCE_RULES, raw['hideRules']),
  }
  const link = readLinkSearch(raw)
  const ignored = [
    ...(link.ignored ?? []),
    ...(raw['view'] !== undefined && view === undefined ? ['view'] : []),
    ...(raw['at'] !== undefined && at === undefined ? ['at'] : []),
    ...(raw['contested'] !== undefined && !isYes(raw['contested']) ? ['contested'] : []),
    ...Object.entries(lists).flatMap(([name, known]) => (known.length < listOf(raw[name]).length ? [name] : [])),
  ]
  return {
    view,
    at,
    s: link.s,
    contested: isYes(raw['contested']) ? true : undefined,
    hideKinds: filled(lists.hideKinds),
    showNoise: filled(lists.showNoise),
    hideNoise: filled(lists.hideNoise),
    hideRules: filled(lists.hideRules),
    hideThemes: filled(hideThemes),
    ignored: filled([...new Set(ignored)]),
  }
}

/** Absent fields are named too: the router lets the raw value of the address through where the reader is silent. */
const filled = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined)

export function readRegisterSearch(raw: Raw): RegisterSearch {
  const passage = shortText(raw['passage'])
  const lists = {
    hideDirections: listOf(raw['hideDirections']).filter(isDirection),
    hideStrengths: knownOf(STRENGTHS, raw['hideStrengths']),
    hideOutcomes: knownOf(OUTCOME_KEYS, raw['hideOutcomes']),
  }
  const link = readLinkSearch(raw)
  const ignored = [
    ...(link.ignored ?? []),
    ...(raw['passage'] !== undefined && passage === undefined ? ['passage'] : []),
    ...Object.entries(lists).flatMap(([name, known]) => (known.length < listOf(raw[name]).length ? [name] : [])),
  ]
  return {
    s: link.s,
    hideDirections: filled(lists.hideDirections),
    hideStrengths: filled(lists.hideStrengths),
    hideOutcomes: filled(lists.hideOutcomes),
    hideUnits: filled(listOf(raw['hideUnits'])),
    hideThemes: filled(listOf(raw['hideThemes'])),
    passage,
    ignored: filled([...new Set(ignored)]),
  }
}

export function readQuerySearch(raw: Raw): QuerySearch {
  const q = typeof raw['q'] === 'number' ? String(raw['q']) : raw['q']
  const isQuery = typeof q === 'string' && q.length <= MAX_QUERY
  const kind = oneOf(DOCUMENT_KINDS, raw['kind'])
  const ignored = [
    ...listOf(raw['ignored']),
    ...(q !== undefined && !isQuery ? ['q'] : []),
    ...(raw['kind'] !== undefined && kind === undefined ? ['kind'] : []),
  ]
  return { q: isQuery && q !== '' ? q : undefined, kind, ignored: filled([...new Set(ignored)]) }
}

export function readLifelineSearch(raw: Raw): LifelineSearch {
  const sort = oneOf(SORTS, raw['sort'])
  const events = knownOf(LIFE_EVENTS, raw['events'])
  const ignored = [
    ...listOf(raw['ignored']),
    ...(raw['sort'] !== undefined && sort === undefined ? ['sort'] : []),
    ...(raw['contested'] !== undefined && !isYes(raw['contested']) ? ['contested'] : []),
    ...(events.length < listOf(raw['events']).length ? ['events'] : []),
  ]
  return {
    sort,
    themes: filled(listOf(raw['themes'])),
    contested: isYes(raw['contested']) ? true : undefined,
    events: filled(events),
    ignored: filled([...new Set(ignored)]),
  }
}

/** More than an address can hold anyway. */
const MOST_IDS = 500

export function readTakeAwaySearch(raw: Raw): TakeAwaySearch {
  const read = {
    older: shortText(raw['older']),
    newer: shortText(raw['newer']),
    separator: oneOf(['comma'] as const, raw['separator']),
  }
  const bad = (['older', 'newer', 'separator'] as const).filter(
    (name) => raw[name] !== undefined && read[name] === undefined,
  )
  return {
    passages: filled(listOf(raw['passages'], MOST_IDS)),
    advice: filled(listOf(raw['advice'], MOST_IDS)),
    ...read,
    ignored: filled([...new Set([...listOf(raw['ignored']), ...bad])]),
  }
}

function isDirection(key: string): boolean {
  const [stance, aim] = key.split('.')
  return STANCES.some((known) => known === stance) && AIMS.some((known) => known === aim)
}

/** `contested=1` and `contested=true` both mean yes. */
const isYes = (value: unknown): boolean => value === true || value === 1 || value === '1' || value === 'true'

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
