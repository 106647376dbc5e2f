import { describe, expect, test } from 'vitest'
import { column, type TextMark } from '../helpers/encode-pdf.ts'
import { sentences, widthOf, wrap } from '../helpers/harbour.ts'
import { blocksIn, importedMarks, outline } from '../helpers/imported-pdf.ts'

const prose = (count: number, seed: number, width = 460) => wrap(sentences(count, seed).join(' '), width)
const at = (y: number, x = 60) => ({ x, y })

describe('paragraphs of a PDF', () => {
  test('end where white, an indent or a short line says so', async () => {
    const [one, two, three] = [prose(6, 1), prose(6, 2), prose(6, 3)]
    const white = [...column(one, at(100)), ...column(two, at(100 + one.length * 13.75 + 8))]
    expect(outline(await importedMarks(white))).toEqual([one, two].map((lines) => `paragraph: ${lines.join(' ')}`))

    const dense = [...one, ...two, ...three].map((text, row): TextMark => {
      const isFirst = [0, one.length, one.length + two.length].includes(row)
      return { text, x: isFirst ? 74 : 60, y: 100 + 13.75 * row }
    })
    expect(outline(await importedMarks(dense))).toEqual(
      [one, two, three].map((lines) => `paragraph: ${lines.join(' ')}`),
    )
  })

  test('have words mended that were broken at the end of a line', async () => {
    const lines = ['De gemeente wil dat de haven in de komende jaren een veilige plek voor sche-', 'pen wordt.']
    expect(outline(await importedMarks(column(lines, at(100))))).toEqual([
      'paragraph: De gemeente wil dat de haven in de komende jaren een veilige plek voor schepen wordt.',
    ])
  })

  test('go on over the end of a page, past footnotes, heads and page numbers', async () => {
    const first = [...prose(12, 4), 'De schippers vragen daarom of de gemeente de oude sluis voor de zomer weer kan']
    const second = ['openen, ook voor kleine boten.', '', ...prose(6, 5)]
    const notes = ['1 Zie het verslag van het overleg met de schippers.']
    const page = (number: number, lines: readonly string[], foot: readonly string[]) => [
      ...column([`Pagina ${number}`], { x: 480, y: 815, size: 9 }),
      ...column(['Havenbericht voor de raad'], { x: 60, y: 40, size: 9 }),
      ...column(lines, at(100)),
      ...column(foot, { x: 60, y: 760, size: 8 }),
    ]
    const read = await importedMarks(page(1, first, notes), page(2, second, []), page(3, prose(8, 6), []))
    expect(outline(read).slice(0, 3)).toEqual([
      `paragraph: ${first.join(' ')} openen, ook voor kleine boten.`,
      'footnote <1>: Zie het verslag van het overleg met de schippers.',
      `paragraph: ${prose(6, 5).join(' ')}`,
    ])
  })
})

describe('headings of a PDF', () => {
  test('are told by size, weight and number, each with its level', async () => {
    const read = await importedMarks([
      ...column(['Nota over de haven'], { x: 60, y: 80, size: 18 }, 'bold'),
      ...column(['Aanleiding'], { x: 60, y: 120, size: 13 }, 'bold'),
      ...column(prose(5, 1), at(140)),
      ...column(['De sluis'], { x: 60, y: 250 }, 'bold'),
      ...column(prose(5, 2), at(270)),
      ...column(['Kosten'], { x: 60, y: 380, size: 13 }, 'bold'),
      ...column(prose(5, 3), at(400)),
    ])
    expect(outline(read).filter((line) => line.startsWith('heading'))).toEqual([
      'heading 1: Nota over de haven',
      'heading 2: Aanleiding',
      'heading 3: De sluis',
      'heading 2: Kosten',
    ])
    expect(read).toMatchObject({ title: 'Nota over de haven', titleBy: 'text' })
  })

  test('keep their number as a label', async () => {
    const read = await importedMarks([
      ...column(['2. De haven'], { x: 60, y: 80, size: 14 }, 'bold'),
      ...column(prose(4, 1), at(110)),
      ...column(['2.1 De kade'], at(200), 'bold'),
      ...column(prose(4, 2), at(220)),
    ])
    expect(outline(read).filter((line) => line.startsWith('heading'))).toEqual([
      'heading 1 <2.>: De haven',
      'heading 2 <2.1>: De kade',
    ])
  })

  test('are no sentences in bold, nor the first words of a paragraph', async () => {
    const read = await importedMarks([
      ...column(['Dit besluit geldt vanaf vandaag.'], at(80), 'bold'),
      { text: 'Kade', x: 60, y: 120, font: 'bold' },
      { text: 'is het woord dat voor de hele oever wordt gebruikt, ook bij de sluis.', x: 92, y: 120 },
      ...column(prose(5, 3), at(160)),
    ])
    expect(outline(read).some((line) => line.startsWith('heading'))).toBe(false)
  })
})

