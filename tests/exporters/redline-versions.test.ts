import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/core/align/align.ts'
import { stateBlocks } from '../../src/core/imported/state-blocks.ts'
import type { RedlineText } from '../../src/exporters/redline/redline-text.ts'
import { createText, edit, seeded } from '../helpers/generate.ts'
import { literalDossier } from '../helpers/literal-dossier.ts'
import { redlined } from '../helpers/redline-words.ts'

const [OLDER, NEWER] = ['2030-01-02', '2030-02-03']

const redlineOf = (older: readonly Block[], newer: readonly Block[]) =>
  redlined(literalDossier({ [OLDER]: older, [NEWER]: newer }), OLDER, NEWER)

const accepted = ({ tracked }: RedlineText) => stateBlocks(tracked, () => true)
const rejected = ({ tracked }: RedlineText) => stateBlocks(tracked, () => false)

/** As a reading of a tracked text gives it: without blocks that have no text, spaces joined. */
const tidy = (blocks: readonly Block[]): readonly Block[] => stateBlocks({ blocks: blocks.map(trackedOf) }, () => true)
const trackedOf = ({ kind, level, text }: Block) => ({
  kind,
  ...(level !== undefined && { level }),
  pieces: [{ text }],
})

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const row = (text: string): Block => ({ kind: 'table-row', text })

const QUAY = paragraph('De havenmeester telt elke avond de schepen aan de kade en meldt dat aan het bureau.')
const TOLL = paragraph('Wie langer dan drie dagen ligt, betaalt tol aan de gemeente en krijgt daarvan een bewijs.')
const LIGHT = paragraph('Het licht op de pier brandt van zonsondergang tot zonsopkomst, ook bij mist en ijs.')
const ROPE = paragraph(
  'Touw dat op de steiger ligt, ruimt de eigenaar dezelfde dag nog op, anders doet de gemeente het.',
)

