import { describe, expect, it } from 'vitest'
import { firstCut, lifelineOf } from '../../src/core/lifeline.ts'
import { advise, buildDossier, type Parts, remark, source } from '../helpers/build-dossier.ts'

const DAYS = ['2031-03-01', '2031-04-01', '2031-05-01', '2031-06-01', '2031-07-01']

/** The cells of a passage with these states, one version a month. */
const cellsOf = (states: string, more: Omit<Parts, 'versions' | 'passages'> = {}) => {
  const days = DAYS.slice(0, states.split(' ').length)
  const dossier = buildDossier({
    versions: Object.fromEntries(days.map((day) => [day, []])),
    passages: { P1: states },
    ...more,
  })
  return lifelineOf(dossier, dossier.passages[0]!)
}
const passageWith = (states: string) =>
  buildDossier({
    versions: Object.fromEntries(DAYS.slice(0, states.split(' ').length).map((day) => [day, []])),
    passages: { P1: states },
  }).passages[0]!

describe('tubes', () => {
  it('are full, short, empty, or not drawn where nothing is known', () => {
    expect(cellsOf('present shortened absent unknown restored').map(({ tube }) => tube)).toEqual([
      'full',
      'short',
      'empty',
      'none',
      'full',
    ])
  })

  it('are short too when the shortening came with something else', () => {
    expect(cellsOf('present moved+shortened').map(({ tube }) => tube)).toEqual(['full', 'short'])
  })
})

describe('events', () => {
  it.each([
    ['present absent', ['', 'cut']],
    ['present absent absent', ['', 'cut', '']],
    ['present unknown absent', ['', '', 'cut']],
    ['unknown absent', ['', '']],
    ['absent absent', ['', '']],
    ['absent unknown absent', ['', '', '']],
    ['present absent unknown restored', ['', 'cut', '', 'restored']],
    ['present absent restored absent', ['', 'cut', 'restored', 'cut']],
    ['present shortened shortened', ['', 'shortened', '']],
    ['present shortened unknown shortened', ['', 'shortened', '', '']],
    ['present shortened present shortened', ['', 'shortened', '', 'shortened']],
    ['present renamed renamed', ['', 'renamed', 'renamed']],
    ['unknown added present', ['', 'added', '']],
    ['present shortened+moved', ['', 'shortened moved']],
  ])('of %s', (states, events) => {
    expect(cellsOf(states).map((cell) => cell.events.join(' '))).toEqual(events)
  })

  it('never make a cut of silence', () => {
    expect(cellsOf('present unknown unknown').flatMap(({ events }) => events)).toEqual([])
  })
})

describe('lines between cells', () => {
  it('join neighbours that are both known, and nothing across silence', () => {
    expect(cellsOf('present present unknown absent absent').map(({ joined }) => joined)).toEqual([
      false,
      true,
      false,
      false,
      true,
    ])
  })
})

describe('what a cell rests on', () => {
  it('is stated by a text, a paper or an answer, and not by a premise or a derivation', () => {
    const cells = cellsOf('present/literal present/stated present/answer present/question present/inferred')
    expect(cells.map(({ stated }) => stated)).toEqual([true, true, true, false, false])
    expect(cellsOf('unknown')[0]?.stated).toBe(false)
  })
})

describe('advice and reactions', () => {
  it('stand at the version to which their step leads', () => {
    const cells = cellsOf('present absent unknown', {
      advice: [advise('D1', DAYS[1]!, ['P1']), advise('D2', DAYS[2]!, ['P1']), advise('D3', DAYS[1]!, [])],
    })
    expect(cells.map(({ advice }) => advice.map(({ id }) => id))).toEqual([[], ['D1'], ['D2']])
  })

  it('are reactions and wordings in papers about that version, without highlights', () => {
    const cells = cellsOf('present', {
      sources: [source('N2')],
      remarks: [
        remark('R1', ['P1']),
        remark('R2', ['P1'], { role: 'wording' }),
        remark('R3', ['P1'], { role: 'highlight' }),
        remark('R4', ['P1'], { source: 'N2' }),
        remark('R5', []),
      ],
    })
    expect(cells[0]?.reactions.map(({ id }) => id)).toEqual(['R1', 'R2'])
  })
})

describe('the first cut', () => {
  it('is the first version that a source reports without it', () => {
    expect(firstCut(passageWith('present unknown absent restored absent'))?.version).toBe(DAYS[2])
  })

  it('is not there for a passage that was never known, or never reported gone', () => {
    expect(firstCut(passageWith('unknown absent'))).toBeUndefined()
    expect(firstCut(passageWith('present unknown'))).toBeUndefined()
  })
})
