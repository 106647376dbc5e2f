import type { Advice, Dossier, Passage } from './dossier/schema.ts'
import type { Strength } from './dossier/terms.ts'
import { type OutcomeKey, outcomeKey } from './outcome-key.ts'
import { directionKey } from './register.ts'

/** Key of the option for advice that names no unit, or is about no passage. No key made of a name looks like it. */
export const NONE = '_'

/** By facet the keys that an advice has; one that has several is hidden only when all of them are. */
const KEYS = {
  hideDirections: (_dossier: Dossier, advice: Advice): readonly string[] => [directionKey(advice)],
  hideStrengths: (_dossier: Dossier, { strengths }: Advice): readonly string[] => strengths,
  hideUnits: (_dossier: Dossier, { involved }: Advice): readonly string[] =>
    orNone(involved.map(({ who }) => unitKey(who))),
  hideOutcomes: (_dossier: Dossier, advice: Advice): readonly string[] => [outcomeKey(advice)],
  hideThemes: (dossier: Dossier, { about }: Advice): readonly string[] =>
    orNone(dossier.passages.filter(({ id }) => about.includes(id)).map(({ theme }) => theme)),
}

export type Facet = keyof typeof KEYS
export const FACETS = Object.keys(KEYS) as readonly Facet[]

/** What is hidden, by facet. */
export interface RegisterFilter {
  /** Stance and aim with a dot between: `against-change.cut`. */
  readonly hideDirections?: readonly string[] | undefined
  readonly hideStrengths?: readonly Strength[] | undefined
  readonly hideOutcomes?: readonly OutcomeKey[] | undefined
  /** Keys of units as `unitKey` makes them, `_` for advice that names none. */
  readonly hideUnits?: readonly string[] | undefined
  /** Ids of themes, `_` for advice about no passage. */
  readonly hideThemes?: readonly string[] | undefined
  /** Id of the one passage whose advice is shown, `_` for advice about none. */
  readonly passage?: string | undefined
}

export interface FilterOption {
  readonly key: string
  /** Pieces of advice in the dossier that have this key. */
  readonly count: number
  /** The first of them, to name the option by. */
  readonly first: Advice
}

const orNone = (keys: readonly string[]): readonly string[] => (keys.length > 0 ? [...new Set(keys)] : [NONE])

/** A name as it can stand in an address: "minister van SZW" becomes "minister-van-szw". */
export const unitKey = (who: string): string =>
  who
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)

/** The options of a facet, in the order in which the dossier first uses them. */
export function optionsOf(dossier: Dossier, facet: Facet): readonly FilterOption[] {
  const options = new Map<string, FilterOption>()
  for (const advice of dossier.advice) {
    for (const key of KEYS[facet](dossier, advice)) {
      const before = options.get(key)
      options.set(key, { key, count: (before?.count ?? 0) + 1, first: before?.first ?? advice })
    }
  }
  return [...options.values()]
}

/** Passages that some advice is about, with how much; `passage` is absent for advice about none. */
export function passageOptions(
  dossier: Dossier,
): readonly { readonly key: string; readonly count: number; readonly passage?: Passage }[] {
  const about = (isMeant: (advice: Advice) => boolean) => dossier.advice.filter(isMeant).length
  return [
    ...dossier.passages.map((passage) => ({
      key: passage.id,
      passage,
      count: about((advice) => advice.about.includes(passage.id)),
    })),
    { key: NONE, count: about((advice) => advice.about.length === 0) },
  ].filter(({ count }) => count > 0)
}

/** The advice that a filter leaves, in the order of the dossier. */
export function shownAdvice(dossier: Dossier, filter: RegisterFilter): readonly Advice[] {
  const { passage } = filter
  const isMeant = ({ about }: Advice) =>
    passage === undefined || (passage === NONE ? about.length === 0 : about.includes(passage))
  return dossier.advice.filter(
    (advice) =>
      isMeant(advice) &&
      FACETS.every((facet) => KEYS[facet](dossier, advice).some((key) => !hiddenIn(filter, facet).includes(key))),
  )
}

/** Keys that a filter hides in a facet. */
export const hiddenIn = (filter: RegisterFilter, facet: Facet): readonly string[] => filter[facet] ?? []

/** The filter that hides exactly these keys in a facet; they must be keys of options of that facet. */
export const hide = (filter: RegisterFilter, facet: Facet, keys: readonly string[]): RegisterFilter => ({
  ...filter,
  [facet]: keys.length > 0 ? keys : undefined,
})

/** The filter with what fits this dossier alone, and the names of the parts that held something else. */
export function fitFilter(
  dossier: Dossier,
  filter: RegisterFilter,
): { readonly filter: RegisterFilter; readonly unfit: readonly string[] } {
  const unfit: string[] = []
  let fitting: RegisterFilter = {}
  for (const facet of FACETS) {
    const known = new Set(optionsOf(dossier, facet).map(({ key }) => key))
    const hidden = hiddenIn(filter, facet)
    if (hidden.some((key) => !known.has(key))) unfit.push(facet)
    fitting = hide(
      fitting,
      facet,
      hidden.filter((key) => known.has(key)),
    )
  }
  const isKnown = passageOptions(dossier).some(({ key }) => key === filter.passage)
  if (!isKnown && filter.passage !== undefined) unfit.push('passage')
  return { filter: isKnown ? { ...fitting, passage: filter.passage } : fitting, unfit }
}

/** The filter that leaves one direction and one outcome. */
export function onlyFilter(dossier: Dossier, direction: string, outcome: OutcomeKey): RegisterFilter {
  const others = (facet: Facet, kept: string) =>
    optionsOf(dossier, facet).flatMap(({ key }) => (key === kept ? [] : [key]))
  return hide(
    hide({}, 'hideDirections', others('hideDirections', direction)),
    'hideOutcomes',
    others('hideOutcomes', outcome),
  )
}
