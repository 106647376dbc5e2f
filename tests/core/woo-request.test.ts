import { describe, expect, it } from 'vitest'
import { wooRequest, type WooScope } from '../../src/core/woo-request.ts'
import type { Dossier, OpenQuestion } from '../../src/core/dossier/schema.ts'
import { actieagenda, passageOf } from '../helpers/actieagenda.ts'
import { advise, buildDossier, source } from '../helpers/build-dossier.ts'

const [A, B, C] = ['2031-03-01', '2031-04-01', '2031-05-01'] as const

const question: OpenQuestion = {
  id: 'O1',
  text: 'Wie sloot de kade in nr. 3, en waarom? Dat weten wij niet.',
  passages: ['P1'],
  between: { older: A, newer: B },
  wouldTell: 'De brief van de havenmeester.',
}

const built = buildDossier({
  versions: { [A]: ['kade(P1): De oude kade.'], [B]: [], [C]: [] },
  passages: { P1: 'present unknown unknown', P2: 'present present present' },
  advice: [advise('D1', B, ['P1'])],
  sources: [
    source('N2', { kind: 'beslisnota', date: B, reference: '2031-0042' }),
    source('N3', { date: C, reference: '2031-' }),
  ],
})
const dossier: Dossier = {
  ...built,
  versions: built.versions.map((version, index) => ({ ...version, describedBy: [['N1'], ['N2'], ['N3']][index]! })),
  passages: built.passages.map((passage) =>
    passage.id === 'P1' ? { ...passage, unknowns: ['hoe lang de kade was'] } : passage,
  ),
  openQuestions: [question, { ...question, id: 'O2', text: 'Wat kostte het?', passages: [], between: { older: C } }],
}

const passage = dossier.passages[0]!

describe('a request for one question', () => {
  const { subject, text } = wooRequest(dossier, { kind: 'question', question })

  it('asks the organisation, on the ground of article 4.1, for what would answer it', () => {
    expect(text).toContain('Aan: Gemeente Waterlo')
    expect(text).toContain('artikel 4.1 van de Wet open overheid')
    expect(text).toContain('Mogelijk te vinden in: de brief van de havenmeester.')
    expect(subject).toBe('Woo-verzoek over ‘Brief over de haven’')
  })

  it('asks the question alone, whole, without what we say of our own sources', () => {
    expect(text).toContain('1. Wie sloot de kade in nr. 3, en waarom?\n')
    expect(text).not.toContain('Dat weten wij niet')
    expect(text).not.toContain('2. ')
  })

  it('names the period and the papers of that period, with the reference as far as it is known', () => {
    expect(text).toContain('Periode: 1 maart 2031 tot en met 1 april 2031')
    expect(text).toContain('kenmerk 2031-0042')
    expect(text).not.toContain('1 mei 2031')
  })

  it('leaves open ends open', () => {
    const openEnd = wooRequest(dossier, { kind: 'question', question: dossier.openQuestions[1]! }).text
    expect(openEnd).toContain('Periode: vanaf 1 mei 2031')
    expect(openEnd).toContain('kenmerk 2031-[…]')
    const at = { ...question, between: { newer: C } }
    expect(wooRequest(dossier, { kind: 'question', question: at }).text).toContain('Periode: rond 1 mei 2031')
    const { between: _all, ...always } = question
    expect(wooRequest(dossier, { kind: 'question', question: always }).text).toContain(
      'Periode: 1 maart 2031 tot en met 1 mei 2031',
    )
  })
})

describe('a request for a passage', () => {
  it('asks for its questions, its own unknowns and the versions that are silent, each with a number', () => {
    const { subject, text } = wooRequest(dossier, { kind: 'passage', passage })
    expect(subject).toContain('passage ‘Passage P1’')
    expect(text).toContain('1. Wie sloot de kade in nr. 3, en waarom?')
    expect(text).toContain('2. Over de passage ‘Passage P1’ en het advies daarover:\n   - hoe lang de kade was')
    expect(text).toContain(
      '3. Of de passage ‘Passage P1’ hierin staat, en hoe zij luidt:\n   - conceptbrief van 1 april 2031\n   - conceptbrief van 1 mei 2031',
    )
    expect(text).not.toContain('Wat kostte het?')
  })

  it('asks for the silent versions alone where only those are meant', () => {
    const { text } = wooRequest(dossier, { kind: 'versions', passage, versions: [B] })
    expect(text).toContain(
      '1. Of de passage ‘Passage P1’ hierin staat, en hoe zij luidt:\n   - conceptbrief van 1 april',
    )
    expect(text).not.toContain('2. ')
  })
})

const scopes: readonly { readonly name: string; readonly scope: WooScope }[] = [
  { name: 'the whole dossier', scope: { kind: 'dossier' } },
  { name: 'a passage', scope: { kind: 'passage', passage: passageOf('P08') } },
  ...actieagenda.openQuestions.map((each) => ({ name: each.id, scope: { kind: 'question' as const, question: each } })),
]

describe.each(scopes)('the published dossier, a request for $name', ({ scope }) => {
  const { text } = wooRequest(actieagenda, scope)

  it('claims of no document that it exists or is withheld, and asks for no names of officials', () => {
    expect(text).toContain('Ik weet niet of deze documenten bestaan.')
    expect(text).toContain('Om namen van ambtenaren vraag ik niet.')
    expect(text).not.toMatch(/\b(?:geheim|achtergehouden|niet openbaar|weigert|wij|ons|onze)\b/i)
  })

  it('leaves exactly the sender and the day to fill in', () => {
    expect(text.match(/\[[^\]…]+\]/g)).toEqual([
      '[uw naam]',
      '[uw adres of e-mailadres]',
      '[plaats en datum]',
      '[uw naam]',
    ])
  })
})

it('gives every open question of the published dossier a place in the request for all', () => {
  const { text } = wooRequest(actieagenda, { kind: 'dossier' })
  const numbers = [...text.matchAll(/^(\d+)\. /gm)].map((match) => Number(match[1]))
  expect(numbers).toEqual(actieagenda.openQuestions.map((_, index) => index + 1))
})
