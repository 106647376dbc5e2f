import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery, type QueryPart } from '../../../src/core/search/query.ts'
import { piecesOf, snippetOf } from '../../../src/core/search/snippets.ts'

const write = (part: QueryPart) =>
  part.kind === 'phrase'
    ? `"${part.terms.join(' ')}"${part.isOpen ? '…' : ''}`
    : part.kind === 'date'
      ? `@${part.term}`
      : `${part.term}${part.isOpen ? '…' : ''}`
const read = (text: string, language?: 'nl' | 'en') => parseQuery(text, language).map(write).join(' ')

describe('a query', () => {
  it.each([
    ['haven', 'haven…'],
    ['haven ', 'haven'],
    ['de haven van Waterlo', 'haven waterlo…'],
    ['de', 'de…'],
    ['haven haven', 'haven'],
    ['"open kade" brug', '"open kade" brug…'],
    ['“open ka', '"open ka"…'],
    ['"" brug ', 'brug'],
    ['vraag 228', 'vraag 228…'],
    ['brug 2 mei 2030 haven ', 'brug @2030-05-02 haven'],
    ['2-5-2030', '@2030-05-02'],
    ['32 824 ', '32824'],
    ['...', ''],
    ['', ''],
  ])('%j asks for %j', (text, parts) => {
    expect(read(text)).toBe(parts)
  })

  it('passes over the function words of its language, unless there is nothing else', () => {
    expect(read('the harbour at night ', 'en')).toBe('harbour night')
    expect(read('the ', 'en')).toBe('the')
  })

  it('can be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(parseQuery(text).length).toBeLessThanOrEqual(12)
      }),
      { seed: 4, numRuns: 300 },
    )
  })
})

describe('a snippet', () => {
  const text = `${'woord '.repeat(80)}haven en brug. ${'nog '.repeat(80)}brug`
  const at = (word: string, from = 0) => ({
    from: text.indexOf(word, from),
    to: text.indexOf(word, from) + word.length,
  })
  const show = (pieces: readonly { readonly text: string; readonly isHit: boolean }[]) =>
    pieces.map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text)).join('')

  it('stands around the most hits, between whole words', () => {
    const shown = show(snippetOf(text, [at('brug', text.length - 4), at('haven'), at('brug')]))
    expect(shown).toContain('[haven] en [brug]. nog')
    expect(shown).toMatch(/^… woord /)
    expect(shown).toMatch(/ nog …$/)
    expect(shown.length).toBeLessThan(270)
  })

  it('is the beginning where there is no hit, and the whole text where that is short', () => {
    expect(show(snippetOf(text, []))).toMatch(/^woord .* …$/)
    expect(show(snippetOf('De brug.', [{ from: 3, to: 7 }]))).toBe('De [brug].')
  })

  it('loses no letter, however the hits overlap', () => {
    const range = fc.tuple(fc.nat(60), fc.nat(20)).map(([from, length]) => ({ from, to: from + length }))
    fc.assert(
      fc.property(fc.string({ maxLength: 70 }), fc.array(range, { maxLength: 8 }), (any, ranges) => {
        expect(
          piecesOf(any, ranges)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(any)
      }),
      { seed: 4, numRuns: 300 },
    )
  })
})
