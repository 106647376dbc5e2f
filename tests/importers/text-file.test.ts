import { describe, expect, test } from 'vitest'
import type { Imported } from '../../src/core/imported/imported.ts'
import { importTextFile, type TextKind } from '../../src/importers/text-file.ts'
import { fixtureText } from '../helpers/fixture-file.ts'

const open = (name: string, kind: TextKind) => importTextFile(fixtureText(`import/${name}`), kind, name)
const texts = ({ states }: Imported) => states[0]!.blocks.map(({ text }) => text)

describe('a bundle of two notas about a quay', () => {
  const bundle = open('havennotas.txt', 'text')

  test('is told apart, the day in the field before that in a title', () => {
    expect(bundle.papers).toMatchObject([
      {
        kind: 'nota',
        title: 'Verlengen van de visserskade, eerste schets',
        date: '2031-03-04',
        reference: 'HB-2031-0017',
        addressedTo: 'Wethouder Haven',
        decision: { kind: 'discussed', text: 'Wethouder besproken 12-3-2031', date: '2031-03-12' },
        pages: { first: 1, last: 2 },
        annotations: [0, 1, 2, 3],
        because: ['heading', 'addressee'],
      },
      {
        kind: 'nota',
        title: 'Verlengen van de visserskade, tweede schets van mei 2030',
        date: '2031-05-21',
        reference: 'HB-2031-0044',
        addressedTo: 'Wethouder Haven en Wethouder Water',
        decision: { kind: 'agreed', text: 'Akkoord 28/05/2031', date: '2031-05-28' },
        pages: { first: 3, last: 3 },
        annotations: [4, 5],
        because: ['heading', 'addressee', 'date', 'overview'],
      },
    ])
    expect([bundle.title, bundle.date, bundle.problems]).toEqual(['Havenstukken kade', undefined, []])
  })

  test('has its remarks beside the words, and out of them', () => {
    const said = bundle.annotations.map(({ text, quote, block }) => [
      text || `“${quote}”`,
      block === undefined ? '' : texts(bundle)[block],
    ])
    expect(said).toEqual([
      ['Wethouder besproken 12-3-2031', 'Wethouder besproken 12-3-2031 [gelakt]'],
      ['Liever langer', 'Vindt u de kade lang genoeg?'],
      ['“Een hek langs de rand”', 'Een hek langs de rand (voor de veiligheid).'],
      ['Lakken op grond van bedrijfsgegevens', ''],
      [
        'Dat hek was een goed idee',
        'Het hek is geschrapt omdat vissers erover struikelen. Zonder hek is de kade in de winter gevaarlijk.',
      ],
      ['Akkoord\n28/05/2031', ''],
    ])
    expect(texts(bundle).join('\n')).not.toMatch(/Nummer|Auteur|goed idee|Liever|Onbepaald|redacted/i)
  })

  test('tells what is blacked out, with its page', () => {
    expect(bundle.redactions.map(({ page, ground }) => [page, ground])).toEqual([
      [1, undefined],
      [1, 'bedrijfsgegevens'],
      [1, undefined],
      [2, undefined],
      [3, undefined],
      [3, undefined],
    ])
  })

  test('counts what it leaves out: numbers of notes, captions, and the head that comes back', () => {
    expect(Object.fromEntries(bundle.leftovers.map(({ what, count }) => [what, count]))).toEqual({
      'comment-list': 3,
      'comment-number': 4,
      'footnote-reference': 1,
      'running-head': 2,
    })
  })
})

test('a bundle of two notas and a letter with other labels, in Markdown, without pages or remarks', () => {
  const bundle = open('dijkstukken.md', 'markdown')
  expect(
    bundle.papers.map(({ kind, title, date, reference, addressedTo }) => [kind, title, date, reference, addressedTo]),
  ).toEqual([
    ['nota', 'Kruinhoogte van de zeedijk', '2028-03-03', 'DW/28/104', 'de minister'],
    ['nota', 'Kruinhoogte van de zeedijk na overleg met de polder', '2028-04-17', 'DW/28/131', 'de minister'],
    [
      'letter',
      'Hoogte van de zeedijk',
      '2028-06-02',
      'DW/28/190',
      'de Voorzitter van de Provinciale Staten van Zeekant',
    ],
  ])
  expect([bundle.title, bundle.titleBy, bundle.date]).toEqual(['dijkstukken', 'file-name', undefined])
  expect(bundle.papers.every(({ pages }) => pages === undefined)).toBe(true)
})

