import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DOCUMENT_KINDS, type DocumentKind } from '../../src/core/search/document.ts'
import { documentsOf } from '../../src/core/search/documents.ts'
import type { Found, Hit } from '../../src/core/search/found.ts'
import { isStopWord } from '../../src/core/text/stop-words.ts'
import { buildIndex } from '../../src/search/search-index.ts'
import { stemmerFor } from '../../src/search/stem.ts'
import { advise, answer, buildDossier, remark, source } from '../helpers/build-dossier.ts'
import { actieagenda } from '../helpers/actieagenda.ts'

const [A, B] = ['2030-05-02', '2030-06-07'] as const

const harbour = buildDossier({
  versions: {
    [A]: ['== plan', 'kade(P1): De vissershaven krijgt een antilekkagebeleid.', 'geld: Het kost € 37,75 miljoen.'],
    [B]: ['== plan', 'kade(P1): De kade is weg.', 'brug: De brug blijft de hele zomer open.'],
  },
  passages: { P1: 'present shortened' },
  sources: [
    source('N2', {
      label: 'Nota 7 juni 2030',
      date: B,
      kamerstuk: { dossier: '12345', number: '17', year: '2029/30' },
    }),
  ],
  advice: [
    advise('D1', B, ['P1'], {
      source: 'N2',
      gist: 'Houd de lekkages in het oog.',
      reasons: ['De brieven vragen erom.'],
    }),
    advise('D2', B, [], { heading: 'Lekkage', gist: 'De brief is klaar.' }),
  ],
  answers: [
    answer(228, ['P1'], {
      source: 'N2',
      judgement: { verdicts: [{ kind: 'evades' }], reasoning: 'Over het lekken zwijgt het antwoord.' },
    }),
    answer(229, [], { gist: 'Zie het vorige antwoord.' }),
  ],
  remarks: [remark('R1', ['P1'], { text: 'Waarom de kade niet?', author: 'Visser, Q.' })],
})
const index = buildIndex(harbour)
const whole = buildIndex(actieagenda)

const idsOf = (found: Found) => found.groups.flatMap(({ kind, hits }) => hits.map(({ id }) => `${kind} ${id}`))
const find = (text: string) => idsOf(index.find({ text }))
const marksOf = ({ title, snippets }: Hit) =>
  [...title, ...snippets.flatMap(({ pieces }) => pieces)].filter(({ isHit }) => isHit).map(({ text }) => text)
const hitsFor = (text: string) => index.find({ text }).groups.flatMap(({ hits }) => hits)

describe('a search', () => {
  it.each([
    ['the word itself', 'vissershaven', `block kade ${A}`],
    ['a part of a compound', 'haven', `block kade ${A}`],
    ['a part in the middle of one', 'lekkage', `block kade ${A}`],
    ['the plural of a part', 'havens', `block kade ${A}`],
    ['the singular of a plural', 'brief', 'advice D1'],
    ['the plural of a singular', 'brieven', 'advice D2'],
    ['a word that is still being typed', 'visser', `block kade ${A}`],
    ['a typing error', 'visershafen', `block kade ${A}`],
    ['accents and capitals', 'VÍSSERSHAVEN', `block kade ${A}`],
    ['the number of a question', 'vraag 228', 'answer Q228'],
    ['an id', 'd1', 'advice D1'],
    ['an amount', '37,75', `block geld ${A}`],
    ['a number of a dossier', '12345', 'source N2'],
    ['a date in words', '7 juni 2030', 'source N2'],
    ['a date in numbers', '7-6-2030', 'source N2'],
    ['a day without a year', '7 juni', 'source N2'],
    ['a month', 'juni 2030', 'source N2'],
    ['words in a row', '"de hele zomer"', `block brug ${B}`],
    ['a name', 'visser q', 'remark R1'],
  ])('finds %s', (_, text, id) => {
    expect(find(text)).toContain(id)
  })

  it('does not take other numbers, or words in another order, for what was asked', () => {
    expect(find('227')).toEqual([])
    expect(find('"zomer hele de"')).toEqual([])
    expect(index.find({ text: 'vraag 230' }).parts.map(({ status }) => status)).toEqual(['found', 'missing'])
  })

  it('passes over function words, but not where there is nothing else', () => {
    expect(find('de vissershaven van')).toEqual(find('vissershaven '))
    expect(find('een ').length).toBeGreaterThan(0)
  })

  it('puts a title above a text, and within a text the word above its forms and its compounds', () => {
    const order = find('lekkage ')
    expect(order.indexOf('advice D2')).toBeLessThan(order.indexOf('advice D1'))
    expect(order.indexOf('advice D1')).toBeLessThan(order.indexOf(`block kade ${A}`))
  })

  it('marks the word that really stands there, whole', () => {
    expect(hitsFor('visershafen').flatMap(marksOf)).toEqual(['vissershaven'])
    expect(hitsFor('"hele zomer"').flatMap(marksOf)).toEqual(['hele zomer'])
    expect(hitsFor('2-6-2030')).toEqual([])
    expect(hitsFor('7-6-2030').flatMap(marksOf)).toContain('7 juni 2030')
  })

  it('tells which text of a record holds the words, because a judgement is no fact', () => {
    const [hit] = hitsFor('zwijgt')
    expect(hit?.snippets.map(({ label }) => label)).toEqual(['judgement'])
  })

  it('says of each word whether it stands anywhere, and proposes what does', () => {
    expect(index.find({ text: 'visershafen' }).parts).toEqual([
      { text: 'visershafen', status: 'near', near: ['vissershaven'] },
    ])
    const none = index.find({ text: 'de vissrshafn x' })
    expect(none.parts.map(({ status }) => status)).toEqual(['missing', 'missing'])
    expect(index.find({ text: 'vizzerzhaven' }).suggestions).toEqual(['vissershaven'])
    expect(index.find({ text: 'brug vizzerzhaven' }).suggestions).toContain('brug vissershaven')
  })

  it('gives what holds some of the words where nothing holds all, and says what each lacks', () => {
    const found = index.find({ text: 'kade zomer' })
    expect(found.isPartial).toBe(true)
    const lacks = Object.fromEntries(found.groups.flatMap(({ hits }) => hits.map((hit) => [hit.id, hit.missing])))
    expect(lacks[`brug ${B}`]).toEqual(['kade'])
    expect(lacks['R1']).toEqual(['zomer'])
    expect(index.find({ text: 'brug zomer' }).isPartial).toBe(false)
  })
})

