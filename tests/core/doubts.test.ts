import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/core/align/align.ts'
import { compare, type Limits } from '../../src/core/compare.ts'
import { compareWith } from '../../src/core/compare-with.ts'
import { type Comparison, rowAt } from '../../src/core/comparison.ts'
import { record } from '../../src/core/record.ts'
import { type Recording, replay } from '../../src/core/recording.ts'
import { generateCase } from '../bench/generate.ts'
import { actieagenda, allPairs } from '../helpers/actieagenda.ts'
import { literalDossier } from '../helpers/literal-dossier.ts'

const [A, B] = ['2031-03-01', '2031-04-01'] as const
const { a, b } = generateCase(5, 'heavy', { blocks: 300 })
const dossier = literalDossier({ [A]: a, [B]: b })
const whole = compare(dossier, A, B)

const stopAt = (turn: number): Limits => {
  let asked = 0
  return { isOutOfTime: () => ++asked >= turn }
}

const blockIds = ({ rows }: Comparison, side: 'older' | 'newer') =>
  rows.flatMap((row) => row[side].map((block) => block.id)).sort()

describe('a comparison that was cut short', () => {
  const early = compare(dossier, A, B, stopAt(2))

  it('says so, and still has every block of both versions once', () => {
    expect([whole.exact, whole.exactWords]).toEqual([true, true])
    expect(early.exact).toBe(false)
    for (const side of ['older', 'newer'] as const) expect(blockIds(early, side)).toEqual(blockIds(whole, side))
  })

  it('claims no cut and no addition for sure', () => {
    const claimed = early.rows.filter(({ kind }) => kind === 'cut' || kind === 'added')
    expect(claimed.length).toBeGreaterThan(50)
    expect(claimed.every((row) => row.unsure === true)).toBe(true)
    expect(early.rows.filter((row) => row.unsure && !claimed.includes(row))).toEqual([])
    expect(whole.rows.some((row) => row.unsure)).toBe(false)
  })

  it('compares no words once the time is up, and says that too', () => {
    expect(early.exactWords).toBe(false)
    const changed = early.rows.filter(({ kind }) => kind === 'changed')
    expect(changed.length).toBeGreaterThan(0)
    expect(changed.every(({ words }) => words === undefined)).toBe(true)
  })

  it('says when only the words within one pair were too many', () => {
    const many = (step: number) => Array.from({ length: 3000 }, (_, n) => `${n % step === 0 ? 'x' : 'z'}${n}`).join(' ')
    const texts = [many(2), many(3)].map((text): Block[] => [{ kind: 'paragraph', text }])
    const long = compare(literalDossier({ [A]: texts[0]!, [B]: texts[1]! }), A, B)
    expect([long.exact, long.exactWords]).toEqual([true, false])
  })
})

describe('how far a comparison is', () => {
  it('goes up to 1 and never back', () => {
    const told: number[] = []
    expect(compare(dossier, A, B, { onProgress: (share) => told.push(share) })).toEqual(whole)
    expect(told.length).toBeGreaterThan(20)
    expect(told).toEqual([...told].sort((x, y) => x - y))
    expect(told.at(-1)).toBeCloseTo(1)
    expect(told[0]).toBeGreaterThan(0)
  })
})

describe('what else was considered', () => {
  const doubted = whole.rows.filter((row) => row.considered !== undefined)

  it('is a block of the other version, with the row that shows it', () => {
    expect(doubted.length).toBeGreaterThan(10)
    for (const row of doubted) {
      const { side, block, other, shownAt, similarity, otherSimilarity } = row.considered!
      const across = side === 'older' ? 'newer' : 'older'
      expect(row[side]).toContain(block)
      expect(row[across]).not.toContain(other)
      expect(rowAt(whole, shownAt)?.[across]).toContain(other)
      if (row[across].length === 0) expect(similarity).toBe(0)
      expect(otherSimilarity).toBeLessThanOrEqual(1)
    }
  })

  it('is never told of a reconstruction, whose words are ours', () => {
    for (const { rows } of allPairs()) expect(rows.every((row) => row.considered === undefined)).toBe(true)
    const stated = {
      ...dossier,
      versions: dossier.versions.map((version) => ({
        ...version,
        sections: version.sections.map((section) => ({
          ...section,
          blocks: section.blocks.map((block, index) => (index === 0 ? { ...block, basis: 'stated' as const } : block)),
        })),
      })),
    }
    expect(compare(stated, A, B).rows.some((row) => row.considered)).toBe(false)
  })

  it('is recorded for literal versions alone', () => {
    const recording = JSON.parse(JSON.stringify(record(dossier))) as Recording
    expect(compareWith(replay(recording, A, B), dossier, A, B)).toEqual(whole)
    const pairs = Object.values(record(actieagenda).pairs)
    expect(pairs.length).toBe(21)
    expect(pairs.every(({ considered }) => considered.length === 0)).toBe(true)
  })
})
