import { isStopWord } from '../text/stop-words.ts'
import type { Token } from '../text/tokenize.ts'
import type { Change } from './changes.ts'

/** The tokens of a text without its spaces, and an id for each: equal ids count as equal words. */
export type Sequence = {
  readonly tokens: readonly Token[]
  readonly ids: readonly number[]
}

/** Function words and commas between two replacements are read over; more than three of them form a phrase. */
const ISLAND_TOKENS = 3
/** An island survives when the change on either side of it is less than this many times its weight. */
const ISLAND_OUTWEIGHED = 3
/** A function word or a comma in an island counts for a third of a word that carries meaning. */
const LIGHT = 1 / 3

const SENTENCE_END = /^[.!?:;…]+$/
const PAUSE = /^[,()–—-]$/

/**
 * Makes exact changes readable: an insertion or cut that can slide is put where a sentence or clause begins, and small
 * unchanged islands between two changes join them, so that a reader sees phrases. Still turns `a` into `b`.
 */
export function present(changes: readonly Change[], a: Sequence, b: Sequence): readonly Change[] {
  const slid = slideAll(changes, a, b)
  let merged = mergeIslands(slid, a)
  // A joined change may outweigh the next island; each round has fewer changes, so this ends.
  for (let before = slid.length; merged.length < before;) {
    before = merged.length
    merged = mergeIslands(merged, a)
  }
  return merged
}

function slideAll(changes: readonly Change[], a: Sequence, b: Sequence): readonly Change[] {
  const slid: Change[] = []
  changes.forEach((change, index) => {
    const previous = slid.at(-1) ?? { aTo: 0, bTo: 0 }
    const next = changes[index + 1] ?? { aFrom: a.ids.length, bFrom: b.ids.length }
    const isInsertion = change.aFrom === change.aTo
    if (!isInsertion && change.bFrom !== change.bTo) slid.push(change)
    else if (isInsertion) slid.push(shift(change, bestOffset(b, change.bFrom, change.bTo, previous.bTo, next.bFrom)))
    else slid.push(shift(change, bestOffset(a, change.aFrom, change.aTo, previous.aTo, next.aFrom)))
  })
  return slid
}

function shift({ aFrom, aTo, bFrom, bTo }: Change, by: number): Change {
  return { aFrom: aFrom + by, aTo: aTo + by, bFrom: bFrom + by, bTo: bTo + by }
}

/** How far the range may best move; it stays at least one token away from its neighbours so they remain apart. */
function bestOffset({ ids, tokens }: Sequence, from: number, to: number, floor: number, ceiling: number): number {
  let best = 0
  let bestScore = boundaryScore(tokens, from, to)
  const consider = (offset: number) => {
    const score = boundaryScore(tokens, from + offset, to + offset)
    if (score > bestScore) [best, bestScore] = [offset, score]
  }
  const lowest = floor === 0 ? 0 : floor + 1
  const highest = ceiling === ids.length ? ceiling : ceiling - 1
  for (let by = -1; from + by >= lowest && ids[from + by] === ids[to + by]; by--) consider(by)
  for (let by = 1; to + by <= highest && ids[from + by - 1] === ids[to + by - 1]; by++) consider(by)
  return best
}

/** Higher when the range begins and ends where a sentence, or else a clause, does. */
function boundaryScore(tokens: readonly Token[], from: number, to: number): number {
  const before = tokens[from - 1]?.text ?? '.'
  const last = tokens[to - 1]?.text ?? ''
  const next = tokens[to]?.text ?? '.'
  const sentence = (SENTENCE_END.test(before) ? 4 : 0) + (SENTENCE_END.test(last) ? 4 : 0)
  const clause = (PAUSE.test(tokens[from]?.text ?? '') ? 1 : 0) + (PAUSE.test(next) || SENTENCE_END.test(next) ? 1 : 0)
  return sentence + clause
}

function mergeIslands(changes: readonly Change[], a: Sequence): readonly Change[] {
  const merged: Change[] = []
  for (const change of changes) {
    const last = merged.at(-1)
    const joined = last && { aFrom: last.aFrom, aTo: change.aTo, bFrom: last.bFrom, bTo: change.bTo }
    if (last && joined && isIsland(a.tokens.slice(last.aTo, change.aFrom), last, change)) {
      merged[merged.length - 1] = joined
    } else {
      merged.push(change)
    }
  }
  return merged
}

function isIsland(tokens: readonly Token[], left: Change, right: Change): boolean {
  // Between two insertions, or two cuts, joining would mark words that nobody touched as cut and written again.
  const cuts = left.aTo > left.aFrom || right.aTo > right.aFrom
  const adds = left.bTo > left.bFrom || right.bTo > right.bFrom
  if (!cuts || !adds) return false
  const heavy = tokens.filter((token) =>
    token.kind === 'word' ? !isStopWord(token.text) : SENTENCE_END.test(token.text),
  )
  if (heavy.length === 0 && tokens.length <= ISLAND_TOKENS) return true
  const weight = heavy.length + (tokens.length - heavy.length) * LIGHT
  return weight * ISLAND_OUTWEIGHED <= Math.min(extent(left), extent(right))
}

function extent({ aFrom, aTo, bFrom, bTo }: Change): number {
  return Math.max(aTo - aFrom, bTo - bFrom)
}
