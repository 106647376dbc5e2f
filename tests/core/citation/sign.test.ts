import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SIGN } from '../../../src/core/citation/sign-form.ts'
import {
  findMeant,
  type Signed,
  signedAdvice,
  signedPassage,
  signedRecords,
  signedRow,
  signOf,
} from '../../../src/core/citation/sign.ts'
import { compare } from '../../../src/core/compare.ts'
import { rowName } from '../../../src/core/comparison.ts'
import type { Dossier } from '../../../src/core/dossier/schema.ts'
import { actieagenda } from '../../helpers/actieagenda.ts'

const MADE = '2026-11-25'
const [OLDER, NEWER] = ['2024-11-22', '2024-12-02'] as const

const rowsOf = (dossier: Dossier): readonly Signed[] =>
  compare(dossier, OLDER, NEWER).rows.map((row) => signedRow(row, rowName(row)))
const allOf = (dossier: Dossier): readonly Signed[] => [
  ...dossier.passages.map(signedPassage),
  ...signedRecords(dossier),
  ...rowsOf(dossier),
]

const thing = (id: string, identity: string, content: string): Signed => ({ id, identity, content })

describe('the sign of a thing', () => {
  it('has the form that addresses are held against, with the day it was made', () => {
    const sign = signOf(thing('P1', 'kade', 'open'), MADE)
    expect(sign).toMatch(SIGN)
    expect(sign).toBe(`${signOf(thing('P1', 'kade', 'open'))}-20261125`)
  })

  it('is found again for everything in the published dossier', () => {
    for (const things of [actieagenda.passages.map(signedPassage), signedRecords(actieagenda), rowsOf(actieagenda)]) {
      expect(things.length).toBeGreaterThan(10)
      for (const each of things) expect(findMeant(things, each.id, signOf(each, MADE))).toEqual({ is: 'same' })
    }
  })

  it('tells all of them apart', () => {
    const all = allOf(actieagenda)
    expect(new Set(all.map((each) => signOf(each))).size).toBe(all.length)
  })

  it('stays when the file is written in another order', () => {
    const { passages, advice, remarks, answers, sources, locators } = actieagenda
    const turned: Dossier = {
      ...actieagenda,
      passages: passages.toReversed(),
      advice: advice.toReversed().map((each) => ({ ...each, locators: each.locators.toReversed() })),
      remarks: remarks.toReversed(),
      answers: answers.toReversed(),
      sources: sources.toReversed(),
      locators: locators.toReversed(),
    }
    const before = new Map(allOf(actieagenda).map((each) => [each.id, signOf(each)]))
    const after = new Map(allOf(turned).map((each) => [each.id, signOf(each)]))
    expect(after).toEqual(before)
  })

  it('changes with one letter of our own words, of an advice as of a note to a state', () => {
    const [advice] = actieagenda.advice
    expect(signOf(signedAdvice({ ...advice!, gist: `${advice!.gist}.` }))).not.toBe(signOf(signedAdvice(advice!)))
    const passage = actieagenda.passages.find(({ states }) => states.some(({ note }) => note))!
    const states = passage.states.map((state) => (state.note ? { ...state, note: `${state.note}.` } : state))
    expect(signOf(signedPassage({ ...passage, states }))).not.toBe(signOf(signedPassage(passage)))
  })

  it('of a change follows the text on both sides', () => {
    const row = compare(actieagenda, OLDER, NEWER).rows.find(({ older, newer }) => older[0] && newer[0])!
    const mended = (side: 'older' | 'newer') => ({
      ...row,
      [side]: row[side].map((block) => ({ ...block, text: `${block.text}!` })),
    })
    const name = rowName(row)
    const signs = [row, mended('older'), mended('newer')].map((each) => signOf(signedRow(each, name)))
    expect(new Set(signs).size).toBe(3)
  })
})

describe('a link', () => {
  const sign = signOf(thing('P1', 'kade', 'open'), MADE)

  it('without a sign is held against the id alone', () => {
    expect(findMeant([thing('P1', 'a', 'b')], 'P1', undefined)).toEqual({ is: 'same' })
    expect(findMeant([thing('P1', 'a', 'b')], 'P2', undefined)).toEqual({ is: 'gone' })
  })

  it('says that the thing has changed, and since when at the latest', () => {
    const now = [thing('P1', 'kade', 'dicht')]
    expect(findMeant(now, 'P1', sign)).toEqual({ is: 'changed', since: MADE })
    expect(findMeant(now, 'P1', sign.slice(0, 12))).toEqual({ is: 'changed', since: undefined })
  })

  it('does not take something else for the thing because it has its id', () => {
    expect(findMeant([thing('P1', 'brug', 'open')], 'P1', sign)).toEqual({ is: 'other' })
    expect(findMeant([thing('P1', 'brug', 'dicht')], 'P1', sign)).toEqual({ is: 'other' })
  })

  it('finds the thing under a new id, also where its own id went to one that looks like it', () => {
    expect(findMeant([thing('P2', 'kade', 'open')], 'P1', sign)).toEqual({ is: 'elsewhere', id: 'P2' })
    const swapped = [thing('P1', 'kade', 'dicht'), thing('P2', 'kade', 'open')]
    expect(findMeant(swapped, 'P1', sign)).toEqual({ is: 'elsewhere', id: 'P2' })
  })

  it('says that the thing is gone', () => {
    expect(findMeant([thing('P2', 'kade', 'dicht')], 'P1', sign)).toEqual({ is: 'gone' })
    expect(findMeant([], 'P1', sign)).toEqual({ is: 'gone' })
  })

  it('never calls what differs the same', () => {
    const texts = fc.string({ maxLength: 12 })
    fc.assert(
      fc.property(texts, texts, texts, texts, (identity, content, nowIdentity, nowContent) => {
        fc.pre(identity !== nowIdentity || content !== nowContent)
        const made = signOf(thing('P1', identity, content))
        expect(findMeant([thing('P1', nowIdentity, nowContent)], 'P1', made).is).not.toBe('same')
      }),
      { seed: 20261125 },
    )
  })
})
