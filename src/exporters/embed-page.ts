import type { Messages } from '../i18n/nl.ts'
import { type Group, type Line, markWords, type Run, type Telling, titleOf } from './telling.ts'
import { escapeMarkup } from '../core/text/escape.ts'
import type { SignPath } from '../core/picture/signs.ts'
import { EVENT_SIGNS, STANCE_SIGNS } from './sign-paths.ts'

/** Nothing but our own style sheet. Who may show the page in a frame cannot be said here: only a header can. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

export interface EmbedAddresses {
  /** Of the style sheet, from the page. */
  readonly css: string
  readonly icon: string
  /** Of the change in the app: absolute where the site's own address is known. */
  readonly canonical: string
}

/** A whole page for in a frame: one change, without script. */
export function embedPage(telling: Telling, t: Messages, { css, icon, canonical }: EmbedAddresses): string {
  return `<!doctype html>
<html lang="${telling.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(`${titleOf(telling)} – ${t.product}`)}</title>
<link rel="canonical" href="${escapeMarkup(canonical)}">
<link rel="icon" href="${escapeMarkup(icon)}" type="image/svg+xml">
<link rel="stylesheet" href="${escapeMarkup(css)}">
</head>
<body>
<main aria-labelledby="name">
${telling.groups.map((group) => setGroup(group, telling, t)).join('\n')}
</main>
</body>
</html>
`
}

function setGroup(group: Group, telling: Telling, t: Messages): string {
  const { is, stance, lines } = group
  const classes = stance === undefined ? is : `${is} ${stance}`
  const tag = is === 'sources' ? 'footer' : 'div'
  return `<${tag} class="${classes}">\n${lines.map((line) => setLine(line, group, telling, t)).join('\n')}\n</${tag}>`
}

function setLine({ role, runs }: Line, { stance }: Group, { event }: Telling, t: Messages): string {
  const inner = runs.map((run) => setRun(run, t)).join('')
  if (role === 'name') return `<h1 id="name" class="name ${event}">${drawSign(EVENT_SIGNS[event])}${inner}</h1>`
  const sign = role === 'direction' && stance ? drawSign(STANCE_SIGNS[stance]) : ''
  return `<p class="${role}">${sign}${inner}</p>`
}

function drawSign(sign: SignPath | undefined): string {
  if (!sign) return ''
  const { path, width, fill } = sign
  const filled = fill === 'none' ? '' : ` class="${fill}"`
  return `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${path}" stroke-width="${width}"${filled}/></svg>`
}

const CLASSES = { description: 'description', series: 'series', verdict: 'verdict' } as const

function setRun({ text, as, lang, href }: Run, t: Messages): string {
  const of = lang === undefined ? '' : ` lang="${escapeMarkup(lang)}"`
  const words = escapeMarkup(text)
  // Not within the frame, where the whole site would stand in a window of a few lines.
  if (href !== undefined) return `<a href="${escapeMarkup(href)}" target="_blank" rel="noreferrer"${of}>${words}</a>`
  if (as === 'cut' || as === 'added') {
    const [before, after] = markWords(as, t).map((word) => `<span class="heard">${escapeMarkup(word)}</span>`)
    const inner = of === '' ? words : `<span${of}>${words}</span>`
    const tag = as === 'cut' ? 'del' : 'ins'
    return `<${tag}>${before}${inner}${after}</${tag}>`
  }
  if (as === 'strong') return `<b${of}>${words}</b>`
  if (as !== undefined) return `<i class="${CLASSES[as]}"${of}>${words}</i>`
  return of === '' ? words : `<span${of}>${words}</span>`
}
