import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Evidence, LEAST_SCORE, scoreOf, type SharedWord } from '../../../src/core/workbench/proposals/score.ts'

const NOTHING: Evidence = { words: [], terms: [], quotes: [], namesVersion: false, reads: 'advice' }
const share = fc.double({ min: 0.3, max: 1, noNaN: true })
const word: fc.Arbitrary<SharedWord> = fc.record({
  root: fc.constantFrom('sluis', 'kade', 'pont'),
  written: fc.constant('x'),
  rarity: share,
  isInChange: fc.boolean(),
  isCompound: fc.boolean(),
  isHeading: fc.boolean(),
})
const evidence: fc.Arbitrary<Evidence> = fc.record({
  words: fc.array(word, { minLength: 1, maxLength: 6 }),
  terms: fc.array(fc.record({ written: fc.constant('x y'), rarity: share, isInChange: fc.boolean() }), {
    maxLength: 3,
  }),
  quotes: fc.array(
    fc.record({ phrase: fc.constant('x y'), isInChange: fc.boolean(), among: fc.integer({ min: 1, max: 4 }) }),
    { maxLength: 2 },
  ),
  namesVersion: fc.boolean(),
  reads: fc.constantFrom('advice' as const, 'under-heading' as const),
})
const SEED = { seed: 20310303, numRuns: 300 }

describe('scoreOf', () => {
  test('stays between 0 and 1', () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const score = scoreOf(given)
        return score > 0 && score <= 1
      }),
      SEED,
    )
  })

  test('never falls with more evidence of any kind', () => {
    fc.assert(
      fc.property(evidence, word, (given, more) => {
        const score = scoreOf(given)
        const richer: readonly Evidence[] = [
          { ...given, words: [...given.words, more] },
          { ...given, terms: [...given.terms, { written: 'x y', rarity: 0.5, isInChange: true }] },
          { ...given, quotes: [...given.quotes, { phrase: 'x y', isInChange: false, among: 2 }] },
          { ...given, deed: 'schrappen' },
          { ...given, namesVersion: true },
          { ...given, reads: 'advice' },
        ]
        return richer.every((each) => scoreOf(each) >= score)
      }),
      SEED,
    )
  })

  test('never falls when a word is rarer, stands in the change itself, or is the word as such', () => {
    fc.assert(
      fc.property(evidence, word, (given, each) => {
        const withWord = (part: Partial<SharedWord>) => scoreOf({ ...given, words: [{ ...each, ...part }] })
        const now = withWord({})
        return [
          withWord({ rarity: Math.min(1, each.rarity + 0.1) }),
          withWord({ isInChange: true }),
          withWord({ isCompound: false }),
          withWord({ isHeading: false }),
        ].every((score) => score >= now)
      }),
      SEED,
    )
  })

  test('never falls when a quoted phrase stands in fewer changes', () => {
    const quoted = (among: number) => scoreOf({ ...NOTHING, quotes: [{ phrase: 'x y', isInChange: true, among }] })
    expect([4, 3, 2, 1].map(quoted)).toEqual([4, 3, 2, 1].map(quoted).sort((x, y) => x - y))
  })

  test('is nothing where only what fits every change was found', () => {
    expect(scoreOf({ ...NOTHING, deed: 'schrappen', namesVersion: true })).toBe(0)
  })

  test('proposes on one word as rare as can be in the words that went, not on one beside them', () => {
    const rare: SharedWord = {
      root: 'sluis',
      written: 'sluis',
      rarity: 1,
      isInChange: true,
      isCompound: false,
      isHeading: false,
    }
    expect(scoreOf({ ...NOTHING, words: [rare] })).toBeGreaterThan(LEAST_SCORE)
    expect(scoreOf({ ...NOTHING, words: [{ ...rare, isInChange: false }] })).toBeLessThan(LEAST_SCORE)
    expect(scoreOf({ ...NOTHING, words: [rare], reads: 'under-heading' })).toBeLessThan(LEAST_SCORE)
  })
})