describe('a search of one kind', () => {
  it('gives that kind alone and more of it, with the counts of all', () => {
    const all = whole.find({ text: 'integratie' })
    const answers = whole.find({ text: 'integratie', kind: 'answer' })
    const before = all.groups.find(({ kind }) => kind === 'answer')
    expect(answers.groups.map(({ kind }) => kind)).toEqual(['answer'])
    expect(answers.groups[0]?.hits.length).toBeGreaterThan(before?.hits.length ?? 0)
    expect(answers.groups[0]?.count).toBe(before?.count)
    expect(answers.counts).toEqual(all.counts)
    expect(answers.total).toBe(all.total)
  })

  it('never gives more than fits a page', () => {
    const { groups } = whole.find({ text: 'nota', kind: 'locator' })
    expect(groups[0]!.count).toBeGreaterThan(groups[0]!.hits.length)
    expect(groups[0]!.hits.length).toBeLessThanOrEqual(60)
  })
})

describe('the real dossier', () => {
  const documents = documentsOf(actieagenda)
  const best = (text: string) => idsOf(whole.find({ text }))[0]

  it.each([
    ['discriminatie', 'passage'],
    ['integratieparadoks', 'passage P07'],
    ['paradox', 'passage P07'],
    ['P03', 'passage P03'],
    ['D11', 'advice D11'],
    ['228', 'answer Q228'],
    ['vraag 228', 'answer Q228'],
    ['451', 'source V451'],
    ['2 december', 'source N0212'],
    ['2-12-2024', 'source N0212'],
    ['N0212.titel', 'locator N0212.titel'],
  ])('answers %s with %s first', (text, id) => {
    expect(best(text)).toContain(id)
  })

  it('has the compounds of a word, and the same for a word with a typing error', () => {
    const marked = (text: string, kind: 'bearing' | 'advice') =>
      whole
        .find({ text, kind })
        .groups.flatMap(({ hits }) => hits.flatMap(marksOf))
        .map((word) => word.toLowerCase())
    expect(marked('discriminatie', 'bearing')).toEqual(
      expect.arrayContaining(['discriminatie', 'antidiscriminatie', 'discriminatiebeleid']),
    )
    expect(marked('diskriminatie', 'advice')).toEqual(marked('discriminatie', 'advice'))
  })

  it('finds a record by every word of its title', () => {
    const titled = new Map<string, { text: string; kind: DocumentKind; ids: string[] }>()
    for (const { kind, id, title } of documents.filter((each) => each.kind !== 'locator')) {
      for (const word of title.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []) {
        if (isStopWord(word)) continue
        const asked = titled.get(`${kind} ${word}`) ?? { text: `${word} `, kind, ids: [] }
        titled.set(`${kind} ${word}`, { ...asked, ids: [...asked.ids, id] })
      }
    }
    expect(titled.size).toBeGreaterThan(300)
    for (const { text, kind, ids } of titled.values()) {
      const { hits = [], count = 0 } = whole.find({ text, kind }).groups[0] ?? {}
      const missed = ids.filter((id) => hits.every((hit) => hit.id !== id))
      expect(count > hits.length ? [] : missed, `${kind}: ${text}`).toEqual([])
    }
  })

  it('gives the same answer to the same question, whatever it is', () => {
    const again = buildIndex(actieagenda)
    const words = ['discriminatie', 'nota', '"open en', '2 december', 'P0', '…', '"', 'xq', 'integr', '451']
    const query = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(query, fc.constantFrom(undefined, ...DOCUMENT_KINDS), (text, kind) => {
        const found = whole.find({ text, kind })
        expect(again.find({ text, kind })).toEqual(found)
        expect(found.counts.reduce((sum, { count }) => sum + count, 0)).toBe(found.total)
        for (const group of found.groups) expect(group.hits.length).toBeLessThanOrEqual(group.count)
      }),
      { seed: 20241202, numRuns: 60 },
    )
  })
})

describe('the Dutch stemmer', () => {
  const stem = stemmerFor('nl')

  it.each([
    ['adviezen', 'advies'],
    ['brieven', 'brief'],
    ['huizen', 'huis'],
    ['schrappen', 'schrap'],
    ['discriminaties', 'discriminatie'],
    ['vrouwen', 'vrouw'],
  ])('takes %s and %s for one word', (a, b) => {
    expect(stem(a)).toBe(stem(b))
  })

  it('keeps other words apart, and leaves English to the English one', () => {
    expect(stem('haven')).not.toBe(stem('hal'))
    expect(stemmerFor('en')('harbours')).toBe(stemmerFor('en')('harbour'))
  })
})
