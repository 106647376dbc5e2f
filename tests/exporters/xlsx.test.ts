import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../src/exporters/csv.ts'
import type { Column, Table } from '../../src/exporters/table.ts'
import { toXlsx } from '../../src/exporters/xlsx.ts'
import { dutchExported } from '../../src/i18n/exported.nl.ts'
import { englishExported } from '../../src/i18n/exported.en.ts'
import { harbour } from '../components/harbour.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { tableOf, tables } from '../helpers/export-input.ts'
import { hasLibreOffice, sheetsOf } from '../helpers/libre-office.ts'
import { parseCsv } from '../helpers/parse-csv.ts'

const LONG = '… (te lang)'
/** How LibreOffice must read a CSV: separator, quotes, UTF-8, from the first row. */
const AS_SEMICOLONS = 'Text - txt - csv (StarCalc):59,34,76,1'
const KINDS: readonly Column['kind'][] = ['text', 'date', 'datetime', 'number']

const tableWith = (rows: Table['rows']): Table => ({
  id: 'changes',
  title: 'Proef',
  file: 'proef',
  columns: KINDS.map((kind) => ({ id: 'text', heading: kind, kind, width: 10 })),
  rows,
})

async function partsOf(table: Table): Promise<(name: string) => string> {
  const parts = unzipSync(await toXlsx([table], LONG))
  return (name) => strFromU8(parts[name] ?? new Uint8Array())
}

describe('toXlsx', () => {
  it('writes days, times and numbers as such, the clock as printed', async () => {
    const part = await partsOf(tableWith([['kade', '2030-03-08', '2030-03-09T10:11:12', 4]]))
    const sheet = part('xl/worksheets/sheet1.xml')
    const values = [...sheet.matchAll(/<c r="([A-D])2"[^>]*?(t="s")?[^>]*><v>([^<]+)<\/v>/g)].map(
      ([, cell, , value]) => [cell, Number(value)],
    )
    // Days since 30 December 1899: 8 March 2030 is day 47,550.
    expect(values.slice(1)).toEqual([
      ['B', 47_550],
      ['C', expect.closeTo(47_551 + (10 * 3600 + 11 * 60 + 12) / 86_400, 8)],
      ['D', 4],
    ])
    expect(part('xl/styles.xml')).toContain('yyyy-mm-dd hh:mm:ss')
  })

  it('freezes the headings and runs no text as a formula', async () => {
    const part = await partsOf(tableWith([['=1+1', undefined, undefined, undefined]]))
    const sheet = part('xl/worksheets/sheet1.xml')
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(sheet).not.toContain('<f>')
    expect(part('xl/sharedStrings.xml')).toContain('>=1+1<')
  })

  it('cuts off what does not fit in a cell, says so, and never halves a character', async () => {
    const text = (await partsOf(tableWith([['🛶'.repeat(20_000), undefined, undefined, undefined]])))(
      'xl/sharedStrings.xml',
    )
    const cell = /<t[^>]*>(🛶+… \(te lang\))<\/t>/u.exec(text)?.[1] ?? ''
    expect(cell.length).toBeGreaterThan(32_700)
    expect(cell.length).toBeLessThanOrEqual(32_767)
  })

  it('keeps hostile text within its cell', async () => {
    const hostile = '</t></si>\u0000\uD800<script>&amp;]]>\u202E"'
    const text = (await partsOf(tableWith([[hostile, undefined, undefined, undefined]])))('xl/sharedStrings.xml')
    expect(text).not.toContain('<script>')
    expect(text).toContain('&lt;/t&gt;&lt;/si&gt;')
    expect(text).not.toContain('\u0000')
  })

  it('gives the same bytes twice', async () => {
    expect(await toXlsx(tables(harbour), LONG)).toEqual(await toXlsx(tables(harbour), LONG))
  })

  it('has names for sheets that Excel takes, in both languages', () => {
    for (const { tables: names } of [dutchExported, englishExported]) {
      for (const { title } of Object.values(names)) expect(title).toMatch(/^[^[\]/\\:*?]{1,31}$/)
    }
  })
})

describe.skipIf(hasLibreOffice)('LibreOffice', () => {
  it('opens nothing', ({ skip }) => skip('LibreOffice is not installed here'))
})

describe.runIf(hasLibreOffice)('LibreOffice', () => {
  /** What it shows of a table: as the CSV has it, but for the apostrophe that keeps a formula from running. */
  const shown = (table: Table) =>
    parseCsv(toCsv(table), ';').map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, '')))

  it('reads every sheet of the workbook to the cells of the tables, days and times as such', async () => {
    const all = tables(actieagenda)
    const sheets = sheetsOf('alles.xlsx', await toXlsx(all, dutchExported.tooLong))
    expect([...sheets.keys()].sort()).toEqual(all.map(({ title }) => title).sort())
    for (const table of all) {
      expect(parseCsv(`\uFEFF${crlf(sheets.get(table.title) ?? '')}`, ';'), table.title).toEqual(shown(table))
    }
  }, 120_000)

  it('reads the CSV of the changes to the same cells', () => {
    const csv = toCsv(tableOf('changes', actieagenda))
    const [text = ''] = sheetsOf('tabel.csv', Buffer.from(csv), AS_SEMICOLONS).values()
    expect(parseCsv(`\uFEFF${crlf(text)}`, ';')).toEqual(parseCsv(csv, ';'))
  }, 120_000)

  it('runs nothing in a CSV', () => {
    const table = tableWith([
      ['=1+1', '2030-03-08', '2030-03-09T10:11:12', 4],
      ['zij zei "ja";\nen @ging', undefined, undefined, 0],
      ['+31', undefined, undefined, 12],
    ])
    const sheets = sheetsOf('tabel.csv', Buffer.from(toCsv(table)), AS_SEMICOLONS)
    const [text = ''] = sheets.values()
    expect(parseCsv(`\uFEFF${crlf(text)}`, ';')).toEqual([
      KINDS,
      ["'=1+1", '2030-03-08', '2030-03-09 10:11:12', '4'],
      ['zij zei "ja";\nen @ging', '', '', '0'],
      ["'+31", '', '', '12'],
    ])
  }, 120_000)

  /** It ends records with a line feed; those within quotes stay. */
  const crlf = (text: string) => text.replace(/"(?:[^"]|"")*"|\n/g, (part) => (part === '\n' ? '\r\n' : part))
})
