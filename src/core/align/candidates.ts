import type { Corpus, Side } from './features.ts'
import type { Budget, Partners } from './model.ts'
import { scorePair } from './similarity.ts'

/** A pair of blocks that may be the same passage. */
export type Edge = {
  readonly i: number
  readonly j: number
  /** Likeness of the two texts, 0..1, see `scorePair`. */
  readonly likeness: number
}

/** All pairs under consideration, each once. */
export type Edges = {
  /** Scores a pair and keeps it; without effect when it is known, or when either block is outside its text. */
  readonly propose: (i: number, j: number) => void
  readonly all: () => readonly Edge[]
}

/** Words in more blocks than this say too little, and would make an all-pairs table. */
const MOST_CARRIERS = 48
/** Best-voted pairs that are scored, for each block of either side. */
const CANDIDATES = 10
/** Up to this many copies on both sides, every copy is tried with every other. */
const FEW_COPIES = 8
/** With more copies each is tried with those of nearly its rank, counted from the start and from the end. */
const RANK_REACH = 2

/**
 * @param isFree whether a pair may still be chosen; pairs with a settled block are never candidates
 */
export function createEdges(corpus: Corpus, budget: Budget, isFree: (i: number, j: number) => boolean): Edges {
  const known = new Map<number, Edge>()
  const propose = (i: number, j: number) => {
    const key = i * corpus.b.blocks.length + j
    if (i < 0 || j < 0 || i >= corpus.a.blocks.length || j >= corpus.b.blocks.length) return
    if (known.has(key) || !isFree(i, j)) return
    if (!budget.spend((corpus.a.features[i]?.length ?? 0) + (corpus.b.features[j]?.length ?? 0))) return
    known.set(key, { i, j, likeness: scorePair(corpus, i, j) })
  }
  return { propose, all: () => [...known.values()] }
}

/** Blocks whose normal form occurs once on both sides: the same passage, wherever they stand (Heckel 1978). */
export function settleUnique({ a, b }: Corpus, partners: Partners) {
  const inA = copies(a, partners.ofA)
  const inB = copies(b, partners.ofB)
  for (const [form, places] of inA) {
    const others = inB.get(form)
    const [i, j] = [places[0], others?.[0]]
    if (i === undefined || j === undefined || places.length > 1 || (others?.length ?? 0) > 1) continue
    partners.ofA[i] = j
    partners.ofB[j] = i
  }
}

/** Copies of one text cannot be told apart by their words: they are proposed by rank, and context decides. */
export function proposeCopies({ a, b }: Corpus, partners: Partners, edges: Edges) {
  const inB = copies(b, partners.ofB)
  for (const [form, places] of copies(a, partners.ofA)) {
    const others = inB.get(form) ?? []
    const reach = Math.max(places.length, others.length) <= FEW_COPIES ? FEW_COPIES : RANK_REACH
    places.forEach((i, rank) => {
      for (const middle of [rank, others.length - places.length + rank]) {
        for (const j of others.slice(Math.max(0, middle - reach), Math.max(0, middle + reach + 1))) edges.propose(i, j)
      }
    })
  }
}

/** Free blocks by normal form. */
function copies(side: Side, taken: Int32Array): Map<number, number[]> {
  const places = new Map<number, number[]>()
  side.forms.forEach((form, index) => {
    if ((taken[index] ?? -1) >= 0) return
    const known = places.get(form)
    if (known) known.push(index)
    else places.set(form, [index])
  })
  return places
}

/** Lets the rare features of every free block vote for blocks of the other side, in both directions. */
export function proposeByVotes(corpus: Corpus, partners: Partners, edges: Edges, budget: Budget) {
  vote(corpus, corpus.a, partners.ofA, corpus.b, partners.ofB, budget, (i, j) => edges.propose(i, j))
  vote(corpus, corpus.b, partners.ofB, corpus.a, partners.ofA, budget, (j, i) => edges.propose(i, j))
}

function vote(
  corpus: Corpus,
  from: Side,
  fromTaken: Int32Array,
  to: Side,
  toTaken: Int32Array,
  budget: Budget,
  propose: (from: number, to: number) => void,
) {
  const carriers = carriersOf(to, toTaken, corpus.weight.length)
  const votes = new Float64Array(to.blocks.length)
  for (let index = 0; index < from.blocks.length; index++) {
    if ((fromTaken[index] ?? -1) >= 0) continue
    const touched: number[] = []
    for (const ids of [from.features[index], from.grams[index]]) {
      for (const id of ids ?? []) {
        const places = carriers[id]
        if (!places || places.length > MOST_CARRIERS) continue
        for (const place of places) {
          if (votes[place] === 0) touched.push(place)
          votes[place] = (votes[place] ?? 0) + (corpus.weight[id] ?? 0)
        }
      }
    }
    const size = weightOf(from, index)
    const rated = touched.map((place) => {
      const shared = votes[place] ?? 0
      votes[place] = 0
      const other = weightOf(to, place)
      return { place, value: shared / (size + other) + shared / (4 * Math.min(size, other)) }
    })
    rated.sort((x, y) => y.value - x.value || x.place - y.place)
    if (!budget.spend(touched.length + (from.features[index]?.length ?? 0))) return
    for (const { place } of rated.slice(0, CANDIDATES)) propose(index, place)
  }
}

function weightOf(side: Side, index: number): number {
  return (side.featureWeight[index] ?? 0) + (side.gramWeight[index] ?? 0)
}

/** Per feature id the free blocks that have it; one more than the cap is enough to know it is too common. */
function carriersOf(side: Side, taken: Int32Array, ids: number): readonly (number[] | undefined)[] {
  const carriers = new Array<number[] | undefined>(ids)
  side.blocks.forEach((_, index) => {
    if ((taken[index] ?? -1) >= 0) return
    for (const list of [side.features[index], side.grams[index]]) {
      for (const id of list ?? []) {
        const places = (carriers[id] ??= [])
        if (places.length <= MOST_CARRIERS) places.push(index)
      }
    }
  })
  return carriers
}
