import { type Change, findChanges } from '../diff/changes.ts'
import { gramKey, type SourceIndex } from './source-index.ts'

/** A stretch of a file held against the words of a passage. */
export interface Likeness {
  /** Half-open, indexes of words of the file. */
  readonly from: number
  readonly to: number
  /** What turns the words of the passage (`a`) into those of the file (`b`, indexes of the file). */
  readonly changes: readonly Change[]
  /** 0..1: words in common, as a share of the longer of the two. */
  readonly score: number
}

/** Beyond this a text is another text, and more edits are not looked for. */
const MOST_EDITS = 400
/** A run of words that occurs more often says nothing about the place. */
const MOST_PLACES = 64
const MOST_WINDOWS = 8

/** Compares the words of a passage with a stretch of the file. */
export function compareStretch(passage: readonly number[], index: SourceIndex, from: number, to: number): Likeness {
  const { changes } = findChanges(passage, index.prints().slice(from, to), MOST_EDITS)
  const missing = changes.reduce((sum, { aFrom, aTo }) => sum + aTo - aFrom, 0)
  const longest = Math.max(passage.length, to - from, 1)
  return {
    from,
    to,
    changes: changes.map(({ aFrom, aTo, bFrom, bTo }) => ({ aFrom, aTo, bFrom: bFrom + from, bTo: bTo + from })),
    score: (passage.length - missing) / longest,
  }
}

/** Stretches of the file that resemble the passage at least so much, the likest first; `from` breaks a tie. */
export function findLike(passage: readonly number[], index: SourceIndex, least: number): readonly Likeness[] {
  return windowStarts(passage, index)
    .map((start) => fit(passage, index, start))
    .filter(({ score }) => score >= least)
    .sort((one, other) => other.score - one.score || one.from - other.from)
    .filter((like, at, all) => all.findIndex(({ from, to }) => from < like.to && like.from < to) === at)
}

/** Words at which the passage may begin, because runs of its words stand where they would then stand. */
function windowStarts(passage: readonly number[], index: SourceIndex): readonly number[] {
  const size = passage.length >= 12 ? 3 : passage.length >= 4 ? 2 : 1
  const grams = index.grams(size)
  const votes = Array.from({ length: Math.max(0, passage.length - size + 1) }, (_, at) => {
    const places = grams.get(gramKey(passage, at, size)) ?? []
    return places.length > MOST_PLACES ? [] : places.map((place) => place - at)
  }).flat()
  votes.sort((one, other) => one - other)
  const width = Math.ceil(passage.length / 4)
  const starts: number[] = []
  let left = votes
  while (left.length > 0 && starts.length < MOST_WINDOWS) {
    const { from, to } = densest(left, width)
    const start = left[(from + to) >> 1] ?? 0
    starts.push(start)
    left = left.filter((vote) => Math.abs(vote - start) > width)
  }
  return starts
}

/** The stretch of an ascending list that holds most numbers within `width` of each other. */
function densest(sorted: readonly number[], width: number): { from: number; to: number } {
  let best = { from: 0, to: 0 }
  let from = 0
  sorted.forEach((value, to) => {
    while (value - (sorted[from] ?? value) > width) from++
    if (to - from > best.to - best.from) best = { from, to }
  })
  return best
}

/** Finds where the passage that begins about here begins and ends, with as many words as it misses at either end. */
export function fit(passage: readonly number[], index: SourceIndex, start: number): Likeness {
  const pad = Math.max(3, Math.ceil(passage.length / 4))
  const total = index.prints().length
  const [low, high] = [Math.max(0, start - pad), Math.min(total, start + passage.length + pad)]
  const { changes } = compareStretch(passage, index, low, high)
  const [first, last] = [changes[0], changes.at(-1)]
  const from = first?.bFrom === low ? first.bTo - first.aTo : low
  const to = last?.bTo === high && last.bFrom > low ? last.bFrom + (passage.length - last.aFrom) : high
  return compareStretch(passage, index, Math.max(0, Math.min(from, to)), Math.min(total, Math.max(from, to)))
}
