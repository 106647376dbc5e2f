import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../../src/core/text/tokenize.ts'

const words = (text: string) =>
  tokenize(text)
    .filter((token) => token.kind === 'word')
    .map((token) => token.text)

describe('tokenize', () => {
  const whole: readonly (readonly [what: string, word: string])[] = [
    ['a compound with a hyphen', 'anti-discriminatie'],
    ['the first half of a pair of compounds', 'water-'],
    ['an abbreviation with points', 'm.b.t.'],
    ['a short abbreviation', 'jl.'],
    ['an amount with its multiple', '€ 37,75 miljoen'],
    ['an amount in words', '12 mln. euro'],
    ['a percentage', '40 %'],
    ['a date', '2 december 2024'],
    ['a date in figures', '02-12-2024'],
    ['a number with its label', 'nr. 451'],
    ['a dossier number with a space', '32 824'],
    ['a parliamentary year', '2024/25'],
    ['an article with its ground', 'art. 5.1.2.e'],
    ['an apostrophe word', 'zo’n'],
    ['a place name with an apostrophe', '’s-Gravenhage'],
    ['a word broken over two lines', 'water-\nschap'],
    ['an address', 'https://voorbeeld.nl/a.b'],
  ]
  it.each(whole)('keeps %s whole', (_, word) => {
    expect(words(`ja ${word} en nee`)).toEqual(['ja', word, 'en', 'nee'])
  })

  it('leaves the full stop of a sentence apart', () => {
    expect(tokenize('Dat kost € 5. Klaar.').map((token) => token.text)).toEqual([
      'Dat',
      ' ',
      'kost',
      ' ',
      '€ 5',
      '.',
      ' ',
      'Klaar',
      '.',
    ])
  })

  it('separates sentences that stand glued together', () => {
    expect(words('Het veer ligt stil.De pont vaart.')).toEqual(['Het', 'veer', 'ligt', 'stil', 'De', 'pont', 'vaart'])
  })

  it('takes white space together', () => {
    expect(tokenize('a \n\u00A0 b').map((token) => token.kind)).toEqual(['word', 'space', 'word'])
  })

  it('joins up to the text, each token at its offsets', () => {
    const piece = fc.constantFrom(
      'm.b.t.',
      '€',
      '37,75',
      ' ',
      '\n',
      '-',
      'huis',
      '’s',
      '32',
      '824',
      '.',
      '(',
      '😀',
      'e\u0301',
    )
    const text = fc.oneof(
      fc.array(piece).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(text, (sample) => {
        const tokens = tokenize(sample)
        expect(tokens.map((token) => token.text).join('')).toBe(sample)
        for (const { text: own, from, to } of tokens) expect(sample.slice(from, to)).toBe(own)
        expect(tokens.every((token) => token.to > token.from)).toBe(true)
      }),
      { seed: 20241202, numRuns: 300 },
    )
  })

  it('reads two thousand sentences as it reads one, within the time a test has', () => {
    const sentence = 'De wijkploeg telt o.a. 32 824 stenen (€ 5 miljoen), zo’n linde-achtig bos. '
    expect(tokenize(sentence.repeat(2000))).toHaveLength(tokenize(sentence).length * 2000)
  })
})
