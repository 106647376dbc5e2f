import { serializeDossier } from '../core/dossier/serialize.ts'
import type { ExportedTexts } from '../i18n/exported.nl.ts'
import { annotationsOf } from './annotations.ts'
import { type Separator, toCsv } from './csv.ts'
import { type ExportInput, selectedOf, wordsOf } from './export-input.ts'
import { pageOf } from './html-page.ts'
import { tablesOf } from './record-tables.ts'
import { isWhole } from './selection.ts'
import { bytesOf } from './zip.ts'

export const FORMATS = ['csv', 'xlsx', 'docx', 'html', 'jsonld', 'json', 'zip'] as const
export type Format = (typeof FORMATS)[number]

export type TableName = keyof ExportedTexts['tables']

export interface Made {
  /** File name; of a part of the dossier it says that it is one. */
  readonly name: string
  /** Media type. */
  readonly type: string
  readonly bytes: Uint8Array
}

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
  jsonld: 'application/ld+json',
  json: 'application/json',
  zip: 'application/zip',
}

export interface MakeOptions {
  /** For `csv`, which holds one table; the changes by default. */
  readonly table?: TableName | undefined
  readonly separator?: Separator | undefined
  /** For `docx`: whether persons are named who wrote a remark. */
  readonly names?: boolean | undefined
}

/**
 * Makes one file. The heavy parts are fetched when they are needed.
 * @throws RangeError for a `docx` of a selection without a step, or of one with a version without text
 */
export async function makeFile(format: Format, input: ExportInput, options: MakeOptions = {}): Promise<Made> {
  const { dossier, selection } = input
  const part = isWhole(selection) || format === 'json' ? '' : `-${wordsOf(input).x.partOfName}`
  const table = format === 'csv' ? `-${wordsOf(input).x.tables[options.table ?? 'changes'].file}` : ''
  const { step } = selection
  const versions = format === 'docx' && step ? `-${step.older}-${step.newer}` : undefined
  return {
    name: `${dossier.meta.id}${versions ?? table + part}.${format}`,
    type: MEDIA_TYPES[format],
    bytes: await make(format, input, options),
  }
}

async function make(format: Format, input: ExportInput, { table, separator, names }: MakeOptions): Promise<Uint8Array> {
  const { dossier, comparisons, address } = input
  const words = wordsOf(input)
  // The dossier is always whole: a part of one would not be a valid dossier.
  if (format === 'json') return bytesOf(serializeDossier(dossier))
  if (format === 'zip') return (await import('./pack.ts')).evidencePack(input)
  if (format === 'docx') return (await import('./redline/redline-file.ts')).redlineFile(input, names === true)
  const selected = selectedOf(input)
  if (format === 'html') return bytesOf(pageOf(selected, comparisons, words, address))
  if (format === 'jsonld') return bytesOf(await annotationsOf(selected, words, address))
  const tables = tablesOf(selected, words, address)
  if (format === 'xlsx') return (await import('./xlsx.ts')).toXlsx(tables, words.x.tooLong)
  return bytesOf(
    toCsv(
      tables.find(({ id }) => id === (table ?? 'changes'))!,
      separator,
    ),
  )
}
