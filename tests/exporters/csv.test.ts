import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../src/exporters/csv.ts'
import { selectedOf, wordsOf } from '../../src/exporters/export-input.ts'
import { tablesOf } from '../../src/exporters/record-tables.ts'
import type { Cell, Column, Table } from '../../src/exporters/table.ts'
import { nl } from '../../src/i18n/nl.ts'
import { harbour } from '../components/harbour.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { ADDRESS, cellsOf, inputOf, tableOf, tables } from '../helpers/export-input.ts'
import { parseCsv } from '../helpers/parse-csv.ts'

const column = (kind: Column['kind'] = 'text'): Column => ({ id: 'text', heading: 'Kop', kind, width: 10 })
const one = (cell: Cell, kind?: Column['kind']) => ({ columns: [column(kind)], rows: [[cell]] })
const body = (table: Pick<Table, 'columns' | 'rows'>) => parseCsv(toCsv(table), ';').slice(1)

describe('toCsv', () => {
  it('writes a byte order mark, semicolons and CRLF, and a comma where it is asked for', () => {
    const table = { columns: [column(), column()], rows: [['a', 2]] }
    expect(toCsv(table)).toBe('\uFEFFKop;Kop\r\na;2\r\n')
    expect(toCsv(table, ',')).toBe('\uFEFFKop,Kop\r\na,2\r\n')
  })

  it('doubles quotes, and keeps a line break within its cell', () => {
    expect(toCsv(one('zij zei "ja"\nen ging'))).toBe('\uFEFFKop\r\n"zij zei ""ja""\nen ging"\r\n')
    expect(toCsv(one('kade, brug; sluis'))).toBe('\uFEFFKop\r\n"kade, brug; sluis"\r\n')
  })

  it.each(['=1+1', '+31 20', '-2', '@naam', '\tinspringen', '\rregel', '\nregel', '＝1+1', '－2'])(
    'puts an apostrophe before %j, which a spreadsheet could run',
    (text) => {
      expect(body(one(text))).toEqual([[`'${text}`]])
    },
  )

  it('leaves days, times and numbers as they are, so that a spreadsheet knows them', () => {
    expect(body(one('2030-03-08', 'date'))).toEqual([['2030-03-08']])
    expect(body(one('2030-03-08T10:11:12', 'datetime'))).toEqual([['2030-03-08 10:11:12']])
    expect(body(one(-3, 'number'))).toEqual([['-3']])
    expect(body(one(undefined))).toEqual([['']])
  })

  it('is read back to the same cells by a reader that knows only the standard, whatever they hold', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', '""', '\r\n', ';', ',', "'", '=HYPERLINK("x")', '\u202Etxt.exe', '\uFEFF', 'e\u0301', '🛶'),
      fc.array(fc.constantFrom('"', ';', ',', '\n', '\r', '\t', '=', ' ', 'a')).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(fc.array(fc.array(texts, { minLength: 3, maxLength: 3 })), fc.constantFrom(';', ','), (rows, by) => {
        const table = { columns: [column(), column(), column()], rows }
        const safe = (text: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)
        expect(parseCsv(toCsv(table, by), by)).toEqual([['Kop', 'Kop', 'Kop'], ...rows.map((row) => row.map(safe))])
      }),
    )
  })

  it('holds a cell of a million characters', () => {
    const long = 'water"'.repeat(170_000)
    expect(body(one(long))).toEqual([[long]])
  })
})

describe('the tables', () => {
  it('have as many cells as columns in every row, and no heading twice', () => {
    for (const table of [...tables(actieagenda), ...tables(actieagenda, {}, 'en')]) {
      expect(new Set(table.columns.map(({ heading }) => heading)).size, table.id).toBe(table.columns.length)
      for (const row of table.rows) expect(row.length).toBe(table.columns.length)
    }
  })

  it('have a row for every record', () => {
    const counts = tables(actieagenda).map(({ id, rows }) => [id, rows.length])
    const { passages, versions, advice, answers, remarks, sources, locators } = actieagenda
    expect(Object.fromEntries(counts)).toMatchObject({
      states: passages.length * versions.length,
      advice: advice.length,
      answers: answers.length,
      remarks: remarks.length,
      sources: sources.length,
      locators: locators.length,
    })
  })

  it('tell of a change what happened, on what basis, with advice, outcome, proof and address', () => {
    const table = tableOf('changes', actieagenda, { advice: ['D11'] })
    expect(table.rows.length).toBe(1)
    const row = cellsOf(table, 0)
    expect(row).toMatchObject({
      dossier: 'actieagenda',
      passage: 'P03',
      older: '2024-11-22',
      newer: '2024-12-02',
      number: 6,
      happened: nl.state.cut,
      basis: nl.basis.stated,
      stateBefore: nl.state.present,
      stateAfter: nl.state.absent,
      requestedBy: nl.overview.requestedList('staatssecretaris'),
      after: undefined,
      ownWords: 'reconstructie: onze woorden',
      adviceIds: 'D11',
      direction: nl.direction['against-change'].cut,
      outcome: nl.outcome['not-followed'],
      permalink: expect.stringMatching(/\/vergelijk\/2024-11-22\/2024-12-02\?at=P03&s=[0-9a-f]{12}$/) as string,
    })
    expect(row['before']).not.toBeUndefined()
    expect(String(row['citation'])).toContain('Beslisnota van het ministerie')
    expect(String(row['places'])).toContain('Nota 2 december 2024, p. 1')
  })

  it('keep the lines of several pieces of advice beside each other', () => {
    const table = tableOf('changes', actieagenda, { passages: ['P08'] })
    const row = cellsOf(table, table.rows.length - 1)
    expect(row['adviceIds']).toBe('D22\nD24')
    expect(String(row['direction']).split('\n').length).toBe(2)
    expect(String(row['outcomeBasis']).split('\n').length).toBe(2)
  })

  it('say that what is unknown is unknown, and never that it is gone', () => {
    const states = tableOf('states', harbour, { passages: ['veer'] })
    expect(states.rows.map((_, index) => cellsOf(states, index)['state'])).toEqual([
      nl.state.present,
      nl.state.unknown,
      nl.state.unknown,
    ])
    expect(tableOf('changes', harbour, { passages: ['veer'] }).rows).toEqual([])
  })

  it('give every record an address, and none where the dossier is nowhere published', () => {
    const of = (address: string | undefined) => {
      const input = { ...inputOf(harbour), address }
      return tablesOf(selectedOf(input), wordsOf(input), address).flatMap((table) => {
        const at = table.columns.findIndex(({ id }) => id === 'permalink')
        return at < 0 ? [] : table.rows.map((row) => row[at])
      })
    }
    expect(of(ADDRESS).length).toBeGreaterThan(20)
    expect(of(ADDRESS).every((each) => String(each).startsWith(`${ADDRESS}/`))).toBe(true)
    expect(of(undefined).every((each) => each === undefined)).toBe(true)
    expect(cellsOf(tableOf('advice', harbour), 0)['permalink']).toMatch(/\/adviezen\?s=[0-9a-f]{12}#advies-D1$/)
  })
})
