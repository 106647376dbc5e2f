import { describe, expect, test } from 'vitest'
import { cite, type CitedSource, dutchDate, richText } from '../../../src/core/citation/cite.ts'

const SZW = 'Ministerie van SZW'
const letter: CitedSource = { kind: 'kamerbrief', title: 'Brief over water' }
const paper = (dossier: string, number: string, year: string) => ({ dossier, number, year })

/** No-break spaces are written as `_` so that they can be seen. */
const visible = (text: string) => text.replaceAll('\u00A0', '_')

describe('the citation strings of the house', () => {
  const cases: readonly [
    name: string,
    source: CitedSource,
    organisation: string,
    place: string | undefined,
    text: string,
  ][] = [
    [
      'a paper of the Tweede Kamer',
      { ...letter, kamerstuk: paper('32824', '451', '2024/25') },
      SZW,
      'p. 3',
      'Kamerstukken II 2024/25, 32824, nr._451, p._3.',
    ],
    [
      'a chapter of the budget',
      { ...letter, kamerstuk: paper('36410-VIII', '2', '2023/24') },
      SZW,
      'blz. 7',
      'Kamerstukken II 2023/24, 36410 VIII, nr._2, p._7.',
    ],
    [
      'a sub-dossier',
      { ...letter, kamerstuk: paper('21501-31', '512', '2024/25') },
      SZW,
      undefined,
      'Kamerstukken II 2024/25, 21501-31, nr._512.',
    ],
    [
      'a paper of the Eerste Kamer',
      { ...letter, kamerstuk: paper('35261', 'B', '2021/22') },
      SZW,
      'pagina 2',
      'Kamerstukken I 2021/22, 35261, B, p._2.',
    ],
    [
      'a nota published with a paper',
      {
        kind: 'beslisnota',
        title: 'Nota',
        date: '2025-02-04',
        reference: 'blg-1234567',
        kamerstuk: paper('32824', '451', '2024/25'),
      },
      SZW,
      undefined,
      'Bijlage bij Kamerstukken II 2024/25, 32824, nr._451 (beslisnota van 4 februari 2025, blg-1234567).',
    ],
    [
      'a letter that has no number yet',
      { ...letter, date: '2025-02-07', reference: '2025-0000012345', url: 'https://example.org/brief' },
      'de minister van SZW',
      undefined,
      'Brief van de minister van SZW van 7 februari 2025, kenmerk 2025-0000012345, https://example.org/brief.',
    ],
    [
      'a letter whose title names its sender',
      { kind: 'kamerbrief', title: 'Brief van de minister van SZW', date: '2025-02-07', reference: '2025-0000012345' },
      SZW,
      undefined,
      'Brief van de minister van SZW van 7 februari 2025, kenmerk 2025-0000012345.',
    ],
    [
      'a nota without any number',
      { kind: 'beslisnota', title: 'Nota', date: '2024-12-02' },
      SZW,
      'p. 1',
      'Beslisnota van het ministerie van SZW van 2 december 2024, p._1.',
    ],
    [
      'a reference of which only the beginning was left',
      { kind: 'beslisnota', title: 'Nota', date: '2024-12-02', reference: '2024-' },
      SZW,
      undefined,
      'Beslisnota van het ministerie van SZW van 2 december 2024, kenmerk 2024-[…].',
    ],
    [
      'a nota that is not a nota for a decision',
      { kind: 'beslisnota', genre: 'Nota ter voorbereiding', title: 'Nota', date: '2024-12-02' },
      SZW,
      undefined,
      'Nota ter voorbereiding van het ministerie van SZW van 2 december 2024.',
    ],
    [
      'a paper without a date',
      { kind: 'other', title: 'Bijlage A' },
      'Gemeente Waterlo',
      'onder het kopje Risico',
      '‘Bijlage A’ van de gemeente Waterlo zonder datum, onder het kopje Risico.',
    ],
  ]
  test.each(cases)('%s', (_name, source, organisation, place, text) => {
    expect(visible(cite(source, organisation, place).plain)).toBe(text)
  })
})

test('only the name of the series is in italics, and the parts together are the plain text', () => {
  const citation = cite({ ...letter, kamerstuk: paper('32824', '451', '2024/25') }, SZW, 'p. 3')
  expect(citation.parts.filter(({ italic }) => italic).map(({ text }) => text)).toEqual(['Kamerstukken II'])
  expect(citation.parts.map(({ text }) => text).join('')).toBe(citation.plain)
  expect(citation.parts.every(({ text }) => text !== '')).toBe(true)
})

test('as rich text only the name of the series is in italics, and signs of HTML are text', () => {
  expect(richText(cite({ ...letter, kamerstuk: paper('32824', '451', '2024/25') }, SZW))).toBe(
    '<i>Kamerstukken II</i> 2024/25, 32824, nr.\u00A0451.',
  )
  const odd = cite({ kind: 'other', title: 'Kade <b> & brug', date: '2025-02-07' }, SZW)
  expect(richText(odd)).toBe('‘Kade &lt;b&gt; &amp; brug’ van het ministerie van SZW van 7 februari 2025.')
})

test('a range of pages has an en dash', () => {
  expect(visible(cite(letter, SZW, 'p. 3-5').plain)).toContain(', p._3–5.')
})

test('a date has no leading zero, and a text that is no date is refused', () => {
  expect(dutchDate('2025-03-01')).toBe('1 maart 2025')
  expect(() => dutchDate('maart')).toThrow(RangeError)
})
