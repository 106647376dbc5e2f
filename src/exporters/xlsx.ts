import writeXlsxFile, { type CellObject } from 'write-excel-file/universal'
import type { Cell, Column, Table } from './table.ts'
import { rezip } from './zip.ts'

/** Characters that Excel takes in a cell; with more it calls the file damaged. */
const MOST_CHARACTERS = 32_767

const FORMATS = { date: 'yyyy-mm-dd', datetime: 'yyyy-mm-dd hh:mm:ss' } as const

/**
 * One sheet a table, the headings frozen. Days and times are cells of their own kind, a text is never run as a formula.
 * The same tables give the same bytes.
 * @param tooLong ends a text that does not fit in a cell
 */
export async function toXlsx(tables: readonly Table[], tooLong: string): Promise<Uint8Array> {
  const workbook = writeXlsxFile(
    tables.map(({ title, columns, rows }) => ({
      sheet: title,
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
      data: [
        columns.map(({ heading }): CellObject => ({
          value: heading,
          type: String,
          fontWeight: 'bold',
          alignVertical: 'top',
          wrap: true,
        })),
        ...rows.map((row) => row.map((cell, index) => toCell(cell, columns[index]!, tooLong))),
      ],
    })),
    { fontFamily: 'Calibri', fontSize: 11 },
  )
  return rezip(new Uint8Array(await (await workbook.toBlob()).arrayBuffer()))
}

function toCell(cell: Cell, { kind }: Column, tooLong: string): CellObject | null {
  if (cell === undefined) return null
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' }
  if (kind === 'date' || kind === 'datetime') {
    // The writer reads the parts of a date in UTC, so this is the clock time as printed, wherever it is written.
    const value = new Date(kind === 'date' ? `${cell}T00:00:00Z` : `${cell}Z`)
    return { value, type: Date, format: FORMATS[kind], alignVertical: 'top' }
  }
  return { value: fit(cell, tooLong), type: String, alignVertical: 'top', wrap: true }
}

function fit(text: string, tooLong: string): string {
  if (text.length <= MOST_CHARACTERS) return text
  // Never between the two halves of one character.
  return text.slice(0, MOST_CHARACTERS - tooLong.length).replace(/[\uD800-\uDBFF]$/, '') + tooLong
}
