import { describe, expect, it } from 'vitest'
import { align, type Block } from '../../../src/core/align/align.ts'
import { PIECE_TRAITS } from '../../../src/core/align/cover.ts'
import { FITTED } from '../../../src/core/align/fitted.ts'
import { TRAITS } from '../../../src/core/align/likelihood.ts'

/** Shapes that went wrong on real revisions of laws and standards, in invented words. */

const WHO = [
  'De havenmeester',
  'De brugwachter',
  'De molenaar',
  'De imker',
  'Het veerhuis',
  'De boswachter',
  'Het gemaal',
]
const DOES = [
  'houdt een register bij van',
  'keurt vooraf',
  'int een bijdrage voor',
  'maakt elk jaar een plan voor',
  'telt',
]
const WHAT = [
  'ligplaatsen in de haven',
  'bijenkasten langs de dijk',
  'vlotten op het kanaal',
  'standplaatsen op de markt',
]

const heading = (text: string): Block => ({ kind: 'heading', level: 3, text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const item = (text: string): Block => ({ kind: 'list-item', text })
const filler = (at: number) =>
  paragraph(`${WHO[at % 7]!} ${DOES[at % 5]!} ${WHAT[at % 4]!} en meldt dat onder kenmerk ${100 + at}.`)
const fill = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => filler(from + at))

/** What is not the same text in the same place, a group a line. */
const differences = (a: readonly Block[], b: readonly Block[]) =>
  align(a, b)
    .groups.filter(({ kind, moved }) => kind !== 'same' || moved)
    .map((group) => {
      const text = (side: readonly Block[], indexes: readonly number[]) =>
        indexes.map((at) => side[at]!.text).join(' + ')
      return `${text(a, group.a)} > ${text(b, group.b)} ${group.kind}${group.moved ? ' moved' : ''}`
    })

describe('align, on texts built as laws are', () => {
  const article = (number: string, title: string, ...texts: readonly string[]) => [
    heading(`Artikel ${number}`),
    heading(title),
    ...texts.map(paragraph),
  ]

  it('does not take the article that went for the one that came elsewhere', () => {
    const first = article('1', 'Begrippen', 'In deze regeling is een pont elk vaartuig dat over een lijn gaat.')
    const middle = [
      ...article('2', 'Register', 'Wie een bijenkast langs de dijk zet, laat dat binnen een week optekenen.'),
      ...article('3', 'Heffing', 'Een ligplaats kost per nacht zes euro, en in de winter de helft.'),
    ]
    const last = article('5', 'Toezicht', 'De boswachter let op, ook buiten het seizoen.')
    const went = article('4', 'Duivensport', 'Vluchten beginnen na zonsopgang en niet boven het dorp.')
    const came = article('1a', 'Klachten over de pont', 'De schipper antwoordt schriftelijk op wie te laat overkwam.')
    const [a, b] = [
      [...first, ...middle, ...went, ...last],
      [...first, ...came, ...middle, ...last],
    ]
    const found = differences(a, b)
    expect(found).toContain('Artikel 4 >  cut')
    expect(found).toContain(' > Artikel 1a added')
    expect(found.filter((line) => line.endsWith('moved'))).toEqual([])
  })

  it('keeps chapters whose headings are numbers alone with their titles when one comes between', () => {
    const chapter = (number: number, island: string) => [
      heading(`${number}`),
      heading(`Regels voor het eiland ${island}`),
      heading(`${number}.1`),
      heading('Visserij'),
      paragraph('Geen bijzonderheden.'),
      heading(`${number}.2`),
      heading('Opvang'),
      paragraph('Geen bijzonderheden.'),
    ]
    const islands = ['Arendoog', 'Bremholm', 'Duinsterveld', 'Eiberwaard', 'Fuikoord']
    const a = islands.flatMap((island, at) => chapter(at + 1, island))
    const b = [islands[0]!, 'Buizerdzand', ...islands.slice(1)].flatMap((island, at) => chapter(at + 1, island))
    expect(differences(a, b).filter((line) => line.endsWith('moved'))).toEqual([])
    expect(differences(a, b)).toContain(' > Regels voor het eiland Buizerdzand added')
  })

  it('does not read 2.9 as 29', () => {
    const a = [heading('2.8'), ...fill(1, 3), heading('2.9'), ...fill(3, 5), heading('3'), ...fill(5, 8)]
    const b = [heading('2.8'), ...fill(1, 5), heading('3'), ...fill(5, 8), heading('29'), ...fill(40, 42)]
    expect(differences(a, b)).toContain('2.9 >  cut')
  })

  it('keeps the rows of two equal tables in their own table', () => {
    const table = ['Kenmerk | Bron', 'Naam | Lijst', 'Herkomst | Lijst', 'Datum | Lijst', 'Teken | Getal'].map(
      (text): Block => ({ kind: 'table-row', text }),
    )
    const rest = [
      paragraph('Voor een schip geldt dit.'),
      ...table,
      ...fill(70, 74),
      paragraph('Voor een sloep dit.'),
      ...table,
    ]
    expect(differences([...fill(0, 28), ...rest, ...fill(80, 86)], [...rest, ...fill(80, 86)])).toEqual(
      fill(0, 28).map(({ text }) => `${text} >  cut`),
    )
  })

  it('does not merge a short item from far away into a sentence that now names it too', () => {
    const sentence = (end: string) => item(`f. het sluisgeld${end};`)
    const a = [
      ...fill(0, 10),
      sentence(''),
      ...fill(10, 40),
      item('a. de samenstelling van de reserves; of'),
      ...fill(40, 46),
    ]
    const b = [...fill(0, 10), sentence(', waaronder de samenstelling van het sluisgeld zelf'), ...fill(10, 46)]
    expect(differences(a, b)).toContain('a. de samenstelling van de reserves; of >  cut')
  })

  it('does not take a single word for the long sentence that holds it', () => {
    const a = [heading('Herkomst'), paragraph('Zie'), ...fill(0, 12)]
    const long = paragraph(
      'De leidraad vraagt om een bron bij elke peilschaal. Zie de volgende passage uit de leidraad:',
    )
    expect(differences(a, [heading('Herkomst'), ...fill(0, 8), long, ...fill(8, 12)])).toContain('Zie >  cut')
  })
})

describe('the fitted nets', () => {
  it.each([
    ['first', TRAITS.length],
    ['placed', TRAITS.length],
    ['piece', PIECE_TRAITS.length],
  ] as const)('have a weight for every trait there is: %s', (name, inputs) => {
    const units = (FITTED[name].length - 1 - inputs) / (inputs + 2)
    expect(Number.isInteger(units) && units > 0).toBe(true)
    expect(FITTED[name].every(Number.isFinite)).toBe(true)
  })
})
