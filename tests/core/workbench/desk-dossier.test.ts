import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../../../src/core/compare.ts'
import { parseDossier } from '../../../src/core/dossier/parse.ts'
import type { Dossier } from '../../../src/core/dossier/schema.ts'
import type { ImportedBlock } from '../../../src/core/imported/imported.ts'
import { sha256 } from '../../../src/core/text/sha256.ts'
import { deskDossier, type DeskDossierOptions } from '../../../src/core/workbench/desk-dossier.ts'
import type { DeskLink } from '../../../src/core/workbench/desk.ts'
import { dutchRecorded } from '../../../src/i18n/recorded.nl.ts'
import { generateHistory } from '../../bench/histories.ts'
import { deskItem, deskOf, imported, type TestDesk } from '../../helpers/desk.ts'

const OPTIONS: DeskDossierOptions = { words: dutchRecorded, withNames: true, sha256 }
const make = ({ desk, files }: TestDesk, options = OPTIONS) => deskDossier(desk, files, options)

function made(given: TestDesk, options = OPTIONS): Dossier {
  const result = make(given, options)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  expect(parseDossier(JSON.parse(JSON.stringify(result.dossier)))).toEqual({ ok: true, dossier: result.dossier })
  return result.dossier
}

const KADE = 'De kade wordt in het najaar over de hele lengte verstevigd met basalt.'
const PONT = 'De pont blijft varen zolang de brug nog niet klaar is.'
const LICHT = 'Langs de pier komen negen lantaarns met een warme kleur.'
const STEIGER = 'Bij de steiger mag niemand langer dan een uur aanleggen.'

const mark = (item: string, block: number, from: number, to: number) => ({ item, block, from, to })

describe('the versions of a desk', () => {
  test('are the blocks of the files, letter for letter, with ids of their own', () => {
    const dossier = made(
      deskOf([
        [KADE, PONT],
        [PONT, LICHT],
      ]),
    )
    const blocks = dossier.versions.map(({ sections }) => sections.flatMap((section) => section.blocks))
    expect(blocks.map((each) => each.map(({ text }) => text))).toEqual([
      [KADE, PONT],
      [PONT, LICHT],
    ])
    expect(blocks.flat().every(({ basis }) => basis === 'literal')).toBe(true)
    expect(new Set(blocks.flat().map(({ id }) => id)).size).toBe(4)
    expect(compare(dossier, '2031-03-01', '2031-03-02').rows.map(({ kind }) => kind)).toEqual(['cut', 'same', 'added'])
  })

  test('have sections from their outermost headings', () => {
    const heading = (level: number, text: string): ImportedBlock => ({ kind: 'heading', level, text })
    const blocks = [KADE, heading(1, 'Vervoer'), PONT, heading(3, 'Tijden'), STEIGER, heading(2, 'Licht'), LICHT]
    const [version] = made(deskOf([blocks])).versions
    expect(version?.sections.map((section) => [section.heading, section.blocks.length])).toEqual([
      ['Vóór het eerste kopje', 1],
      ['Vervoer', 4],
      ['Licht', 2],
    ])
  })

  test('of one day are told apart in their order', () => {
    const { desk, files } = deskOf([[KADE], [PONT], [LICHT]])
    const items = desk.items.map((item) => ({ ...item, date: '2031-03-01' }))
    const ids = made({ desk: { ...desk, items }, files }).versions.map(({ id }) => id)
    expect(ids).toEqual(['2031-03-01', '2031-03-01-2', '2031-03-01-3'])
  })

  test('without a date, or in another order than their dates, make no record', () => {
    const { desk, files } = deskOf([[KADE], [PONT]])
    const [first, second] = desk.items
    const swapped = { ...desk, items: [second!, first!] }
    const { date: _none, ...undated } = first!
    expect(make({ desk: swapped, files })).toEqual({
      ok: false,
      problems: [{ code: 'date-order', item: 'v1', after: 'v2' }],
    })
    expect(make({ desk: { ...desk, items: [undated, second!] }, files })).toEqual({
      ok: false,
      problems: [{ code: 'no-date', item: 'v1' }],
    })
    expect(make(deskOf([]))).toEqual({ ok: false, problems: [{ code: 'no-versions' }] })
  })

  test('never lose to a scan: what a page without text may hold is not told as gone', () => {
    const page = (at: number, text: string): ImportedBlock => ({ kind: 'paragraph', text, page: at })
    const given = deskOf([
      [KADE, PONT, LICHT],
      [page(1, KADE), page(3, LICHT)],
    ])
    const scanned = { ...given.files['v2']!, pages: { count: 3, textless: [2] } }
    const dossier = made({ ...given, files: { ...given.files, v2: scanned } })
    expect(dossier.versions[1]?.sections[0]?.blocks.map(({ contentUnknown }) => contentUnknown === true)).toEqual([
      false,
      true,
      false,
    ])
    const rows = compare(dossier, '2031-03-01', '2031-03-02').rows
    expect(rows.map(({ kind }) => kind)).toEqual(['same', 'unknown-after', 'unknown-before', 'same'])
  })

  test('of tens of thousands of words can be exported with what others need to prove them', () => {
    const texts = Array.from({ length: 40 }, (_, at) => Array.from({ length: 300 }, (__, n) => `w${at}x${n}`).join(' '))
    const dossier = made(deskOf([texts, texts.slice(1)]), { ...OPTIONS, hasPlain: true })
    expect(dossier.passages[0]?.states[1]?.state).toBe('absent')
    expect(dossier.locators.filter(({ plain }) => plain).length).toBe(79)
  })

  test('longer than a record takes are parted between words, and nothing is lost', () => {
    const long = Array.from({ length: 6000 }, (_, n) => `woord${n}`).join(' ')
    const blocks = made(deskOf([[long]])).versions[0]!.sections[0]!.blocks
    expect(blocks.length).toBeGreaterThan(1)
    expect(blocks.map(({ text }) => text).join('')).toBe(long)
  })
})

