import { describe, expect, test } from 'vitest'
import { liftCommentLists } from '../../src/importers/comment-list/lift.ts'
import { liftCommentBlocks } from '../../src/importers/comment-list/of-blocks.ts'
import { readRow } from '../../src/importers/comment-list/row.ts'

const lift = (...lines: string[]) => {
  const { lists, taken } = liftCommentLists(lines)
  return {
    lists: lists.map(({ comments }) => comments.map(({ number, text }) => `${number}: ${text}`)),
    kept: lines.filter((line, at) => taken[at] !== 1 && line.trim() !== ''),
  }
}
const row = (number: number, type = 'Markering') =>
  `Nummer: ${number} Auteur: Oever, A. Onderwerp: ${type} Datum: 3-3-2031 09:00:00`

describe('a row', () => {
  const read = {
    number: 3,
    type: 'Tekst plaatsen',
    author: 'Oever, A.',
    isAuthorRedacted: false,
    date: '2031-03-04T09:05:06',
    rest: '',
  }
  test.each([
    [
      'with spaces',
      ' Nummer: 3 \u00A0\u00A0 Auteur: Oever, A. \u00A0 Onderwerp: Tekst plaatsen \u00A0 Datum: 4-3-2031 9:05:06  ',
      read,
    ],
    ['with tabs', '\tNummer: 3\tAuteur: Oever, A.\tOnderwerp: Tekst plaatsen\tDatum: 4-3-2031 09:05:06', read],
    ['after a sign', '📄 Nummer: 3 Auteur: Oever, A. Onderwerp: Tekst plaatsen Datum: 4-3-2031 09:05:06', read],
    [
      'as a row of a table',
      '| Nummer: 3 | Auteur: Oever, A. | Onderwerp: Tekst plaatsen | Datum: 4-3-2031 09:05:06 |',
      read,
    ],
    ['without colons', 'Nummer 3 Auteur Oever, A. Onderwerp Tekst plaatsen Datum 4-3-2031 09:05:06', read],
    ['in English', 'Number: 3 Author: Oever, A. Subject: Tekst plaatsen Date: 3/4/2031 9:05:06 AM', read],
    [
      'without an author',
      'Nummer: 3 Auteur: Onderwerp: Tekst plaatsen Datum: 4-3-2031 09:05:06',
      { ...read, author: '' },
    ],
    [
      'with its author blacked out',
      'Nummer: 3 Auteur: [REDACTED] Onderwerp: Tekst plaatsen Datum: 4-3-2031 09:05:06',
      { ...read, author: '', isAuthorRedacted: true },
    ],
    [
      'with its comment on the same line',
      'Nummer: 3 Auteur: Oever, A. Onderwerp: Tekst plaatsen Datum: 4-3-2031 09:05:06 Eerst meten.',
      { ...read, rest: 'Eerst meten.' },
    ],
  ])('%s', (_name, line, expected) => {
    expect(readRow(line)).toEqual(expected)
  })

  test('of an unknown day has none', () => {
    expect(readRow('Nummer: 3 Auteur: Onderwerp: Notitie Datum: Onbepaald')?.date).toBeUndefined()
  })

  test.each([
    'Nummer: 3 Auteur: A Onderwerp: B',
    'Nummer: 3 Auteur: A Onderwerp: B Datum: 41-3-2031 09:00:00',
    'Nummer: 3 Auteur: A Onderwerp: B Datum: 4-3-2031 25:00:00',
    'Nummer van de auteur',
    'Huisnummer: 3 Auteur: A Onderwerp: B Datum: 4-3-2031 09:00:00',
  ])('is not read from: %s', (line) => {
    expect(readRow(line)).toBeUndefined()
  })
})

describe('the comment of a row', () => {
  test('is what follows it at once, up to the next row', () => {
    expect(
      lift(
        'Overzicht van opmerkingen bij Kraan.pdf',
        '',
        'Pagina: 1',
        '',
        row(1),
        'Eerst',
        'meten.',
        row(2),
        row(3),
        'Goed.',
        '',
        'De kraan.',
      ),
    ).toEqual({
      lists: [['1: Eerst\nmeten.', '2: ', '3: Goed.']],
      kept: ['De kraan.'],
    })
  })

  test('may be set apart by lines or air, where a next row follows', () => {
    expect(lift(row(1), '', 'Eerst meten.', '', '---', '', row(2), '<hr/>', 'Goed.', '', 'De kraan.')).toEqual({
      lists: [['1: Eerst meten.', '2: Goed.']],
      kept: ['De kraan.'],
    })
  })

  test('is not the text of the next page', () => {
    expect(lift(row(1), row(2, 'Notitie'), '', '- De kraan draait.', '', 'En de sluis.').kept).toEqual([
      '- De kraan draait.',
      'En de sluis.',
    ])
  })

  test('is the words after the last row that repeat the page, or say why it was blacked out', () => {
    expect(
      lift('De kraan draait weer goed.', '', row(1, 'Highlight'), '', 'kraan draait weer', '', 'Nieuwe bladzijde.'),
    ).toEqual({
      lists: [['1: kraan draait weer']],
      kept: ['De kraan draait weer goed.', 'Nieuwe bladzijde.'],
    })
    expect(
      lift(row(1, 'Notitie'), row(2), '', 'Lakken op grond van bedrijfsgegevens', '', '', 'Verder.').lists,
    ).toEqual([['1: Lakken op grond van bedrijfsgegevens', '2: ']])
  })

  test('never is the head that comes back on the next page', () => {
    const page = ['Datum', '3-3-2031', '', 'De kraan draait.', '']
    expect(lift(...page, row(1), '', ...page).kept).toEqual([...page, ...page].filter((line) => line !== ''))
  })

  test('of a list that is spread over lines is found too', () => {
    expect(
      lift('Nummer: 1', 'Auteur: Oever, A.', 'Onderwerp: Notitie', 'Datum: Onbepaald', 'Eerst meten.').lists,
    ).toEqual([['1: Eerst meten.']])
  })
})

test('a list ends where the next one begins', () => {
  expect(lift(row(1), row(2), row(1), 'Deze pagina bevat geen opmerkingen.').lists).toEqual([
    ['1: ', '2: '],
    ['1: '],
    [],
  ])
})

test('a row that cannot be read is no text, and is told', () => {
  const { lists, taken } = liftCommentLists(['Nummer: 1 Auteur: A Onderwerp: B', '', 'De kraan.'])
  expect(lists.map(({ unread }) => unread)).toEqual([['Nummer: 1 Auteur: A Onderwerp: B']])
  expect([...taken]).toEqual([1, 0, 0])
})

test('lists within blocks with pages are about the page before them', () => {
  const block = (page: number, text: string) => ({ kind: 'paragraph' as const, text, page })
  const counted = new Map()
  const { blocks, comments, ends } = liftCommentBlocks(
    [
      block(1, 'De kraan draait.'),
      block(2, 'Overzicht van opmerkingen bij Kraan.pdf'),
      block(2, `Pagina: 1\n${row(1, 'Notitie')}\nEerst meten.`),
      block(3, 'De sluis lekt.\nDeze pagina bevat geen opmerkingen.'),
    ],
    counted,
  )
  expect(blocks).toEqual([block(1, 'De kraan draait.'), block(3, 'De sluis lekt.')])
  expect(comments.map(({ page, number, text }) => [page, number, text])).toEqual([[1, 1, 'Eerst meten.']])
  expect([...ends]).toEqual([1])
  expect([...counted.keys()]).toEqual(['comment-list'])
})
