import { describe, expect, test } from 'vitest'
import type { NoteMark, TextMark } from '../helpers/encode-pdf.ts'
import { blocksIn, importedNotes } from '../helpers/imported-pdf.ts'
import { widthOf } from '../helpers/harbour.ts'

const LINES: readonly TextMark[] = [
  { text: 'De haven blijft open voor alle schepen.', x: 60, y: 100 },
  { text: 'De sluis gaat in de winter dicht.', x: 60, y: 140 },
  { text: 'De kade krijgt nieuwe verlichting.', x: 60, y: 180 },
]

/** Around the words of a line, missing their edges by so many points. */
function around(line: number, words: string, missed = 0): NoteMark['rect'] {
  const { text = '', x = 0, y = 0 } = LINES[line] ?? {}
  const from = x + widthOf(text.slice(0, text.indexOf(words)))
  return [from + missed, y - 9, from + widthOf(words) - missed, y + 3]
}

const marking = (type: string, line: number, words: string, missed = 0): NoteMark => ({
  type,
  rect: around(line, words, missed),
  quads: [around(line, words, missed)],
})

describe('notes in a PDF', () => {
  test('keep author, date, words and what they mark, beside their block', async () => {
    const read = await importedNotes(LINES, [
      {
        ...marking('Highlight', 1, 'in de winter'),
        author: 'A. Bakker',
        contents: 'Ook in de zomer?',
        date: "D:20240503091500+02'00'",
      },
      { type: 'Text', rect: [500, 172, 518, 190], author: 'B. Smit', contents: 'Mooi.\rEindelijk.' },
    ])
    expect(read.annotations).toMatchObject([
      {
        type: 'Highlight',
        author: 'A. Bakker',
        date: '2024-05-03T09:15:00+02:00',
        page: 1,
        text: 'Ook in de zomer?',
        quote: 'in de winter',
        block: 1,
      },
      { type: 'Text', author: 'B. Smit', text: 'Mooi.\nEindelijk.', quote: '', block: 2 },
    ])
    expect(blocksIn(read)[1]?.text).toBe('De sluis gaat in de winter dicht.')
  })

  test.each(['Highlight', 'Underline', 'Squiggly', 'StrikeOut'])('mark whole words: %s', async (type) => {
    for (const missed of [-2, 0, 2]) {
      const { annotations } = await importedNotes(LINES, [marking(type, 0, 'open voor alle', missed)])
      expect(annotations).toMatchObject([{ type, quote: 'open voor alle', text: '', author: '' }])
    }
  })

  test('may mark several lines', async () => {
    const [first, second] = [around(0, 'alle schepen.'), around(1, 'De sluis')]
    const { annotations } = await importedNotes(LINES, [{ type: 'Highlight', rect: first, quads: [first, second] }])
    expect(annotations).toMatchObject([{ quote: 'alle schepen. De sluis', block: 0 }])
  })

  test('know which note they answer, also one that comes later', async () => {
    const rect = [300, 90, 318, 108] as const
    const { annotations } = await importedNotes(LINES, [
      { type: 'Text', rect, author: 'B', contents: 'Ja.', replyTo: 1 },
      { type: 'Text', rect, author: 'A', contents: 'Klopt dit?' },
      { type: 'Text', rect, author: 'C', contents: 'Zeker.', replyTo: 0 },
    ])
    expect(annotations.map(({ replyTo }) => replyTo)).toEqual([1, undefined, 0])
  })

  test('are not what they fold into, nor links and fields', async () => {
    const rect = [300, 90, 318, 108] as const
    const read = await importedNotes(LINES, [
      { type: 'Popup', rect },
      { type: 'Link', rect },
      { type: 'Widget', rect },
    ])
    expect(read.annotations).toEqual([])
    expect(read.leftovers).toEqual([])
  })

  test('that are drawings without words are pointed at by page and counted, with words they are notes', async () => {
    const rect = [100, 100, 200, 140] as const
    const read = await importedNotes(LINES, [
      { type: 'Ink', rect },
      { type: 'Square', rect },
      { type: 'Ink', rect },
      { type: 'Stamp', rect, contents: 'Akkoord' },
    ])
    expect(read.annotations).toMatchObject([{ type: 'Stamp', text: 'Akkoord' }])
    expect(read.leftovers).toEqual([
      { what: 'Ink', count: 2 },
      { what: 'Square', count: 1 },
    ])
    expect(read.problems).toContainEqual({
      level: 'warning',
      code: 'drawing',
      where: { page: 1 },
      found: 'Ink, Square',
    })
  })

  test('on a page without text are kept, and the page told', async () => {
    const read = await importedNotes([], [{ type: 'FreeText', rect: [60, 60, 200, 80], contents: 'Zie bijlage' }])
    expect(read.annotations).toMatchObject([{ type: 'FreeText', text: 'Zie bijlage', page: 1 }])
    expect(read.annotations[0]).not.toHaveProperty('block')
    expect(read.pages).toEqual({ count: 1, textless: [1] })
    expect(read.problems.map(({ code }) => code)).toEqual(['textless-page', 'no-text', 'no-date'])
  })

  test('that are part of a group tell the words of that group once', async () => {
    const rect = [300, 90, 318, 108] as const
    const { annotations } = await importedNotes(LINES, [
      { ...marking('StrikeOut', 2, 'nieuwe'), contents: 'oude', author: 'A' },
      { type: 'Caret', rect, replyTo: 0, isGroup: true, contents: 'oude' },
    ])
    expect(annotations).toMatchObject([{ type: 'StrikeOut', text: 'oude', quote: 'nieuwe' }])
  })
})
