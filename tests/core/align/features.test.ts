import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../src/core/align/features.ts'
import { plainWords } from '../../../src/core/text/normalize.ts'

const PIECES = [
  'a',
  'b',
  'é',
  'Z',
  '-',
  '\u00AD',
  '\n',
  '\t',
  ' ',
  '\u00A0',
  '1',
  '.',
  ',',
  '“',
  '’',
  '…',
  '–',
  '€',
  'en',
  'ß',
]
const read = (text: string) => [...readCorpus([{ kind: 'paragraph', text }], []).a.words]

describe('readCorpus', () => {
  it('reads the words that plainWords gives, in one pass or not', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
        const text = `x ${pieces.join('')}`
        expect(read(text)).toEqual(read(plainWords(text).join(' ')))
      }),
      { seed: 2412, numRuns: 3000 },
    )
  })
})
