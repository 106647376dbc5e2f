import { describe, expect, it } from 'vitest'
import { viewStory } from '../../src/core/story.ts'
import { advise, answer, buildDossier, type Parts, remark, source, story } from '../helpers/build-dossier.ts'

const [A, B, C] = ['2031-03-01', '2031-04-01', '2031-05-01'] as const

const base: Parts = {
  versions: { [A]: [], [B]: [], [C]: [] },
  passages: { P1: 'present absent absent', P2: 'present shortened present' },
  sources: [
    source('N2', {
      label: 'Nota 1 april 2031',
      date: B,
      advised: { strengths: ['advises'], summary: 'Stem in.', locators: ['plek'] },
    }),
  ],
  advice: [advise('D1', B, ['P1'], { source: 'N2' }), advise('D2', B, ['P2'])],
  answers: [answer(1, ['P1']), answer(2, ['P1'])],
  remarks: [remark('R1', ['P1'], { source: 'N2' })],
}
const view = (more: Parameters<typeof story>) => {
  const dossier = buildDossier({ ...base, stories: [story(...more)] })
  return viewStory(dossier, dossier.stories[0]!)
}

describe('a story', () => {
  it('brings its records along in its own order', () => {
    const { passages, advice, answers, remarks } = view([
      'weg',
      B,
      ['P2', 'P1'],
      { advice: ['D2', 'D1'], answers: ['Q2', 'Q1'], remarks: ['R1'] },
    ])
    expect(passages.map(({ id }) => id)).toEqual(['P2', 'P1'])
    expect(advice.map((each) => each.advice.id)).toEqual(['D2', 'D1'])
    expect(answers.map(({ id }) => id)).toEqual(['Q2', 'Q1'])
    expect(remarks.map(({ remark: each, paper }) => [each.id, paper])).toEqual([['R1', 'Nota 1 april 2031']])
  })

  it('gives with each advice its paper, the date, and what that paper advises as a whole', () => {
    const { advice } = view(['weg', B, ['P1'], { advice: ['D1', 'D2'] }])
    expect(advice.map(({ paper, date, whole }) => [paper, date, whole])).toEqual([
      ['Nota 1 april 2031', B, 'Stem in.'],
      ['Nota N1', undefined, undefined],
    ])
  })

  it('tells what happened to its first passage in its version, and which version came before', () => {
    const { state, older, isCut } = view(['weg', B, ['P1', 'P2']])
    expect(state).toMatchObject({ version: B, state: 'absent' })
    expect(older).toBe(A)
    expect(isCut).toBe(true)
  })

  it('is no cut where the passage was shortened, or was gone already', () => {
    expect(view(['kort', B, ['P2']]).isCut).toBe(false)
    expect(view(['weg', C, ['P1']]).isCut).toBe(false)
  })

  it('has no version before the first', () => {
    expect(view(['begin', A, ['P1']]).older).toBeUndefined()
  })
})
