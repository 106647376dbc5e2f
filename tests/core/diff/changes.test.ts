import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findChanges } from '../../../src/core/diff/changes.ts'
import { heaviestIncreasing } from '../../../src/core/diff/increasing.ts'

const ids = fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 40 })

describe('findChanges', () => {
  it('gives the smallest edit when no limit is hit', () => {
    expect(findChanges([1, 2, 3, 4], [1, 3, 5, 4])).toEqual({
      changes: [
        { aFrom: 1, aTo: 2, bFrom: 1, bTo: 1 },
        { aFrom: 3, aTo: 3, bFrom: 2, bTo: 3 },
      ],
      exact: true,
    })
  })

  it('anchors on rare ids beyond the limit, and says that it is not exact', () => {
    const a = [1, 2, 3, 50, 4, 5, 6]
    const b = [9, 8, 7, 50, 10, 11, 12]
    expect(findChanges(a, b, 2)).toEqual({
      changes: [
        { aFrom: 0, aTo: 3, bFrom: 0, bTo: 3 },
        { aFrom: 4, aTo: 7, bFrom: 4, bTo: 7 },
      ],
      exact: false,
    })
  })

  it.each([undefined, 3])('leaves only equal ids outside the changes (limit %s)', (limit) => {
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        const { changes } = findChanges(a, b, limit)
        let [aAt, bAt] = [0, 0]
        for (const change of [...changes, { aFrom: a.length, aTo: a.length, bFrom: b.length, bTo: b.length }]) {
          expect(a.slice(aAt, change.aFrom)).toEqual(b.slice(bAt, change.bFrom))
          ;[aAt, bAt] = [change.aTo, change.bTo]
        }
      }),
      { seed: 32824, numRuns: 300 },
    )
  })
})

describe('heaviestIncreasing', () => {
  it('keeps one heavy value rather than two light ones', () => {
    expect(heaviestIncreasing([3, 1, 2], [5, 2, 2])).toEqual([0])
    expect(heaviestIncreasing([3, 1, 2], [3, 2, 2])).toEqual([1, 2])
  })

  it('never keeps equal values twice, and keeps nothing of nothing', () => {
    expect(heaviestIncreasing([4, 4, 4], [1, 2, 1])).toEqual([1])
    expect(heaviestIncreasing([], [])).toEqual([])
  })

  it('is as heavy as the best of all subsequences', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 9 })), { maxLength: 9 })
    const weigh = (list: readonly (readonly [number, number])[]) => list.reduce((sum, [, weight]) => sum + weight, 0)
    fc.assert(
      fc.property(pairs, (list) => {
        const kept = heaviestIncreasing(
          list.map(([value]) => value),
          list.map(([, weight]) => weight),
        )
        let best = 0
        for (let mask = 0; mask < 2 ** list.length; mask++) {
          const chosen = list.filter((_, at) => (mask >> at) % 2 === 1)
          if (chosen.every(([value], at) => at === 0 || value > (chosen[at - 1]?.[0] ?? 0))) {
            best = Math.max(best, weigh(chosen))
          }
        }
        expect(weigh(kept.map((at) => list[at] ?? [0, 0]))).toBe(best)
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})
