import { logarithm } from './elementary.ts'
import { type Corpus, countWords, type Side } from './features.ts'
import type { Block, Partners } from './model.ts'

/** How far to look for a neighbour with a partner: past blocks that were cut, added, split or merged. */
const REACH = 3

/** What the place of a pair says of it. */
export type Place = {
  /** How well the nearest partners before, and after, answer to each other: 0 (not at all) to 1 (they are next). */
  before: number
  after: number
  /** How sure it is that the nearest partners before, and after, stand somewhere else: 0 to 1. */
  awayBefore: number
  awayAfter: number
  /** 1 when the nearest partners before, or after, at any distance, leave room for the pair; else 0. */
  gapBefore: number
  gapAfter: number
  /** Logarithm of the blocks that stand in that room on the fuller side; 0 when there is no such room. */
  crowd: number
  /** How unevenly they are spread over the two sides: absolute logarithm of the ratio. */
  uneven: number
  /** How far the two blocks are from the same place among them, counted from the nearer end: 0 to 1. */
  shift: number
}

export const NOWHERE: Readonly<Place> = {
  before: 0,
  after: 0,
  awayBefore: 0,
  awayAfter: 0,
  gapBefore: 0,
  gapAfter: 0,
  crowd: 0,
  uneven: 0,
  shift: 0,
}

/** Per block the nearest block before and after it that has a partner; -1 and the length where there is none. */
export type Anchors = { readonly before: Int32Array; readonly after: Int32Array }

export function readAnchors(partners: Int32Array): Anchors {
  const n = partners.length
  const [before, after] = [new Int32Array(n), new Int32Array(n)]
  for (let index = 0, last = -1; index < n; index++) {
    before[index] = last
    if (partners[index]! >= 0) last = index
  }
  for (let index = n - 1, next = n; index >= 0; index--) {
    after[index] = next
    if (partners[index]! >= 0) next = index
  }
  return { before, after }
}

/** Adds to `place` whether a pair stands between the partners around it. */
export function readGap(partners: Partners, inA: Anchors, inB: Anchors, i: number, j: number, place: Place) {
  const { ofA, ofB } = partners
  const [aBefore, aAfter, bBefore, bAfter] = [inA.before[i]!, inA.after[i]!, inB.before[j]!, inB.after[j]!]
  const isAfterA = aBefore < 0 || ofA[aBefore]! < j
  const isAfterB = bBefore < 0 || ofB[bBefore]! < i
  const isBeforeA = aAfter >= ofA.length || ofA[aAfter]! > j
  const isBeforeB = bAfter >= ofB.length || ofB[bAfter]! > i
  place.gapBefore = isAfterA && isAfterB ? 1 : 0
  place.gapAfter = isBeforeA && isBeforeB ? 1 : 0
  const isRoom = place.gapBefore + place.gapAfter === 2
  const [inRoomA, inRoomB] = [aAfter - aBefore - 1, bAfter - bBefore - 1]
  const most = Math.max(inRoomA, inRoomB)
  const shift = Math.min(Math.abs(i - aBefore - (j - bBefore)), Math.abs(aAfter - i - (bAfter - j)))
  place.crowd = isRoom ? logarithm(most) : 0
  place.uneven = isRoom ? Math.abs(logarithm(inRoomA) - logarithm(inRoomB)) : 0
  place.shift = isRoom ? shift / most : 0
}

/** How many blocks a pair is out of step with the nearest partners, in both texts; the beginnings and ends are some. */
export function readDrift({ ofA, ofB }: Partners, inA: Anchors, inB: Anchors, i: number, j: number): number {
  const stepOf = (of: Int32Array, others: number, anchors: Anchors, from: number, to: number) => {
    const [before, after] = [anchors.before[from]!, anchors.after[from]!]
    const [there, beyond] = [before < 0 ? -1 : of[before]!, after >= of.length ? others : of[after]!]
    return Math.min(Math.abs(from - before - (to - there)), Math.abs(after - from - (beyond - to)))
  }
  return stepOf(ofA, ofB.length, inA, i, j) + stepOf(ofB, ofA.length, inB, j, i)
}

/**
 * Reads the neighbours of a pair on both sides. The beginnings of both texts answer to each other, and so do the ends.
 * @param surety per block of `a` how likely its partner is right, 0..1
 */
