import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Imported } from '../../../src/core/imported/imported.ts'
import { importTextFile } from '../../../src/importers/text-file.ts'
import { hasFacts, SOURCES_FOLDER } from '../../helpers/facts.ts'

const BUNDLE = '002_ff3be380ce62422a.txt'

/* Register of sources and register of comments of the dossier, as a person counted them. */
const NOTAS = [
  ['2024-10-09', '2024-', 'Staatssecretaris', 3, 'discussed 2024-10-15'],
  ['2024-11-06', '2024-', 'Staatssecretaris', 3, 'discussed 2024-11-14'],
  ['2024-11-22', '2025', 'Staatssecretaris', 3, ''],
  ['2024-12-02', '2025-', 'Staatssecretaris', 2, ''],
  ['2024-12-06', '2025-', 'Staatssecretaris', 2, ''],
  ['2024-12-17', '2025-', 'Staatsecretaris en Minister van SZW', 4, ''],
  ['2024-12-17', '2025-', 'Staatsecretaris en Minister van SZW', 4, ''],
  ['2025-02-05', '2025', 'Staatssecretaris', 1, 'agreed 2025-02-07'],
] as const

/* Nota (from 1), its page, number, initial of the author, type, day and time. */
const COMMENTS = [
  '1 1 1 N FreeText 2025-02-07T12:48:35',
  '1 1 2 - Markering 2025-02-07T12:45:15',
  '1 1 3 - Markering 2025-02-07T12:45:17',
  '1 1 4 - Markering 2025-02-07T12:45:28',
  '1 1 5 - Markering 2025-02-07T12:45:30',
  '1 1 6 - Markering 2025-02-07T12:45:31',
  '1 1 7 - Markering 2025-02-07T12:45:33',
  '1 1 8 - Markering 2025-02-07T12:45:36',
  '1 1 9 N FreeText -',
  '1 1 10 N FreeText -',
  '1 1 11 N Highlight -',
  '1 1 12 N FreeText -',
  '2 1 1 N Tekst-plaatsen 2025-02-06T15:02:23',
  '2 1 2 - Markering 2025-02-07T12:50:31',
  '2 1 3 - Markering 2025-02-07T12:50:32',
  '2 2 1 - Notitie 2025-02-07T13:18:13',
  '2 2 2 - Markering 2025-02-07T13:17:35',
  '3 3 1 - Markering 2025-02-07T13:33:30',
  '3 3 2 - Markering 2025-02-07T13:33:32',
  '3 3 3 - Notitie 2025-02-07T13:35:24',
  '3 3 4 - Markering 2025-02-07T13:33:33',
  '3 3 5 - Markering 2025-02-07T13:33:36',
  '3 3 6 - Markering 2025-02-07T13:33:42',
  '5 2 1 - Markering 2025-02-07T13:02:57',
  '5 2 2 - Notitie 2025-02-07T13:02:27',
  '6 1 1 N Tekst-plaatsen 2025-01-14T08:45:26',
  '6 1 2 - Markering 2025-02-07T13:03:15',
  '6 1 3 - Markering 2025-02-07T13:04:52',
  '6 1 4 - Markering 2025-02-07T13:04:54',
  '6 1 5 - Notitie 2025-02-07T13:04:49',
  '7 1 1 - Markering 2025-02-07T13:08:23',
  '7 1 2 - Markering 2025-02-07T13:09:52',
  '7 1 3 - Notitie 2025-02-07T13:10:04',
  '7 1 4 - Markering 2025-02-07T13:09:57',
  '7 3 1 N FreeText 2025-02-07T13:10:51',
  '7 3 2 N Highlight -',
  '7 3 3 - Notitie 2025-02-07T13:11:11',
  '7 3 4 N Highlight -',
  '7 3 5 - Notitie 2025-02-07T13:11:22',
  '7 4 1 - Notitie 2025-02-07T13:12:25',
  '7 4 2 N FreeText -',
  '7 4 3 N Highlight -',
  '8 1 1 N Tekst-plaatsen 2025-02-07T09:56:58',
  '8 1 2 - Markering 2025-02-07T13:14:14',
]

/* What is said in them, as page in the file / number: how the text or the marked words begin, in at most six words. */
const SAID: Readonly<Record<string, string>> = {
  '1/1': 'Staatssecretaris besproken 15-10-2024',
  '1/9': 'Actieagenda integratie',
  '1/10': 'Actieagenda integratie',
  '1/11': '“3. Een sociaal stabiel Nederland',
  '1/12': 'Maatschappelijke samenhang NL',
  '4/1': 'Staatssecretaris besproken 14-11-2024',
  '5/1': 'Lakken op grond van Financiële',
  '9/3': 'Lakken op grond van financiële',
  '13/2': 'Lakken op grond van diplomatieke',
  '14/5': 'Lakken op grond van diplomatieke',
  '18/3': 'Lakken op grond van diplomatieke',
  '20/1': 'Welke dan? De lengte van',
  '20/2': '“Hiervoor zijn al aanwijzingen.',
  '20/4': '“de verwachting uitgesproken dat',
  '21/2': 'Waarom in zweden wel hier',
  '21/3': '“In Nederland is een preventief',
  '22/1': 'SP&I Akkoord',
}

const read = (name: string): Imported => importTextFile(readFileSync(`${SOURCES_FOLDER}/${name}`, 'utf8'), 'text', name)

const brief = ({ kind, date, reference, addressedTo, decision }: Imported['papers'][number]) => ({
  kind,
  date,
  reference,
  addressedTo,
  decision: decision ? `${decision.kind} ${decision.date}` : '',
})