describe('a redline of two literal versions', () => {
  it('reads as the newer with all changes made, and as the older with all undone', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 40 }), fc.constantFrom(0.1, 0.4, 0.8), (seed, length, rate) => {
        const random = seeded(seed)
        const older = mixed(createText(random, length), random)
        const newer = mixed(edit(random, older, rate).blocks, random)
        fc.pre(newer.some(({ text }) => text !== ''))
        const redline = redlineOf(older, newer)
        expect(accepted(redline)).toEqual(tidy(newer))
        expect(rejected(redline)).toEqual(tidy(older))
      }),
      { seed: 20_300_102, numRuns: 80 },
    )
  })

  it('does so between texts that have nothing to do with each other', () => {
    const [older, newer] = [createText(seeded(1), 12), createText(seeded(2), 9)]
    const redline = redlineOf(older, newer)
    expect(accepted(redline)).toEqual(tidy(newer))
    expect(rejected(redline)).toEqual(tidy(older))
  })

  it('marks the words that changed and no others', () => {
    const redline = redlineOf([QUAY], [paragraph(QUAY.text.replace('elke avond', 'soms'))])
    expect(redline.changes.map(({ kind, on, text }) => [kind, on, text])).toEqual([
      ['deletion', 'text', 'elke avond'],
      ['insertion', 'text', 'soms'],
    ])
    expect(redline.changes.every(({ author, date }) => author === 'Versie 1 → 2' && date === NEWER)).toBe(true)
  })

  it('moves what moved, in one change with two places', () => {
    const redline = redlineOf([QUAY, TOLL, LIGHT, ROPE], [TOLL, LIGHT, ROPE, QUAY])
    expect(redline.changes.map(({ kind, text }) => [kind, text])).toEqual([['move', QUAY.text]])
    const [from, to] = [redline.tracked.blocks[0], redline.tracked.blocks.at(-1)]
    expect([from?.deleted, to?.inserted]).toEqual([0, 0])
  })

  it('changes words within what moved', () => {
    const moved = paragraph(QUAY.text.replace('elke avond', 'elke ochtend'))
    const redline = redlineOf([QUAY, TOLL, LIGHT, ROPE], [TOLL, LIGHT, ROPE, moved])
    expect(redline.changes.map(({ kind, text }) => [kind, text])).toEqual([
      ['move', QUAY.text],
      ['deletion', 'avond'],
      ['insertion', 'ochtend'],
    ])
    expect(accepted(redline)).toEqual(tidy([TOLL, LIGHT, ROPE, moved]))
  })

  it('splits and merges by the end of a paragraph alone', () => {
    const both = paragraph(`${QUAY.text} ${TOLL.text}`)
    const split = redlineOf([both, LIGHT], [QUAY, TOLL, LIGHT])
    expect(split.changes.filter(({ on }) => on === 'paragraph').map(({ kind }) => kind)).toEqual(['insertion'])
    expect(split.changes.filter(({ text }) => text.trim() !== '')).toEqual([])
    const merged = redlineOf([QUAY, TOLL, LIGHT], [both, LIGHT])
    expect(merged.changes.filter(({ on }) => on === 'paragraph').map(({ kind }) => kind)).toEqual(['deletion'])
    expect(merged.changes.filter(({ text }) => text.trim() !== '')).toEqual([])
  })

  it('strikes no word of a paragraph that became a heading', () => {
    const redline = redlineOf(
      [paragraph('Regels voor de haven'), TOLL],
      [{ kind: 'heading', level: 2, text: 'Regels voor de haven' }, TOLL],
    )
    expect(redline.changes.map(({ on }) => on)).toEqual(['paragraph', 'paragraph'])
    expect(accepted(redline)[0]).toMatchObject({ kind: 'heading', level: 2 })
    expect(rejected(redline)[0]).toMatchObject({ kind: 'paragraph' })
  })

  it('changes words in the cells of a table, and whole rows', () => {
    const older = [row('Ligplaats | Tol'), row('Noordkade | 12 euro'), row('Zuidkade | 9 euro')]
    const newer = [
      row('Ligplaats | Tol'),
      row('Noordkade | 15 euro'),
      row('Westkade | 7 euro'),
      row('Zuidkade | 9 euro'),
    ]
    const redline = redlineOf([QUAY, ...older, LIGHT], [QUAY, ...newer, LIGHT])
    expect(accepted(redline)).toEqual([QUAY, ...newer, LIGHT])
    expect(rejected(redline)).toEqual([QUAY, ...older, LIGHT])
    expect(redline.changes.filter(({ on }) => on === 'row').map(({ text }) => text)).toEqual(['Westkade | 7 euro'])
  })

  it('never strikes what is blacked out in one of the two versions', () => {
    const barred = paragraph(QUAY.text.replace('aan het bureau', 'aan ██████ ██████'))
    const redline = redlineOf([TOLL, QUAY, LIGHT], [TOLL, barred, LIGHT])
    expect(redline.changes).toEqual([])
    const texts = accepted(redline).map(({ text }) => text)
    expect(texts[1]).toBe(`[versie van 2 januari 2030, niet vergeleken] ${QUAY.text}`)
    expect(texts[2]).toBe(`[versie van 3 februari 2030, niet vergeleken] ${barred.text}`)
    expect(redline.comments.map(({ text }) => text)).toEqual([
      expect.stringContaining('Daarom staan beide teksten hier'),
    ])
  })
})

/** With kinds that `createText` does not make: tables, footnotes and levels. */
function mixed(blocks: readonly Block[], random: () => number): readonly Block[] {
  return blocks.map((block) => {
    const chance = random()
    if (block.kind !== 'paragraph' || chance > 0.3) return block
    if (chance < 0.15) return { kind: 'table-row', text: block.text.split('. ').join(' | ') }
    return chance < 0.2 ? { kind: 'footnote', text: block.text } : { ...block, kind: 'heading', level: 3 }
  })
}
