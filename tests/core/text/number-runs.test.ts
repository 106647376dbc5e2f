import { expect, it } from 'vitest'
import { numberRuns } from '../../../src/core/text/number-runs.ts'

it('writes runs of numbers short, and gaps as gaps', () => {
  expect(numberRuns([2, 3, 4, 5, 6, 7, 8])).toBe('2–8')
  expect(numberRuns([1, 2, 4])).toBe('1–2, 4')
  expect(numberRuns([3])).toBe('3')
})
