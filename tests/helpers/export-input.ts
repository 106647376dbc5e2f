import { compare } from '../../src/core/compare.ts'
import type { Dossier } from '../../src/core/dossier/schema.ts'
import type { ExportInput } from '../../src/exporters/export-input.ts'
import { selectedOf, wordsOf } from '../../src/exporters/export-input.ts'
import { tablesOf } from '../../src/exporters/record-tables.ts'
import { type Asked, readSelection, type Selected, stepsOf } from '../../src/exporters/selection.ts'
import type { Table } from '../../src/exporters/table.ts'
import { en } from '../../src/i18n/en.ts'
import type { Language } from '../../src/i18n/format.ts'
import { nl } from '../../src/i18n/nl.ts'

/** Where the dossiers of the tests are said to be published. */
export const ADDRESS = 'https://waterlo.example/dossier/proef'

/** What a file is made from; throws on an id that the dossier does not hold. */
export function inputOf(dossier: Dossier, asked: Asked = {}, language: Language = 'nl'): ExportInput {
  const { selection, unknown } = readSelection(dossier, asked)
  if (unknown.length > 0) throw new Error(`the dossier holds no ${unknown.join(', ')}`)
  return {
    dossier,
    selection,
    comparisons: stepsOf(dossier, selection).map(({ older, newer }) => compare(dossier, older, newer)),
    language,
    messages: language === 'nl' ? nl : en,
    address: ADDRESS,
  }
}

export const selected = (dossier: Dossier, asked: Asked = {}): Selected => selectedOf(inputOf(dossier, asked))

export function tables(dossier: Dossier, asked: Asked = {}, language: Language = 'nl'): readonly Table[] {
  const input = inputOf(dossier, asked, language)
  return tablesOf(selectedOf(input), wordsOf(input), input.address)
}

export function tableOf(id: Table['id'], dossier: Dossier, asked: Asked = {}): Table {
  const table = tables(dossier, asked).find((each) => each.id === id)
  if (!table) throw new Error(`no table ${id}`)
  return table
}

/** The cells of one row by the code of their column. */
export function cellsOf(
  { columns, rows }: Table,
  index: number,
): Readonly<Record<string, string | number | undefined>> {
  return Object.fromEntries(columns.map(({ id }, at) => [id, rows[index]?.[at]]))
}
