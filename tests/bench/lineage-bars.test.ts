import { describe, expect, it } from 'vitest'
import { traceLineage } from '../../src/core/lineage/lineage.ts'
import { LEVELS } from './case.ts'
import { generateHistory } from './histories.ts'
import { addLineageScores, emptyLineageScores, type LineageMeasure, trueLinks } from './score-history.ts'
import { f1 } from './score.ts'

/** Neither those of the published table nor those the thresholds were chosen by. */
const FIRST_SEED = 9_000
const HISTORIES = 40
const BARRED: readonly LineageMeasure[] = ['born', 'cut', 'restored', 'moved', 'merged']

describe('traceLineage, on generated histories of which the truth is known', () => {
  it.each([
    ['light', 0.97],
    ['heavy', 0.93],
  ] as const)(
    'keeps to its bars under %s editing',
    (level, bar) => {
      const scores = emptyLineageScores()
      for (let at = 0; at < HISTORIES; at++) {
        const history = generateHistory(FIRST_SEED + at, level)
        addLineageScores(scores, traceLineage(history.versions).links, history)
      }
      const below = BARRED.filter((measure) => f1(scores[measure]) < bar)
      expect(below.map((measure) => `${measure} ${f1(scores[measure]).toFixed(4)}`)).toEqual([])
    },
    60_000,
  )
})

describe('the histories themselves', () => {
  it.each(LEVELS)('are the same for the same seed, and hold what a lineage must find, under %s editing', (level) => {
    expect(generateHistory(7, level)).toEqual(generateHistory(7, level))
    expect(generateHistory(7, level)).not.toEqual(generateHistory(8, level))
    const links = Array.from({ length: 20 }, (_, at) => trueLinks(generateHistory(at, level))).flat()
    const distances = new Set(links.map(({ older, newer }) => newer.version - older.version))
    expect([...distances].sort((x, y) => x - y)).toEqual([1, 2, 3, 4])
    expect(links.some(({ moved }) => moved)).toBe(true)
  })
})

describe('the score of a lineage', () => {
  const history = generateHistory(3, 'light')

  it('is 1 for the truth', () => {
    const scores = emptyLineageScores()
    addLineageScores(scores, trueLinks(history), history)
    expect(Object.values(scores).map(f1)).toEqual(Object.values(scores).map(() => 1))
  })

  it('counts a return that is not seen as a birth, and what went as cut all the same', () => {
    const scores = emptyLineageScores()
    const truth = trueLinks(history)
    const near = truth.filter(({ older, newer }) => newer.version - older.version === 1)
    addLineageScores(scores, near, history)
    expect(truth.length - near.length).toBeGreaterThan(0)
    expect(scores.restored).toEqual({ found: 0, missed: truth.length - near.length, invented: 0 })
    expect(scores.born.invented).toBe(truth.length - near.length)
    expect(f1(scores.cut)).toBe(1)
  })
})
