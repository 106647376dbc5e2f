import type { Finding } from './verify.ts'

/** From the strongest proof to the least that a file can say. */
export const FINDING_KINDS = ['verified', 'same-text', 'different', 'near', 'found-twice', 'not-found'] as const

export interface Tally {
  /** Locators by the best that any file says of them. */
  readonly counts: Readonly<Record<Finding['kind'], number>>
  readonly proven: number
  /** Ids of the locators that no file proves, in the order of the dossier. */
  readonly unproven: readonly { readonly id: string; readonly best: Finding }[]
  /** Locators of which no file holds the source. */
  readonly unopened: number
}

/** Counts what opened files say of all locators of a dossier. */
export function tally(
  locators: readonly { readonly id: string }[],
  found: Readonly<Record<string, readonly { readonly finding: Finding }[]>>,
): Tally {
  const best = locators.flatMap(({ id }) => {
    const findings = (found[id] ?? []).map(({ finding }) => finding)
    const [first] = findings.toSorted((one, other) => rank(one) - rank(other))
    return first === undefined ? [] : [{ id, best: first }]
  })
  const count = (kind: Finding['kind']) => best.filter((each) => each.best.kind === kind).length
  const counts = {
    verified: count('verified'),
    'same-text': count('same-text'),
    different: count('different'),
    near: count('near'),
    'found-twice': count('found-twice'),
    'not-found': count('not-found'),
  }
  return {
    counts,
    proven: counts.verified + counts['same-text'],
    unproven: best.filter((each) => rank(each.best) >= FINDING_KINDS.indexOf('different')),
    unopened: locators.length - best.length,
  }
}

const rank = ({ kind }: Finding): number => FINDING_KINDS.indexOf(kind)
