import { describe, expect, it } from 'vitest'
import { chainOf, type ChainStep } from '../../src/core/chain.ts'
import { advise, answer, buildDossier, type Parts, remark, source, story } from '../helpers/build-dossier.ts'

const [A, B, C] = ['2031-03-01', '2031-04-01', '2031-05-01'] as const

const chain = (parts: Parts) => {
  const dossier = buildDossier(parts)
  return chainOf(dossier, dossier.passages[0]!)
}
const label = (step: ChainStep): string => {
  if (step.kind === 'unknown') return `unknown ${step.states.map(({ version }) => version).join(' ')}`
  if (step.kind === 'text' || step.kind === 'change') return `${step.kind} ${step.cell.state.version}`
  if (step.kind === 'advice') return `advice ${step.advice.id}`
  if (step.kind === 'reaction') return `reaction ${step.remark.id}`
  if (step.kind === 'answer') return `answer ${step.answer.id}`
  if (step.kind === 'gap') return `gap ${step.question.id}`
  if (step.kind === 'decision') return `decision ${step.source.id}`
  return `paper ${step.source.id}`
}
const write = (parts: Parts) => chain(parts).map(label)

const LINE = 'kade(P1): De oude kade krijgt een nieuwe muur.'
const versions = { [A]: [LINE], [B]: [], [C]: [] }

it('goes from text to reaction to change to advice, version by version, then to answers and papers', () => {
  expect(
    write({
      versions,
      passages: { P1: 'present absent restored' },
      sources: [
        source('K1', { bearings: [{ text: 'Noemt de kade.', passages: ['P1'], locators: ['plek'] }] }),
        source('K2'),
      ],
      advice: [advise('D2', C, ['P1']), advise('D1', B, ['P1'])],
      remarks: [remark('R1', ['P1'])],
      answers: [answer(7, ['P1'])],
    }),
  ).toEqual([
    `text ${A}`,
    'reaction R1',
    `change ${B}`,
    'advice D1',
    `change ${C}`,
    'advice D2',
    'answer Q7',
    'paper K1',
  ])
})

describe('versions without a word about the passage', () => {
  it('are one step, however many there are', () => {
    expect(write({ versions, passages: { P1: 'unknown unknown present' } })).toEqual([`unknown ${A} ${B}`, `text ${C}`])
  })

  it('are two steps when advice stands between them', () => {
    const advice = [advise('D1', B, ['P1'])]
    expect(write({ versions, passages: { P1: 'present unknown unknown' }, advice })).toEqual([
      `text ${A}`,
      `unknown ${B}`,
      'advice D1',
      `unknown ${C}`,
    ])
  })
})

describe('steps', () => {
  it('carry our words for the passage where the version has them', () => {
    const [text, gone] = chain({ versions, passages: { P1: 'present absent unknown' } })
    expect(text).toMatchObject({ kind: 'text', blocks: [{ id: 'kade' }] })
    expect(gone).toMatchObject({ kind: 'change', blocks: [], cell: { events: ['cut'] } })
  })

  it('tell of a cut once: what is still gone in a later version is no second change', () => {
    expect(write({ versions, passages: { P1: 'present absent absent' } })).toEqual([
      `text ${A}`,
      `change ${B}`,
      `text ${C}`,
    ])
  })

  it('lose no advice: what belongs to no version comes after the last', () => {
    const advice = [advise('D1', B, ['P1'], { between: {} }), advise('D2', B, ['P1'])]
    expect(write({ versions, passages: { P1: 'present absent unknown' }, advice })).toEqual([
      `text ${A}`,
      `change ${B}`,
      'advice D2',
      `unknown ${C}`,
      'advice D1',
    ])
  })

  it('leave out what is about other passages', () => {
    expect(
      write({
        versions,
        passages: { P1: 'present unknown unknown', P2: 'present unknown unknown' },
        advice: [advise('D1', B, ['P2'])],
        remarks: [remark('R2', ['P2'])],
        answers: [answer(1, ['P2'])],
      }),
    ).toEqual([`text ${A}`, `unknown ${B} ${C}`])
  })
})

describe('answers', () => {
  const parts: Parts = {
    versions,
    passages: { P1: 'present absent unknown' },
    advice: [advise('D1', B, ['P1'])],
    answers: [
      answer(1, ['P1']),
      answer(9, ['P1'], { advice: ['D1'] }),
      answer(30, ['P1']),
      answer(4, ['P1'], { advice: ['D1'] }),
    ],
    stories: [story('weg', B, ['P1'], { answers: ['Q30'] })],
  }

  it('come in the order in which they bear on it: told in a story, about its advice, the rest; then by number', () => {
    const answers = write(parts).filter((line) => line.startsWith('answer'))
    expect(answers).toEqual(['answer Q30', 'answer Q4', 'answer Q9', 'answer Q1'])
  })

  it('leave the dossier as it was', () => {
    const dossier = buildDossier(parts)
    const before = structuredClone(dossier)
    chainOf(dossier, dossier.passages[0]!)
    expect(dossier).toEqual(before)
  })
})
