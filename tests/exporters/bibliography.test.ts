import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier, Source } from '../../src/core/dossier/schema.ts'
import {
  bibliographyFile,
  BIBLIOGRAPHY_FORMATS,
  bibliographyOf,
  type BibliographyFormat,
} from '../../src/exporters/bibliography/bibliography.ts'
import { entriesOf, type Entry } from '../../src/exporters/bibliography/entries.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { buildDossier, source } from '../helpers/build-dossier.ts'

type Item = Readonly<Record<string, unknown>>

/** Named, because the library guesses by what stands anywhere in the file. */
const TYPES = { ris: '@ris/file', bibtex: '@biblatex/text', csl: '@else/json' } as const

/** As a library that we did not write reads the file; it keeps the name of an organisation now here, now there. */
const readBack = (text: string, format: BibliographyFormat): readonly Item[] =>
  new Cite(text, { forceType: TYPES[format] }).data.map((item) => {
    const [first, ...more] = (item['author'] ?? []) as readonly Readonly<Record<string, string>>[]
    expect([more, Object.keys(first ?? {}).length <= 1]).toEqual([[], true])
    return { ...item, author: first && (first['literal'] ?? first['family']) }
  })

/** What each format can say of an entry, in the words in which the library gives it back. */
const EXPECTED: Readonly<Record<BibliographyFormat, (entry: Entry) => Item>> = {
  csl: (entry) => ({
    ...common(entry),
    type: entry.type,
    'container-title': entry.series,
    volume: entry.year,
    number: entry.number,
    author: entry.author,
    publisher: entry.author,
    language: 'nl',
  }),
  ris: (entry) => ({
    ...common(entry),
    type: entry.type,
    'container-title': entry.series,
    volume: entry.year,
    number: entry.number,
    author: entry.author?.includes(',') ? undefined : entry.author,
    publisher: entry.author,
    language: 'nl',
  }),
  // The library knows no better type for `@misc`.
  bibtex: (entry) => ({
    ...common(entry),
    type: entry.type === 'bill' ? 'document' : 'report',
    number: entry.type === 'report' ? entry.number : undefined,
    author: entry.author,
    publisher: entry.series ? `${entry.series} ${entry.year}, ${entry.number}` : entry.author,
    language: 'dutch',
  }),
}

const common = (entry: Entry): Item => ({
  id: entry.key,
  title: entry.title,
  genre: entry.genre,
  note: entry.note,
  URL: entry.url,
  issued: entry.date && { 'date-parts': [entry.date.split('-').map(Number)] },
})

const FIELDS = Object.keys(EXPECTED.csl(entriesOf(actieagenda)[0]!))

function expectSameFields(dossier: Dossier, format: BibliographyFormat): void {
  const items = readBack(bibliographyOf(dossier, format), format)
  const found = items.map((item) => Object.fromEntries(FIELDS.map((field) => [field, item[field]])))
  const meant = entriesOf(dossier).map((entry) => {
    const item = EXPECTED[format](entry)
    return Object.fromEntries(FIELDS.map((field) => [field, item[field]]))
  })
  expect(found).toEqual(meant)
}

const withSources = (sources: readonly Source[], organisation = 'Gemeente Waterlo'): Dossier => {
  const built = buildDossier({ versions: { '2030-03-01': ['kade: Tekst.'] } })
  return { ...built, meta: { ...built.meta, organisation }, sources: [...sources] }
}

describe.each(BIBLIOGRAPHY_FORMATS)('a citation file in %s', (format) => {
  it('holds every source of the published dossier with the same fields', () => {
    expectSameFields(actieagenda, format)
    expect(readBack(bibliographyOf(actieagenda, format), format)).toHaveLength(actieagenda.sources.length)
  })

  it('holds one source alone', () => {
    const paper = actieagenda.sources.find(({ id }) => id === 'K447')
    const [only, ...more] = readBack(bibliographyOf(actieagenda, format, paper), format)
    expect(more).toEqual([])
    expect(only).toMatchObject({ id: 'actieagenda-K447', issued: { 'date-parts': [[2024, 12, 19]] } })
  })

  it.each([
    [
      'a paper of the Eerste Kamer',
      { kind: 'kamerbrief', kamerstuk: { dossier: '35261', number: 'B', year: '2021/22' } },
    ],
    [
      'a chapter of the budget',
      { kind: 'kamerbrief', kamerstuk: { dossier: '36410-VIII', number: '2', year: '2023/24' } },
    ],
    ['an annex', { kamerstuk: { dossier: '32824', number: '451', year: '2024/25' }, reference: 'blg-1234567' }],
    ['a paper without anything', { kind: 'other' }],
    ['an address with signs', { url: 'https://example.org/a_b%20c?x=1&y=2#z' }],
  ] as const)('holds %s', (_name, more) => {
    expectSameFields(withSources([source('S1', more)]), format)
  })

  it('keeps an organisation with commas whole', () => {
    expectSameFields(withSources([source('S1')], 'Ministerie van Onderwijs, Cultuur en Wetenschap'), format)
  })

  it('comes back the same whatever a title, a reference and an organisation are made of', () => {
    const awkward = fc.oneof(
      fc.constantFrom('{', '}', '\\', '%', '&', '#', '_', '$', '~', '^', '--', '``', "''", '<i>', '?`', '\n', '\t'),
      fc.constantFrom('ü', 'Ĳ', 'é', '“', '’', ' and ', ', ', 'Haven', 'ER  - ', 'TY  - JOUR', '@misc{a,', '10.1/x'),
    )
    const text = fc.array(awkward, { minLength: 1, maxLength: 9 }).map((parts) => `a${parts.join('')}z`)
    fc.assert(
      fc.property(text, text, text, (title, reference, organisation) => {
        expectSameFields(withSources([source('S1', { title, reference }), source('S2')], organisation), format)
      }),
      { seed: 20250204, numRuns: 150 },
    )
  })
})

describe('the citation files', () => {
  it('give no paper a number that the record does not give', () => {
    const notes = entriesOf(actieagenda).filter(({ type }) => type === 'report')
    expect(notes.map(({ genre }) => genre)).toEqual([
      'Beslisnota',
      'Nota ter voorbereiding',
      ...Array.from({ length: 7 }, () => 'Beslisnota'),
    ])
    for (const { number, note, url, series } of notes) {
      expect(number).toMatch(/^20\d\d-?\[…\]$/)
      expect([note, url, series]).toEqual([undefined, undefined, undefined])
    }
  })

  it('write RIS with carriage returns, one entry after the other', () => {
    const text = bibliographyOf(actieagenda, 'ris')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.match(/^TY {2}- (?:BILL|RPRT)\r\n/gm)).toHaveLength(actieagenda.sources.length)
    expect(text.match(/^ER {2}- \r\n/gm)).toHaveLength(actieagenda.sources.length)
  })

  it('write BibTeX whose braces match, whatever a title holds', () => {
    const text = bibliographyOf(withSources([source('S1', { title: 'a } b { c }' })]), 'bibtex')
    let depth = 0
    for (const sign of text) {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
      expect(depth).toBeGreaterThanOrEqual(0)
    }
    expect(depth).toBe(0)
  })

  it('have a name of their own', () => {
    const [first] = actieagenda.sources
    expect(bibliographyFile(actieagenda, 'bibtex').name).toBe('actieagenda.bib')
    expect(bibliographyFile(actieagenda, 'ris', first).name).toBe('actieagenda-M1311.ris')
    expect(bibliographyFile(actieagenda, 'csl').name).toBe('actieagenda.csl.json')
  })
})
