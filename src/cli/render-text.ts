import type { RowKind } from '../core/comparison.ts'
import { spansByParagraph } from '../core/diff/paragraphs.ts'
import { countNoise } from '../core/marks.ts'
import { NOISE_CLASSES } from '../core/diff/terms.ts'
import { markTexts } from '../i18n/marks.ts'
import type { WordSpan } from '../core/diff/spans.ts'
import type { Context } from './context.ts'
import type { Side } from './read-input.ts'
import type { Redline, RedlineRow } from './redline.ts'

const SIGNS: Readonly<Record<RowKind, string>> = {
  same: ' ',
  layout: '=',
  retold: '≈',
  changed: '~',
  cut: '-',
  added: '+',
  'unknown-after': '?',
  'unknown-before': '?',
}

/** A redline for the terminal: a sign before each block, cut words as `[-…-]`, added words as `{+…+}`. */
export function renderText(context: Context, older: Side, newer: Side, { rows, exact, exactWords }: Redline): string {
  const { words } = context
  const used = [...new Set(rows.map(({ kind }) => kind))].filter((kind) => kind !== 'same')
  const legend = used.map((kind) => `${SIGNS[kind]} ${words.kinds[kind]}`)
  if (rows.some(({ moved }) => moved)) legend.push(`↕ ${words.moved}`)
  const head = [
    `--- ${sideName(older)}`,
    `+++ ${sideName(newer)}`,
    ...(older.reconstructed || newer.reconstructed ? [words.reconstructed] : []),
    ...(exact ? [] : [words.inexact]),
    ...(exactWords ? [] : [words.inexactWords]),
    legend.length === 0 ? words.nothingChanged : legend.join('   '),
  ]
  const hidden = hiddenNoise(context, rows)
  const foot = hidden === undefined ? [] : ['', hidden]
  return (
    [...head, '', ...rows.flatMap((row) => [...rowLines(row, words), ...doubtLines(row, words)]), ...foot].join('\n') +
    '\n'
  )
}

/** In how many places each class of noise is not marked; undefined when none is. */
export function hiddenNoise({ words, language }: Context, rows: Redline['rows']): string | undefined {
  const counts = countNoise(
    rows.flatMap((row) => row.words ?? []),
    (quiet) => quiet,
  )
  const { noise } = markTexts(language)
  const said = NOISE_CLASSES.filter((each) => counts[each] > 0).map((each) => `${noise[each].name} ${counts[each]}`)
  return said.length === 0 ? undefined : words.hiddenNoise(said.join(', '))
}

/** How a side is called in headings: its file, with the version of a dossier. */
export function sideName({ file, from }: Side): string {
  return from === undefined ? file : `${file}#${from.version.id}`
}

function rowLines(row: RedlineRow, words: Context['words']): string[] {
  const sign = SIGNS[row.kind] + (row.moved ? '↕' : row.unsure ? '?' : ' ')
  const note = row.moved ? ` (${words.moved})` : row.unsure ? ` (${words.unsure})` : ''
  const lines = (blocks: RedlineRow['older'], before: string) =>
    blocks.map((block) => `${before} ${mark(block, words)}${block.text}${note}`)
  if (row.words !== undefined && !row.words.rewritten) {
    const texts = row.newer.map(({ text }) => text)
    const paragraphs = spansByParagraph(row.words.spans, 'both', texts)
    return row.newer.map((block, at) => `${sign} ${mark(block, words)}${inline(paragraphs[at] ?? [])}${note}`)
  }
  if (row.kind === 'changed' || row.kind === 'retold') {
    return [...lines(row.older, `${sign} ${words.was}:`), ...lines(row.newer, `${sign} ${words.becomes}:`)]
  }
  return lines(row.newer.length > 0 ? row.newer : row.older, sign)
}

function doubtLines(row: RedlineRow, words: Context['words']): string[] {
  const said = saidOfConsidered(row, words)
  return said === undefined ? [] : [`     (${said})`]
}

/** Letters of a block that are enough to know it by. */
const START = 60

/** The runner-up in one sentence; undefined when there is none. */
export function saidOfConsidered(
  { older, newer, considered }: RedlineRow,
  words: Context['words'],
): string | undefined {
  if (!considered) return undefined
  const { other, similarity, otherSimilarity } = considered
  const inHundred = (share: number) => Math.round(share * 100)
  const start = other.text.length > START ? `${other.text.slice(0, START - 1).trimEnd()}…` : other.text
  const hasPartner = older.length > 0 && newer.length > 0
  return words.considered(start, inHundred(otherSimilarity), hasPartner ? inHundred(similarity) : undefined)
}

function mark({ kind, level }: RedlineRow['older'][number], words: Context['words']): string {
  if (kind === 'heading') return `${'#'.repeat(level ?? 1)} `
  if (kind === 'list-item') return '• '
  return kind === 'footnote' ? `[${words.footnote}] ` : ''
}

function inline(spans: readonly WordSpan[]): string {
  return spans
    .map(({ kind, text, quiet }) => {
      if (kind === 'same' || (kind === 'added' && quiet)) return text
      if (quiet) return ''
      return kind === 'cut' ? `[-${text}-]` : `{+${text}+}`
    })
    .join('')
}
