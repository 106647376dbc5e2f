import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatIdentifier,
  type Identifier,
  officialAddress,
  parseIdentifier,
} from '../../../src/core/citation/identifier.ts'

const EXAMPLES: readonly (readonly [text: string, identifier: Identifier])[] = [
  ['kst-32824-451', { kind: 'paper', dossier: '32824', number: '451' }],
  ['kst-36410-VIII-2', { kind: 'paper', dossier: '36410-VIII', number: '2' }],
  ['kst-35261-B', { kind: 'paper', dossier: '35261', number: 'B' }],
  ['kst-21501-31-512', { kind: 'paper', dossier: '21501-31', number: '512' }],
  ['blg-1014762', { kind: 'annex', number: '1014762' }],
]

const digits = (min: number, max: number) => fc.stringMatching(new RegExp(`^\\d{${min},${max}}$`))
const part = fc.oneof(digits(1, 3), fc.constantFrom('VIII', 'XV', 'J', 'A2'))
const identifiers: fc.Arbitrary<Identifier> = fc.oneof(
  fc.record({ kind: fc.constant('annex' as const), number: digits(1, 8) }),
  fc.record({
    kind: fc.constant('paper' as const),
    dossier: fc
      .tuple(digits(5, 5), fc.array(part, { maxLength: 2 }))
      .map(([number, parts]) => [number, ...parts].join('-')),
    number: fc.oneof(digits(1, 4), fc.stringMatching(/^[A-Z]{1,3}$/)),
  }),
)

describe('the name of a file at officielebekendmakingen.nl', () => {
  it.each(EXAMPLES)('reads %s', (text, identifier) => {
    expect(parseIdentifier(text)).toEqual(identifier)
    expect(formatIdentifier(identifier)).toBe(text)
  })

  it('is the same after writing and reading', () => {
    fc.assert(
      fc.property(identifiers, (each) => {
        expect(parseIdentifier(formatIdentifier(each))).toEqual(each)
      }),
    )
  })

  it('is the same after reading and writing', () => {
    const texts = fc.stringMatching(/^(?:kst-\d{5}(?:-[A-Z0-9]{1,4}){1,3}|blg-\d{1,8})$/)
    let read = 0
    fc.assert(
      fc.property(texts, (text) => {
        const found = parseIdentifier(text)
        if (!found) return
        read += 1
        expect(formatIdentifier(found)).toBe(text)
      }),
    )
    expect(read).toBeGreaterThan(20)
  })

  it.each(['34851, nr. 4', 'kst-328-4', 'kst-32824', 'kst-32824-', 'blg-', 'kst-32824-451.html', ' blg-1', ''])(
    'is not read from ‘%s’',
    (text) => {
      expect(parseIdentifier(text)).toBeUndefined()
    },
  )
})

describe('the official address of a source', () => {
  const kamerstuk = { dossier: '36410-VIII', number: '2', year: '2023/24' }

  it('is the recorded one, else that of its own number', () => {
    expect(officialAddress({ kind: 'kamerbrief', url: 'https://example.org/brief' })).toBe('https://example.org/brief')
    expect(officialAddress({ kind: 'kamerbrief', kamerstuk })).toBe(
      'https://zoek.officielebekendmakingen.nl/kst-36410-VIII-2.html',
    )
    expect(officialAddress({ kind: 'beslisnota', kamerstuk, reference: 'blg-12' })).toBe(
      'https://zoek.officielebekendmakingen.nl/blg-12.html',
    )
  })

  it('is never that of the letter with which an annex was sent, nor one made of a number that cannot be', () => {
    expect(officialAddress({ kind: 'beslisnota', kamerstuk })).toBeUndefined()
    expect(officialAddress({ kind: 'kamerbrief', kamerstuk: { ...kamerstuk, number: '2, herdruk' } })).toBeUndefined()
    expect(officialAddress({ kind: 'beslisnota', reference: '2024-' })).toBeUndefined()
  })
})