export function readPlace(partners: Partners, surety: Float64Array, i: number, j: number, place: Place) {
  const { ofA, ofB } = partners
  for (const step of [-1, 1] as const) {
    let [near, away] = [0, 0]
    for (let distance = 1; distance <= REACH; distance++) {
      const at = i + step * distance
      const isEnd = at < 0 || at >= ofA.length
      const partner = isEnd ? (step < 0 ? -1 : ofB.length) : ofA[at]!
      if (!isEnd && partner < 0) continue
      const apart = (partner - j) * step
      const sure = isEnd ? 1 : surety[at]!
      if (apart >= 1 && apart <= REACH) near = Math.max(near, sure * closeness(distance, apart))
      else away = Math.max(away, sure * closeness(distance, 1))
      break
    }
    for (let distance = 1; distance <= REACH; distance++) {
      const at = j + step * distance
      const isEnd = at < 0 || at >= ofB.length
      const partner = isEnd ? (step < 0 ? -1 : ofA.length) : ofB[at]!
      if (!isEnd && partner < 0) continue
      const apart = (partner - i) * step
      const sure = isEnd ? 1 : surety[partner]!
      if (apart >= 1 && apart <= REACH) near = Math.max(near, sure * closeness(distance, apart))
      else away = Math.max(away, sure * closeness(distance, 1))
      break
    }
    if (step < 0) [place.before, place.awayBefore] = [near, away]
    else [place.after, place.awayAfter] = [near, away]
  }
}

function closeness(distance: number, apart: number): number {
  return 1 - (distance - 1 + (apart - 1)) / (2 * REACH)
}

/** Deeper headings are taken for siblings: no letter has them, and every level is a vote more for each block. */
const DEEPEST = 9

function levelOf({ level = 1 }: Block): number {
  return Math.min(level, DEEPEST)
}

/** Headings above each block, and the words under each heading. Same for every round. */
export type Sections = {
  /** Per block its innermost heading, the one above it for a heading; -1 for none. */
  readonly above: Int32Array
  readonly words: Float64Array
}

export function readSections(side: Side): Sections {
  const n = side.blocks.length
  const words = new Float64Array(n)
  const above = new Int32Array(n).fill(-1)
  let open: number[] = []
  for (let index = 0; index < n; index++) {
    const block = side.blocks[index]!
    if (block.kind === 'heading') {
      const level = levelOf(block)
      open = open.filter((heading) => levelOf(side.blocks[heading]!) < level)
    }
    above[index] = open.at(-1) ?? -1
    for (const heading of open) words[heading] = words[heading]! + countWords(side, index)
    if (block.kind === 'heading') open.push(index)
  }
  return { above, words }
}

/** Which share of the words of two sections has its partner in the other section, by pair of headings. */
export type SectionShares = {
  /** 0..1; 0 when `i` or `j` is no heading or their sections share nothing. */
  readonly of: (i: number, j: number) => number
  /** Calls back with every pair of headings whose sections share anything. */
  readonly each: (visit: (i: number, j: number, share: number) => void) => void
}

/** Every pair of partners votes, with its words, for the pairs of headings above it (as in XyDiff and GumTree). */
export function shareSections(corpus: Corpus, inA: Sections, inB: Sections, partners: Partners): SectionShares {
  const width = corpus.b.blocks.length
  const votes = new Map<number, number>()
  for (let i = 0; i < partners.ofA.length; i++) {
    const j = partners.ofA[i]!
    if (j < 0) continue
    const words = Math.min(countWords(corpus.a, i), countWords(corpus.b, j))
    if (words === 0) continue
    for (let x = inA.above[i]!; x >= 0; x = inA.above[x]!) {
      for (let y = inB.above[j]!; y >= 0; y = inB.above[y]!) {
        votes.set(x * width + y, (votes.get(x * width + y) ?? 0) + words)
      }
    }
  }
  const shareOf = (i: number, j: number, shared: number) => shared / Math.max(inA.words[i]!, inB.words[j]!)
  return {
    of: (i, j) => {
      const shared = votes.get(i * width + j)
      return shared === undefined ? 0 : shareOf(i, j, shared)
    },
    each: (visit) => {
      for (const [key, shared] of votes) {
        const [i, j] = [Math.floor(key / width), key % width]
        visit(i, j, shareOf(i, j, shared))
      }
    },
  }
}
