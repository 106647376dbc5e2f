import { compareByPlace } from './choose.ts'
import { NOWHERE, readAnchors, readGap, readPlace } from './context.ts'
import { logarithm } from './elementary.ts'
import { type Corpus, countWords, type Side } from './features.ts'
import { judge, type Nets } from './likelihood.ts'
import type { Budget, Partners } from './model.ts'
import { ADJACENT, COUNT, type Pairs, SHARED } from './pairs.ts'

/** Of a word that occurs more often than this in one block only the first places are looked at. */
const MOST_PLACES = 8
/** A piece covers at least this part of the smaller block's weight; one in fifty true pieces covers less. */
const COVERED_FROM = 0.15
/** A piece shares at least this many words that no partner has. */
const FEWEST_WORDS = 2
/** A piece of no more words than this, a name or a term, must stand near. */
const FEW_WORDS = 3
/** Log odds. Between two pairs one wrong piece says of two more that they belong together. */
const CHAIN_ODDS = 2
/** Blocks this far apart are near: pieces of one block follow each other, with at most one block between. */
const NEAR = 2

/** What a piece is judged by, in the order of the numbers in a row. */
export const PIECE_TRAITS = [
  'length', // logarithm of the words in the smaller block
  'covered', // weight of the words that no partner has, as a share of the smaller block
  'covered most', // the same, as a share of the larger
  'mass', // logarithm of that weight
  'adjacent', // share of these words that follow the same word on both sides
  'dense', // share of these words in the stretch they stand in
  'near', // a partner stands at most one block further
  'next', // a partner stands beside it
  'both paired', // both blocks have a partner already
  'headings',
  'unequal size', // how far the pieces together are from the size of the whole
  'apart', // how far they stand from what the partners have within the block
  'explained', // share of the words in common that partners have
  'other kind',
  'covered next', // the share covered when a partner stands beside it
  'distance', // logarithm of the blocks to the nearest partner
  'before', // the nearest partners before answer to each other
  'after',
  'away before', // the nearest partners before stand somewhere else
  'away after',
  'gap', // how many of before and after leave room
] as const

/** Told of every piece that is judged, with its traits; `row` is used again for the next. */
export type OnPiece = (i: number, j: number, row: Float64Array) => void

/**
 * Splits and merges: pairs beyond the chosen partners, added only when they account for words that no partner explains.
 * Coverage, not likeness, decides, so that boilerplate shared by many blocks makes no false split.
 */
