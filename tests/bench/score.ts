import type { Case, Tag } from './case.ts'
import { TAGS } from './case.ts'

/** Right, missed and invented, to be summed over cases. */
export type Tally = { found: number; missed: number; invented: number }

export const MEASURES = ['edges', ...TAGS, 'cut', 'added'] as const
export type Measure = (typeof MEASURES)[number]
export type Scores = Record<Measure, Tally>

export const emptyScores = (): Scores =>
  Object.fromEntries(MEASURES.map((measure) => [measure, { found: 0, missed: 0, invented: 0 }])) as Scores

/** F1: the harmonic mean of precision and recall, 0..1; 1 when there was nothing to find and nothing was invented. */
export function f1({ found, missed, invented }: Tally): number {
  return found + missed + invented === 0 ? 1 : (2 * found) / (2 * found + missed + invented)
}

/**
 * Adds the score of one case. Edges count one by one. An edge that is not true counts against every tag that one of its
 * blocks bears in truth. A block is labelled cut, or added, when it has no edge at all.
 */
export function addScores(scores: Scores, given: readonly (readonly [number, number])[], { a, b, edges }: Case) {
  const width = b.length
  const truth = new Map(edges.map((edge) => [edge.i * width + edge.j, edge]))
  const seen = new Set(given.map(([i, j]) => i * width + j))
  const tagsOfA = tagsByBlock(edges.map(({ i, tags }) => [i, tags]))
  const tagsOfB = tagsByBlock(edges.map(({ j, tags }) => [j, tags]))
  for (const [key, { tags }] of truth) {
    const outcome = seen.has(key) ? 'found' : 'missed'
    for (const measure of ['edges', ...tags] as const) scores[measure][outcome]++
  }
  for (const key of seen) {
    if (truth.has(key)) continue
    const [i, j] = [Math.floor(key / width), key % width]
    const touched = new Set<Tag>([...(tagsOfA.get(i) ?? []), ...(tagsOfB.get(j) ?? [])])
    for (const measure of ['edges', ...touched] as const) scores[measure].invented++
  }
  label(scores.cut, a.length, new Set(edges.map(({ i }) => i)), new Set(given.map(([i]) => i)))
  label(scores.added, b.length, new Set(edges.map(({ j }) => j)), new Set(given.map(([, j]) => j)))
}

function tagsByBlock(tagged: readonly (readonly [number, readonly Tag[]])[]): Map<number, readonly Tag[]> {
  const tags = new Map<number, readonly Tag[]>()
  for (const [index, own] of tagged) tags.set(index, [...(tags.get(index) ?? []), ...own])
  return tags
}

function label(tally: Tally, length: number, paired: ReadonlySet<number>, given: ReadonlySet<number>) {
  for (let index = 0; index < length; index++) {
    const [isTrue, isSaid] = [!paired.has(index), !given.has(index)]
    if (isTrue && isSaid) tally.found++
    else if (isTrue) tally.missed++
    else if (isSaid) tally.invented++
  }
}
