import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VIEWS } from '../../src/components/compare/view.ts'
import { LAYOUT_CLASSES, SUBSTANCE_RULES } from '../../src/core/diff/terms.ts'
import { LIFE_EVENTS, SORTS } from '../../src/core/picture/terms.ts'
import { CHANGE_KINDS } from '../../src/core/row-events.ts'
import { DOCUMENT_KINDS, MAX_QUERY } from '../../src/core/search/document.ts'
import {
  parseSearch,
  readCompareSearch,
  readLinkSearch,
  readQuerySearch,
  readLifelineSearch,
  readRegisterSearch,
  readRootSearch,
  readTakeAwaySearch,
  stringifySearch,
} from '../../src/routes/search.ts'

/** Fixed, so that a failure is the same everywhere. */
const SEED = { seed: 20241202, numRuns: 400 }

const names = [
  'view',
  'at',
  's',
  'contested',
  'hideKinds',
  'hideThemes',
  'ignored',
  'lang',
  'passage',
  'hideDirections',
  'hideOutcomes',
  'q',
  'kind',
  'hideStrengths',
  'hideUnits',
  'sort',
  'themes',
  'events',
  'passages',
  'advice',
  'older',
  'separator',
]
/** Half of the values nearly fit, because those find more than noise does. */
const anyValue = fc.oneof(
  fc.constantFrom(
    '0123456789ab',
    '0123456789ab-20261125',
    'view',
    'at,view',
    'inline',
    'cut,added',
    'cut,gone',
    '1',
    'P07',
    '',
    ',',
    'en',
    'a,a,b',
  ),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
)
const anyQuery = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.tuple(fc.constantFrom(...names), anyValue), { maxLength: 12 })
    .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&')),
)
/** What a router may hand over after reading JSON from an address. */
const anyRaw = fc.dictionary(fc.constantFrom(...names), fc.jsonValue())

const reads = [
  readRootSearch,
  readLinkSearch,
  readCompareSearch,
  readRegisterSearch,
  readQuerySearch,
  readLifelineSearch,
  readTakeAwaySearch,
] as const
const isShortList = (value: unknown, most: number) =>
  value === undefined ||
  (Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string' && each.length <= most))

describe('any address', () => {
  it('is read without an error, whatever its query says', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        for (const read of reads) expect(read(parseSearch(query))).toBeTypeOf('object')
      }),
      SEED,
    )
  })

  it('gives a search in which every value is one that the screen knows', () => {
    fc.assert(
      fc.property(fc.oneof(anyRaw, anyQuery.map(parseSearch)), (raw) => {
        const { view, at, contested, hideKinds, hideThemes, ignored } = readCompareSearch(raw)
        expect(view === undefined || VIEWS.includes(view)).toBe(true)
        expect(at === undefined || (at.length > 0 && at.length <= 80)).toBe(true)
        expect([undefined, true]).toContain(contested)
        for (const read of [readLinkSearch, readCompareSearch, readRegisterSearch]) {
          expect(read(raw).s ?? '0123456789ab').toMatch(/^[0-9a-f]{12}(?:-\d{8})?$/)
        }
        expect((hideKinds ?? []).every((kind) => CHANGE_KINDS.includes(kind))).toBe(true)
        expect(isShortList(hideThemes, 64) && isShortList(ignored, 64)).toBe(true)
        const register = readRegisterSearch(raw)
        for (const name of ['hideDirections', 'hideOutcomes', 'hideStrengths', 'hideUnits', 'hideThemes'] as const) {
          expect(isShortList(register[name], 64), name).toBe(true)
        }
        expect(register.passage === undefined || register.passage.length <= 80).toBe(true)
        const { q, kind } = readQuerySearch(raw)
        expect(q === undefined || (q.length > 0 && q.length <= MAX_QUERY)).toBe(true)
        expect(kind === undefined || DOCUMENT_KINDS.includes(kind)).toBe(true)
        expect(isShortList(register.hideDirections, 64) && isShortList(register.hideOutcomes, 64)).toBe(true)
        const { sort, themes, events } = readLifelineSearch(raw)
        expect(sort === undefined || SORTS.includes(sort)).toBe(true)
        expect((events ?? []).every((event) => LIFE_EVENTS.includes(event))).toBe(true)
        expect(isShortList(themes, 64)).toBe(true)
        expect([undefined, 'en']).toContain(readRootSearch(raw).lang)
      }),
      SEED,
    )
  })

  it('says the same after it was written and read again', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        for (const read of reads) {
          const search = read(parseSearch(query))
          expect(read(parseSearch(stringifySearch({ ...search })))).toEqual(search)
        }
      }),
      SEED,
    )
  })
})

