import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/core/align/align.ts'
import { type Lineage, traceLineage } from '../../../src/core/lineage/lineage.ts'
import { generateHistory } from '../../bench/histories.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

/** Per thread the blocks of every version. */
const blocksOf = ({ threads }: Lineage) => threads.map(({ steps }) => steps.map((step) => step.blocks.join('+')))

const expectPartition = (versions: readonly (readonly Block[])[], { threads }: Lineage) =>
  versions.forEach((blocks, v) => {
    const placed = threads.flatMap(({ steps }) => steps[v]?.blocks ?? []).sort((x, y) => x - y)
    expect(placed).toEqual(blocks.map((_, index) => index))
  })

describe('traceLineage on what nobody would write', () => {
  const long = Array.from({ length: 40 }, () => paragraph('Ja.'))
  const hostile: readonly (readonly [string, readonly (readonly Block[])[]])[] = [
    ['no versions', []],
    ['one version', [long]],
    ['empty versions', [[], [], []]],
    ['empty versions between', [long, [], long, []]],
    ['all blocks equal', [long, long.slice(9), long, long.slice(0, 3)]],
    ['empty blocks', [[paragraph(''), paragraph('')], [paragraph('')], [paragraph(''), paragraph(' ')]]],
    ['lone surrogates', [[paragraph('\uD800 a \uDC00')], [paragraph('\uDC00')], [paragraph('\uD800 a \uDC00')]]],
    ['only punctuation', [[paragraph('--- !')], [paragraph('?')], [paragraph('--- !')]]],
    ['nothing but bars', [[paragraph('█████')], [paragraph('█████'), paragraph('█████')], [paragraph('[…]')]]],
    ['right to left', [[paragraph('שלום לכולם')], [], [paragraph('שלום לכולם')]]],
  ]

  it.each(hostile)('gives a partition: %s', (_, versions) => {
    expectPartition(versions, traceLineage(versions))
  })

  it('gives a partition for any text, and throws for none', () => {
    const block = fc.record({
      kind: fc.constantFrom<Block['kind']>('heading', 'paragraph', 'list-item', 'table-row', 'footnote'),
      level: fc.option(fc.integer({ min: -1, max: 12 }), { nil: undefined }),
      text: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.constantFrom('', 'de eik', 'de eik en de beuk', '5.1.2.e'),
      ),
    })
    const versions = fc.array(fc.array(block, { maxLength: 6 }), { maxLength: 5 })
    fc.assert(
      fc.property(versions, (each) => expectPartition(each, traceLineage(each))),
      { seed: 11, numRuns: 150 },
    )
  })
})

const histories = fc
  .record({
    seed: fc.integer({ min: 50_000, max: 60_000 }),
    level: fc.constantFrom('light', 'heavy', 'brutal'),
    versions: fc.integer({ min: 2, max: 6 }),
  })
  .map(({ seed, level, versions }) => generateHistory(seed, level as 'light', { versions, blocks: 30 }))

describe('traceLineage on histories', () => {
  it('tells the same story from either end', () => {
    fc.assert(
      fc.property(histories, ({ versions }) => {
        const [forwards, backwards] = [traceLineage(versions), traceLineage([...versions].reverse())]
        const mirrored = blocksOf(backwards).map((steps) => steps.reverse().join(' | '))
        expect(mirrored.sort()).toEqual(
          blocksOf(forwards)
            .map((steps) => steps.join(' | '))
            .sort(),
        )
        const last = versions.length - 1
        const nameOf = (x: { version: number; block: number }, y: typeof x) =>
          `${x.version}.${x.block} ${y.version}.${y.block}`
        const turn = ({ version, block }: { version: number; block: number }) => ({ version: last - version, block })
        expect(backwards.links.map(({ older, newer }) => nameOf(turn(newer), turn(older))).sort()).toEqual(
          forwards.links.map(({ older, newer }) => nameOf(older, newer)).sort(),
        )
      }),
      { seed: 12, numRuns: 25 },
    )
  }, 30_000)

  it('mirrors the states: what was cut is born, a split is a merge, and what was restored was away as long', () => {
    const mirror: Readonly<Record<string, string>> = { split: 'merged', merged: 'split' }
    fc.assert(
      fc.property(histories, ({ versions }) => {
        const [forwards, backwards] = [traceLineage(versions), traceLineage([...versions].reverse())]
        const stories = new Map(
          backwards.threads.map(({ steps }) => [
            [...steps]
              .reverse()
              .map(({ blocks }) => blocks.join('+'))
              .join(' | '),
            [...steps].reverse(),
          ]),
        )
        for (const { steps } of forwards.threads) {
          const back = stories.get(steps.map(({ blocks }) => blocks.join('+')).join(' | '))!
          steps.forEach((step, v) => {
            const before = steps.slice(0, v).findLastIndex(({ blocks }) => blocks.length > 0)
            if (step.blocks.length === 0 || before < 0) return
            expect(step.state === 'restored').toBe(back[before]?.state === 'restored')
            expect(step.awayFor).toBe(back[before]?.awayFor)
            if (mirror[step.state]) expect(back[before]?.state).toBe(mirror[step.state])
          })
          expect(steps.find(({ blocks }) => blocks.length > 0)?.state).toBe('born')
          expect(back.findLast(({ blocks }) => blocks.length > 0)?.state).toBe('born')
        }
      }),
      { seed: 13, numRuns: 25 },
    )
  }, 30_000)

  it('calls everything kept when all versions are equal', () => {
    fc.assert(
      fc.property(histories, ({ versions: [first = []] }) => {
        const { threads } = traceLineage([first, first, first, first])
        expect(threads.map(({ steps }) => steps.map(({ state }) => state).join(' '))).toEqual(
          first.map(() => 'born kept kept kept'),
        )
      }),
      { seed: 14, numRuns: 20 },
    )
  })
})
