import { describe, expect, test } from 'vitest'
import { column, type TextMark } from '../helpers/encode-pdf.ts'
import { sentences, wrap } from '../helpers/harbour.ts'
import { blocksIn, importedMarks } from '../helpers/imported-pdf.ts'

const prose = (seed: number, count = 8) => wrap(sentences(count, seed).join(' '), 460)
const body = (seed: number): readonly TextMark[] => column(prose(seed), { x: 60, y: 100 })
const small = (text: string, x: number, y: number): TextMark => ({ text, x, y, size: 9 })
const textOf = (read: Parameters<typeof blocksIn>[0]) =>
  blocksIn(read)
    .map(({ text }) => text)
    .join(' ')

describe('what comes back on every page of a PDF', () => {
  test('is set aside and counted: heads, feet and page numbers, also where the file has them first', async () => {
    const pages = [1, 2, 3, 4].map((page) => [
      small('Gemeente Havenstad', 60, 810),
      small(`Pagina ${page} van 4`, 460, 810),
      small('Nota over de kade', 60, 40),
      ...body(page),
    ])
    const read = await importedMarks(...pages)
    expect(textOf(read)).toBe([1, 2, 3, 4].flatMap((page) => prose(page)).join(' '))
    expect(read.leftovers).toEqual([
      { what: 'running-head', count: 8, words: 4 * 2 + 4 * 4 },
      { what: 'page-number', count: 4, words: 16 },
    ])
  })

  test('may stand on left-hand and right-hand pages in turn, and begin on the second page', async () => {
    const pages = [1, 2, 3, 4, 5, 6].map((page) => [
      ...(page === 1
        ? []
        : [small(page % 2 === 0 ? 'Havenbericht' : 'Kades en sluizen', page % 2 === 0 ? 60 : 430, 40)]),
      ...(page === 1 ? [] : [small(String(page), page % 2 === 0 ? 60 : 520, 810)]),
      ...body(page),
    ])
    const read = await importedMarks(...pages)
    expect(textOf(read)).toBe([1, 2, 3, 4, 5, 6].flatMap((page) => prose(page)).join(' '))
  })

  test('is not what stands at the top of some pages by chance', async () => {
    const pages = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((page) => [
      ...(page === 2 || page === 8 ? [{ text: 'Antwoord', x: 60, y: 86 }] : []),
      ...body(page),
    ])
    expect(textOf(await importedMarks(...pages)).match(/Antwoord/g)).toHaveLength(2)
  })

  test('is not a heading with another number on each page', async () => {
    const numbers = [1, 3, 4, 8]
    const pages = numbers.map((number, at) => [
      { text: `Vraag ${number}`, x: 60, y: 70, font: 'bold' as const },
      ...body(at + 1),
    ])
    const headings = blocksIn(await importedMarks(...pages)).filter(({ kind }) => kind === 'heading')
    expect(headings.map(({ text }) => text)).toEqual(numbers.map((number) => `Vraag ${number}`))
  })

  test('stays on the page where it begins among other particulars', async () => {
    const margin = (lines: readonly string[]) => column(lines, { x: 450, y: 92, size: 8 })
    const letter = (seed: number) => column(wrap(sentences(14, seed).join(' '), 360), { x: 60, y: 140 })
    const read = await importedMarks(
      [...margin(['Datum', '3 mei 2024', 'Opgesteld door', 'J. de Boer']), ...letter(1)],
      ...[2, 3, 4].map((seed) => [...margin(['Datum', '3 mei 2024']), ...letter(seed)]),
    )
    expect(textOf(read).match(/3 mei 2024/g)).toHaveLength(1)
    expect(read).toMatchObject({ date: '2024-05-03', dateBy: 'text' })
  })
})
