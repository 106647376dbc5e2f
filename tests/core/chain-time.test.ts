import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainOf, type ChainStep } from '../../src/core/chain.ts'
import type { OpenQuestion, Source } from '../../src/core/dossier/schema.ts'
import { advise, answer, buildDossier, type Parts, remark, source } from '../helpers/build-dossier.ts'

const [A, B, C] = ['2031-03-01', '2031-04-01', '2031-05-01'] as const
const versions = { [A]: ['kade(P1): De oude kade.'], [B]: [], [C]: [] }
const passages = { P1: 'present absent restored' }

const chain = (parts: Omit<Parts, 'versions' | 'passages'>, states = passages): readonly ChainStep[] => {
  const dossier = buildDossier({ versions, passages: states, ...parts })
  return chainOf(dossier, dossier.passages[0]!)
}
const ids = (steps: readonly ChainStep[]) => steps.map(({ id }) => id)
const [STEP_A, STEP_B, STEP_C] = [A, B, C].map((version) => `versie-${version}`)

const gap = (id: string, between?: OpenQuestion['between']): OpenQuestion => ({
  id,
  text: 'Wie sloot de kade?',
  passages: ['P1'],
  ...(between && { between }),
})

describe('a step stands where it belongs in time', () => {
  it('puts the paper of a day between two versions between them, with its advice and its decision', () => {
    const steps = chain({
      sources: [
        source('N2', {
          date: '2031-04-10',
          decision: { kind: 'agreed', date: '2031-04-20', summary: 'Akkoord.', locators: [] },
          bearings: [{ text: 'Noemt de kade.', passages: ['P1'], locators: ['plek'] }],
        }),
      ],
      advice: [advise('D1', C, ['P1'], { source: 'N2' })],
    })
    expect(ids(steps)).toEqual([STEP_A, STEP_B, 'stuk-N2-1', 'advies-D1', 'besluit-N2', STEP_C])
  })

  it('never lets the stamp of a remark say when it was written: it stands with its paper', () => {
    const sources = [source('N2', { date: A })]
    const late = remark('R1', ['P1'], { source: 'N2', date: '2031-06-01T10:00:00' })
    expect(ids(chain({ sources, remarks: [late] }))).toEqual([STEP_A, 'opmerking-R1', STEP_B, STEP_C])
  })

  it('takes the stamp of work on the publication for what it is', () => {
    const sources = [source('N2', { date: A })]
    const barred = remark('R1', ['P1'], { source: 'N2', date: '2031-06-01T10:00:00', role: 'publication' })
    expect(ids(chain({ sources, remarks: [barred] }))).toEqual([STEP_A, STEP_B, STEP_C, 'opmerking-R1'])
  })

  it('puts answers after the letter, those without a day first, among the later papers', () => {
    const sources = [
      source('K1', { date: '2031-06-01', bearings: [{ text: 'Eerst.', passages: ['P1'], locators: ['plek'] }] }),
      source('V1', { date: '2031-06-10' }),
      source('K2', { date: '2031-06-20', bearings: [{ text: 'Later.', passages: ['P1'], locators: ['plek'] }] }),
    ]
    const answers = [answer(1, ['P1'], { source: 'V1' }), answer(2, ['P1'])]
    expect(ids(chain({ sources, answers })).slice(3)).toEqual(['antwoord-Q2', 'stuk-K1-1', 'antwoord-Q1', 'stuk-K2-1'])
  })
})

