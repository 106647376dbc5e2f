import { plainForm } from '../text/plain-form.ts'
import type { Locator } from '../dossier/schema.ts'
import { wordAt } from './differences.ts'
import { findAll, type ResolutionFailure, resolveFrom, resolveLocator } from './locator.ts'
import { findLike, type Likeness } from './resemblance.ts'
import type { SourceIndex } from './source-index.ts'
import { decodePrints } from './word-prints.ts'

/** The part of a locator by which its passage is found and proven. */
export type Sought = Pick<Locator, 'start' | 'end' | 'occurrence' | 'sha256' | 'plain'>

export type MissingReason = Exclude<ResolutionFailure, 'start-ambiguous'>

/** Where the anchors of a locator stand in a file. */
export type Place =
  /** Half-open in the file's text. `plain`: the stretch in plain form. `literal`: absent where only that form fits. */
  | {
      readonly is: 'found'
      readonly from: number
      readonly to: number
      readonly plain: string
      readonly literal?: string
    }
  /** The first words themselves are altered. */
  | { readonly is: 'altered'; readonly like: Likeness }
  | { readonly is: 'twice'; readonly count: number; readonly expected: number }
  /** `from`: where the first words stand, when only the last ones are missing. */
  | { readonly is: 'missing'; readonly reason: MissingReason; readonly count?: number; readonly from?: number }

/** A stretch with so many words in common stands for the passage itself, with a word or so altered. */
export const ALTERED_FROM = 0.7
/** Words by which the place of an altered first word may be off. */
const SLACK = 3

/** Finds the anchors of a locator. @param all the locators of the same source file */
export function place(locator: Sought, all: readonly Sought[], index: SourceIndex): Place {
  const [start, end] = [plainForm(locator.start), plainForm(locator.end)]
  if (locator.plain === undefined || start.text === '' || end.text === '') return placeLiterally(locator, index)
  const starts = findAll(index.plain.text, start.text)
  const { nth, of } = locator.plain
  if (starts.length > of) return { is: 'twice', count: starts.length, expected: of }
  const at = starts.length === of ? starts[nth - 1] : amongAltered(locator, all, index, starts)
  if (typeof at === 'object') return { is: 'altered', like: at }
  if (at === undefined) {
    const { length: count } = starts
    if (count === 0) return { is: 'missing', reason: 'start-not-found' }
    return { is: 'missing', reason: 'occurrence-missing', count }
  }
  const from = index.plain.from[at] ?? 0
  const endAt = index.plain.text.indexOf(end.text, at)
  if (endAt < 0) return { is: 'missing', reason: 'end-not-found', from }
  const last = endAt + end.text.length
  // The literal anchor may open with marks that the plain form leaves out.
  const literalFrom = from - (start.from[0] ?? 0)
  const literal = index.text.startsWith(locator.start, literalFrom)
    ? resolveFrom(literalFrom, locator.end, index.text)
    : undefined
  return {
    is: 'found',
    from,
    to: index.plain.to[last - 1] ?? from,
    plain: index.plain.text.slice(at, last),
    ...(literal?.ok ? { literal: literal.text } : {}),
  }
}

/** By the anchors alone, as for a dossier that knows no plain forms. */
function placeLiterally(locator: Sought, index: SourceIndex): Place {
  const resolution = resolveLocator(locator, index.text)
  if (resolution.ok) {
    const { from, to, text } = resolution
    return { is: 'found', from, to, literal: text, plain: '' }
  }
  const { reason, count } = resolution
  if (reason === 'start-ambiguous') return { is: 'twice', count: count ?? 0, expected: 1 }
  return { is: 'missing', reason, ...(count === undefined ? {} : { count }) }
}

/**
 * The file has fewer of the first words than the source: some were altered, and count all the same, or the next one
 * would be taken for the one that is meant. Where that does not add up, those that are left are counted.
 */
function amongAltered(
  { start, plain }: Sought,
  all: readonly Sought[],
  index: SourceIndex,
  starts: readonly number[],
): number | Likeness | undefined {
  if (plain === undefined || plain.of === 1) return undefined
  type Counted = { readonly word: number; readonly found: number | Likeness }
  const exact = starts.map((at): Counted => ({ word: wordAt(index.plain.from[at] ?? 0, index), found: at }))
  const altered = all
    .filter((other) => other.start === start)
    .flatMap((other) => findLike(decodePrints(other.plain?.words ?? ''), index, ALTERED_FROM))
    .filter(({ from, to }) => !exact.some(({ word }) => word >= from - SLACK && word < to))
    .filter(({ from }, at, likes) => likes.findIndex((other) => Math.abs(other.from - from) <= SLACK) === at)
    .map((like): Counted => ({ word: like.from, found: like }))
  const counted = [...exact, ...altered].sort((one, other) => one.word - other.word)
  return counted.length === plain.of ? counted[plain.nth - 1]?.found : starts[plain.nth - 1]
}
