import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/core/align/align.ts'
import { changesOf } from '../../../src/core/workbench/step-changes.ts'
import { readStep } from '../../../src/core/workbench/step-reading.ts'
import { generateCase } from '../../bench/generate.ts'

const paragraphs = (...texts: readonly string[]): readonly Block[] => texts.map((text) => ({ kind: 'paragraph', text }))

/** Each change as "kind: sentences that were → sentences that are | gone / came". */
function changes(older: readonly Block[], newer: readonly Block[]) {
  const shown = (blocks: readonly Block[], stretches: readonly { block: number; from: number; to: number }[]) =>
    stretches.map(({ block, from, to }) => blocks[block]!.text.slice(from, to)).join(' + ')
  return changesOf(readStep(older, newer).rows, older, newer).map(
    (each) => `${each.kind}: ${shown(older, each.older)} → ${shown(newer, each.newer)} | ${each.gone} / ${each.came}`,
  )
}

const KEPT = 'De havenmeester houdt toezicht op alle schepen in het bekken en schrijft zo nodig een boete uit.'

describe('changesOf', () => {
  test('gives blocks that went and came as a whole', () => {
    expect(changes(paragraphs(KEPT, 'Zo wordt het slib gestort.'), paragraphs('Iepen blijven staan.', KEPT))).toEqual([
      'added:  → Iepen blijven staan. |  / Iepen blijven staan.',
      'cut: Zo wordt het slib gestort. →  | Zo wordt het slib gestort. / ',
    ])
  })

  test('takes the sentences of one paragraph apart', () => {
    const older = `${KEPT} De kade is in 2034 klaar. Het slib gaat naar het depot. Er komt een fonds.`
    const newer = `${KEPT} De kade is in 2036 klaar. Het slib gaat naar het depot.`
    expect(changes(paragraphs(older), paragraphs(newer))).toEqual([
      'changed: De kade is in 2034 klaar. → De kade is in 2036 klaar. | 2034 / 2036',
      'cut: Er komt een fonds. →  | Er komt een fonds. / ',
    ])
  })

  test('keeps together a sentence and the one that came in its place', () => {
    const older = `${KEPT} Vissers houden hun plek.`
    const newer = `${KEPT} Jachten mogen nergens liggen.`
    const [only, ...others] = changes(paragraphs(older), paragraphs(newer))
    expect(others).toEqual([])
    expect(only).toContain('changed: Vissers houden hun plek. → Jachten mogen nergens liggen.')
  })

  test('passes over what differs in typesetting, and over what is blacked out', () => {
    expect(changes(paragraphs(KEPT), paragraphs(KEPT.replace('havenmeester', 'haven\u00ADmeester')))).toEqual([])
    expect(changes(paragraphs(KEPT), paragraphs(KEPT.replace('een boete', '████████')))).toEqual([])
  })

  test('gives stretches within their blocks that do not overlap, on generated histories', () => {
    for (const seed of [1, 2, 3, 4]) {
      const { a, b } = generateCase(seed, 'heavy', { blocks: 60 })
      const found = changesOf(readStep(a, b).rows, a, b)
      expect(found.length).toBeGreaterThan(10)
      for (const [side, blocks] of [
        ['older', a],
        ['newer', b],
      ] as const) {
        const seen = found.filter(({ kind }) => kind !== 'moved').flatMap((each) => each[side])
        for (const { block, from, to } of seen) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(blocks[block]!.text.length)
        }
        const sorted = [...seen].sort((x, y) => x.block - y.block || x.from - y.from)
        sorted.slice(1).forEach((each, index) => {
          const before = sorted[index]!
          expect(each.block > before.block || each.from >= before.to).toBe(true)
        })
      }
    }
  })
})
