import {
  NOWHERE,
  readAnchors,
  readDrift,
  readGap,
  readPlace,
  readSections,
  type Sections,
  shareSections,
  type SectionShares,
} from './context.ts'
import { countForms, pairCopiesLeft, straightenCopies } from './copies.ts'
import { exponential } from './elementary.ts'
import { type Corpus, countWords, WHOLLY_REDACTED } from './features.ts'
import { judge, likeness, type Nets, type Situation, TRAITS, writeTraits } from './likelihood.ts'
import type { Budget, Partners } from './model.ts'
import { type Pairs, SHARED } from './pairs.ts'

/** Each round the partners found before speak for their neighbours; later rounds change next to nothing. */
const ROUNDS = 4
/** Log odds that no news from the neighbours makes up for: such a pair is not judged again. Lower while few are known. */
const HOPELESS = -4
const HOPELESS_FIRST = -6
/**
 * Log odds from which two blocks are partners when nothing better comes. Below even: a block without a partner is
 * wrong twice, as a cut here and as an addition there.
 */
export const LIKELY_FROM = -0.5
/** Headings whose sections share less than this are not proposed as partners. */
const SECTION_FROM = 0.2
/** Partners surer than this tell how heavily the texts were edited. */
const SURE = 0.8
const FEW_WORDS = 2
const MANY_WORDS = 8
/** How alike reworded partners are taken to be before any is known, and for how many known ones that counts. */
const TYPICAL = 0.6
const TYPICAL_COUNT = 2

/** Told of every pair that is judged, with its traits; `row` is used again for the next. */
export type OnPair = (i: number, j: number, row: Float64Array, round: number) => void

/**
 * Chooses at most one partner for every block that has none: likeliest first, in rounds that let the partners chosen
 * before speak for their neighbours and for the headings above them. Changes `partners`.
 * @param onRound told which share of the rounds is done; the last ones are skipped when they would change nothing
 * @returns log odds of every pair, by its number; 0 for what was never judged
 */
export function choosePartners(
  corpus: Corpus,
  pairs: Pairs,
  partners: Partners,
  nets: Nets,
  budget: Budget,
  onPair?: OnPair,
  onRound?: (share: number) => void,
): Float64Array {
  const { a, b } = corpus
  const [sectionsA, sectionsB] = [readSections(a), readSections(b)]
  const settled: Partners = { ofA: partners.ofA.slice(), ofB: partners.ofB.slice() }
  const [copiesA, copiesB] = [countForms(a.forms), countForms(b.forms)]
  /** Per block of `a` how likely its partner is right, 0..1. */
  const surety = Float64Array.from(settled.ofA, (j) => (j >= 0 ? 1 : 0))
  const [fixedA, fixedB] = [readAnchors(settled.ofA), readAnchors(settled.ofB)]
  const slope = a.blocks.length / b.blocks.length
  const place = { ...NOWHERE }
  const row = new Float64Array(TRAITS.length)
  let odds = new Float64Array(0)
  for (let round = 0; round < ROUNDS; round++) {
    const shares = shareSections(corpus, sectionsA, sectionsB, partners)
    if (round > 0) {
      shares.each((i, j, share) => {
        if (share >= SECTION_FROM) pairs.propose(i, j)
      })
      proposeNeighbours(partners, pairs)
    }
    pairs.measure()
    const before = odds
    odds = new Float64Array(pairs.length())
    odds.set(before)
    const { leads, alike } = findLeads(corpus, pairs)
    const temper = readTemper(corpus, pairs, partners, surety)
    const situation: Situation = { place, section: 0, sharedSection: 0, lead: 0, fewCopies: 0, alike, ...temper }
    const [anchorsA, anchorsB] = [readAnchors(partners.ofA), readAnchors(partners.ofB)]
    const likely: number[] = []
    for (let pair = 0; pair < odds.length; pair++) {
      const [i, j] = [pairs.i(pair), pairs.j(pair)]
      if (pair < before.length && before[pair]! < (round === 1 ? HOPELESS_FIRST : HOPELESS)) continue
      readPlace(partners, surety, i, j, place)
      const isHidden = a.redacted[i] === WHOLLY_REDACTED || b.redacted[j] === WHOLLY_REDACTED
      if (isHidden || (place.before + place.after === 0 && isDwarfed(corpus, i, j))) {
        odds[pair] = -Infinity
        continue
      }
      readGap(partners, anchorsA, anchorsB, i, j, place)
      situation.section = compareSections(sectionsA, sectionsB, partners, i, j)
      situation.sharedSection = readShare(corpus, shares, i, j)
      situation.lead = leads[pair]!
      situation.fewCopies = a.forms[i] === b.forms[j] ? 1 / Math.max(copiesA[a.forms[i]!]!, copiesB[b.forms[j]!]!) : 0
      writeTraits(corpus, pairs, pair, situation, row)
      onPair?.(i, j, row, round)
      odds[pair] = judge(round === 0 ? nets.first : nets.placed, row)
      if (odds[pair]! > LIKELY_FROM) likely.push(pair)
    }
    const drift = (pair: number) => readDrift(settled, fixedA, fixedB, pairs.i(pair), pairs.j(pair))
    likely.sort((x, y) => odds[y]! - odds[x]! || drift(x) - drift(y) || compareByPlace(pairs, x, y, slope))
    const last = partners.ofA.slice()
    partners.ofA.set(settled.ofA)
    partners.ofB.set(settled.ofB)
    for (const pair of likely) {
      const [i, j] = [pairs.i(pair), pairs.j(pair)]
      if (partners.ofA[i] !== -1 || partners.ofB[j] !== -1) continue
      partners.ofA[i] = j
      partners.ofB[j] = i
      surety[i] = 1 / (1 + exponential(-odds[pair]!))
    }
    onRound?.((round + 1) / ROUNDS)
    const isStable = round > 0 && last.every((j, i) => j === partners.ofA[i])
    if (isStable || !budget.spend(likely.length)) break
  }
  straightenCopies(corpus, partners, settled)
  pairCopiesLeft(corpus, partners)
  return odds
}

