import { heaviestIncreasing } from '../diff/increasing.ts'
import type { Partners } from './model.ts'

/** Blocks without a partner on either side, ascending, that stand between the same two pairs of partners. */
export type Gap = { readonly freeA: readonly number[]; readonly freeB: readonly number[] }

/** The gaps between partners that stand in the same order in both texts, where both sides have a block without one. */
export function findGaps({ ofA, ofB }: Partners): readonly Gap[] {
  const paired: number[] = []
  for (let i = 0; i < ofA.length; i++) if (ofA[i]! >= 0) paired.push(i)
  const kept = heaviestIncreasing(
    paired.map((i) => ofA[i]!),
    paired.map(() => 1),
  ).map((at) => paired[at]!)
  const gaps: Gap[] = []
  let [fromA, fromB] = [0, 0]
  for (const i of [...kept, ofA.length]) {
    const j = i < ofA.length ? ofA[i]! : ofB.length
    const [freeA, freeB] = [listFree(ofA, fromA, i), listFree(ofB, fromB, j)]
    if (freeA.length > 0 && freeB.length > 0) gaps.push({ freeA, freeB })
    ;[fromA, fromB] = [i + 1, j + 1]
  }
  return gaps
}

/** Blocks without a partner from one index up to, and without, another. */
export function listFree(partners: Int32Array, from: number, to: number): readonly number[] {
  const free: number[] = []
  for (let index = from; index < to; index++) if (partners[index]! < 0) free.push(index)
  return free
}
