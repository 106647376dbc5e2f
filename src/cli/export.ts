import { writeFile } from 'node:fs/promises'
import { compare } from '../core/compare.ts'
import { exportedTexts } from '../i18n/exported.ts'
import { FORMATS, makeFile, type TableName } from '../exporters/make.ts'
import { canRedline } from '../exporters/redline/can-redline.ts'
import { readSelection, stepsOf } from '../exporters/selection.ts'
import { en } from '../i18n/en.ts'
import { nl } from '../i18n/nl.ts'
import { wrongUse, type Context, type ExitCode } from './context.ts'
import { errorCode, readDossier } from './read-file.ts'

interface ExportOptions {
  readonly format?: string
  readonly out?: string
  readonly passages?: string
  readonly advice?: string
  readonly older?: string
  readonly newer?: string
  readonly table?: string
  readonly separator?: string
  readonly names?: boolean
  readonly address?: string
}

const SEPARATORS = { semicolon: ';', comma: ',' } as const

/** `export DOSSIER --format FORMAT --out FILE`: the same bytes as the page gives for the same choice and address. */
export async function exportCommand(
  context: Context,
  [path = '']: readonly string[],
  options: ExportOptions,
): Promise<ExitCode> {
  const { words, language } = context
  const known = <T extends string>(list: readonly T[], value: string | undefined) => list.find((each) => each === value)
  const format = known(FORMATS, options.format)
  if (format === undefined) {
    return wrongUse(context, words.badOptionValue('--format', options.format ?? '', FORMATS.join(', ')))
  }
  if (options.out === undefined) return wrongUse(context, words.outNeeded)
  const tables = Object.keys(exportedTexts(language).tables) as TableName[]
  const table = known(tables, options.table ?? 'changes')
  if (table === undefined)
    return wrongUse(context, words.badOptionValue('--table', options.table ?? '', tables.join(', ')))
  const separator = known(['semicolon', 'comma'] as const, options.separator ?? 'semicolon')
  if (separator === undefined) {
    return wrongUse(context, words.badOptionValue('--separator', options.separator ?? '', 'semicolon, comma'))
  }
  const dossier = await readDossier(context, path)
  if (dossier === undefined) return 1

  const { selection, unknown } = readSelection(dossier, {
    passages: listOf(options.passages),
    advice: listOf(options.advice),
    older: options.older,
    newer: options.newer,
  })
  // A choice that is only half understood would look whole in the file.
  if (unknown.length > 0) return wrongUse(context, words.notInDossier(unknown.join(', ')))
  const { step } = selection
  if (format === 'docx' && !(step && canRedline(dossier, step))) return wrongUse(context, words.redlineNeeds)
  const comparisons = stepsOf(dossier, selection).map(({ older, newer }) => compare(dossier, older, newer))
  const messages = language === 'nl' ? nl : en
  const address = options.address?.replace(/\/+$/, '')
  const input = { dossier, selection, comparisons, language, messages, address }
  const { bytes } = await makeFile(format, input, { table, separator: SEPARATORS[separator], names: options.names })
  try {
    await writeFile(options.out, bytes)
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    context.err(`${words.notWritten(options.out, code)}\n`)
    return 1
  }
  context.out(`${words.written(options.out, bytes.length)}\n`)
  return 0
}

const listOf = (value: string | undefined): readonly string[] =>
  value === undefined ? [] : value.split(',').filter((each) => each !== '')
