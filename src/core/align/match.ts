import { proposeByVotes } from './candidates.ts'
import { choosePartners, LIKELY_FROM, type OnPair } from './choose.ts'
import { proposeCopies, settleUnique } from './copies.ts'
import { coverRest, type OnPiece } from './cover.ts'
import { readCorpus, WHOLLY_REDACTED } from './features.ts'
import { collectGroups, describeGroup, groupWords } from './groups.ts'
import type { Nets } from './likelihood.ts'
import { createBudget, type AlignOptions, type Block, type Partners } from './model.ts'
import { placeGroups } from './moves.ts'
import { createPairs } from './pairs.ts'
import { placeRedacted } from './redacted.ts'

/** About two seconds on an ordinary laptop; two letters of 1,000 blocks take a hundredth of it. */
const MOST_WORK = 200_000_000

/** Share of the time that is over once each part is done, as measured on texts of 500 to 100,000 blocks. */
const DONE = { read: 0.2, voted: 0.4, chosen: 0.8, covered: 0.9 }

/** What the fitting of the nets looks at on the way. */
export type Watch = { readonly onPair?: OnPair; readonly onPiece?: OnPiece }

/** All that was found on the way to an alignment. */
export type Match = ReturnType<typeof matchBlocks>

/**
 * The work of `align`, for texts of which the first comes first in `either-way.ts`: where rounding or a tie decides, the
 * other way round could give another result.
 */
export function matchBlocks(nets: Nets, a: readonly Block[], b: readonly Block[], options: AlignOptions, watch: Watch) {
  const known = options.known ?? []
  const tell = options.onProgress ?? (() => {})
  const corpus = readCorpus(a, b)
  tell(DONE.read)
  const budget = createBudget(options.maxWork ?? MOST_WORK, options.isOutOfTime)
  const partners: Partners = { ofA: new Int32Array(a.length).fill(-1), ofB: new Int32Array(b.length).fill(-1) }
  for (const [i, j] of known) [partners.ofA[i], partners.ofB[j]] = [j, i]
  settleUnique(corpus, partners)
  const [settledA, settledB] = [partners.ofA.slice(), partners.ofB.slice()]
  const isFree = (i: number, j: number) => settledA[i] === -1 && settledB[j] === -1

  const pairs = createPairs(corpus, budget, isFree)
  proposeCopies(corpus, partners, pairs)
  proposeByVotes(corpus, partners, pairs, budget)
  tell(DONE.voted)
  const onRound = (share: number) => tell(DONE.voted + share * (DONE.chosen - DONE.voted))
  const odds = choosePartners(corpus, pairs, partners, nets, budget, watch.onPair, onRound)
  const chosen = [...partners.ofA.entries()].filter(([, j]) => j >= 0)
  tell(DONE.chosen)
  const beyond = coverRest(corpus, pairs, partners, nets, budget, watch.onPiece)
  tell(DONE.covered)
  for (const [i, j] of beyond) {
    // From here on a piece is as good as a partner: it is not behind a bar as well.
    if (partners.ofA[i] === -1) partners.ofA[i] = j
    if (partners.ofB[j] === -1) partners.ofB[j] = i
  }
  const pieces = [...beyond, ...placeRedacted(corpus, partners)]

  const groups = collectGroups(a.length, b.length, [...known, ...chosen, ...pieces])
  const placed = placeGroups(groups, (group) => groupWords(corpus, group))
  const alignment = { groups: placed.map((group) => describeGroup(corpus, group)), exact: !budget.isSpent() }
  tell(1)
  return { corpus, pairs, odds, alignment, settled: settledA, known, chosen, pieces }
}

/** A block of `a` and one of `b` that were found to be, in part or whole, the same passage. */
export type Link = {
  readonly i: number
  readonly j: number
  /**
   * Log odds that they are partners. Infinity for what was settled without weighing; 0 for pieces beyond the partners;
   * -Infinity for copies of one text that were left over when all others had their partners.
   */
  readonly odds: number
}

/** The links that the groups of a match are made of; in a chain of splits and merges not all pairs are one. */
export function linksOf({ corpus, pairs, odds, settled, known, chosen, pieces }: Match): readonly Link[] {
  const width = corpus.b.blocks.length
  /** What is behind a bar is not weighed: the first that stands in its place is it. */
  const barred = new Set<number>()
  const weighPiece = (i: number, j: number) => {
    const [isA, isB] = [corpus.a.redacted[i] === WHOLLY_REDACTED, corpus.b.redacted[j] === WHOLLY_REDACTED]
    if (!isA && !isB) return 0
    const names = [i, corpus.a.blocks.length + j].filter((_, side) => (side === 0 ? isA : isB))
    const isFirst = names.every((name) => !barred.has(name))
    for (const name of names) barred.add(name)
    return isFirst ? Infinity : 0
  }
  const weigh = (i: number, j: number) => {
    if (settled[i] === j) return Infinity
    const pair = pairs.find(i, j)
    return pair < 0 || odds[pair]! <= LIKELY_FROM ? -Infinity : odds[pair]!
  }
  const partners = chosen.map(([i, j]): Link => ({ i, j, odds: weigh(i, j) }))
  const isChosen = new Set(chosen.map(([i, j]) => i * width + j))
  const beside = known.filter(([i, j]) => !isChosen.has(i * width + j))
  return [
    ...partners,
    ...beside.map(([i, j]): Link => ({ i, j, odds: Infinity })),
    ...pieces.map(([i, j]): Link => ({ i, j, odds: weighPiece(i, j) })),
  ]
}
