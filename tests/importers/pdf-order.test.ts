import { describe, expect, test } from 'vitest'
import { column, typesetPdf, type TextMark } from '../helpers/encode-pdf.ts'
import { sentences, wrap } from '../helpers/harbour.ts'
import { blocksIn, imported, importedMarks, outline } from '../helpers/imported-pdf.ts'

const prose = (count: number, seed: number, width = 230) => wrap(sentences(count, seed).join(' '), width)
const textsOf = async (...pages: readonly (readonly TextMark[])[]) =>
  blocksIn(await importedMarks(...pages)).map(({ text }) => text)

describe('columns of a PDF', () => {
  const left = prose(14, 1)
  const right = prose(14, 2)
  const sides = [...column(left, { x: 60, y: 120 }), ...column(right, { x: 310, y: 120 })]

  test('are read one after the other, never across', async () => {
    const text = (await textsOf(sides)).join(' ')
    expect(text).toBe([...left, ...right].join(' '))
  })

  test('whose lines stand at other heights are read so as well', async () => {
    const shifted = [...column(left, { x: 60, y: 120 }), ...column(right, { x: 310, y: 127 })]
    expect((await textsOf(shifted)).join(' ')).toBe([...left, ...right].join(' '))
  })

  test('are read in their place when the file sets them line by line, or last line first', async () => {
    const byLine = [...sides].sort((a, b) => a.y - b.y || b.x - a.x)
    for (const order of [byLine, sides.toReversed()]) {
      expect((await textsOf(order)).join(' ')).toBe([...left, ...right].join(' '))
    }
  })

  test('below a text over the whole width, and above another, stay between the two', async () => {
    const above = prose(6, 3, 480)
    const below = prose(6, 4, 480)
    const bottom = 120 + left.length * 13.75
    const marks = [
      ...column(below, { x: 60, y: bottom + 60 }),
      ...sides,
      ...column(above, { x: 60, y: 110 - above.length * 13.75 - 20 }),
    ]
    expect((await textsOf(marks)).join(' ')).toBe([...above, ...left, ...right, ...below].join(' '))
  })

  test('three beside each other are read from left to right', async () => {
    const texts = [5, 6, 7].map((seed) => prose(8, seed, 150))
    const marks = texts.flatMap((lines, at) => column(lines, { x: 50 + 175 * at, y: 120 }))
    expect((await textsOf(marks)).join(' ')).toBe(texts.flat().join(' '))
  })

  test('with a narrow one beside a letter keep that letter together', async () => {
    const letter = prose(30, 8, 350)
    const margin = ['Datum', '13 mei 2024', 'Kenmerk', 'H-12', 'Bijlagen', 'Geen']
    const marks = [...column(margin, { x: 440, y: 131, size: 8 }), ...column(letter, { x: 60, y: 120 })]
    const text = (await textsOf(marks)).join(' ')
    expect(text).toContain(letter.join(' '))
    expect(text).toContain('Datum')
  })
})

describe('text of a PDF', () => {
  test('on a page that is shown turned, or turned on its page, is read like any other', async () => {
    const lines = prose(6, 9, 400)
    const turned = typesetPdf([{ marks: column(lines, { x: 60, y: 120 }), rotate: 90 }])
    expect(outline(await imported(turned))).toEqual([`paragraph: ${lines.join(' ')}`])
    const upward = lines.map((text, at): TextMark => ({ text, x: 120 + 14 * at, y: 780, angle: 90 }))
    expect(outline(await importedMarks(upward))).toEqual([`paragraph: ${lines.join(' ')}`])
  })

  test('keeps its boxes on the page as it is shown', async () => {
    const [block] = blocksIn(await importedMarks(column(['De haven blijft open.'], { x: 60, y: 120, size: 10 })))
    expect(block).toMatchObject({ page: 1, box: { x: 60, height: 10 } })
    expect(block?.box?.y).toBeCloseTo(112.2, 1)
    const upward = await importedMarks([{ text: 'De haven blijft open.', x: 120, y: 700, angle: 90, size: 10 }])
    const box = blocksIn(upward)[0]?.box
    expect([box?.width, Math.round((box?.y ?? 0) + (box?.height ?? 0))]).toEqual([10, 700])
  })

  test('gets its spaces from where words stand, and loses those that only set letters apart', async () => {
    const marks: readonly TextMark[] = [
      { text: 'De', x: 60, y: 120 },
      { text: 'haven', x: 77, y: 120 },
      { text: 'bou', x: 60, y: 150 },
      { text: 'wt', x: 78.96, y: 150 },
      { text: 'H a v e n b e d r i j f', x: 60, y: 180 },
    ]
    expect(await textsOf(marks)).toEqual(['De haven', 'bouwt', 'Havenbedrijf'])
  })

  test('is given once where it is printed twice to look bold', async () => {
    const twice = [0, 0.4].map((shift) => ({ text: 'Besluit', x: 60 + shift, y: 120 }))
    expect(await textsOf(twice)).toEqual(['Besluit'])
  })
})