test('list items of a PDF keep their mark as a label and their depth, and go on below it', async () => {
  const read = await importedMarks([
    ...column(prose(3, 1), at(80)),
    { text: '•', x: 60, y: 160 },
    ...column(['De kade wordt hoger, zodat ook bij storm niemand', 'natte voeten krijgt.'], { x: 78, y: 160 }),
    { text: '–', x: 78, y: 190 },
    { text: 'Aan de noordkant eerst.', x: 96, y: 190 },
    { text: '•', x: 60, y: 206 },
    { text: 'De sluis blijft.', x: 78, y: 206 },
    { text: 'a) Eerste stap.', x: 60, y: 240 },
    { text: 'b) Tweede stap.', x: 60, y: 254 },
  ])
  expect(outline(read).slice(1)).toEqual([
    'list-item 1 <•>: De kade wordt hoger, zodat ook bij storm niemand natte voeten krijgt.',
    'list-item 2 <–>: Aan de noordkant eerst.',
    'list-item 1 <•>: De sluis blijft.',
    'list-item 1 <a)>: Eerste stap.',
    'list-item 1 <b)>: Tweede stap.',
  ])
})

describe('tables of a PDF', () => {
  const cells = (rows: readonly (readonly string[])[], y: number) =>
    rows.flatMap((row, down) => row.map((text, across): TextMark => ({ text, x: 60 + 130 * across, y: y + 18 * down })))

  test('are read row by row', async () => {
    const rows = [
      ['Post', 'Bedrag', 'Jaar'],
      ['Kade', '1.200', '2024'],
      ['Sluis', '800', '2025'],
    ]
    const read = await importedMarks([
      ...column(prose(3, 1), at(80)),
      ...cells(rows, 160),
      ...column(prose(3, 2), at(260)),
    ])
    expect(outline(read)).toEqual([
      `paragraph: ${prose(3, 1).join(' ')}`,
      ...rows.map((row) => `table-row: ${row.join(' | ')}`),
      `paragraph: ${prose(3, 2).join(' ')}`,
    ])
  })

  test('of labels with what belongs to them keep the two together', async () => {
    const rows = [
      ['Aan', 'De raad van de gemeente'],
      ['Van', 'Het havenbedrijf'],
      ['Datum', '3 mei 2024'],
    ]
    const read = await importedMarks([...cells(rows, 80), ...column(prose(4, 2), at(180))])
    expect(outline(read).slice(0, 3)).toEqual(rows.map((row) => `table-row: ${row.join(' | ')}`))
    expect(read).toMatchObject({ date: '2024-05-03', dateBy: 'text' })
  })
})

test('footnotes of a PDF are kept apart, and their numbers gone from the text', async () => {
  const body = prose(8, 1)
  const read = await importedMarks([
    ...column(body, at(100)),
    { text: 'De haven is oud', x: 60, y: 300 },
    { text: '1', x: 60 + widthOf('De haven is oud'), y: 296, size: 6 },
    { text: 'en groot van oppervlak, wel 300 m', x: 146, y: 300 },
    { text: '2', x: 146 + widthOf('en groot van oppervlak, wel 300 m'), y: 296, size: 6 },
    { text: '1', x: 60, y: 757, size: 5 },
    { text: 'Zie het register van de oudste havens', x: 66, y: 760, size: 8 },
    { text: 'van het land.', x: 60, y: 770, size: 8 },
  ])
  const notes = blocksIn(read).filter(({ kind }) => kind === 'footnote')
  expect(notes).toMatchObject([{ label: '1', text: 'Zie het register van de oudste havens van het land.' }])
  const text = blocksIn(read)
    .map((block) => block.text)
    .join(' ')
  expect(text).toContain('De haven is oud en groot van oppervlak, wel 300 m²')
})
