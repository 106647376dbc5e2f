import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exponential, logarithm } from '../../../src/core/align/elementary.ts'

const CLOSE = 1e-12

describe('logarithm', () => {
  it('is within 1e-12 of the engine’s own, for counts, shares and the ends of the range', () => {
    const numbers = [...Array.from({ length: 2000 }, (_, n) => n + 1), 1e9, 5e-324, 2 ** -1022, Number.MAX_VALUE]
    for (const x of numbers) {
      for (const value of [x, 1 / x].filter((each) => each < Infinity)) {
        const engine = Math.log(value)
        expect(Math.abs(logarithm(value) - engine)).toBeLessThanOrEqual(CLOSE * Math.max(1, Math.abs(engine)))
      }
    }
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        expect(Math.abs(logarithm(x) - Math.log(x))).toBeLessThanOrEqual(CLOSE * Math.max(1, Math.abs(Math.log(x))))
      }),
    )
  })

  it('answers outside its range as the engine does', () => {
    for (const x of [0, -0, -1, NaN, Infinity, -Infinity]) expect(logarithm(x)).toBe(Math.log(x))
    expect(logarithm(1)).toBe(0)
  })
})

describe('exponential', () => {
  it('is within 1e-12 of the engine’s own', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(exponential(x) - Math.exp(x))).toBeLessThanOrEqual(CLOSE * Math.exp(x))
      }),
    )
  })

  it('answers outside its range as the engine does', () => {
    for (const x of [0, -Infinity, Infinity, 800, -800, NaN]) expect(exponential(x)).toBe(Math.exp(x))
  })
})
