import { describe, expect, it } from 'vitest'
import { checkAgreement } from '../../src/core/agreement.ts'
import { buildDossier, type Parts } from '../helpers/build-dossier.ts'

const [A, B, C] = ['2031-03-01', '2031-04-01', '2031-05-01'] as const

const QUAY = 'De oude kade krijgt een nieuwe muur van steen en hout.'
const FERRY = 'b(P9): Het veer vaart ook in de winter op zondag.'

/** "present: kept" for each version, with a mark where the two do not agree. */
const write = (parts: Parts, passage = 'P1') =>
  checkAgreement(buildDossier(parts))
    .filter((each) => each.passage === passage)
    .map(({ stated, traced, agrees }) => `${stated}: ${traced}${agrees ? '' : ' !'}`)

const with1 = (states: string, a: string[], b: string[], c: string[]): Parts => ({
  versions: { [A]: [...a, FERRY], [B]: [...b, FERRY], [C]: [...c, FERRY] },
  passages: { P1: states, P9: 'present present present' },
})
const QUAYS = [`a(P1): ${QUAY}`]

describe('the words and the recorded states agree', () => {
  it('on text that stays, and on its absence', () => {
    expect(write(with1('present present absent', QUAYS, QUAYS, []))).toEqual([
      'present: born',
      'present: kept',
      'absent: no-text',
    ])
  })

  it('on text that comes back in the same words', () => {
    expect(write(with1('present absent restored', QUAYS, [], QUAYS))).toEqual([
      'present: born',
      'absent: no-text',
      'restored: restored',
    ])
  })

  it('never on text of which only our own placeholder came back', () => {
    const blank = ['a?(P1): Een zin over de kade. De woorden zijn onbekend.']
    expect(write(with1('present absent restored', blank, [], blank)).at(-1)).toBe('restored: born !')
  })

  it('on a name that lost the words the passage is about', () => {
    const long = ['# a(P1): Plan voor de haven en het veer']
    const short = ['# a(P1): Plan voor de haven']
    expect(write(with1('present absent absent', long, short, short)).every((line) => !line.endsWith('!'))).toBe(true)
  })

  it('on an unknown state with no text, assumed text, or text of which the content is unknown', () => {
    const states = 'unknown unknown unknown'
    const assumed = [`a(P1)~assumed: ${QUAY}`]
    const empty = ['a?(P1): Over de kade, inhoud onbekend.']
    expect(write(with1(states, assumed, [], empty)).filter((line) => line.endsWith('!'))).toEqual([])
  })
})

describe('the words and the recorded states differ', () => {
  it.each([
    ['a passage that should be there has no text', 'present present unknown', [QUAYS, [], []], 1],
    ['a passage that should be gone still has its text', 'present absent unknown', [QUAYS, QUAYS, []], 1],
    ['an unknown state has text that a source states', 'present unknown unknown', [QUAYS, QUAYS, []], 1],
    ['a passage that came back has other words', 'present absent restored', [QUAYS, [], ['a(P1): Anders.']], 2],
  ] as const)('where %s', (_, states, [a, b, c], at) => {
    const lines = write(with1(states, [...a], [...b], [...c]))
    expect(lines.flatMap((line, index) => (line.endsWith('!') ? [index] : []))).toEqual([at])
  })
})

it('is not asked of passages that have no text in any version', () => {
  const parts: Parts = {
    versions: { [A]: [], [B]: [FERRY] },
    passages: { P1: 'present present', P9: 'unknown present' },
  }
  expect(checkAgreement(buildDossier(parts)).map(({ passage }) => passage)).toEqual(['P9', 'P9'])
})

it('goes by the words, not by the ids that the editors gave', () => {
  const other = [`een-ander-nummer(P1): ${QUAY}`]
  expect(write(with1('present present absent', QUAYS, other, []))[1]).toBe('present: kept')
})
