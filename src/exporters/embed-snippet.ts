import type { Messages } from '../i18n/nl.ts'
import { escapeMarkup } from '../core/text/escape.ts'
import { type Group, type LineRole, markWords, type Run, type Telling } from './telling.ts'

/** The snippet keeps its meaning without these: they only make it easier on the eye. */
const BLOCK =
  'margin:1.5em 0;padding:0.9em 1.1em;border:1px solid #868b8f;background:#fbfbfa;color:#1b1b1b;max-width:40em'
const CUT = 'color:#1b1b1b;background:#fce8d5;text-decoration:line-through'
const ADDED = 'color:#1b1b1b;background:#dcebfa;text-decoration:underline'
const SMALL = 'font-size:0.9em;color:#45494d'
const LINES: Readonly<Partial<Record<LineRole, string>>> = {
  name: 'font-size:1.15em',
  rests: SMALL,
  uncertain: SMALL,
  about: SMALL,
  reasons: SMALL,
  caution: SMALL,
  whole: SMALL,
  paper: SMALL,
  other: SMALL,
  reaction: SMALL,
  count: SMALL,
  source: SMALL,
  dossier: SMALL,
  judgement: 'border-left:3px dashed #7a2464;padding-left:0.8em',
}
const ADVICE = 'border-left:3px solid #1b1b1b;padding-left:0.8em'

/**
 * A change as HTML for another site: paragraphs in one quotation, without script, class or outside file. What went and
 * what came is said in words, because a site may take away styles, and even `del` and `ins`.
 */
export function embedSnippet(telling: Telling, t: Messages): string {
  const link = telling.groups
    .flatMap(({ lines }) => lines)
    .flatMap(({ runs }) => runs.flatMap(({ href }) => href ?? []))
  const cite = link[0] === undefined ? '' : ` cite="${escapeMarkup(link[0])}"`
  const paragraphs = telling.groups.flatMap((group) =>
    group.lines.map(({ role, runs }) => {
      const inner = runs.map((run) => setRun(run, t)).join('')
      return `  <p style="${styleOf(group, role)}">${inner}</p>`
    }),
  )
  return [`<blockquote${cite} lang="${telling.language}" style="${BLOCK}">`, ...paragraphs, '</blockquote>'].join('\n')
}

function styleOf({ is }: Group, role: LineRole): string {
  return [
    'margin:0.5em 0',
    ...(LINES[role] === undefined ? [] : [LINES[role]]),
    ...(is === 'advice' ? [ADVICE] : []),
  ].join(';')
}

function setRun({ text, as, lang, href }: Run, t: Messages): string {
  const of = lang === undefined ? '' : ` lang="${escapeMarkup(lang)}"`
  const words = escapeMarkup(text)
  if (href !== undefined) return `<a href="${escapeMarkup(href)}" rel="noreferrer"${of}>${words}</a>`
  if (as === 'cut' || as === 'added') {
    const [before, after] = markWords(as, t)
    const inner = of === '' ? words : `<span${of}>${words}</span>`
    const [tag, style] = as === 'cut' ? ['del', CUT] : ['ins', ADDED]
    return `<${tag} style="${style}">${escapeMarkup(before)}${inner}${escapeMarkup(after)}</${tag}>`
  }
  if (as === undefined) return of === '' ? words : `<span${of}>${words}</span>`
  const tag = as === 'strong' ? 'b' : 'i'
  return `<${tag}${of}>${words}</${tag}>`
}

/**
 * The frame of a change as HTML for another site.
 * @param height pixels; what does not fit scrolls within the frame
 */
export function frameCode(address: string, title: string, height: number): string {
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="100%" height="${height}" loading="lazy" style="border:0;max-width:640px"></iframe>`
}
