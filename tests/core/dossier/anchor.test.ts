import { expect, it } from 'vitest'
import { anchorOf, bearingAnchor, recordOf } from '../../../src/core/dossier/anchor.ts'

it('leads from an anchor back to its record, and takes an anchor without a kind for the record itself', () => {
  expect(anchorOf('advice', 'D11')).toBe('advies-D11')
  expect(bearingAnchor('K450', 0)).toBe('stuk-K450-1')
  for (const kind of ['version', 'advice', 'remark', 'decision', 'answer', 'paper', 'gap'] as const) {
    expect(recordOf(anchorOf(kind, 'advies-like'))).toBe('advies-like')
  }
  expect(recordOf('N0212.discr')).toBe('N0212.discr')
})
