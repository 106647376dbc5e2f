import { describe, expect, it } from 'vitest'
import { compare } from '../../src/core/compare.ts'
import { type Row } from '../../src/core/comparison.ts'
import { kindOf, passes, rowEvents, type Sifting } from '../../src/core/row-events.ts'
import { advise, buildDossier, type Parts } from '../helpers/build-dossier.ts'

const [A, B] = ['2031-03-01', '2031-04-01'] as const
const QUAY = 'a(P1): De oude kade krijgt een nieuwe muur van steen.'
const WALL = 'a(P1): Er komt een muur.'
const NAME = '# a(P1): Plan voor de haven'

const rowOf = (states: string, older: string[], newer: string[], more: Partial<Parts> = {}): Row => {
  const parts: Parts = { versions: { [A]: older, [B]: newer }, passages: { P1: states }, ...more }
  const { rows } = compare(buildDossier(parts), A, B)
  if (rows.length !== 1) throw new Error(`expected one row, got ${rows.length}`)
  return rows[0]!
}

describe('what a reader is told of a row', () => {
  it.each([
    ['present absent', [QUAY], [], ['cut'], 'cut'],
    ['unknown added', [], [QUAY], ['added'], 'added'],
    ['absent restored', [], [QUAY], ['restored'], 'added'],
    ['absent restored+moved', [], [QUAY], ['restored'], 'added'],
    ['present shortened', [QUAY], [WALL], ['shortened'], 'shortened'],
    ['present shortened+moved', [QUAY], [WALL], ['shortened', 'moved'], 'shortened'],
    ['present moved', [QUAY], [QUAY], ['moved'], 'moved'],
    ['present renamed', [NAME], [`${NAME} en het veer`], ['renamed'], 'changed'],
    ['present present', [NAME], [`${NAME} en het veer`], ['changed'], 'changed'],
  ] as const)('with the states %s', (states, older, newer, events, kind) => {
    const row = rowOf(states, [...older], [...newer])
    expect(rowEvents(row)).toEqual(events)
    expect(kindOf(row)).toBe(kind)
  })

  it.each([
    ['present present', [QUAY], [QUAY]],
    ['present present', [QUAY], [WALL]],
    ['present unknown', [QUAY], []],
    ['unknown present', [], [QUAY]],
  ] as const)('is nothing for the states %s of a row that is no change', (states, older, newer) => {
    expect(rowEvents(rowOf(states, [...older], [...newer]))).toEqual([])
  })
})

describe('advice against a cut', () => {
  it.each([
    ['present absent', [QUAY], [], true],
    ['present shortened', [QUAY], [WALL], true],
    ['present renamed', [NAME], [`${NAME} en het veer`], true],
    ['present moved', [QUAY], [QUAY], false],
    ['absent restored', [], [QUAY], false],
    ['unknown added', [], [QUAY], false],
  ] as const)('contests a loss, no move and no return: %s', (states, older, newer, contested) => {
    const row = rowOf(states, [...older], [...newer], { advice: [advise('D1', B, ['P1'])] })
    expect(row.advice).toHaveLength(1)
    expect(row.contested).toBe(contested)
  })
})

describe('the filters of a reader', () => {
  const all: Sifting = { contested: false, hideKinds: [], hideThemes: [] }
  const cut = rowOf('present absent', [QUAY], [])
  const contested = rowOf('present absent', [QUAY], [], { advice: [advise('D1', B, ['P1'])] })

  it('let everything pass until something is hidden', () => {
    expect(passes(cut, all)).toBe(true)
  })

  it('keep only what officials argued against, when asked', () => {
    expect(passes(cut, { ...all, contested: true })).toBe(false)
    expect(passes(contested, { ...all, contested: true })).toBe(true)
  })

  it('hide a kind and leave the others', () => {
    expect(passes(cut, { ...all, hideKinds: ['cut'] })).toBe(false)
    expect(passes(cut, { ...all, hideKinds: ['added', 'moved', 'shortened', 'changed'] })).toBe(true)
  })

  it('hide a theme only when no other theme of the row is shown', () => {
    const line = 'a(P1,P2): De kade en de kosten.'
    const built = buildDossier({
      versions: { [A]: [line], [B]: [] },
      passages: { P1: 'present absent', P2: 'present absent' },
    })
    const two = {
      ...built,
      passages: built.passages.map((each) => (each.id === 'P2' ? { ...each, theme: 'kosten' } : each)),
    }
    const [row] = compare(two, A, B).rows
    expect(passes(row!, { ...all, hideThemes: ['haven'] })).toBe(true)
    expect(passes(row!, { ...all, hideThemes: ['haven', 'kosten'] })).toBe(false)
  })

  it('never hide by theme what belongs to no passage', () => {
    const loose = rowOf('unknown unknown', ['# a: Plan'], ['# a: Plan voor de haven'])
    expect(passes(loose, { ...all, hideThemes: ['haven', 'kosten'] })).toBe(true)
  })
})