export function coverRest(
  corpus: Corpus,
  pairs: Pairs,
  partners: Partners,
  nets: Nets,
  budget: Budget,
  onPiece?: OnPiece,
): readonly (readonly [number, number])[] {
  const { a, b, weight } = corpus
  const [linksA, linksB] = [createLinks(partners.ofA), createLinks(partners.ofB)]
  const explainer = createExplainer(weight)
  const row = new Float64Array(PIECE_TRAITS.length)
  const place = { ...NOWHERE }
  const sure = new Float64Array(partners.ofA.length).fill(1)
  const [anchorsA, anchorsB] = [readAnchors(partners.ofA), readAnchors(partners.ofB)]
  const added: (readonly [number, number])[] = []
  for (const pair of findOpen(corpus, pairs, partners)) {
    const [i, j] = [pairs.i(pair), pairs.j(pair)]
    const [ofI, ofJ] = [linksA.of(i), linksB.of(j)]
    const fewest = Math.min(countWords(a, i), countWords(b, j))
    if (!budget.spend(countWords(a, i) + countWords(b, j))) break
    const [restA, restB] = [explainer.rest(a, i, b, ofI, j), explainer.rest(b, j, a, ofJ, i)]
    // What both sides leave open: the lesser of the two.
    const words = Math.min(restA.words, restB.words)
    const covered = Math.min(restA.weight, restB.weight)
    const distance = Math.min(distanceTo(ofI, j), distanceTo(ofJ, i))
    if (words < FEWEST_WORDS || (fewest <= FEW_WORDS && distance > NEAR)) continue
    const [x, y] = [a.weights[i]!, b.weights[j]!]
    row[0] = logarithm(1 + fewest)
    row[1] = covered / Math.min(x, y)
    row[2] = covered / Math.max(x, y)
    row[3] = logarithm(1 + covered)
    row[4] = Math.min(restA.adjacent, restB.adjacent) / words
    row[5] = Math.min(restA.dense, restB.dense)
    row[6] = distance <= NEAR ? 1 : 0
    row[7] = distance === 1 ? 1 : 0
    row[8] = ofI.length > 0 && ofJ.length > 0 ? 1 : 0
    row[9] = a.blocks[i]!.kind === 'heading' ? 1 : 0
    row[10] = compareSize(x, b, ofI, y) + compareSize(y, a, ofJ, x)
    row[11] = Math.max(restA.apart, restB.apart)
    row[12] = 1 - covered / pairs.evidence(pair, SHARED)
    row[13] = a.blocks[i]!.kind === b.blocks[j]!.kind ? 0 : 1
    row[14] = row[7] * row[1]
    row[15] = logarithm(distance)
    readPlace(partners, sure, i, j, place)
    readGap(partners, anchorsA, anchorsB, i, j, place)
    row[16] = place.before
    row[17] = place.after
    row[18] = place.awayBefore
    row[19] = place.awayAfter
    row[20] = place.gapBefore + place.gapAfter
    onPiece?.(i, j, row)
    if (judge(nets.piece, row) <= (row[8] === 1 ? CHAIN_ODDS : 0)) continue
    linksA.add(i, j)
    linksB.add(j, i)
    added.push([i, j])
  }
  return added
}

/** Pairs that could be pieces, those with most in common first. */
function findOpen({ a, b }: Corpus, pairs: Pairs, { ofA, ofB }: Partners): readonly number[] {
  /** Weight of what the partner of each block leaves open, at the most. */
  const [openA, openB] = [a.weights.slice(), b.weights.slice()]
  for (let i = 0; i < ofA.length; i++) {
    const j = ofA[i]!
    const pair = j < 0 ? -1 : pairs.find(i, j)
    if (pair < 0) continue
    openA[i] = openA[i]! - pairs.evidence(pair, SHARED)
    openB[j] = openB[j]! - pairs.evidence(pair, SHARED)
  }
  const open: number[] = []
  const strength = new Float64Array(pairs.length())
  for (let pair = 0; pair < pairs.length(); pair++) {
    const [i, j] = [pairs.i(pair), pairs.j(pair)]
    if (ofA[i] === j || (ofA[i]! < 0 && ofB[j]! < 0) || pairs.evidence(pair, COUNT) < FEWEST_WORDS) continue
    const smaller = Math.min(a.weights[i]!, b.weights[j]!)
    if (Math.min(pairs.evidence(pair, SHARED), openA[i]!, openB[j]!) < COVERED_FROM * smaller) continue
    const [kindA, kindB] = [a.blocks[i]!.kind, b.blocks[j]!.kind]
    // A heading is no piece of a paragraph, and rows of a table share their values with each other.
    if ((kindA === 'heading') !== (kindB === 'heading') || (kindA === 'table-row' && kindB === kindA)) continue
    strength[pair] = (pairs.evidence(pair, SHARED) + pairs.evidence(pair, ADJACENT)) / smaller
    open.push(pair)
  }
  return open.sort((x, y) => strength[y]! - strength[x]! || compareByPlace(pairs, x, y, 1))
}

/** The partners of each block, with those that are added. */
function createLinks(partners: Int32Array) {
  const more = new Map<number, readonly number[]>()
  const of = (index: number): readonly number[] => more.get(index) ?? (partners[index]! >= 0 ? [partners[index]!] : [])
  return { of, add: (index: number, other: number) => more.set(index, [...of(index), other]) }
}

