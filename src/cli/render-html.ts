import { spansByParagraph } from '../core/diff/paragraphs.ts'
import type { WordSpan } from '../core/diff/spans.ts'
import { escapeMarkup } from '../core/text/escape.ts'
import type { Context } from './context.ts'
import type { Side } from './read-input.ts'
import type { Redline, RedlineRow } from './redline.ts'
import { hiddenNoise, saidOfConsidered, sideName } from './render-text.ts'

// Colours as on the site; the line and the sign in the margin carry the meaning.
const STYLE = `
:root { color-scheme: light dark; --cut: #a63d00; --cut-tint: #fce8d5; --added: #0b5cad; --added-tint: #dcebfa }
@media (prefers-color-scheme: dark) {
  :root { --cut: #f2a36b; --cut-tint: #4a2508; --added: #7db7f2; --added-tint: #0f2f52 }
}
body { font: 1.0625rem/1.6 Georgia, serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem 0 2.5rem }
.row { position: relative; margin: 0.9rem 0 }
.row > * { margin: 0.3rem 0 }
.sign { position: absolute; left: -1.75rem; font-family: monospace }
.kind { font: 0.875rem/1.4 system-ui, sans-serif }
del { color: inherit; background: var(--cut-tint); text-decoration: line-through solid var(--cut) 2px }
ins { color: inherit; background: var(--added-tint); text-decoration: underline solid var(--added) 3px }
.note { border: 2px solid; padding: 0.5rem 0.75rem }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
@media (forced-colors: active) { del, ins { background: none } }
`

const SIGNS: Readonly<Partial<Record<RedlineRow['kind'], string>>> = {
  changed: '~',
  retold: '≈',
  cut: '−',
  added: '+',
  layout: '=',
  'unknown-after': '?',
  'unknown-before': '?',
}

/** A page of its own, without script or outside files: real `del` and `ins` with hidden words at both ends. */
export function renderHtml(context: Context, older: Side, newer: Side, { rows, exact, exactWords }: Redline): string {
  const { words, language } = context
  const title = escapeMarkup(words.comparisonTitle(sideName(older), sideName(newer)))
  const notes = [
    ...(older.reconstructed || newer.reconstructed ? [words.reconstructed] : []),
    ...(exact ? [] : [words.inexact]),
    ...(exactWords ? [] : [words.inexactWords]),
  ]
  const count = (kind: RedlineRow['kind']) => rows.filter((row) => row.kind === kind).length
  const kinds = (['changed', 'cut', 'added', 'retold', 'unknown-after', 'unknown-before'] as const).filter(count)
  const moved = rows.filter((row) => row.moved).length
  const counts = [
    ...kinds.map((kind) => `${words.kinds[kind]}: ${count(kind)}`),
    ...(moved === 0 ? [] : [`${words.moved}: ${moved}`]),
  ]
  const hidden = hiddenNoise(context, rows)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${notes.map((note) => `<p class="note">${escapeMarkup(note)}</p>\n`).join('')}<p class="kind">${escapeMarkup(counts.length === 0 ? words.nothingChanged : counts.join(' · '))}</p>
<div lang="${newer.from?.dossier.meta.language ?? 'nl'}">
${rows.map((row) => renderRow(row, context)).join('\n')}
</div>
${hidden === undefined ? '' : `<p class="kind">${escapeMarkup(hidden)}</p>\n`}</main>
</body>
</html>
`
}

function renderRow(row: RedlineRow, context: Context): string {
  const { words } = context
  const sign = `${SIGNS[row.kind] ?? ''}${row.moved ? '↕' : ''}`
  const isMarked = row.kind === 'same' || ((row.kind === 'cut' || row.kind === 'added') && !row.unsure)
  const label = isMarked ? undefined : words.kinds[row.kind]
  const said = [label, row.moved ? words.moved : undefined, row.unsure ? words.unsure : undefined]
    .filter((word) => word !== undefined)
    .join(', ')
  const head = [
    sign === '' ? '' : `<span class="sign" aria-hidden="true">${sign}</span>`,
    said === '' ? '' : `<p class="kind" lang="${context.language}">${escapeMarkup(said)}</p>`,
  ].join('')
  const considered = saidOfConsidered(row, words)
  const foot =
    considered === undefined ? '' : `<p class="kind" lang="${context.language}">${escapeMarkup(considered)}</p>`
  return `<div class="row">${head}${renderBody(row, words, context.language)}${foot}</div>`
}

function renderBody(row: RedlineRow, words: Context['words'], language: string): string {
  const marked = (tag: 'del' | 'ins') => (text: string) => wrap(tag, text, words, language)
  if (row.words !== undefined && !row.words.rewritten) {
    const texts = row.newer.map(({ text }) => text)
    const paragraphs = spansByParagraph(row.words.spans, 'both', texts)
    const render = (span: WordSpan) => renderSpan(span, words, language)
    return row.newer.map((block, at) => element(block, (paragraphs[at] ?? []).map(render).join(''))).join('')
  }
  // Without compared words a change is no replacement: what was shortened or moved is not struck.
  const isReplaced = row.kind === 'changed' && row.words !== undefined
  if (isReplaced) return renderAll(row.older, marked('del')) + renderAll(row.newer, marked('ins'))
  if (row.kind === 'cut' && !row.unsure) return renderAll(row.older, marked('del'))
  if (row.kind === 'added' && !row.unsure) return renderAll(row.newer, marked('ins'))
  if (row.kind === 'retold' || row.kind === 'changed') {
    const part = (word: string, blocks: RedlineRow['older']) =>
      `<p class="kind" lang="${language}">${escapeMarkup(word)}:</p>${renderAll(blocks, escapeMarkup)}`
    return part(words.was, row.older) + part(words.becomes, row.newer)
  }
  return renderAll(row.newer.length > 0 ? row.newer : row.older, escapeMarkup)
}

function renderAll(blocks: RedlineRow['older'], content: (text: string) => string): string {
  return blocks.map((block) => element(block, content(block.text))).join('')
}

/** Headings start at the second level: the first is the title of the page. */
function element(block: RedlineRow['older'][number] | undefined, html: string): string {
  if (block?.kind === 'heading') {
    const level = Math.min((block.level ?? 1) + 1, 6)
    return `<h${level}>${html}</h${level}>`
  }
  return `<p>${block?.kind === 'list-item' ? '• ' : ''}${html}</p>`
}

function renderSpan({ kind, text, quiet }: WordSpan, words: Context['words'], language: string): string {
  if (kind === 'same' || (kind === 'added' && quiet)) return escapeMarkup(text)
  if (quiet) return ''
  return wrap(kind === 'cut' ? 'del' : 'ins', text, words, language)
}

function wrap(tag: 'del' | 'ins', text: string, words: Context['words'], language: string): string {
  const hidden = (word: string) => `<span class="vh" lang="${language}">${escapeMarkup(word)}</span>`
  return `<${tag}>${hidden(tag === 'del' ? words.cutStart : words.addedStart)}${escapeMarkup(text)}${hidden(words.markEnd)}</${tag}>`
}