describe('what no source tells', () => {
  const withGaps = (...openQuestions: OpenQuestion[]) => {
    const dossier = { ...buildDossier({ versions, passages }), openQuestions }
    return ids(chainOf(dossier, dossier.passages[0]!))
  }

  it('stands between two versions, at one, after one, or at the end when it is about all', () => {
    expect(
      withGaps(gap('O1'), gap('O2', { older: A, newer: B }), gap('O3', { newer: B }), gap('O4', { older: C }), {
        ...gap('O5'),
        passages: [],
      }),
    ).toEqual([STEP_A, 'hiaat-O2', STEP_B, 'hiaat-O3', STEP_C, 'hiaat-O4', 'hiaat-O1'])
  })

  it('parts a run of silent versions when it lies within it', () => {
    const dossier = {
      ...buildDossier({ versions, passages: { P1: 'unknown unknown unknown' } }),
      openQuestions: [gap('O1', { older: B, newer: C })],
    }
    expect(ids(chainOf(dossier, dossier.passages[0]!))).toEqual([STEP_A, 'hiaat-O1', STEP_C])
  })
})

describe('decisions', () => {
  const none: NonNullable<Source['decision']> = { kind: 'none-visible', summary: 'Niet te zien.', locators: [] }
  const described = (dossier: ReturnType<typeof buildDossier>, papers: readonly string[]) => ({
    ...dossier,
    versions: dossier.versions.map((version) => ({
      ...version,
      describedBy: version.id === B ? [...papers] : [],
    })),
  })

  it('are steps where the paper tells about the passage, and carry the comments that record them', () => {
    const agreed = { ...none, kind: 'agreed' as const, date: '2031-04-05' }
    const remarks = [remark('R1', [], { source: 'N2', role: 'decision' }), remark('R2', [], { source: 'N2' })]
    const built = buildDossier({ versions, passages, sources: [source('N2', { date: B, decision: agreed })], remarks })
    const dossier = described(built, ['N2'])
    const found = chainOf(dossier, dossier.passages[0]!).find(({ kind }) => kind === 'decision')
    expect(found).toMatchObject({ id: 'besluit-N2', remarks: [{ id: 'R1' }] })
  })

  it('that are not to be seen are told only where there was something to decide, and no copy shows more', () => {
    const sources = [source('N2', { date: B, decision: none })]
    const silent = (states: string) => {
      const dossier = described(buildDossier({ versions, passages: { P1: states }, sources }), ['N2'])
      return ids(chainOf(dossier, dossier.passages[0]!)).filter((id) => id.startsWith('besluit'))
    }
    expect(silent('present absent present')).toEqual(['besluit-N2'])
    expect(silent('present present present')).toEqual([])
    const copies = [...sources, source('N3', { date: B, decision: { ...none, kind: 'unreadable' } })]
    const dossier = described(buildDossier({ versions, passages, sources: copies }), ['N2', 'N3'])
    expect(ids(chainOf(dossier, dossier.passages[0]!)).filter((id) => id.startsWith('besluit'))).toEqual(['besluit-N3'])
  })
})

it('keeps every known moment in order and gives every step an anchor of its own, whatever the days are', () => {
  const day = fc.constantFrom(undefined, '2031-02-01', A, '2031-04-01', '2031-04-15', C, '2031-07-01')
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 6 }), fc.array(day, { maxLength: 4 }), (papers, questions) => {
      const named = papers.map((date, index) =>
        source(`S${index}`, {
          ...(date && { date }),
          bearings: [{ text: 'Noemt de kade.', passages: ['P1'], locators: ['plek'] }],
        }),
      )
      const steps = chain({
        sources: named,
        advice: papers.map((_, index) => advise(`D${index}`, B, ['P1'], { source: `S${index}` })),
        remarks: papers.map((_, index) => remark(`R${index}`, ['P1'], { source: `S${index}` })),
        answers: questions.map((_, index) => answer(index + 1, ['P1'], { source: `S${index % papers.length}` })),
      })
      expect(new Set(ids(steps)).size).toBe(steps.length)
      expect(steps).toHaveLength(3 + 3 * papers.length + questions.length)
      const days = steps.flatMap((step) =>
        step.kind === 'text' || step.kind === 'change'
          ? [step.cell.state.version]
          : 'source' in step && step.source?.date
            ? [step.source.date]
            : [],
      )
      expect(days).toEqual([...days].sort())
    }),
    { seed: 20241202, numRuns: 200 },
  )
})