const distanceTo = (places: readonly number[], to: number) =>
  places.reduce((least, place) => Math.min(least, Math.abs(place - to)), Infinity)

/** How far the pieces together are from the size of the whole; 0 when there are none. */
function compareSize(whole: number, side: Side, pieces: readonly number[], extra: number): number {
  if (pieces.length === 0) return 0
  const sum = pieces.reduce((total, piece) => total + side.weights[piece]!, extra)
  return Math.abs(logarithm((whole + 1) / (sum + 1)))
}

/** What of one block another block has, and no partner. */
type Rest = {
  words: number
  weight: number
  /** Words that follow the same word in both. */
  adjacent: number
  /** Share of these words in the stretch from the first to the last of them. */
  dense: number
  /** How far their middle is from the middle of what the partners have, as a share of the block. */
  apart: number
}

/** Finds which words of a block its partners have, and which of the rest another block has. */
function createExplainer(weight: Float64Array) {
  const first = new Int32Array(weight.length).fill(-1)
  let next = new Int32Array(256)
  /** 0 open, 1 a partner has it, 2 the other block has it. */
  let taken = new Uint8Array(256)
  let done = new Uint8Array(256)
  /** Takes the open places of the entered block for the words of another block: first pairs of words, then the rest. */
  const claim = (side: Side, from: number, other: Side, block: number, by: number): number => {
    const [start, end] = [other.starts[block]!, other.starts[block + 1]!]
    if (done.length < end - start) done = new Uint8Array((end - start) * 2)
    done.fill(0, 0, end - start)
    let adjacent = 0
    for (let at = start + 1; at < end; at++) {
      const previous = other.words[at - 1]!
      let tries = 0
      for (let place = first[other.words[at]!]!; place >= 0 && tries < MOST_PLACES; place = next[place]!, tries++) {
        if (place === 0 || taken[place] !== 0 || side.words[from + place - 1] !== previous) continue
        if (taken[place - 1] !== 0 && taken[place - 1] !== by) continue
        taken[place] = by
        done[at - start] = 1
        adjacent++
        if (taken[place - 1] === 0 && done[at - start - 1] === 0) {
          taken[place - 1] = by
          done[at - start - 1] = 1
        }
        break
      }
    }
    for (let at = start; at < end; at++) {
      if (done[at - start] === 1) continue
      let tries = 0
      for (let place = first[other.words[at]!]!; place >= 0 && tries < MOST_PLACES; place = next[place]!, tries++) {
        if (taken[place] !== 0) continue
        taken[place] = by
        break
      }
    }
    return adjacent
  }
  const rest = (side: Side, index: number, other: Side, partners: readonly number[], candidate: number): Rest => {
    const from = side.starts[index]!
    const length = side.starts[index + 1]! - from
    if (next.length < length) {
      next = new Int32Array(length * 2)
      taken = new Uint8Array(length * 2)
    }
    taken.fill(0, 0, length)
    for (let place = length - 1; place >= 0; place--) {
      const id = side.words[from + place]!
      next[place] = first[id]!
      first[id] = place
    }
    for (const partner of partners) claim(side, from, other, partner, 1)
    const adjacent = claim(side, from, other, candidate, 2)
    let [low, high, sumOwn, own, sumOther, others, sum] = [length, -1, 0, 0, 0, 0, 0]
    for (let place = 0; place < length; place++) {
      const id = side.words[from + place]!
      first[id] = -1
      if (taken[place] === 2) {
        sum += weight[id]!
        if (own === 0) low = place
        high = place
        sumOwn += place
        own++
      } else if (taken[place] === 1) {
        sumOther += place
        others++
      }
    }
    return {
      words: own,
      weight: sum,
      adjacent,
      dense: own === 0 ? 0 : own / (high - low + 1),
      apart: own === 0 || others === 0 ? 0 : Math.abs(sumOwn / own - sumOther / others) / length,
    }
  }
  return { rest }
}
