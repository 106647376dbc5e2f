import type { ExportedTexts } from '../i18n/exported.nl.ts'

/** `date` and `datetime` are ISO texts without a zone: clock time as printed. Undefined is an empty cell. */
export type CellKind = 'text' | 'date' | 'datetime' | 'number'
export type Cell = string | number | undefined

export interface Column {
  readonly id: keyof ExportedTexts['columns']
  readonly heading: string
  readonly kind: CellKind
  /** Characters that are comfortable to read in. */
  readonly width: number
}

/** What CSV and spreadsheet both show: one definition, so that they can never differ. */
export interface Table {
  readonly id: keyof ExportedTexts['tables']
  readonly title: string
  /** Name of its file, without an extension. */
  readonly file: string
  readonly columns: readonly Column[]
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly Cell[])[]
}

/** A column of a table of `T`: a text of ordinary width unless it says otherwise. */
export interface ColumnOf<T> {
  readonly id: Column['id']
  readonly kind?: CellKind
  readonly width?: number
  of(record: T): Cell
}

const WIDTHS: Readonly<Record<CellKind, number>> = { text: 22, date: 12, datetime: 20, number: 8 }

export function defineTable<T>(
  id: Table['id'],
  x: ExportedTexts,
  columns: readonly ColumnOf<T>[],
  records: readonly T[],
): Table {
  return {
    id,
    ...x.tables[id],
    columns: columns.map(({ id: column, kind = 'text', width = WIDTHS[kind] }) => ({
      id: column,
      heading: x.columns[column],
      kind,
      width,
    })),
    rows: records.map((record) =>
      columns.map(({ of }) => {
        const cell = of(record)
        return cell === '' ? undefined : cell
      }),
    ),
  }
}
