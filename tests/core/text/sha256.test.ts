import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '../../../src/core/text/sha256.ts'

const byNode = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

test('is the hash of the standard, at every length round a block', () => {
  for (let length = 0; length < 200; length++) {
    const text = 'havenbrief'.repeat(20).slice(0, length)
    expect(sha256(text)).toBe(byNode(text))
  }
})

test('is the hash of the UTF-8 bytes of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      expect(sha256(text)).toBe(byNode(text))
    }),
    { seed: 31, numRuns: 200 },
  )
})
