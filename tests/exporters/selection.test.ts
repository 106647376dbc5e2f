import { describe, expect, it } from 'vitest'
import { lifelineOf } from '../../src/core/lifeline.ts'
import { readSelection, stepsOf, WHOLE } from '../../src/exporters/selection.ts'
import { happenedText } from '../../src/exporters/words.ts'
import { wordsOf } from '../../src/exporters/export-input.ts'
import { harbour } from '../components/harbour.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { inputOf, selected } from '../helpers/export-input.ts'

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

describe('readSelection', () => {
  it('puts ids in the order of the dossier, and tells those that it does not hold', () => {
    expect(readSelection(harbour, { passages: ['vissers', 'weg', 'kade'], advice: ['D2', 'D9'] })).toEqual({
      selection: { passages: ['kade', 'vissers'], advice: ['D2'], step: undefined },
      unknown: ['weg', 'D9'],
    })
  })

  it('takes only a step forward between two versions of the dossier', () => {
    const step = (older?: string, newer?: string) => readSelection(harbour, { older, newer })
    expect(step('2030-03-01', '2030-03-15').selection.step).toEqual({ older: '2030-03-01', newer: '2030-03-15' })
    expect(step('2030-03-15', '2030-03-01')).toEqual({ selection: WHOLE, unknown: ['2030-03-15', '2030-03-01'] })
    expect(step('2030-03-01', '2030-03-01').selection.step).toBeUndefined()
    expect(step('2029-01-01', '2030-03-01')).toEqual({ selection: WHOLE, unknown: ['2029-01-01'] })
    expect(step('2030-03-01')).toEqual({ selection: WHOLE, unknown: ['2030-03-01'] })
  })
})

describe('select', () => {
  it('leaves nothing of a whole dossier out', () => {
    const all = selected(actieagenda)
    for (const part of ['passages', 'advice', 'answers', 'remarks', 'sources', 'locators'] as const) {
      expect(all[part]).toBe(actieagenda[part])
    }
  })

  it('brings with a passage its advice, answers, remarks, papers and locators, and nothing of another', () => {
    const { changes, advice, answers, remarks, sources, passages, locators } = selected(harbour, { passages: ['kade'] })
    expect(ids(passages)).toEqual(['kade'])
    expect(ids(advice)).toEqual(['D1', 'D4'])
    expect(ids(answers)).toEqual(['Q7'])
    expect(ids(remarks)).toEqual(['R1'])
    expect(ids(sources)).toEqual(['N1', 'N2'])
    expect(ids(locators)).toEqual(['plek'])
    expect(changes.map(({ passage, newer }) => [passage?.id, newer.id])).toEqual([
      ['kade', '2030-03-08'],
      ['kade', '2030-03-15'],
    ])
  })

  it('brings with an advice the changes of its own step only, and what was said about it', () => {
    const { changes, advice, answers, remarks } = selected(harbour, { advice: ['D1'] })
    expect(ids(advice)).toEqual(['D1'])
    expect(changes.map(({ passage, newer }) => [passage?.id, newer.id])).toEqual([['kade', '2030-03-08']])
    expect([...answers, ...remarks]).toEqual([])
    expect(ids(selected(actieagenda, { advice: ['D08'] }).answers)).toContain('Q225-226')
  })

  it('compares the two versions of a step, and takes only the advice of the papers between them', () => {
    const asked = { older: '2030-03-01', newer: '2030-03-08' }
    expect(stepsOf(harbour, inputOf(harbour, asked).selection)).toEqual([asked])
    const { changes, advice } = selected(harbour, asked)
    expect(new Set(changes.map(({ newer }) => newer.id))).toEqual(new Set(['2030-03-08']))
    expect(ids(advice)).toEqual(['D1', 'D2', 'D3'])
    const part = selected(harbour, { ...asked, passages: ['geld'] })
    expect(part.changes.map(({ passage }) => passage?.id)).toEqual(['geld'])
    expect(ids(part.advice)).toEqual(['D2'])
  })
})

describe('changes', () => {
  it('hold every numbered change of every comparison, under the same number', () => {
    const { comparisons } = inputOf(actieagenda)
    const { changes } = selected(actieagenda)
    for (const { newer, rows } of comparisons) {
      const numbers = rows.flatMap(({ number }) => number ?? [])
      const told = changes.filter((change) => change.newer.id === newer.id).flatMap(({ number }) => number ?? [])
      expect([...new Set(told)]).toEqual(numbers)
    }
    expect(changes.length).toBeGreaterThan(20)
  })

  it('leave out nothing that the lifelines tell, with its basis and who asked for it', () => {
    const { changes } = selected(actieagenda)
    let count = 0
    for (const passage of actieagenda.passages) {
      for (const { state, events } of lifelineOf(actieagenda, passage)) {
        for (const event of events) {
          const found = changes.find(
            (change) =>
              change.passage === passage &&
              change.newer.id === state.version &&
              change.happened.some((each) => each.event === event),
          )
          expect(found, `${passage.id} ${event} ${state.version}`).toBeDefined()
          expect(found?.happened[0]?.basis).toBe(state.basis)
          expect(found?.requests).toEqual(state.requestedBy ? [state.requestedBy] : [])
          count += 1
        }
      }
    }
    expect(count).toBeGreaterThan(20)
  })

  it('name the version in which it happened, where that lies between the two', () => {
    const asked = { older: '2024-11-22', newer: '2024-12-17', passages: ['P01'] }
    const [change] = selected(actieagenda, asked).changes
    const words = wordsOf(inputOf(actieagenda, asked))
    expect(change && happenedText(words, change)).toBe('weggehaald in de versie van 2 december 2024; hernoemd')
  })

  it('tell of a paragraph without passage, on the weaker basis of its two sides', () => {
    const row = selected(actieagenda).changes.find(({ at, newer }) => at === 'lijn-2' && newer.id === '2024-11-22')
    expect(row?.happened).toEqual([{ event: 'changed', version: '2024-11-22', basis: 'stated' }])
  })
})
