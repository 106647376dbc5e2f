import { expect, test } from 'vitest'
import { stateBlocks } from '../../../src/core/imported/state-blocks.ts'
import type { Piece, TrackedBlock } from '../../../src/core/imported/tracked.ts'

const paragraph = (pieces: readonly Piece[], more: Partial<TrackedBlock> = {}): TrackedBlock => ({
  kind: 'paragraph',
  pieces,
  ...more,
})
const read = (blocks: readonly TrackedBlock[], ...accepted: readonly number[]): readonly string[] =>
  stateBlocks({ blocks }, (change) => accepted.includes(change)).map(({ text }) => text)

test('text put in stands once it is accepted, text taken out until then', () => {
  const block = paragraph([{ text: 'De haven ' }, { text: 'sluit', deleted: 0 }, { text: 'opent', inserted: 1 }])
  expect(read([block])).toEqual(['De haven sluit'])
  expect(read([block], 0, 1)).toEqual(['De haven opent'])
})

test('what one put in and another took out stands only when the first is accepted and the second is not', () => {
  const block = paragraph([{ text: 'Haven' }, { text: ' dicht', inserted: 0, deleted: 1 }])
  expect(read([block])).toEqual(['Haven'])
  expect(read([block], 0)).toEqual(['Haven dicht'])
  expect(read([block], 0, 1)).toEqual(['Haven'])
  expect(read([block], 1)).toEqual(['Haven'])
})

test('a moved text stands in one place only', () => {
  const blocks = [paragraph([{ text: 'eb en vloed', deleted: 0 }], { deleted: 0 }), paragraph([{ text: 'kade' }])]
  const whole = [...blocks, paragraph([{ text: 'eb en vloed', inserted: 0 }], { inserted: 0 })]
  expect(read(whole)).toEqual(['eb en vloed', 'kade'])
  expect(read(whole, 0)).toEqual(['kade', 'eb en vloed'])
})

test('a paragraph whose mark is taken out runs on into the next one, and takes its kind', () => {
  const blocks: TrackedBlock[] = [
    { kind: 'heading', level: 2, pieces: [{ text: 'De pier ' }], deleted: 0 },
    paragraph([{ text: 'blijft open' }]),
  ]
  expect(stateBlocks({ blocks }, () => true)).toEqual([{ kind: 'paragraph', text: 'De pier blijft open' }])
  expect(read(blocks)).toEqual(['De pier', 'blijft open'])
})

test('a row without its mark is not there, and an empty cell keeps its place', () => {
  const row = (text: string, more: Partial<TrackedBlock> = {}): TrackedBlock => ({
    kind: 'table-row',
    table: 0,
    pieces: [
      { text },
      { text: ' | ', boundary: 'cell' },
      { text: '' },
      { text: ' | ', boundary: 'cell' },
      { text: '3' },
    ],
    ...more,
  })
  expect(read([row('eb', { deleted: 0 }), row('vloed')], 0)).toEqual(['vloed | | 3'])
  expect(read([row('eb', { deleted: 0 }), row('vloed')])).toEqual(['eb | | 3', 'vloed | | 3'])
})
