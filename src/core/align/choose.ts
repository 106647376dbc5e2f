import type { Edge, Edges } from './candidates.ts'
import { neighbourSupport, readSections, shareSections, type SectionShares } from './context.ts'
import type { Corpus } from './features.ts'
import type { Budget, Partners } from './model.ts'

/** Each round the partners found before speak for their neighbours; later rounds change next to nothing. */
const ROUNDS = 4
/** Likeness that makes two blocks partners without any help from their place. */
const ALONE_FROM = 0.42
/** Likeness that suffices between neighbours that answer to each other: unrelated Dutch prose stays below it. */
const BETWEEN_NEIGHBOURS_FROM = 0.17
/** What full support of the neighbours adds when blocks compete for a partner. */
const NEIGHBOUR_BONUS = 0.3
/** What an equal section adds to a pair of headings: enough to match a heading that got another title. */
const SECTION_BONUS = 0.6

type Rated = Edge & { readonly value: number; readonly distance: number }

/**
 * Chooses at most one partner for every block that has none: best value first, in rounds that let the partners chosen
 * before speak for their neighbours and for the headings above them. Changes `partners`.
 * @param isFree whether the pair may be chosen at all; what is not free stays as it is
 */
export function choosePartners(
  corpus: Corpus,
  edges: Edges,
  partners: Partners,
  isFree: (i: number, j: number) => boolean,
  budget: Budget,
  gathered: boolean,
) {
  const [sectionsA, sectionsB] = [readSections(corpus.a), readSections(corpus.b)]
  const settled = [...partners.ofA.entries()].filter(([, j]) => j >= 0)
  for (let round = 0; round < ROUNDS; round++) {
    const shares = shareSections(corpus, sectionsA, sectionsB, partners)
    for (const [i, j] of shares.likely) edges.propose(i, j)
    proposeNeighbours(partners, edges)
    const rated = edges.all().flatMap((edge) => rate(corpus, edge, partners, shares, gathered))
    const before = partners.ofA.slice()
    partners.ofA.fill(-1)
    partners.ofB.fill(-1)
    for (const [i, j] of settled) join(partners, i, j)
    for (const { i, j } of rated.sort(bestFirst)) {
      if (partners.ofA[i] === -1 && partners.ofB[j] === -1 && isFree(i, j)) join(partners, i, j)
    }
    const isStable = before.every((j, i) => j === partners.ofA[i])
    if (isStable || !budget.spend(rated.length)) return
  }
}

function join({ ofA, ofB }: Partners, i: number, j: number) {
  ofA[i] = j
  ofB[j] = i
}

function proposeNeighbours({ ofA }: Partners, edges: Edges) {
  ofA.forEach((j, i) => {
    if (j < 0) return
    for (const [di, dj] of NEIGHBOURS) edges.propose(i + di, j + dj)
  })
}

const NEIGHBOURS = [1, -1].flatMap((step) => [
  [step, step] as const,
  [step, 2 * step] as const,
  [2 * step, step] as const,
])

/** The edge with its value, or nothing when it is too weak for its place. */
function rate(
  corpus: Corpus,
  edge: Edge,
  partners: Partners,
  shares: SectionShares,
  gathered: boolean,
): readonly Rated[] {
  const { i, j, likeness } = edge
  const support = neighbourSupport(partners, i, j, gathered)
  const section = SECTION_BONUS * shares.of(i, j)
  const needed = ALONE_FROM - support * (ALONE_FROM - BETWEEN_NEIGHBOURS_FROM)
  // A heading right between the same two blocks is the same heading under another title, whatever its words.
  const isRetitled = support === 1 && corpus.a.blocks[i]?.kind === 'heading' && corpus.b.blocks[j]?.kind === 'heading'
  if (!isRetitled && likeness + section < needed) return []
  const distance = Math.abs(i / corpus.a.blocks.length - j / corpus.b.blocks.length)
  return [{ ...edge, value: likeness + section + NEIGHBOUR_BONUS * support, distance }]
}

/** A total order, so that the outcome does not depend on the order in which pairs were proposed. */
function bestFirst(x: Rated, y: Rated): number {
  return y.value - x.value || x.distance - y.distance || x.i + x.j - (y.i + y.j) || x.i - y.i
}
