import { describe, expect, it } from 'vitest'
import { align, alignAndConsider, type Alignment, type Block } from '../../../src/core/align/align.ts'
import { generateCase } from '../../bench/generate.ts'
import { LEVELS } from '../../bench/case.ts'

function expectPartition({ groups }: Alignment, a: readonly Block[], b: readonly Block[]) {
  const sorted = (list: readonly number[]) => [...list].sort((x, y) => x - y)
  expect(sorted(groups.flatMap((group) => group.a))).toEqual([...a.keys()])
  expect(sorted(groups.flatMap((group) => group.b))).toEqual([...b.keys()])
}

/** A clock that says the time is up when it is asked for the `turn`-th time, and how often it was asked. */
function stopAt(turn: number) {
  let asked = 0
  return { isOutOfTime: () => ++asked >= turn, asked: () => asked }
}

/** Milliseconds, for a machine that is busy. */
const PATIENCE = 30_000

describe('align, with a clock', () => {
  const { a, b } = generateCase(5, 'heavy', { blocks: 400 })
  const whole = align(a, b)

  it(
    'gives a valid comparison and says so, at whatever moment the time is up',
    () => {
      const clock = stopAt(Infinity)
      expect(align(a, b, clock)).toEqual(whole)
      expect(clock.asked()).toBeGreaterThan(5)
      for (let turn = 1; turn <= clock.asked(); turn++) {
        const cutShort = align(a, b, stopAt(turn))
        expect(cutShort.exact, `stopped at ${turn}`).toBe(false)
        expectPartition(cutShort, a, b)
      }
    },
    PATIENCE,
  )

  it('is not asked again once it said that the time is up', () => {
    const clock = stopAt(3)
    align(a, b, clock)
    expect(clock.asked()).toBe(3)
  })

  it('still pairs equal blocks when there is no time at all', () => {
    const { groups, exact } = align(a, b, stopAt(1))
    expect(exact).toBe(false)
    expect(groups.filter(({ kind }) => kind === 'same').length).toBeGreaterThan(50)
  })
})

describe('align, telling how far it is', () => {
  it.each([
    ['a long text', 400],
    ['a short text', 4],
  ])('goes up to 1 and never back: %s', (_, blocks) => {
    const { a, b } = generateCase(6, 'brutal', { blocks })
    const told: number[] = []
    const alignment = align(a, b, { onProgress: (share) => told.push(share) })
    expect(alignment).toEqual(align(a, b))
    expect(told.length).toBeGreaterThan(4)
    expect(told).toEqual([...told].sort((x, y) => x - y))
    expect(told.filter((share) => share < 0 || share > 1)).toEqual([])
    expect(told.indexOf(1)).toBe(told.length - 1)
  })
})

describe('align, called again', () => {
  it('gives the same bytes for the same input, whatever ran before', () => {
    const cases = LEVELS.flatMap((level) => [21, 22, 23, 24].map((seed) => generateCase(seed, level)))
    const run = ({ a, b }: (typeof cases)[number]) => JSON.stringify(alignAndConsider(a, b))
    const first = cases.map(run)
    const other = generateCase(99, 'brutal', { blocks: 600 })
    align(other.a, other.b)
    align(other.b, other.a, { maxWork: 5000 })
    align(other.a, other.b, stopAt(9))
    expect([...cases].reverse().map(run).reverse()).toEqual(first)
  })
})