/** A word or two, "See", stand in many a long sentence: far off that is no sign of anything, save for headings. */
function isDwarfed({ a, b }: Corpus, i: number, j: number): boolean {
  const [x, y] = [countWords(a, i), countWords(b, j)]
  const [fewest, most] = [Math.min(x, y), Math.max(x, y)]
  const areHeadings = a.blocks[i]!.kind === 'heading' && b.blocks[j]!.kind === 'heading'
  return fewest > 0 && fewest <= FEW_WORDS && most >= MANY_WORDS && !areHeadings
}

/** An order for equal pairs in which no two that share a block are equal, and that is the same from either side. */
export function compareByPlace(pairs: Pairs, x: number, y: number, slope: number): number {
  const [xi, xj, yi, yj] = [pairs.i(x), pairs.j(x), pairs.i(y), pairs.j(y)]
  return (
    Math.abs(xi - xj * slope) - Math.abs(yi - yj * slope) || xi + xj - yi - yj || Math.abs(xi - xj) - Math.abs(yi - yj)
  )
}

/** How much more alike each pair is than the best other pair of either of its blocks, -1..1. */
function findLeads(corpus: Corpus, pairs: Pairs) {
  const n = pairs.length()
  const values = new Float64Array(n)
  const [firstA, firstB] = [new Float64Array(corpus.a.blocks.length), new Float64Array(corpus.b.blocks.length)]
  const [secondA, secondB] = [firstA.slice(), firstB.slice()]
  const enter = (first: Float64Array, second: Float64Array, index: number, value: number) => {
    if (value > first[index]!) {
      second[index] = first[index]!
      first[index] = value
    } else if (value > second[index]!) second[index] = value
  }
  for (let pair = 0; pair < n; pair++) {
    const value = likeness(corpus, pairs, pair)
    values[pair] = value
    enter(firstA, secondA, pairs.i(pair), value)
    enter(firstB, secondB, pairs.j(pair), value)
  }
  let [sum, count] = [0, 0]
  for (const [first, second] of [
    [firstA, secondA],
    [firstB, secondB],
  ] as const) {
    for (let index = 0; index < first.length; index++) {
      if (first[index] === 0) continue
      sum += second[index]!
      count++
    }
  }
  for (let pair = 0; pair < n; pair++) {
    const [i, j, value] = [pairs.i(pair), pairs.j(pair), values[pair]!]
    const rivalA = value === firstA[i] ? secondA[i]! : firstA[i]!
    const rivalB = value === firstB[j] ? secondB[j]! : firstB[j]!
    values[pair] = value - Math.max(rivalA, rivalB)
  }
  return { leads: values, alike: count === 0 ? 0 : sum / count }
}

/** How heavily the texts were edited, judged by what is sure so far. */
function readTemper({ a, b }: Corpus, pairs: Pairs, { ofA }: Partners, surety: Float64Array) {
  let [same, sum, count] = [0, TYPICAL * TYPICAL_COUNT, TYPICAL_COUNT]
  for (let i = 0; i < ofA.length; i++) {
    const j = ofA[i]!
    if (j < 0 || surety[i]! < SURE) continue
    if (a.forms[i] === b.forms[j]) {
      same++
      continue
    }
    const pair = pairs.find(i, j)
    const all = a.weights[i]! + b.weights[j]!
    if (pair < 0 || all === 0) continue
    sum += (2 * pairs.evidence(pair, SHARED)) / all
    count++
  }
  const blocks = Math.max(1, a.blocks.length + b.blocks.length)
  return { calm: (2 * same) / blocks, typical: sum / count }
}

/** Whether the headings above are partners: 1; not known 0, or a half without headings; partners of others: -1. */
function compareSections(inA: Sections, inB: Sections, { ofA, ofB }: Partners, i: number, j: number): number {
  const [x, y] = [inA.above[i]!, inB.above[j]!]
  if (x < 0 || y < 0) return x === y ? 0.5 : 0
  if (ofA[x] === y) return 1
  return ofA[x]! >= 0 && ofB[y]! >= 0 ? -1 : 0
}

function readShare({ a, b }: Corpus, shares: SectionShares, i: number, j: number): number {
  return a.blocks[i]!.kind === 'heading' && b.blocks[j]!.kind === 'heading' ? shares.of(i, j) : 0
}

const NEIGHBOURS = [1, -1].flatMap((step) => [
  [step, step] as const,
  [step, 2 * step] as const,
  [2 * step, step] as const,
])

function proposeNeighbours({ ofA }: Partners, pairs: Pairs) {
  for (let i = 0; i < ofA.length; i++) {
    const j = ofA[i]!
    if (j < 0) continue
    for (const [di, dj] of NEIGHBOURS) pairs.propose(i + di, j + dj)
  }
}