test('a single letter to a parliament', () => {
  const letter = open('steigerbrief.txt', 'text')
  expect(letter).toMatchObject({ kind: 'text', date: '2031-07-09', dateBy: 'text', problems: [] })
  expect(letter.papers).toMatchObject([
    { kind: 'letter', reference: '41 207, nr. 88', addressedTo: 'de Voorzitter van de Kamer', because: [] },
  ])
  expect(letter.states[0]!.blocks.find(({ kind }) => kind === 'footnote')).toEqual({
    kind: 'footnote',
    label: '1',
    text: 'Kamerstuk 41 207, nr. 80.',
  })
})

test('a single nota, in HTML', () => {
  const nota = open('loodsnota.html', 'html')
  expect(nota).toMatchObject({ title: 'Sloop van de oude loods', titleBy: 'text', date: '2031-02-11', dateBy: 'text' })
  expect(nota.papers).toMatchObject([{ kind: 'nota', reference: 'L-31-9', addressedTo: 'het college', because: [] }])
  expect(nota.states[0]!.blocks.map(({ label }) => label).filter((label) => label !== undefined)).toEqual([
    'b.',
    'c.',
    '•',
    '1',
  ])
})

describe('the day of a file', () => {
  const day = (text: string, name: string, kind: TextKind = 'text') => {
    const { date, dateBy, problems } = importTextFile(text, kind, name)
    return [date, dateBy, problems.map(({ code }) => code)]
  }

  test('is that in the text, then that of the page, then that in its name', () => {
    expect(day('Datum 3-3-2031\n\nDe kraan.', '2030-01-01.txt')).toEqual(['2031-03-03', 'text', []])
    expect(day('<meta name=date content=2031-03-04><p>De kraan.', '2030-01-01.html', 'html')).toEqual([
      '2031-03-04',
      'properties',
      [],
    ])
    expect(day('De kraan.', 'map/kraan 1-1-2030.txt')).toEqual(['2030-01-01', 'file-name', ['guessed-date']])
    expect(day('De kraan.', 'kraan.txt')).toEqual([undefined, undefined, ['no-date']])
  })
})

describe('a file', () => {
  test('is called by its name without folders, and titled by it where it has no title', () => {
    const { file, title, titleBy } = importTextFile('De kraan.', 'text', 'C:\\map\\kade_brief.txt')
    expect([file, title, titleBy]).toEqual(['kade_brief.txt', 'kade brief', 'file-name'])
  })

  test('without text is one empty document, and says so', () => {
    for (const kind of ['text', 'markdown', 'html'] as const) {
      const { papers, problems, states } = importTextFile(' \n ', kind, 'leeg.txt')
      expect(papers).toEqual([{ kind: 'other', blocks: { from: 0, to: 0 }, annotations: [], because: [] }])
      expect([problems, states]).toEqual([[{ level: 'warning', code: 'no-text' }], [{ id: 'only', blocks: [] }]])
    }
  })

  test('has its pages by form feeds', () => {
    const { states, papers } = importTextFile('De kraan.\n\fDe sluis.\f\n', 'text', 'a.txt')
    expect(states[0]!.blocks.map(({ page }) => page)).toEqual([1, 2])
    expect(papers[0]!.pages).toEqual({ first: 1, last: 2 })
  })

  test('with changes in it is read as taken over and as handed in', () => {
    const read = importTextFile('<h1>Kraan</h1><p>De <del>oude</del> kraan', 'html', 'a.html')
    expect(read.states.map(({ id, blocks }) => [id, blocks[1]?.text])).toEqual([
      ['accepted', 'De kraan'],
      ['rejected', 'De oude kraan'],
    ])
    expect(read.changes).toMatchObject([{ kind: 'deletion', text: 'oude' }])
    expect(read.papers).toMatchObject([{ blocks: { from: 0, to: 2 }, because: [] }])
    expect(read.tracked).toBeDefined()
  })

  test('of plain text keeps stars and brackets that are no markup', () => {
    expect(texts(importTextFile('Van 2 * 3 * 4 en a < b en [1] en *.txt', 'text', 'a.txt'))).toEqual([
      'Van 2 * 3 * 4 en a < b en [1] en *.txt',
    ])
  })

  test('of plain text loses the marks of a transcript', () => {
    expect(
      texts(importTextFile('**De** *kraan* is <b>rood</b>, 3 m<sup>2</sup>. [Gezien](#)<br>', 'text', 'a.txt')),
    ).toEqual(['De kraan is rood, 3 m2. Gezien'])
  })

  test('tells the ground that is printed beside what is blacked out', () => {
    const { redactions } = importTextFile(
      'Voor [geanonimiseerd] (5.1.2.e) en 5.1.2e ████ en [REDACTED] [redacted].',
      'text',
      'a.txt',
    )
    expect(redactions.map(({ ground }) => ground)).toEqual(['5.1.2.e', '5.1.2e', undefined, undefined])
  })
})