const word = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,30}$/)
const list = (item: fc.Arbitrary<string>) => fc.uniqueArray(item, { minLength: 1, maxLength: 12 })
const validCompare = fc.record(
  {
    view: fc.constantFrom(...VIEWS),
    at: word,
    s: fc.stringMatching(/^[0-9a-f]{12}(?:-20[0-9]{6})?$/),
    contested: fc.constant(true as const),
    hideKinds: list(fc.constantFrom(...CHANGE_KINDS)),
    showNoise: list(fc.constantFrom(...LAYOUT_CLASSES)),
    hideNoise: list(fc.constantFrom('punctuation', 'case', 'ocr')),
    hideRules: list(fc.constantFrom(...SUBSTANCE_RULES)),
    hideThemes: list(word),
  },
  { requiredKeys: [] },
)

describe('a search', () => {
  it('goes into an address and comes out whole', () => {
    fc.assert(
      fc.property(validCompare, (search) => {
        expect(readCompareSearch(parseSearch(stringifySearch(search)))).toEqual(search)
      }),
      SEED,
    )
    const register = {
      s: '0123456789ab-20261125',
      hideDirections: ['against-change.cut', 'caution.risk'],
      hideOutcomes: ['followed', 'stayed'],
      hideStrengths: ['points-out'],
      hideUnits: ['minister-van-szw', '_'],
      hideThemes: ['beeld'],
      passage: 'P03',
    }
    expect(readRegisterSearch(parseSearch(stringifySearch(register)))).toEqual(register)
  })

  it('for the lifeline goes into an address and comes out whole, and names what does not fit', () => {
    const search = { sort: 'cut', themes: ['beeld'], contested: true, events: ['cut', 'moved'] } as const
    expect(stringifySearch(search)).toBe('?sort=cut&themes=beeld&contested=1&events=cut,moved')
    expect(readLifelineSearch(parseSearch(stringifySearch(search)))).toEqual(search)
    expect(readLifelineSearch(parseSearch('?sort=up&events=cut,lost&contested=maybe&themes=beeld'))).toEqual({
      events: ['cut'],
      themes: ['beeld'],
      ignored: ['sort', 'contested', 'events'],
    })
  })

  it('names the parameters of the register that do not fit, and keeps the rest', () => {
    expect(
      readRegisterSearch(
        parseSearch('?hideDirections=against-change.cut,x.y&hideOutcomes=lost&hideStrengths=loud&passage='),
      ),
    ).toEqual({
      hideDirections: ['against-change.cut'],
      ignored: ['passage', 'hideDirections', 'hideStrengths', 'hideOutcomes'],
    })
  })

  it('for words keeps them as typed, and names what is too long or of no kind', () => {
    const asked = { q: ' 2 mei "de kade', kind: 'advice' }
    expect(readQuerySearch(parseSearch(stringifySearch(asked)))).toEqual(asked)
    expect(readQuerySearch({ q: 228, kind: 'adviezen' })).toEqual({ q: '228', ignored: ['kind'] })
    expect(readQuerySearch({ q: 'x'.repeat(MAX_QUERY + 1) })).toEqual({ ignored: ['q'] })
  })

  it('of what a reader takes along keeps long lists, and names what does not fit', () => {
    const passages = Array.from({ length: 120 }, (_, index) => `P${index}`)
    const search = { passages, advice: ['D08'], older: '2024-11-22', newer: '2024-12-02', separator: 'comma' as const }
    expect(readTakeAwaySearch(parseSearch(stringifySearch(search)))).toEqual(search)
    expect(readTakeAwaySearch(parseSearch(`?separator=tab&older=${'x'.repeat(90)}&passages=P01`))).toEqual({
      passages: ['P01'],
      ignored: ['older', 'separator'],
    })
  })

  it('is written so that a person can read and type it', () => {
    expect(
      stringifySearch({
        view: 'inline',
        at: 'P07',
        contested: true,
        hideKinds: ['moved', 'added'],
        hideThemes: ['beeld'],
      }),
    ).toBe('?view=inline&at=P07&contested=1&hideKinds=moved,added&hideThemes=beeld')
  })

  it('with nothing in it is no query at all', () => {
    expect(stringifySearch({})).toBe('')
    expect(stringifySearch({ at: '', hideKinds: [], contested: undefined, lang: undefined })).toBe('')
  })
})

