import { describe, expect, it } from 'vitest'
import type { Advice } from '../../src/core/dossier/schema.ts'
import { outcomeKey } from '../../src/core/outcome-key.ts'
import { changeStayed, cutsWithoutAdvice, directionKey, notFollowed } from '../../src/core/register.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { advise, buildDossier, type Parts } from '../helpers/build-dossier.ts'

const [A, B, C] = ['2031-03-01', '2031-04-01', '2031-05-01'] as const

const silent = (parts: Parts) =>
  cutsWithoutAdvice(buildDossier(parts)).map(({ passage, state, event }) => `${passage.id} ${event} ${state.version}`)

const versions = { [A]: ['kade(P1): De kade.', 'veer(P2,P3): Het veer.'], [B]: [], [C]: [] }

describe('cuts without advice', () => {
  it('are the cuts and shortenings about which no paper of their step says anything', () => {
    const passages = { P1: 'present absent unknown', P2: 'present shortened absent', P3: 'present present renamed' }
    expect(silent({ versions, passages })).toEqual([`P1 cut ${B}`, `P2 shortened ${B}`, `P2 cut ${C}`])
  })

  it('leave out silence', () => {
    expect(
      silent({
        versions,
        passages: { P1: 'present unknown unknown', P2: 'unknown absent absent', P3: 'unknown unknown unknown' },
      }),
    ).toEqual([])
  })

  it('leave out what was advised on, in whatever direction', () => {
    const passages = { P1: 'present absent unknown', P2: 'present present absent', P3: 'present present present' }
    const advice = [advise('D1', B, ['P1'], { stance: 'for-change' }), advise('D2', C, ['P2'], { stance: 'caution' })]
    expect(silent({ versions, passages, advice })).toEqual([])
  })

  it('keep what only procedure or another step was advised on', () => {
    const passages = { P1: 'present absent unknown', P2: 'present present present', P3: 'present present present' }
    const advice = [
      advise('D1', B, ['P1'], { stance: 'procedural', aim: 'procedure' }),
      advise('D2', C, ['P1']),
      advise('D3', B, ['P2']),
    ]
    expect(silent({ versions, passages, advice })).toEqual([`P1 cut ${B}`])
  })

  it('leave out a passage when the advice is about another in the same block of text', () => {
    const passages = { P1: 'present present present', P2: 'present shortened present', P3: 'present shortened present' }
    expect(silent({ versions, passages, advice: [advise('D1', B, ['P2'])] })).toEqual([])
    expect(silent({ versions, passages, advice: [advise('D1', B, ['P1'])] })).toEqual([
      `P2 shortened ${B}`,
      `P3 shortened ${B}`,
    ])
  })
})

it('names a direction by its stance and what it is about', () => {
  expect(directionKey({ stance: 'against-change', aim: 'cut' })).toBe('against-change.cut')
  expect(directionKey({ stance: 'caution', aim: 'kept-text' })).toBe('caution.kept-text')
})

describe('advice that was not followed', () => {
  const kind = 'not-followed' as const
  const one = (strengths: Advice['strengths']) =>
    advise('D1', B, [], { strengths, outcome: { kind, basis: 'stated', locators: [] } })

  it('is what advised or objected; what only pointed something out stands apart', () => {
    expect(outcomeKey(one(['points-out', 'explains']))).toBe('stayed')
    for (const strength of ['advises', 'objects', 'disagrees'] as const) {
      expect(outcomeKey(one(['points-out', strength]))).toBe('not-followed')
    }
    expect(outcomeKey({ strengths: ['points-out'], outcome: { kind: 'partly', locators: [] } })).toBe('partly')
  })

  it('is, in the published dossier, what the facts say and no more', () => {
    expect(notFollowed(actieagenda).map(({ id }) => id)).toEqual(['D08', 'D11', 'D16', 'D18'])
    expect(changeStayed(actieagenda).map(({ id }) => id)).toEqual(['D09', 'D29'])
  })

  it('shows what that rests on', () => {
    for (const { outcome } of [...notFollowed(actieagenda), ...changeStayed(actieagenda)]) {
      expect(outcome.basis).toBeDefined()
      expect(outcome.locators.length).toBeGreaterThan(0)
    }
  })
})
