import type { Imported, ImportOutcome } from '../core/imported/imported.ts'
import type { ImportProblem } from '../core/imported/problem.ts'
import { type TellableProblem, tellImportProblem } from '../i18n/importing.ts'
import { type Context, type ExitCode, wrongUse } from './context.ts'
import { importPath, isUnreadable, reportImport } from './import-path.ts'

const FORMATS = ['json', 'text'] as const

/** `import FILE`: all that was read from one file, as JSON or to be read. */
export async function importCommand(
  context: Context,
  [path = '']: readonly string[],
  { format = 'text' }: { readonly format?: string },
): Promise<ExitCode> {
  const chosen = FORMATS.find((known) => known === format)
  if (chosen === undefined) {
    return wrongUse(context, context.words.badOptionValue('--format', format, FORMATS.join(', ')))
  }
  const outcome = await importPath(context, path)
  if (isUnreadable(outcome)) return 1
  if (chosen === 'json') context.out(`${JSON.stringify(inJson(outcome, context), null, 2)}\n`)
  const exit = reportImport(context, path, outcome)
  if (chosen === 'text' && outcome.ok) context.out(inText(outcome.imported, context))
  return exit
}

/** A file that could not be read gives the same fields, with nothing in them but its problems. */
function inJson(outcome: ImportOutcome, context: Context) {
  const read: Partial<Imported> = outcome.ok ? outcome.imported : {}
  const { file, kind, problems } = outcome.ok ? outcome.imported : outcome
  const { title, date, states, comments, changes, annotations, redactions, leftovers, papers, pages } = read
  const optional = { title, date }
  const lists = { states, comments, changes, annotations, redactions, leftovers }
  return {
    file,
    kind,
    // What is undefined is left out of the JSON.
    ...optional,
    ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list ?? []])),
    problems: problems.map((problem) => told(problem, context)),
    papers,
    pages,
  }
}

function told(problem: ImportProblem, { language }: Context) {
  const { where, what, remedy } = tellImportProblem(problem satisfies TellableProblem, language)
  return { level: problem.level, where, message: `${what} ${remedy}`.trim() }
}

function inText(imported: Imported, { words }: Context): string {
  const { file, title, date, states, comments, changes, annotations, redactions, leftovers } = imported
  const head = [file, ...(title === undefined ? [] : [title]), ...(date === undefined ? [] : [date])].join(' · ')
  const state = states[0]
  const list = (name: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : ['', `${name} (${lines.length})`, ...lines.map((line) => `  ${line.replace(/\s+/gu, ' ')}`)]
  const signed = (author: string, day: string | undefined, text: string) =>
    [author, day ?? '', text].filter((part) => part !== '').join(' · ')
  return [
    head,
    ...(state
      ? [
          '',
          ...state.blocks.map(
            ({ kind, label, text }) => `${SIGNS[kind] ?? ''}${label === undefined ? '' : `${label} `}${text}`,
          ),
        ]
      : []),
    ...list(
      words.imported.changes,
      changes.map(({ kind, on, author, date: day, text }) => `${kind}/${on}: ${signed(author, day, text)}`),
    ),
    ...list(
      words.imported.comments,
      comments.map(({ author, date: day, text, quote }) =>
        signed(author, day, quote === '' ? text : `${text} [${quote}]`),
      ),
    ),
    ...list(
      words.imported.annotations,
      annotations.map(({ type, page, author, date: day, text, quote }) =>
        `${page} ${type}: ${signed(author, day, quote === '' ? text : `${text} [${quote}]`)}`.trim(),
      ),
    ),
    ...list(
      words.imported.redactions,
      redactions.map(({ page, ground }) => [page ?? '', ground ?? ''].join(' ').trim()),
    ),
    ...list(
      words.imported.leftovers,
      leftovers.map(({ what, count }) => `${what}: ${count}`),
    ),
    '',
  ].join('\n')
}

const SIGNS: Readonly<Partial<Record<string, string>>> = { heading: '# ', 'list-item': '- ', 'table-row': '| ' }
