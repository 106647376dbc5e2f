import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainForm } from '../../../src/core/text/plain-form.ts'

const formOf = (text: string) => plainForm(text).text
const wordsOf = (text: string) => {
  const { text: plain, words } = plainForm(text)
  return words.map((from, at) => plain.slice(from, words[at + 1] ?? plain.length).trim())
}

describe('the plain form', () => {
  test.each([
    ['lines and spaces', 'de brug\r\n is  dicht', 'de brug is\u00A0dicht'],
    ['a word broken at the end of a line', 'de scheeps-\nlading', 'de scheepslading'],
    ['the same after spaces were collapsed', 'de scheeps- lading', 'de scheepslading'],
    ['a compound broken at its hyphen', 'Noord-\nHolland', 'Noord-Holland'],
    ['ligatures', 'eﬀectief in de ﬁle, oﬃcieel', 'effectief in de file, officieel'],
    ['soft hyphens and zero-width characters', 'haven\u00ADmees\u200Bter', 'havenmeester'],
    ['quotes', '‘de “oude” sluis’ en kapitein’s', "'de \"oude\" sluis' en kapitein's"],
    ['dashes', 'de kade – van steen — blijft', 'de kade - van steen - blijft'],
    ['a dash before a digit', 'van 2003 – 2023, mbo-4', 'van 2003-2023, mbo\u20114'],
    ['Markdown', '## De **kade** blijft *open*\n\n- lang', 'De kade blijft open • lang'],
    ['a list mark before a number', 'wensen:\n- 11 boten', 'wensen: • 11 boten'],
    ['tags of the OCR', 'de kade<sup>9</sup> <b>blijft</b><hr/>open', 'de kade9 blijft\nopen'],
    ['superscript digits', 'de kade⁹', 'de kade9'],
    ['composed letters', 'één rivieŕ', 'één rivieŕ'.normalize('NFD')],
    ['table pipes', '| boot | 12 |', 'boot\t12'],
  ])('is blind to %s', (_what, one, other) => {
    expect(formOf(one)).toBe(formOf(other))
  })

  test.each([
    ['another letter', 'de brug', 'de brag'],
    ['case', 'de Brug', 'de brug'],
    ['an accent', 'een brug', 'één brug'],
    ['a digit more', '12 boten', '123 boten'],
    ['digits grouped otherwise', '1 12 boten', '11 2 boten'],
    ['a decimal comma', '5,5 meter', '55 meter'],
    ['a minus sign', 'tot -7,1 meter', 'tot 7,1 meter'],
    ['a minus sign with a space', 'tot – 7,1 meter', 'tot 7,1 meter'],
    ['a question', 'Is de brug dicht?', 'Is de brug dicht.'],
    ['a per cent sign', '42% hoger', '42 hoger'],
    ['a sign of less', 'diepte <5', 'diepte 5'],
    ['a quote more', 'de ‘oude’ sluis', 'de oude sluis'],
    ['a small word', 'de brug is niet dicht', 'de brug is dicht'],
  ])('tells %s', (_what, one, other) => {
    expect(formOf(one)).not.toBe(formOf(other))
  })

  test('leads every unit back to where it came from, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { text: plain, from, to } = plainForm(text)
        expect([from.length, to.length]).toEqual([plain.length, plain.length])
        from.forEach((start, at) => {
          const end = to[at] ?? -1
          expect(start).toBeGreaterThanOrEqual(from[at - 1] ?? 0)
          expect(end).toBeLessThanOrEqual(text.length)
          if (/[a-z0-9]/.test(plain[at] ?? '')) {
            expect(text.slice(start, end).normalize('NFKC')).toContain(plain[at])
          }
        })
      }),
      { seed: 11, numRuns: 300 },
    )
  })

  test('is its own plain form but for the spaces, and ends on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(formOf(formOf(text))).toBe(formOf(text))
      }),
      { seed: 12, numRuns: 300 },
    )
  })
})

test('its words are those a reader sees, whole where a line broke them', () => {
  expect(wordsOf('De scheeps-\nlading, in- \nen uitvoer – 3 ton')).toEqual([
    'De',
    'scheepslading,',
    'in',
    'en',
    'uitvoer',
    '-3',
    'ton',
  ])
  expect(wordsOf('vak 1 12')).toEqual(['vak', '1', '12'])
})

test('a megabyte of one odd character takes no more than its turn', () => {
  for (const odd of ['<', '-', '*', "'", '\u0301', '<b ', '­']) {
    expect(plainForm(odd.repeat(300_000)).text.length).toBeLessThanOrEqual(900_000)
  }
})
