import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Advice, Dossier } from '../../src/core/dossier/schema.ts'
import { AIMS, OUTCOMES, STANCES, STRENGTHS } from '../../src/core/dossier/terms.ts'
import { outcomeKey } from '../../src/core/outcome-key.ts'
import { directionKey } from '../../src/core/register.ts'
import {
  FACETS,
  type Facet,
  fitFilter,
  hide,
  NONE,
  onlyFilter,
  optionsOf,
  passageOptions,
  type RegisterFilter,
  shownAdvice,
  unitKey,
} from '../../src/core/register-filter.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { advise, buildDossier } from '../helpers/build-dossier.ts'

const [A, B] = ['2031-03-01', '2031-04-01'] as const
const SEED = { seed: 20241202, numRuns: 60 }

const harbour = (advice: readonly Advice[]): Dossier => {
  const built = buildDossier({
    versions: { [A]: [], [B]: [] },
    passages: { P1: 'present absent', P2: 'present present', P3: 'present shortened' },
    advice,
  })
  return { ...built, passages: built.passages.map((p) => (p.id === 'P2' ? { ...p, theme: 'kosten' } : p)) }
}

const units = fc.uniqueArray(fc.constantFrom('Havendienst', 'dienst Water & Groen', 'De baas', '…'), { maxLength: 3 })
const anyAdvice = fc.array(
  fc.record({
    about: fc.uniqueArray(fc.constantFrom('P1', 'P2', 'P3'), { maxLength: 3 }),
    stance: fc.constantFrom(...STANCES),
    aim: fc.constantFrom(...AIMS),
    strengths: fc.uniqueArray(fc.constantFrom(...STRENGTHS), { minLength: 1, maxLength: 3 }),
    outcome: fc.constantFrom(...OUTCOMES).map((kind) => ({ kind, locators: [] })),
    involved: units.map((names) => names.map((who) => ({ who, role: 'to-align' as const }))),
  }),
  { maxLength: 8 },
)
const anyDossier = fc.oneof(
  { weight: 1, arbitrary: fc.constant(actieagenda) },
  {
    weight: 3,
    arbitrary: anyAdvice.map((list) => harbour(list.map((more, index) => advise(`D${index}`, B, [], more)))),
  },
)
/** A dossier and a filter of keys that it holds. */
const filtered = anyDossier.chain((dossier) =>
  fc
    .tuple(
      ...FACETS.map((facet) => fc.subarray(optionsOf(dossier, facet).map(({ key }) => key))),
      fc.option(fc.constantFrom(undefined, ...passageOptions(dossier).map(({ key }) => key)), { nil: undefined }),
    )
    .map((parts) => {
      const passage = parts.at(-1) as string | undefined
      const filter = FACETS.reduce<RegisterFilter>(
        (before, facet, index) => hide(before, facet, parts[index] as string[]),
        {},
      )
      return { dossier, filter: passage === undefined ? filter : { ...filter, passage } }
    }),
)
const allBut = (dossier: Dossier, facet: Facet, kept: string) =>
  optionsOf(dossier, facet).flatMap(({ key }) => (key === kept ? [] : [key]))

describe('the counts', () => {
  it('of an option are the rows that remain when it is the only one left', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        for (const facet of FACETS) {
          for (const { key, count } of optionsOf(dossier, facet)) {
            expect(shownAdvice(dossier, hide({}, facet, allBut(dossier, facet, key)))).toHaveLength(count)
          }
        }
        for (const { key, count } of passageOptions(dossier)) {
          expect(shownAdvice(dossier, { passage: key })).toHaveLength(count)
        }
      }),
      SEED,
    )
  })

  it('of the table of direction and outcome are the rows that each of its filters leaves, and add up to all', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const cells = optionsOf(dossier, 'hideDirections').flatMap((direction) =>
          optionsOf(dossier, 'hideOutcomes').map(({ first }) => ({
            direction: direction.key,
            outcome: outcomeKey(first),
          })),
        )
        const counts = cells.map(({ direction, outcome }) => {
          const rows = shownAdvice(dossier, onlyFilter(dossier, direction, outcome))
          expect(rows.every((each) => directionKey(each) === direction && outcomeKey(each) === outcome)).toBe(true)
          return rows.length
        })
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(dossier.advice.length)
      }),
      SEED,
    )
  })
})

describe('a filter', () => {
  it('hides exactly the advice of which it hides every key in some facet, or that is about another passage', () => {
    fc.assert(
      fc.property(filtered, ({ dossier, filter }) => {
        const shown = new Set(shownAdvice(dossier, filter).map(({ id }) => id))
        for (const advice of dossier.advice) {
          const named = advice.involved.length > 0 ? advice.involved.map(({ who }) => unitKey(who)) : [NONE]
          const themes = dossier.passages.filter(({ id }) => advice.about.includes(id)).map(({ theme }) => theme)
          const isHidden =
            filter.hideDirections?.includes(directionKey(advice)) === true ||
            filter.hideOutcomes?.includes(outcomeKey(advice)) === true ||
            advice.strengths.every((each) => filter.hideStrengths?.includes(each)) ||
            named.every((each) => filter.hideUnits?.includes(each)) ||
            (themes.length > 0 ? themes : [NONE]).every((each) => filter.hideThemes?.includes(each)) ||
            (filter.passage === NONE && advice.about.length > 0) ||
            (filter.passage !== undefined && filter.passage !== NONE && !advice.about.includes(filter.passage))
          expect(shown.has(advice.id), advice.id).toBe(!isHidden)
        }
      }),
      SEED,
    )
  })

  it('of keys that the dossier holds fits as it is', () => {
    fc.assert(
      fc.property(filtered, ({ dossier, filter }) => {
        const fitted = fitFilter(dossier, filter)
        expect(fitted.unfit).toEqual([])
        expect(shownAdvice(dossier, fitted.filter)).toEqual(shownAdvice(dossier, filter))
      }),
      SEED,
    )
  })

  it('tells what the dossier does not hold, and keeps the rest', () => {
    const { filter, unfit } = fitFilter(actieagenda, {
      hideUnits: ['fez', 'havendienst'],
      hideThemes: ['beeld'],
      passage: 'P99',
    })
    expect(unfit).toEqual(['hideUnits', 'passage'])
    expect(filter).toMatchObject({ hideUnits: ['fez'], hideThemes: ['beeld'] })
    expect(filter.passage).toBeUndefined()
  })

  it('never takes the absence of a name for a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }), (who) => {
        expect(unitKey(who)).not.toBe(NONE)
        expect(unitKey(who)).not.toContain(',')
        expect(unitKey(who).length).toBeLessThanOrEqual(64)
      }),
      SEED,
    )
  })
})