describe('parameters that do not fit', () => {
  const ignoredIn = (query: string) => readCompareSearch(parseSearch(query)).ignored

  it.each([
    ['view=sideways', 'view'],
    [`at=${'x'.repeat(81)}`, 'at'],
    ['s=9f2c', 's'],
    ['s=0123456789ab-2026', 's'],
    ['contested=maybe', 'contested'],
    ['hideKinds=cut,vanished', 'hideKinds'],
    ['showNoise=spacing,case', 'showNoise'],
    ['hideNoise=spacing', 'hideNoise'],
    ['hideRules=weaker,score', 'hideRules'],
  ])('are dropped and named: %s', (query, name) => {
    expect(ignoredIn(query)).toEqual([name])
  })

  it('leave the ones that do fit', () => {
    expect(readCompareSearch(parseSearch('view=sideways&at=P07&hideKinds=cut,vanished'))).toEqual({
      at: 'P07',
      hideKinds: ['cut'],
      ignored: ['view', 'hideKinds'],
    })
  })

  it('stay named in the next address, because the value itself is gone by then', () => {
    const search = readCompareSearch(parseSearch('view=sideways'))
    expect(readCompareSearch(parseSearch(stringifySearch({ ...search }))).ignored).toEqual(['view'])
  })

  it('are not named when everything fits, or when the name is not ours', () => {
    expect(ignoredIn('view=beside&at=P07&contested=1&hideKinds=cut&hideThemes=beeld&utm_source=x')).toBeUndefined()
  })
})

describe('lists and yes', () => {
  it('are split at commas, without empty or repeated names', () => {
    expect(readCompareSearch({ hideThemes: 'beeld,,werk,beeld' }).hideThemes).toEqual(['beeld', 'werk'])
    expect(readCompareSearch({ hideThemes: ['beeld', 3, 'werk', null] }).hideThemes).toEqual(['beeld', 'werk'])
  })

  it('are cut off at forty names, so that no address can make the page slow', () => {
    const many = Array.from({ length: 500 }, (_, index) => `thema-${index}`).join(',')
    expect(readCompareSearch({ hideThemes: many }).hideThemes?.length).toBe(40)
  })

  it.each([true, 1, '1', 'true'])('take %j for yes', (value) => {
    expect(readCompareSearch({ contested: value })).toEqual({ contested: true })
  })

  it('name the language even where it does not fit, or the raw one of the address would be used', () => {
    expect(Object.keys(readRootSearch({ lang: 'xx' }))).toEqual(['lang'])
  })

  it('take English only when it is asked for by its code', () => {
    expect(['en', 'nl', 'EN', '', undefined].map((lang) => readRootSearch({ lang }).lang)).toEqual([
      'en',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})
