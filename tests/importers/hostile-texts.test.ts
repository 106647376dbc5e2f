import { describe, expect, test } from 'vitest'
import { DEEPEST } from '../../src/importers/html/open-elements.ts'
import { importHtml } from '../../src/importers/html.ts'
import { importTextFile, type TextKind } from '../../src/importers/text-file.ts'

/* Long enough that a reader whose time grows with the square of the length would be at it for minutes. */
const LENGTH = 300_000
const PATIENCE = 60_000
const fill = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length))
const row = 'Nummer: 1 Auteur: A Onderwerp: Notitie Datum: Onbepaald'

const CASES: readonly (readonly [TextKind, string, () => string])[] = [
  ['text', 'one line of words', () => fill('kade ')],
  ['text', 'one word', () => fill('a')],
  ['text', 'lines of one paragraph', () => fill('vrij-\n')],
  ['text', 'blank lines', () => `${fill('\n')}x`],
  ['text', 'spaces before a word', () => `${fill(' ')}x`],
  ['text', 'spaces within a heading', () => `# a${fill(' ')}b`],
  ['text', 'headings without air', () => fill('# a\n')],
  ['text', 'dashes before a word', () => `${fill('-')}x`],
  ['text', 'form feeds', () => fill('\n\f')],
  ['text', 'zeros', () => fill('a\0 ')],
  ['text', 'stars', () => fill('**a *b ')],
  ['text', 'open brackets and tags', () => fill('[<b ')],
  ['text', 'heads of documents', () => fill('nota\n\nAan de minister\n\nDatum\n\n')],
  ['text', 'page numbers that begin again', () => fill('Pagina 1 van 2\n\nPagina 2 van 2\n\n')],
  ['text', 'figures in short blocks', () => fill(`${'1'.repeat(390)}x\n\n`)],
  ['text', 'names of places without a day', () => fill(`${'Aa-En den '.repeat(38)}, \n\n`)],
  ['text', 'days of other papers on one page', () => `a\n\f${fill('Datum 3-3-2031\n\nx\n\nDatum 4-4-2031\n\nx\n\n')}`],
  ['text', 'labels without end', () => fill(`Datum${' Kenmerk Datum : | '.repeat(20)}x\n\n`)],
  ['text', 'rows of comments', () => fill(`${row}\n\nx y\n\n`)],
  ['text', 'labels of rows', () => fill('Nummer: 1 Auteur Onderwerp Onderwerp Datum ')],
  ['text', 'headings of lists', () => fill('Overzicht van opmerkingen bij x\n')],
  ['text', 'a ground for many stretches', () => `${fill('[redacted] a\n\n')}\n${row}\nLakken op grond van geld\n`],
  ['markdown', 'one line of words', () => fill('kade ')],
  ['markdown', 'quotations in each other', () => `${fill('> ')}x`],
  ['markdown', 'lists in each other', () => `${fill('- ')}x`],
  ['markdown', 'a long table', () => `|a|b|\n|-|-|\n${fill('|a|b|\n')}`],
  ['markdown', 'open brackets', () => fill('[')],
  ['markdown', 'emphasis that never ends', () => fill('*a_ ')],
  ['markdown', 'backticks', () => Array.from({ length: 700 }, (_, at) => '`'.repeat(at)).join(' ')],
  ['markdown', 'front matter that never ends', () => `---\n${fill('a: b\n')}`],
  ['markdown', 'blank lines', () => `${fill('\n')}x`],
  ['html', 'elements in each other', () => fill('<div><b>x')],
  ['html', 'end tags of nothing', () => `${fill('<b>')}${fill('</i>')}`],
  ['html', 'tables in each other', () => fill('<table><tr><td>x')],
  ['html', 'lists in each other', () => fill('<ul><li>x')],
  ['html', 'attributes', () => `<p ${Array.from({ length: LENGTH / 8 }, (_, at) => `x${at}=y`).join(' ')}>x`],
  ['html', 'a long attribute', () => `<p style="${fill('display: ')}">x`],
  ['html', 'an attribute that never ends', () => `<p title="${fill('x>')}`],
  ['html', 'a comment that never ends', () => fill('<!--')],
  ['html', 'line breaks', () => fill('x<br>')],
  ['html', 'changes in each other', () => fill('<ins>x<del>y')],
  ['html', 'wide cells', () => `<table><tr>${fill('<td colspan=1000 rowspan=1000>x')}`],
  ['html', 'a list that counts down', () => `<ol reversed>${fill('<li>x')}`],
]

describe('a text made to bring a reader down is read all the same', () => {
  test.each(CASES)('%s: %s', { timeout: PATIENCE }, (kind, _name, make) => {
    const { states, papers, problems } = importTextFile(make(), kind, 'x.txt')
    expect(papers.at(-1)?.blocks.to).toBe(states[0]!.blocks.length)
    expect(problems.every(({ level }) => level === 'warning')).toBe(true)
  })

  test.each(['text', 'markdown', 'html'] as const)(
    'ten million characters on one line: %s',
    { timeout: PATIENCE },
    (kind) => {
      const { states } = importTextFile('kade '.repeat(2_000_000), kind, 'x.txt')
      expect(states[0]!.blocks).toMatchObject([{ kind: 'paragraph' }])
      expect(states[0]!.blocks[0]!.text.length).toBe(9_999_999)
    },
  )
})

test('fifty thousand elements in each other are read, and more are told of', { timeout: PATIENCE }, () => {
  const nest = (depth: number) => importHtml(`${'<div>'.repeat(depth)}kade${'</div>'.repeat(depth)}<p>pier`)
  for (const depth of [50_000, DEEPEST + 10]) {
    expect(nest(depth).states[0]!.blocks.map(({ text }) => text)).toEqual(['kade', 'pier'])
  }
  expect(nest(50_000).problems).toEqual([])
  expect(nest(DEEPEST + 10).problems).toMatchObject([{ code: 'too-much', found: 'depth' }])
})

test('Markdown that its parser would be too long over is read as plain text, and that is told', () => {
  const table = `# Schepen\n\n|a|b|\n|-|-|\n${'|kotter|9|\n'.repeat(1000)}`
  const { states, problems } = importTextFile(table, 'markdown', 'x.md')
  expect(states[0]!.blocks.length).toBe(1002)
  expect(states[0]!.blocks.at(-1)).toMatchObject({ kind: 'table-row', text: 'kotter | 9' })
  expect(problems).toContainEqual({ level: 'warning', code: 'too-much', found: 'markdown' })
})
