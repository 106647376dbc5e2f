import type { Cell, CellKind, Table } from './table.ts'

export type Separator = ';' | ','

/** Excel takes the file for UTF-8 only with it. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Also the wide forms, which spreadsheets for East Asian languages read as the ordinary ones. */
const FORMULA_START = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** Also the separators that are not used: some programs ask which one it is, and some guess. */
const NEEDS_QUOTES = /["\r\n;,\t]/

/**
 * RFC 4180 with a byte order mark: records end with CRLF, a cell may hold line breaks of its own. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export function toCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>, separator: Separator = ';'): string {
  const records = [
    columns.map(({ heading }) => quote(heading)),
    ...rows.map((row) => row.map((cell, index) => quote(plain(cell, columns[index]!.kind)))),
  ]
  return BYTE_ORDER_MARK + records.map((record) => `${record.join(separator)}\r\n`).join('')
}

function plain(cell: Cell, kind: CellKind): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  // With a space spreadsheets take it for a date, with the T of ISO 8601 not all do.
  if (kind === 'datetime') return cell.replace('T', ' ')
  return kind === 'date' ? cell : neutralise(cell)
}

export const neutralise = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text)

const quote = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
