import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align, type Alignment, type Block } from '../../../src/core/align/align.ts'
import { createText, edit, seeded } from '../../helpers/generate.ts'
import { LEVELS } from '../../bench/case.ts'
import { generateCase } from '../../bench/generate.ts'
import { WRITERS } from '../../bench/writers.ts'
import { addNoise } from '../../bench/noise.ts'

const kinds = ['heading', 'paragraph', 'list-item', 'table-row', 'footnote'] as const
const word = fc.constantFrom('de', 'linde', 'pont', 'kade', 'markt', 'sluis', '1.', '- ', 'en', '“veer”')
const block: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom(...kinds),
  text: fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')),
})
const blocks = fc.array(block, { maxLength: 14 })
/** Texts that were edited as people do, beside texts that have nothing to do with each other. */
const edited = fc.record({
  seed: fc.integer(),
  size: fc.integer({ min: 1, max: 40 }),
  rate: fc.double({ min: 0, max: 1 }),
})
const drafts = edited.map(({ seed, size, rate }): [readonly Block[], readonly Block[]] => {
  const random = seeded(seed)
  const older = createText(random, size)
  return [older, edit(random, older, Number.isNaN(rate) ? 0 : rate).blocks]
})
const texts = fc.oneof(fc.tuple(blocks, blocks), drafts)
const indexes = (length: number) => Array.from({ length }, (_, index) => index)
const ascending = (list: readonly number[]) => list.every((value, at) => at === 0 || value > (list[at - 1] ?? 0))

function expectPartition({ groups }: Alignment, a: readonly Block[], b: readonly Block[]) {
  const sorted = (list: readonly number[]) => [...list].sort((x, y) => x - y)
  expect(sorted(groups.flatMap((group) => group.a))).toEqual(indexes(a.length))
  expect(sorted(groups.flatMap((group) => group.b))).toEqual(indexes(b.length))
}

describe('align, on any texts', () => {
  it('puts every block in exactly one group, also when the work limit is hit', () => {
    fc.assert(
      fc.property(texts, fc.option(fc.integer({ min: 0, max: 3000 }), { nil: undefined }), ([a, b], maxWork) => {
        expectPartition(align(a, b, maxWork === undefined ? {} : { maxWork }), a, b)
      }),
      { seed: 1848, numRuns: 300 },
    )
  })

  it('gives groups in reading order, and what did not move in the order of both texts', () => {
    fc.assert(
      fc.property(texts, ([a, b]) => {
        const { groups } = align(a, b)
        expect(ascending(groups.flatMap((group) => group.b.slice(0, 1)))).toBe(true)
        expect(ascending(groups.filter((group) => !group.moved).flatMap((group) => group.a.slice(0, 1)))).toBe(true)
        expect(groups.every((group) => ascending(group.a) && ascending(group.b))).toBe(true)
      }),
      { seed: 1849, numRuns: 200 },
    )
  })

  it('says of every group what its members allow', () => {
    fc.assert(
      fc.property(texts, ([a, b]) => {
        for (const { a: is, b: js, kind, similarity, moved } of align(a, b).groups) {
          expect(kind === 'cut').toBe(js.length === 0)
          expect(kind === 'added').toBe(is.length === 0)
          if (is.length * js.length === 0) expect([similarity, moved]).toEqual([0, false])
          if (kind === 'same') expect(b[js[0] ?? -1]).toEqual(a[is[0] ?? -1])
          if (kind === 'same' || kind === 'layout') expect(similarity).toBe(1)
          expect(similarity).toBeGreaterThanOrEqual(0)
          expect(similarity).toBeLessThanOrEqual(1)
        }
      }),
      { seed: 1850, numRuns: 200 },
    )
  })

  it('finds nothing but the same in equal texts', () => {
    fc.assert(
      fc.property(
        texts.map(([a]) => a),
        (a) => {
          expect(align(a, a).groups).toEqual(
            indexes(a.length).map((i) => ({ a: [i], b: [i], kind: 'same', moved: false, similarity: 1 })),
          )
        },
      ),
      { seed: 1851, numRuns: 200 },
    )
  })

  it('gives equal output for equal input', () => {
    fc.assert(
      fc.property(texts, ([a, b]) => {
        expect(align(structuredClone(a), structuredClone(b))).toEqual(align(a, b))
      }),
      { seed: 1852, numRuns: 100 },
    )
  })

  it('gives the same result the other way round when older and newer change places', () => {
    const turn = { same: 'same', layout: 'layout', changed: 'changed', cut: 'added', added: 'cut' } as const
    const write = ({ a, b, kind, similarity }: Alignment['groups'][number]) =>
      `${a.join()}>${b.join()} ${kind} ${similarity}`
    fc.assert(
      fc.property(drafts, ([a, b]) => {
        const forwards = align(a, b).groups.map(write)
        const backwards = align(b, a).groups.map((group) =>
          write({ ...group, a: group.b, b: group.a, kind: turn[group.kind] }),
        )
        expect(backwards.toSorted()).toEqual(forwards.toSorted())
      }),
      { seed: 1854, numRuns: 100 },
    )
  })

  it('gives the same groups from either side, and calls the same ones moved, however heavily a text was edited', () => {
    const turn = { same: 'same', layout: 'layout', changed: 'changed', cut: 'added', added: 'cut' } as const
    const write = ({ a, b, kind, moved }: Alignment['groups'][number]) => `${a.join()}>${b.join()} ${kind} ${moved}`
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...LEVELS), fc.constantFrom(...WRITERS), (seed, level, writer) => {
        const { a, b } = generateCase(seed, level, { writer, blocks: 40 })
        const backwards = align(b, a).groups.map((group) =>
          write({ ...group, a: group.b, b: group.a, kind: turn[group.kind] }),
        )
        expect(backwards.toSorted()).toEqual(align(a, b).groups.map(write).toSorted())
      }),
      { seed: 1856, numRuns: 150 },
    )
  })

  it('finds nothing but layout where only spaces, hyphens, quotes and line ends differ', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 50 }), (seed, size) => {
        const random = seeded(seed)
        const { a: plain } = generateCase(seed, 'light', { blocks: size })
        const a = plain.map((each) => ({ ...each, text: each.text.replace(/\p{L}{7,}/u, '"$&"') }))
        const b = a.map((each) => addNoise(random, each, false))
        for (const group of align(a, b).groups) {
          expect(group.a).toEqual(group.b)
          expect(['same', 'layout']).toContain(group.kind)
        }
      }),
      { seed: 1857, numRuns: 60 },
    )
  })

  it('keeps known pairs together and lets no other block join them', () => {
    const withKnown = texts.chain(([a, b]) => {
      const pair = fc.tuple(fc.nat(Math.max(0, a.length - 1)), fc.nat(Math.max(0, b.length - 1)))
      const known = a.length * b.length === 0 ? fc.constant([]) : fc.array(pair, { maxLength: 4 })
      return known.map((pairs) => ({ a, b, pairs }))
    })
    fc.assert(
      fc.property(withKnown, ({ a, b, pairs }) => {
        const alignment = align(a, b, { known: pairs })
        expectPartition(alignment, a, b)
        for (const [i, j] of pairs) {
          const group = alignment.groups.find((candidate) => candidate.a.includes(i))
          expect(group?.b).toContain(j)
          expect(group?.a.every((other) => pairs.some(([stated]) => stated === other))).toBe(true)
          expect(group?.b.every((other) => pairs.some(([, stated]) => stated === other))).toBe(true)
        }
      }),
      { seed: 1853, numRuns: 200 },
    )
  })
})
