import type { Limits } from '../core/compare.ts'
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
  { format = 'text', seconds }: { readonly format?: string; readonly seconds?: string },
): Promise<ExitCode> {
  const chosen = FORMATS.find((known) => known === format)
  if (chosen === undefined) {
    return wrongUse(context, context.words.badOptionValue('--format', format, FORMATS.join(', ')))
  }
  if (seconds !== undefined && !/^\d{1,6}$/.test(seconds)) {
    return wrongUse(context, context.words.badOptionValue('--seconds', seconds, context.words.wholeNumber))
  }
  // Both are read before giving up, so that the problems of both are listed.
  const older = await readSide(context, a)
  const newer = await readSide(context, b)
  if (!older.ok || !newer.ok) return exitOf(older) === 2 || exitOf(newer) === 2 ? 2 : 1
  context.out(render(context, chosen, older.side, newer.side, limitsOf(seconds)))
  return 0
}

/** No clock unless one is asked for: the same files then give the same answer on every machine. */
function limitsOf(seconds: string | undefined): Limits {
  if (seconds === undefined) return {}
  const end = performance.now() + 1000 * Number(seconds)
  return { isOutOfTime: () => performance.now() >= end }
}

function exitOf(read: ReadSide): ExitCode {
  return read.ok ? 0 : read.exit
}

function render(context: Context, format: Format, older: Side, newer: Side, limits: Limits): string {
  if (format === 'json') {
    const result = { older: describe(older), newer: describe(newer), alignment: alignSides(older, newer, limits) }
    return `${JSON.stringify(result, null, 2)}\n`
  }
  const draw = format === 'html' ? renderHtml : renderText
  return draw(context, older, newer, redline(older, newer, limits))
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
