import { type Found, type Weighed, weightOf } from './search-terms.ts'
import { isHard, isLong, runOf, stemOf, type Term, wordsIn } from './terms.ts'

/** How many blocks of a reconstruction hold a term. */
export type Count = (term: Term) => number

export function countIn(texts: readonly string[]): Count {
  const stems = texts.map((text) => new Set(wordsIn(text).map(stemOf)))
  const runs = texts.map(runOf)
  return ({ kind, key }) =>
    kind === 'word'
      ? stems.filter((each) => each.has(key)).length
      : runs.filter((run) => kind !== 'number' && run.includes(` ${key} `)).length
}

/** How much of what is particular must stand together, by weight. */
const LEAST = { withHard: 0.5, withLong: 0.5, withRare: 0.65, near: 0.65 }

/** Of names, numbers and quotes at least half must stand there; our own words never make up for them. */
function hasHard(found: Found, terms: readonly Weighed[]): boolean {
  const hard = terms.filter(({ term }) => isHard(term))
  return 2 * found.terms.filter(({ term }) => isHard(term)).length >= hard.length
}

/** Whether what stands together in one paragraph tells of the same: of our own words alone it takes three. */
export function isEnough(found: Found, terms: readonly Weighed[]): boolean {
  const rare = found.terms.filter(({ isRare }) => isRare)
  if (rare.length < 2 || !hasHard(found, terms)) return false
  if (rare.some(({ term }) => isHard(term))) return found.score >= LEAST.withHard
  if (rare.length < 3) return false
  return found.score >= (rare.filter(({ term }) => isLong(term)).length > 1 ? LEAST.withLong : LEAST.withRare)
}

/** Words that stand further apart must be more, or more particular. */
export function isEnoughNear(found: Found, terms: readonly Weighed[]): boolean {
  const rare = found.terms.filter(({ isRare }) => isRare)
  if (rare.length < 3 || !hasHard(found, terms) || found.score < LEAST.near) return false
  return rare.some(({ term }) => isHard(term)) || rare.filter(({ term }) => isLong(term)).length > 1
}

/** Whether most of the terms are these, by weight, wherever they stand. */
export function isMost(some: readonly Weighed[], all: readonly Weighed[]): boolean {
  return some.length > 2 && weightOf(some) >= LEAST.near * weightOf(all)
}
