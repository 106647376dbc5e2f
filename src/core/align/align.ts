import { proposeByVotes } from './candidates.ts'
import { choosePartners, LIKELY_FROM, type OnPair } from './choose.ts'
import { proposeCopies, settleUnique } from './copies.ts'
import { type Considered, considerOthers } from './consider.ts'
import { coverRest, type OnPiece } from './cover.ts'
import { readCorpus, WHOLLY_REDACTED } from './features.ts'
import { FITTED } from './fitted.ts'
import { collectGroups, describeGroup, groupWords } from './groups.ts'
import type { Nets } from './likelihood.ts'
import { createBudget, type Alignment, type AlignOptions, type Block, type Partners } from './model.ts'
import { placeGroups } from './moves.ts'
import { createPairs } from './pairs.ts'
import { placeRedacted } from './redacted.ts'

export type { Considered } from './consider.ts'
export type { Alignment, AlignOptions, Block, Group } from './model.ts'

export type Aligned = {
  readonly alignment: Alignment
  /** At most one a group. */
  readonly considered: readonly Considered[]
}

/** About two seconds on an ordinary laptop; two letters of 1,000 blocks take a hundredth of it. */
const MOST_WORK = 200_000_000

/**
 * Finds which blocks of two texts are the same passage, also when moved, reworded, shortened, split or merged. Rare
 * words vote for candidates, neighbours and sections decide between them, and what the chosen partners leave
 * unexplained decides on splits and merges. Equal input gives equal output.
 * @throws RangeError when a known pair points outside its text
 */
export function align(a: readonly Block[], b: readonly Block[], options: AlignOptions = {}): Alignment {
  return run(FITTED, a, b, options, {}).alignment
}

/** As `align`, with the next best answer wherever another came near. */
export function alignAndConsider(a: readonly Block[], b: readonly Block[], options: AlignOptions = {}): Aligned {
  const { corpus, pairs, odds, alignment } = run(FITTED, a, b, options, {})
  return { alignment, considered: considerOthers(corpus, pairs, odds, alignment) }
}

/** Share of the time that is over once each part is done, as measured on texts of 500 to 100,000 blocks. */
const DONE = { read: 0.2, voted: 0.4, chosen: 0.8, covered: 0.9 }

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

/** As `align`, with the links that its groups are made of: in a chain of splits and merges not all pairs are one. */
export function alignAndLink(
  a: readonly Block[],
  b: readonly Block[],
  options: AlignOptions = {},
): { readonly alignment: Alignment; readonly links: readonly Link[] } {
  const { corpus, pairs, odds, alignment, settled, chosen, pieces } = run(FITTED, a, b, options, {})
  /** What is behind a bar is not weighed: the first that stands in its place is it. */
  const barred = new Set<number>()
  const weighPiece = (i: number, j: number) => {
    const [isA, isB] = [corpus.a.redacted[i] === WHOLLY_REDACTED, corpus.b.redacted[j] === WHOLLY_REDACTED]
    if (!isA && !isB) return 0
    const names = [i, a.length + j].filter((_, side) => (side === 0 ? isA : isB))
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
  const isChosen = new Set(chosen.map(([i, j]) => i * b.length + j))
  const known = (options.known ?? []).filter(([i, j]) => !isChosen.has(i * b.length + j))
  const links = [
    ...partners,
    ...known.map(([i, j]): Link => ({ i, j, odds: Infinity })),
    ...pieces.map(([i, j]): Link => ({ i, j, odds: weighPiece(i, j) })),
  ]
  return { alignment, links }
}

/** What the fitting of the nets looks at on the way. */
export type Watch = { readonly onPair?: OnPair; readonly onPiece?: OnPiece }

/** As `align`, with the nets that judge pairs given. */
export function alignBy(nets: Nets, a: readonly Block[], b: readonly Block[], watch: Watch): Alignment {
  return run(nets, a, b, {}, watch).alignment
}

function run(nets: Nets, a: readonly Block[], b: readonly Block[], options: AlignOptions, watch: Watch) {
  const known = options.known ?? []
  checkKnown(known, a.length, b.length)
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
  const odds = choosePartners(corpus, pairs, partners, nets, budget, options.gathered ?? false, watch.onPair, onRound)
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
  return { corpus, pairs, odds, alignment, settled: settledA, chosen, pieces }
}

function checkKnown(known: readonly (readonly [number, number])[], aLength: number, bLength: number) {
  for (const [i, j] of known) {
    const isInside = Number.isInteger(i) && Number.isInteger(j) && i >= 0 && j >= 0 && i < aLength && j < bLength
    if (!isInside) throw new RangeError(`known pair [${i}, ${j}] is outside ${aLength} × ${bLength} blocks`)
  }
}
