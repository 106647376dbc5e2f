import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateFromFileName, datesIn, leadingDate } from '../../../src/importers/papers/dates.ts'
import { dateFromBlocks } from '../../../src/importers/papers/describe.ts'
import { MONTHS } from '../../../src/core/text/months.ts'

describe('days in a text', () => {
  test.each([
    ['op 9-10-2024 en 09/11/2024', ['2024-10-09', '2024-11-09']],
    ['vanaf 1 januari 2023 tot 21 november 2024', ['2023-01-01', '2024-11-21']],
    ['2024-10-09T10:00', ['2024-10-09']],
    ['3 mrt. 2026', ['2026-03-03']],
    ['29 februari 2023, 31-4-2024, 0-1-2024, 12/31/2024', []],
    ['29 februari 2024', ['2024-02-29']],
    ['maart 2026', []],
    ['kenmerk 2024-0000123 en 12-3456', []],
    ['artikel 5.1.2 en bedrag 12.3.45', []],
    ['112-3-2024', []],
    ['7-2-25', []],
  ])('%s', (text, dates) => {
    expect(datesIn(text).map(({ date }) => date)).toEqual(dates)
  })

  test('a day counts as leading only at the very start', () => {
    expect(leadingDate(' 3 maart 2031 ')).toMatchObject({ date: '2031-03-03' })
    expect(leadingDate('per 3 maart 2031')).toBeUndefined()
  })

  test('any day is found in each way of writing it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2098-12-31'), noInvalidDate: true }),
        fc.constantFrom(' ', '\u00A0', '-', '_'),
        (day, gap) => {
          const iso = day.toISOString().slice(0, 10)
          const [year = '', month = '', of = ''] = iso.split('-')
          const words = [of, MONTHS[Number(month) - 1], year].join(gap)
          for (const text of [iso, `${of}-${month}-${year}`, `${Number(of)}/${Number(month)}/${year}`, words]) {
            expect(datesIn(`op ${text}.`).map(({ date }) => date)).toEqual([iso])
            expect(dateFromFileName(`brief ${text.replaceAll('/', '.')} (2).pdf`)).toBe(iso)
          }
          expect(dateFromFileName(`${year}${month}${of}_concept.docx`)).toBe(iso)
          expect(dateFromFileName(`concept ${of}${month}${year}.docx`)).toBe(iso)
        },
      ),
      { seed: 20_310_504, numRuns: 200 },
    )
  })
})

describe('the day in a file name', () => {
  test.each([
    ['20260316_concept v2.docx', '2026-03-16'],
    ['brief 16-3-2026 (2).pdf', '2026-03-16'],
    ['2026-03-16', '2026-03-16'],
    ['map/2025-01-01/brief 16 maart 2026.txt', '2026-03-16'],
    ['C:\\stukken\\Brief_16_mrt_2026.md', '2026-03-16'],
    ['brief%2016-03-2026.html', '2026-03-16'],
    ['2026-03-16 brief 16-3-2026.txt', '2026-03-16'],
    ['2026.03.16.pdf', '2026-03-16'],
    ['2026-03-16 naar 2026-03-17.txt', undefined],
    ['brief 16-3-26.pdf', undefined],
    ['brief maart 2026.pdf', undefined],
    ['brief 31-2-2026.pdf', undefined],
    ['2026-0000123456.pdf', undefined],
    ['202603161.pdf', undefined],
    ['concept 3.docx', undefined],
    ['', undefined],
  ])('%s', (name, date) => {
    expect(dateFromFileName(name)).toBe(date)
  })
})

describe('the day on a document', () => {
  const day = (...texts: string[]) => dateFromBlocks(texts.map((text) => ({ kind: 'paragraph', text })))
  test.each([
    [['Datum', '02-12-2024'], '2024-12-02'],
    [['Datum 02-12-2024 Onze referentie 2024-'], '2024-12-02'],
    [['Datum | 2 december 2024', 'Kenmerk | A'], '2024-12-02'],
    [['Dagtekening: 2 december 2024'], '2024-12-02'],
    [['Datum\n2 december 2024\nOns kenmerk\nX-1'], '2024-12-02'],
    [["'s-Gravenhage, 2 december 2024"], '2024-12-02'],
    [['Alphen aan den Rijn, de 2 december 2024'], '2024-12-02'],
    [['Nota van ambtenaren, 2 december 2024'], undefined],
    // A title with another year, and a place line after the field.
    [['nota', 'Versie van 2 december 2025', 'Datum', '02-12-2024'], '2024-12-02'],
    [['Den Haag, 3 maart 2025', 'Datum 02-12-2024'], '2024-12-02'],
    [['Datum', 'Onze referentie', '2024-'], undefined],
    [['Datum van de opening is 2 december 2024.'], undefined],
    [['Datum 2 december 2024 is de opening.'], undefined],
    [['Op 2 december 2024 gaat de haven open.'], undefined],
    [['In Den Haag, 3 maart 2025, was het koud.'], undefined],
    [['Datum 31-02-2024'], undefined],
    [[], undefined],
  ])('%j', (texts, date) => {
    expect(day(...texts)).toBe(date)
  })
})
