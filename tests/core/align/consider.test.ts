import { describe, expect, it } from 'vitest'
import { align, alignAndConsider, type Block } from '../../../src/core/align/align.ts'
import { generateCase } from '../../bench/generate.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

const LINDEN = 'De gemeente plant dit voorjaar honderd linden langs de gracht en laat de oude wilgen staan.'
const MARKT = 'Bewoners kunnen tot de zomer meepraten over de inrichting van het marktplein.'
const PONT = 'De veerpont vaart voortaan ook op zondag, zolang de subsidie van de provincie doorloopt.'

describe('alignAndConsider', () => {
  it('gives the same alignment as align', () => {
    for (const seed of [1, 2, 3]) {
      const { a, b } = generateCase(seed, 'heavy')
      expect(alignAndConsider(a, b).alignment).toEqual(align(a, b))
    }
  })

  it('has nothing to add to equal texts', () => {
    const text = [LINDEN, MARKT, PONT].map(paragraph)
    expect(alignAndConsider(text, text).considered).toEqual([])
  })

  it('names the near copy that was not chosen, with how alike each of the two is', () => {
    const older = [LINDEN, MARKT, PONT].map(paragraph)
    const near = LINDEN.replace('honderd linden', 'tien eiken').replace('wilgen', 'iepen')
    const nearer = LINDEN.replace('honderd', 'tachtig')
    const { alignment, considered } = alignAndConsider(older, [MARKT, PONT, near, nearer].map(paragraph))
    const group = alignment.groups.findIndex(({ a }) => a.includes(0))
    expect(alignment.groups[group]?.b).toEqual([3])
    const found = considered.find((each) => each.group === group)
    expect(found).toMatchObject({ side: 'a', block: 0, other: 2 })
    expect(found?.similarity).toBeGreaterThan(found?.otherSimilarity ?? 1)
  })

  it('points only at blocks outside the group, on the side it says, at most once a group', () => {
    for (const seed of [4, 5, 6, 7]) {
      const { a, b } = generateCase(seed, 'brutal')
      const { alignment, considered } = alignAndConsider(a, b)
      expect(considered.length).toBeGreaterThan(0)
      expect(new Set(considered.map(({ group }) => group)).size).toBe(considered.length)
      for (const { group, side, block, other, similarity, otherSimilarity } of considered) {
        const members = alignment.groups[group]!
        expect(members[side]).toContain(block)
        expect(members[side === 'a' ? 'b' : 'a']).not.toContain(other)
        expect((side === 'a' ? b : a)[other]).toBeDefined()
        for (const share of [similarity, otherSimilarity]) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
      }
    }
  })

  it('names a runner-up for what moved, split or merged wherever another block came into question', () => {
    const { a, b } = generateCase(11, 'brutal', { blocks: 120 })
    const { alignment, considered } = alignAndConsider(a, b)
    const notable = alignment.groups.filter(
      (group) => group.a.length * group.b.length > 0 && (group.moved || group.a.length + group.b.length > 2),
    )
    const named = notable.filter((group) => considered.some((each) => alignment.groups[each.group] === group))
    expect(named.length / notable.length).toBeGreaterThan(0.6)
  })
})
