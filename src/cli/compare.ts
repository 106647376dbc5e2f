import { wrongUse, type Context, type ExitCode } from './context.ts'
import { readSide, type ReadSide, type Side } from './read-input.ts'
import { alignSides, redline } from './redline.ts'
import { renderHtml } from './render-html.ts'
import { renderText } from './render-text.ts'

const FORMATS = ['json', 'text', 'html'] as const
type Format = (typeof FORMATS)[number]

/** `compare A B`: the alignment as JSON, or a redline as text or as a page of its own. */
export async function compareCommand(
  context: Context,
  [a = '', b = '']: readonly string[],
  { format = 'text' }: { readonly format?: string },
): Promise<ExitCode> {
  const chosen = FORMATS.find((known) => known === format)
  if (chosen === undefined) {
    return wrongUse(context, context.words.badOptionValue('--format', format, FORMATS.join(', ')))
  }
  // Both are read before giving up, so that the problems of both are listed.
  const older = await readSide(context, a)
  const newer = await readSide(context, b)
  if (!older.ok || !newer.ok) return exitOf(older) === 2 || exitOf(newer) === 2 ? 2 : 1
  context.out(render(context, chosen, older.side, newer.side))
  return 0
}

function exitOf(read: ReadSide): ExitCode {
  return read.ok ? 0 : read.exit
}

function render(context: Context, format: Format, older: Side, newer: Side): string {
  if (format === 'json') {
    const result = { older: describe(older), newer: describe(newer), alignment: alignSides(older, newer) }
    return `${JSON.stringify(result, null, 2)}\n`
  }
  const draw = format === 'html' ? renderHtml : renderText
  return draw(context, older, newer, redline(older, newer))
}

function describe({ file, title, from, reconstructed, blocks }: Side) {
  return {
    file,
    ...(title === undefined ? {} : { title }),
    ...(from === undefined ? {} : { version: from.version.id }),
    reconstructed,
    blocks,
  }
}