describe('a passage of a desk', () => {
  const statesOf = (texts: readonly (readonly string[])[], ranges: readonly ReturnType<typeof mark>[]) =>
    made(deskOf(texts, { passages: [{ id: 'p', label: 'De pont', marked: ranges }] })).passages[0]?.states.map(
      ({ state }) => state,
    )

  test('is there where it stands, gone where it was cut, and back where it returns', () => {
    const texts = [[KADE, PONT], [KADE], [KADE, PONT, LICHT]]
    expect(statesOf(texts, [mark('v1', 1, 0, PONT.length)])).toEqual(['present', 'absent', 'restored'])
    expect(statesOf([[KADE], [KADE, PONT]], [mark('v2', 1, 0, PONT.length)])).toEqual(['absent', 'added'])
  })

  test('of some words of a paragraph is gone when those words are, and unknown when a part of them is left', () => {
    const words = 'zolang de brug nog niet klaar is'
    const range = mark('v1', 1, PONT.indexOf(words), PONT.indexOf(words) + words.length)
    const rest = 'De pont blijft varen en krijgt een tweede dek voor fietsers.'
    expect(
      statesOf(
        [
          [KADE, PONT],
          [KADE, rest],
        ],
        [range],
      ),
    ).toEqual(['present', 'absent'])
    const half = 'De pont blijft varen tot de brug er ligt.'
    expect(
      statesOf(
        [
          [KADE, PONT],
          [KADE, half],
        ],
        [range],
      ),
    ).toEqual(['present', 'unknown'])
  })

  test('that nobody marked is followed too where it is gone from a version, and says so', () => {
    const { passages, meta, versions } = made(deskOf([[KADE, PONT], [KADE], [KADE, PONT, LICHT]]))
    expect(passages.map(({ label, theme }) => [label, theme])).toEqual([
      ['De pont blijft varen zolang de brug nog niet klaar is.', 'computed'],
    ])
    expect(passages[0]?.states.map(({ state }) => state)).toEqual(['present', 'absent', 'restored'])
    expect(versions[0]?.sections[0]?.blocks[1]?.passages).toEqual([passages[0]?.id])
    expect(meta.themes.map(({ id }) => id)).toEqual(['computed'])
  })

  test('is not called gone where its words stand elsewhere', () => {
    const moved = `${LICHT} Maar let op. ${PONT} Zo is het afgesproken met de schippers van het eiland.`
    expect(
      statesOf(
        [
          [KADE, PONT],
          [KADE, STEIGER, moved],
        ],
        [mark('v1', 1, 0, PONT.length)],
      ),
    ).not.toContain('absent')
  })

  test('is not called gone from a version of which a page is not known', () => {
    const given = deskOf([[KADE, PONT], [KADE]], {
      passages: [{ id: 'p', label: 'De pont', marked: [mark('v1', 1, 0, PONT.length)] }],
    })
    const scanned = { ...given.files['v2']!, pages: { count: 2, textless: [2] } }
    const [passage] = made({ ...given, files: { ...given.files, v2: scanned } }).passages
    expect(passage?.states.map(({ state }) => state)).toEqual(['present', 'unknown'])
  })
})

