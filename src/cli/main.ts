import { parseArgs } from 'node:util'
import { compareCommand } from './compare.ts'
import {
  createContext,
  LANGUAGES,
  wrongUse,
  type Context,
  type ExitCode,
  type Language,
  type Output,
} from './context.ts'
import { exportCommand } from './export.ts'
import { importCommand } from './import.ts'
import { quoteCommand } from './quote.ts'
import { validateCommand } from './validate.ts'
import { verifyCommand } from './verify.ts'

/** Options as given; each command takes only its own. */
export interface Options {
  readonly format?: string
  readonly seconds?: string
  readonly sources?: string
  readonly write?: boolean
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

interface Command {
  readonly run: (context: Context, operands: readonly string[], options: Options) => Promise<ExitCode>
  readonly operands: readonly string[]
  readonly options: readonly (keyof Options)[]
}

const COMMANDS: Readonly<Record<string, Command>> = {
  import: { run: importCommand, operands: ['FILE'], options: ['format'] },
  compare: { run: compareCommand, operands: ['A', 'B'], options: ['format', 'seconds'] },
  validate: { run: validateCommand, operands: ['DOSSIER'], options: [] },
  verify: { run: verifyCommand, operands: ['DOSSIER'], options: ['sources', 'write'] },
  quote: { run: quoteCommand, operands: ['DOSSIER', 'LOCATOR'], options: ['sources'] },
  export: {
    run: exportCommand,
    operands: ['DOSSIER'],
    options: ['format', 'out', 'passages', 'advice', 'older', 'newer', 'table', 'separator', 'names', 'address'],
  },
}

const OPTIONS = {
  format: { type: 'string' },
  seconds: { type: 'string' },
  sources: { type: 'string' },
  write: { type: 'boolean' },
  out: { type: 'string' },
  passages: { type: 'string' },
  advice: { type: 'string' },
  older: { type: 'string' },
  newer: { type: 'string' },
  table: { type: 'string' },
  separator: { type: 'string' },
  names: { type: 'boolean' },
  address: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Runs one command line, without the name of the program, and gives its exit code. */
export async function main(argv: readonly string[], output: Output): Promise<ExitCode> {
  const parsed = parse(argv)
  const language = languageOf(parsed.ok ? parsed.values.lang : undefined)
  const context = createContext(output, language ?? 'nl')
  const { words } = context
  if (!parsed.ok) {
    return wrongUse(
      context,
      parsed.needsValue ? words.optionNeedsValue(parsed.option) : words.unknownOption(parsed.option),
    )
  }
  const { lang, help, ...options } = parsed.values
  if (language === undefined) {
    return wrongUse(context, words.badOptionValue('--lang', lang ?? '', LANGUAGES.join(', ')))
  }
  if (help === true) {
    context.out(words.usage)
    return 0
  }
  const [name, ...operands] = parsed.positionals
  if (name === undefined) {
    context.err(`${words.noCommand}\n\n${words.usage}`)
    return 2
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command === undefined) return wrongUse(context, words.unknownCommand(name))
  const stray = Object.keys(options).find((option) => !command.options.some((own) => own === option))
  if (stray !== undefined) return wrongUse(context, words.optionNotHere(`--${stray}`, name))
  if (operands.length !== command.operands.length) {
    return wrongUse(context, words.wrongCount(name, command.operands.join(' ')))
  }
  return command.run(context, operands, options)
}

function languageOf(value: string | undefined): Language | undefined {
  return value === undefined ? 'nl' : LANGUAGES.find((language) => language === value)
}

type Parsed =
  | { readonly ok: true; readonly values: Options & { lang?: string; help?: boolean }; readonly positionals: string[] }
  | { readonly ok: false; readonly option: string; readonly needsValue: boolean }

function parse(argv: readonly string[]): Parsed {
  try {
    return { ok: true, ...parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true }) }
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error)) throw error
    const option = /'(-[^' ]*)/.exec(error.message)?.[1] ?? ''
    return { ok: false, option, needsValue: error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' }
  }
}