describe.skipIf(hasFacts)('the published files', () => {
  test('are not read', ({ skip }) => skip('../shared/sources is not here'))
})

describe.runIf(hasFacts)('the published files', () => {
  const bundle: Imported = hasFacts ? read(BUNDLE) : importTextFile('', 'text', BUNDLE)

  test('the bundle is its eight notas, with dates, references, addressees, pages and decisions', () => {
    const { papers } = bundle
    expect(
      papers.map((paper) => [
        paper.date,
        paper.reference,
        paper.addressedTo,
        (paper.pages?.last ?? 0) - (paper.pages?.first ?? 0) + 1,
        brief(paper).decision,
      ]),
    ).toEqual(NOTAS)
    expect(papers.map(({ kind }) => kind)).toEqual(NOTAS.map(() => 'nota'))
    expect(papers.map(({ title }) => title?.split(' ')[0])).toEqual([
      'Vorbereiding',
      'Voortgang',
      'Concept-Kamerbrief',
      'Nieuwe',
      'aankondiging',
      'Concept-Kamerbrief',
      'Concept-Kamerbrief',
      'Aankondiging',
    ])
    expect(papers.slice(1).every(({ because }) => because.includes('addressee') && because.includes('heading'))).toBe(
      true,
    )
  })

  test('every comment of its lists belongs to the right nota and page', () => {
    const { papers, annotations } = bundle
    const listed = papers.flatMap(({ annotations: own, pages }, nota) =>
      own.map((index) => {
        const { page, number, author, type, date } = annotations[index]!
        const who = author === '' ? '-' : author.charAt(0)
        const onPage = page - (pages?.first ?? 0) + 1
        return [nota + 1, onPage, number, who, type.replace(' ', '-'), date ?? '-'].join(' ')
      }),
    )
    expect(listed).toEqual(COMMENTS)
    expect(new Set(annotations.filter(({ author }) => author !== '').map(({ author }) => author)).size).toBe(1)
  })

  test('each comment has its own words, and they are no text of the nota', () => {
    const { annotations, states } = bundle
    const said = annotations
      .filter(({ text, quote }) => text !== '' || quote !== '')
      .map(({ page, number, text, quote }) => [`${page}/${number}`, quote === '' ? text : `“${quote}`] as const)
    expect(said.map(([key]) => key)).toEqual(Object.keys(SAID))
    for (const [key, words] of said) expect(words.startsWith(SAID[key] ?? '?'), `${key}: ${words}`).toBe(true)
    const texts = states[0]!.blocks.map(({ text }) => text)
    for (const words of ['Welke dan?', 'Lakken op grond', 'Auteur:', 'Overzicht van opmerkingen', 'zweden wel hier']) {
      expect(texts.filter((text) => text.toLowerCase().includes(words.toLowerCase()))).toEqual([])
    }
  })

  test('a comment that is typed on its page is told as it stands there', () => {
    const { annotations, states } = bundle
    const typed = annotations.find(({ page, number }) => page === 20 && number === 1)!
    expect(typed.text.endsWith('vandiscriminatie en racism')).toBe(true)
    expect(typed.printed?.endsWith('van discriminatie en racisme')).toBe(true)
    const name = annotations.find(({ page, number }) => page === 1 && number === 9)!
    expect(states[0]!.blocks[name.block!]!.text.endsWith('naamgeving van de Actieagenda?')).toBe(true)
  })

  test('what is blacked out has the ground that is noted for its page, where that can be said', () => {
    const { redactions } = bundle
    const grounds = redactions.flatMap(({ page, ground }) => (ground === undefined ? [] : [`${page} ${ground}`]))
    expect(grounds.sort()).toEqual([
      '13 diplomatieke betrekkingen',
      '14 diplomatieke betrekkingen',
      '18 diplomatieke betrekkingen',
      '5 Financiële belangen',
      '9 financiële belangen',
    ])
  })

  test('the nota about the motions is one document of three pages', () => {
    const { papers, annotations } = read('000_9dd0a3925aa94446.txt')
    expect(papers.map(brief)).toEqual([
      {
        kind: 'nota',
        date: '2024-11-13',
        reference: '2024-',
        addressedTo: 'Staatssecretaris',
        decision: 'agreed 2024-11-21',
      },
    ])
    expect(papers[0]).toMatchObject({ pages: { first: 1, last: 3 }, because: [], annotations: [0] })
    expect(annotations).toMatchObject([
      { number: 1, author: 'Nobel, J.N.J.', type: 'Tekst plaatsen', date: '2024-11-21T15:49:50', page: 1, block: 0 },
    ])
  })

  test.each([
    ['001_56f6d7fb8da9324c.txt', '32824, nr. 447', '2024-12-19'],
    ['003_7bfb73d5fcc97cfd.txt', '32 824, nr. 450', '2025-03-26'],
  ])('%s is a letter with its number and day', (name, reference, date) => {
    const { papers, date: day, dateBy } = read(name)
    expect(papers).toMatchObject([{ kind: 'letter', reference, date, because: [] }])
    expect([day, dateBy]).toEqual([date, 'text'])
  })

  test('the answers are questions, without a day', () => {
    const { papers, date, problems } = read('004_9d32d1738aaffb0e.txt')
    expect(papers.map(({ kind, date: own }) => [kind, own])).toEqual([['questions', undefined]])
    expect(date).toBeUndefined()
    expect(problems).toEqual([{ level: 'warning', code: 'no-date' }])
  })
})
