import { describe, expect, it } from 'vitest'
import { align, type Alignment, type Block } from '../../../src/core/align/align.ts'
import { generateCase } from '../../bench/generate.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const heading = (text: string): Block => ({ kind: 'heading', level: 1, text })
const list = <Item>(length: number, make: (index: number) => Item): Item[] =>
  Array.from({ length }, (_, at) => make(at))

function expectPartition({ groups }: Alignment, a: readonly Block[], b: readonly Block[]) {
  const count = (side: 'a' | 'b') => groups.reduce((sum, group) => sum + group[side].length, 0)
  expect([count('a'), count('b')]).toEqual([a.length, b.length])
  expect(new Set(groups.flatMap((group) => group.a)).size).toBe(a.length)
  expect(new Set(groups.flatMap((group) => group.b)).size).toBe(b.length)
}

const WORDS = list(4000, (at) => `woord${(at * 7919) % 10_007}`)
const words = (length: number, shift: number) => list(length, (at) => WORDS[(at * 31 + shift) % WORDS.length]).join(' ')
const MEGABYTE = 110_000

/** Milliseconds, for a machine that is busy: each takes a few seconds at the most. */
const PATIENCE = 60_000

const CASES: readonly (readonly [string, readonly Block[], readonly Block[]])[] = [
  ['nothing on either side', [], []],
  ['nothing on one side', [], list(500, (at) => paragraph(words(30, at)))],
  ['one block', [paragraph('Alleen dit.')], [paragraph('Alleen dat.')]],
  ['a megabyte in one block', [paragraph(words(MEGABYTE, 0))], [paragraph(words(MEGABYTE, 3))]],
  ['a megabyte without a space', [paragraph('a'.repeat(1_000_000))], [paragraph('ab'.repeat(500_000))]],
  ['a hundred thousand empty headings', list(100_000, () => heading('')), list(99_990, () => heading(''))],
  ['lone surrogates', [paragraph('\uD800 los'), paragraph('\uDC00')], [paragraph('los \uDFFF'), paragraph('\uD800')]],
  ['text from right to left', [paragraph('שלום עולם \u202Eabc'), paragraph('مرحبا')], [paragraph('עולם שלום')]],
  ['only punctuation', list(2000, (at) => paragraph('…?!'.repeat(at % 5))), list(1500, () => paragraph('—;—'))],
  [
    'blocks that are all equal',
    list(5000, () => paragraph('Gelijk aan elkaar.')),
    list(4000, () => paragraph('Gelijk aan elkaar.')),
  ],
  [
    'blocks that are all nearly equal',
    list(1500, (at) => paragraph(`Regel ${at} van het register.`)),
    list(1500, (at) => paragraph(`Regel ${at * 2} van het register.`)),
  ],
  ['only bars', list(300, () => paragraph('█████')), list(200, (at) => paragraph(words(12, at)))],
  [
    'a heading in every block, deeper and deeper',
    list(3000, (at) => ({ ...heading(`Kop ${at}`), level: at + 1 })),
    list(3000, (at) => ({ ...heading(`Kop ${at + 1}`), level: at + 1 })),
  ],
]

describe('align, on input that no writer meant', () => {
  it.each(CASES)(
    'gives a valid result for %s',
    (_, a, b) => {
      expectPartition(align(a, b), a, b)
      expectPartition(align(b, a), b, a)
    },
    PATIENCE,
  )

  it(
    'keeps equal blocks together, however many there are',
    () => {
      const many = list(20_000, () => paragraph('Gelijk aan elkaar.'))
      expect(align(many, many).groups.every(({ kind, moved }) => kind === 'same' && !moved)).toBe(true)
    },
    PATIENCE,
  )

  it('says so when it stopped early, and is still a valid comparison', () => {
    const { a, b } = generateCase(1, 'heavy', { blocks: 400 })
    const cutShort = align(a, b, { maxWork: 1000 })
    expect(cutShort.exact).toBe(false)
    expectPartition(cutShort, a, b)
    expect(align(a, b).exact).toBe(true)
  })
})

describe('align, on what was blacked out', () => {
  const [first, second, third] = [words(14, 1), words(14, 200), words(14, 900)]
  const kinds = (older: readonly string[], newer: readonly string[]) =>
    align(older.map(paragraph), newer.map(paragraph)).groups.map(({ a, b, kind }) => `${a.join()}>${b.join()} ${kind}`)

  it.each(['█████████', '[gelakt]', '5.1.2.e', '[…]', 'xxxxxx'])('gives %s the text that stood in its place', (bar) => {
    expect(kinds([first, second, third], [first, bar, third])).toEqual(['0>0 same', '1>1 changed', '2>2 same'])
    expect(kinds([first, bar, third], [first, second, third])).toEqual(['0>0 same', '1>1 changed', '2>2 same'])
  })

  it('knows a text by what was left of it', () => {
    const half = `${second.split(' ').slice(0, 6).join(' ')} ██████████`
    expect(kinds([first, second, third], [third, half, first])).toContain('1>1 changed')
  })

  it('never calls text cut when all of it may stand behind one bar', () => {
    expect(kinds([first, second, third, words(14, 500)], [first, '███', words(14, 500)])).toEqual([
      '0>0 same',
      '1,2>1 changed',
      '3>2 same',
    ])
  })

  it('keeps a bar that was there before', () => {
    expect(kinds([first, '███', third], [first, '███', third])).toEqual(['0>0 same', '1>1 same', '2>2 same'])
  })

  it('leaves an article of law alone that is cited by the number of a ground', () => {
    const cited = 'Dit volgt uit artikel 5.1, tweede lid, van de wet over de haven.'
    expect(kinds([first, cited], [first, cited.replace('haven', 'sluis')])).toEqual(['0>0 same', '1>1 changed'])
  })
})
