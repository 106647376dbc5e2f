import { describe, expect, test } from 'vitest'
import { chooseRange } from '../../../src/core/workbench/choose-range.ts'
import { placeOfRange } from '../../../src/core/workbench/desk-text.ts'
import { itemBlocks } from '../../../src/core/workbench/item-blocks.ts'
import { readDesk } from '../../../src/core/workbench/read-desk.ts'
import { lostRemarks, remarksOf } from '../../../src/core/workbench/remark-places.ts'
import { deskItem, deskOf, paragraph, type TestDesk } from '../../helpers/desk.ts'

const comment = (quote: string, more = {}) => ({ author: 'A', text: 'Klopt dit?', quote, ...more })

describe('remarks whose words are looked for', () => {
  const { desk, files } = deskOf([
    ['De kade wordt hersteld in 2034.', 'Schippers krijgen een ruimhartige termijn om hun boot te keuren.'],
    ['De kade wordt hersteld in 2036.', 'Schippers krijgen een korte termijn om hun boot te keuren.'],
  ])
  const found = (comments: ReturnType<typeof comment>[]) => {
    const all: TestDesk['files'] = { ...files, v2: { ...files['v2']!, comments } }
    const remarks = remarksOf(desk, all)
    return { remarks, lost: lostRemarks(desk, remarks, (item) => itemBlocks(item, all[item.file]!)) }
  }

  test('are found in their own file, and in the versions beside it', () => {
    const { remarks, lost } = found([comment('een korte termijn om'), comment('een ruimhartige termijn om')])
    expect(remarks).toHaveLength(2)
    expect(lost).toEqual([])
  })

  test('are lost with the nearest place and why', () => {
    const { lost } = found([comment('Bewoners krijgen een andere termijn om hun huis te laten keuren')])
    expect(lost).toMatchObject([{ why: 'unlike', best: { range: { block: 1 } } }])
    expect(lost[0]!.best!.score).toBeLessThan(0.8)
  })

  test('are not looked for where they mark a point or answer another', () => {
    expect(found([comment(''), comment('nergens te vinden woorden', { replyTo: 0 })]).remarks).toEqual([])
  })

  test('of a file that lies there in two readings are looked for once', () => {
    const twice = { ...desk, items: [...desk.items, deskItem('v3', { file: 'v2', date: '2031-03-03' })] }
    const all = { ...files, v2: { ...files['v2']!, comments: [comment('nergens te vinden woorden')] } }
    expect(remarksOf(twice, all)).toHaveLength(1)
  })
})

test('readDesk tells how far it is, never less than before, and reads every step', () => {
  const { desk, files } = deskOf([['De kade.', 'De pont.'], ['De pont.'], ['De pont vaart.']])
  const shares: number[] = []
  const reading = readDesk(desk, (item) => itemBlocks(item, files[item.file]!), [], {
    onProgress: (share) => shares.push(share),
  })
  expect([...reading.steps.keys()]).toEqual(['v1 v2', 'v2 v3'])
  expect(reading.isComplete).toBe(true)
  expect(shares.at(-1)).toBe(1)
  expect(shares).toEqual([...shares].sort((x, y) => x - y))
})

describe('chooseRange', () => {
  const text = 'Een. Twee. Drie.'
  const [one, two, three] = [
    [0, 4],
    [5, 10],
    [11, 16],
  ].map(([from, to]) => ({ item: 'a', block: 0, from: from!, to: to! })) as [never, never, never]
  const other = { item: 'a', block: 1, from: 0, to: 4 }
  const elsewhere = { item: 'b', block: 0, from: 0, to: 4 }

  test('keeps one stretch an item, and joins what is chosen in one block', () => {
    expect(chooseRange([], one, text)).toEqual({ ranges: [one], isReplaced: false })
    expect(chooseRange([one, elsewhere], three, text).ranges).toEqual([elsewhere, { ...other, block: 0, to: 16 }])
    expect(chooseRange([one], other, text)).toEqual({ ranges: [other], isReplaced: true })
  })

  test('takes away what is chosen again, without white space at its ends', () => {
    const all = { item: 'a', block: 0, from: 0, to: 16 }
    expect(chooseRange([all], three, text).ranges).toEqual([{ ...all, to: 10 }])
    expect(chooseRange([all], one, text).ranges).toEqual([{ ...all, from: 5 }])
    expect(chooseRange([all], two, text).ranges).toEqual([{ ...all, to: 4 }])
    expect(chooseRange([one], one, text).ranges).toEqual([])
  })
})

test('placeOfRange gives page, paragraph and the words at both ends', () => {
  const words = 'Wij ontraden het schrappen van het fonds, want het slib moet weg.'
  const blocks = [paragraph('Kop'), { ...paragraph(words), page: 4 }]
  expect(placeOfRange(blocks, { block: 1, from: 0, to: words.length })).toEqual({
    page: 4,
    paragraph: 2,
    first: 'Wij ontraden het schrappen van',
    last: 'want het slib moet weg.',
  })
  expect(placeOfRange(blocks, { block: 0, from: 0, to: 3 })).toEqual({ paragraph: 1, first: 'Kop' })
})
