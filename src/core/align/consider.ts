import type { Corpus } from './features.ts'
import { bagOf } from './groups.ts'
import type { Alignment } from './model.ts'
import type { Pairs } from './pairs.ts'
import { sharedWordShare } from './similarity.ts'

/** A block that was nearly made the partner of another: the next best answer, with what decided. */
export type Considered = {
  /** Index of the group in the alignment. */
  readonly group: number
  /** The block of the group, by its side and index. */
  readonly side: 'a' | 'b'
  readonly block: number
  /** Index, on the other side, of the block that was considered for it. */
  readonly other: number
  /** Share of words in common (Dice, 0..1) with the group's blocks on the other side; 0 when it has none. */
  readonly similarity: number
  /** The same with `other`. */
  readonly otherSimilarity: number
}

/** Log odds. Between a choice and the next best within this margin, a person might choose the other. */
const MARGIN = 2

/**
 * The runner-up for every group that moved, split or merged, for every link that was chosen by less than a margin, and
 * for every cut or addition that was nearly given a partner. At most one a group; none where nothing else came near.
 * @param odds log odds of every pair
 */
export function considerOthers(corpus: Corpus, pairs: Pairs, odds: Float64Array, alignment: Alignment) {
  const { groups } = alignment
  const [ofA, ofB] = [new Int32Array(corpus.a.blocks.length), new Int32Array(corpus.b.blocks.length)]
  groups.forEach(({ a, b }, index) => {
    for (const i of a) ofA[i] = index
    for (const j of b) ofB[j] = index
  })
  const chosen = new Float64Array(groups.length).fill(-Infinity)
  const best = new Float64Array(groups.length).fill(-Infinity)
  const bestPair = new Int32Array(groups.length).fill(-1)
  for (let pair = 0; pair < odds.length; pair++) {
    const [groupA, groupB, value] = [ofA[pairs.i(pair)]!, ofB[pairs.j(pair)]!, odds[pair]!]
    if (groupA === groupB) {
      chosen[groupA] = Math.max(chosen[groupA]!, value)
      continue
    }
    for (const group of [groupA, groupB]) {
      if (value <= best[group]!) continue
      best[group] = value
      bestPair[group] = pair
    }
  }
  return groups.flatMap(({ a, b, moved }, group): readonly Considered[] => {
    const pair = bestPair[group]!
    if (pair < 0) return []
    const isPair = a.length > 0 && b.length > 0
    const isNotable = isPair && (moved || a.length + b.length > 2)
    // What was settled as the only equal text was never in doubt.
    const isClose = isPair
      ? chosen[group]! - best[group]! < MARGIN && chosen[group]! > -Infinity
      : best[group]! > -MARGIN
    if (!isNotable && !isClose) return []
    const [i, j] = [pairs.i(pair), pairs.j(pair)]
    const isOfA = ofA[i] === group
    const compare = (x: readonly number[], y: readonly number[]) =>
      x.length * y.length === 0 ? 0 : sharedWordShare(bagOf(corpus.a, x), bagOf(corpus.b, y))
    const otherSimilarity = compare([i], [j])
    // What shares no word was near by its place alone, and tells a reader nothing.
    if (otherSimilarity === 0) return []
    return [
      {
        group,
        side: isOfA ? 'a' : 'b',
        block: isOfA ? i : j,
        other: isOfA ? j : i,
        similarity: isOfA ? compare([i], b) : compare(a, [j]),
        otherSimilarity,
      },
    ]
  })
}