describe('advice, remarks and names', () => {
  const link: DeskLink = {
    id: 'l1',
    advice: mark('nota', 1, 0, 22),
    passage: 'p',
    stance: 'against-change',
    aim: 'cut',
    strength: 'advises',
    reasons: ['De brug is pas over een jaar klaar.'],
    outcome: 'not-followed',
    by: 'person',
  }
  const base = deskOf([[KADE, PONT], [KADE]], {
    passages: [{ id: 'p', label: 'De pont', marked: [mark('v1', 1, 0, PONT.length)] }],
    links: [link],
  })
  const nota = deskItem('nota', { role: 'paper', date: '2031-03-02', title: 'Nota van Aagje Zandloper' })
  const desk = { ...base.desk, items: [...base.desk.items, nota] }
  const heading: ImportedBlock = { kind: 'heading', level: 1, text: 'Advies over de pont' }
  const comment = { author: 'Aagje Zandloper', text: 'Zie ook wat Aagje Zandloper eerder schreef.', quote: PONT }
  const files = {
    ...base.files,
    v1: { ...base.files['v1']!, comments: [{ ...comment, date: '2031-03-01T09:30' }] },
    nota: imported([heading, 'Laat de pont nog varen, dat kost weinig.'], {
      file: 'nota.pdf',
      annotations: [{ type: 'Highlight', author: 'Aagje Zandloper', page: 3, text: '', quote: 'dat kost weinig' }],
    }),
  }

  test('go with the step in which the paper is dated, and lead to the words', () => {
    const { advice, locators, sources, remarks } = made({ desk, files })
    expect(advice[0]).toMatchObject({
      source: 'nota',
      heading: 'Advies over de pont',
      between: { older: '2031-03-01', newer: '2031-03-02' },
      gist: 'Laat de pont nog varen',
      about: ['p'],
    })
    expect(locators.find(({ id }) => id === advice[0]?.locators[0])).toMatchObject({ source: 'nota' })
    expect(sources.map(({ kind }) => kind)).toEqual(['other', 'other', 'other', 'comment-overview'])
    expect(remarks).toMatchObject([
      { author: 'Aagje Zandloper', date: '2031-03-01T09:30:00', passages: ['p'], role: 'reaction' },
      { author: 'Aagje Zandloper', page: 3, text: 'dat kost weinig', role: 'highlight' },
    ])
  })

  test('lose the names of authors everywhere but in the text itself', () => {
    const dossier = made(
      { desk: { ...desk, title: 'Werk van Aagje Zandloper' }, files },
      { ...OPTIONS, withNames: false },
    )
    expect(JSON.stringify(dossier)).not.toContain('Zandloper')
    expect(dossier.remarks[0]?.text).toBe('Zie ook wat [naam weggelaten] eerder schreef.')
    expect(JSON.stringify(made({ desk, files }))).toContain('Zandloper')
  })
})

test('whatever the texts, the record is valid, and neighbours compare', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.constantFrom('light', 'heavy' as const), (seed, level) => {
      const { versions } = generateHistory(seed, level, { versions: 3, blocks: 20 })
      const blocks = versions[0]!.findIndex(({ text }) => text !== '')
      const range = mark('v1', blocks, 0, versions[0]![blocks]!.text.length)
      const texts = versions.map((each) =>
        each.map(({ kind, level: depth, text }): ImportedBlock => {
          return { kind, text, ...(depth !== undefined && { level: depth }) }
        }),
      )
      const dossier = made(deskOf(texts, { passages: [{ id: 'p', label: 'x', marked: [range] }] }))
      expect(() => compare(dossier, dossier.versions[0]!.id, dossier.versions[1]!.id)).not.toThrow()
    }),
    { seed: 11, numRuns: 10 },
  )
})

test('strange texts, names and ids make a valid record too', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom('', ' \n', '█████', '‮abc'))
  const block = fc.record({
    kind: fc.constantFrom<ImportedBlock['kind']>('heading', 'paragraph', 'list-item', 'table-row', 'footnote'),
    level: fc.integer({ min: -2, max: 12 }),
    text,
  })
  const version = fc.array(block, { maxLength: 8 })
  fc.assert(
    fc.property(fc.array(version, { minLength: 1, maxLength: 3 }), text, text, (texts, title, file) => {
      const given = deskOf(texts, { title })
      const files = Object.fromEntries(
        Object.entries(given.files).map(([id, each]) => [
          id,
          { ...each, file, title, comments: [{ author: title, text: file, quote: title }] },
        ]),
      )
      const items = given.desk.items.map((item) => ({ ...item, title }))
      made({ desk: { ...given.desk, items }, files })
    }),
    { seed: 5, numRuns: 80 },
  )
})
