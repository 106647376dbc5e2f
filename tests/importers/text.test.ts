import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importMarkdown } from '../../src/importers/markdown.ts'
import { importPlainText, joinLines, readPlainLines } from '../../src/importers/plain-text.ts'
import { fixtureJson, fixtureText } from '../helpers/fixture-file.ts'

test.each([
  ['brief.md', importMarkdown],
  ['brief.txt', importPlainText],
] as const)('%s gives the blocks beside it', (file, importText) => {
  expect(importText(fixtureText(`import/${file}`))).toEqual(fixtureJson(`import/${file}.expected.json`))
})

describe('joining hard-wrapped lines', () => {
  test.each([
    [['de vrij-', 'heid'], 'de vrijheid'],
    [['in-', 'en uitvoer'], 'in- en uitvoer'],
    [['Noord-', 'Holland'], 'Noord-Holland'],
    [['de vrij\u00AD', 'heid'], 'de vrijheid'],
    [['vrij\u00ADheid'], 'vrijheid'],
    [['van 2021-', '2022'], 'van 2021-2022'],
    [['een ', '  twee'], 'een twee'],
    [[], ''],
  ])('%j is %j', (lines, text) => {
    expect(joinLines(lines)).toBe(text)
  })
})

describe('plain text', () => {
  const kinds = (text: string) => importPlainText(text).blocks.map(({ kind }) => kind)

  test('a year or an amount at the start of a line is no list mark', () => {
    expect(kinds('In de jaren na\n2021 daalde het.')).toEqual(['paragraph'])
  })

  test('a numbered sentence is no heading', () => {
    expect(kinds('1 Er kwam een kade.\n\nEn een steiger.')).toEqual(['paragraph', 'paragraph'])
  })

  test('lines that were never wrapped are paragraphs of their own', () => {
    const line = `${'Dit is een lange regel zonder afbreking '.repeat(4)}tot hier.`
    expect(kinds(`${line}\n${line}`)).toEqual(['paragraph', 'paragraph'])
  })

  test('a text without a heading has no title', () => {
    expect(importPlainText('Alleen een zin.')).toEqual({ blocks: [{ kind: 'paragraph', text: 'Alleen een zin.' }] })
  })

  test('an empty text has no blocks', () => {
    expect(importPlainText(' \r\n\f\n')).toEqual({ blocks: [] })
  })

  test('every word comes through, in order', () => {
    const word = fc.stringMatching(/^[A-Za-z]{2,8}$/)
    const gap = fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\n\n\n')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap)), (parts) => {
        const { blocks } = importPlainText(parts.map(([text, after]) => text + after).join(''))
        const found = blocks.flatMap(({ text }) => text.split(' '))
        expect(found).toEqual(parts.map(([text]) => text))
      }),
      { seed: 20_241_122, numRuns: 100 },
    )
  })
})

describe('Markdown', () => {
  test('a rule at the top is no front matter', () => {
    expect(importMarkdown('---\n\nTekst.').blocks).toEqual([{ kind: 'paragraph', text: 'Tekst.' }])
  })

  test('the first heading of level one is the title where front matter names none', () => {
    expect(importMarkdown('Vooraf.\n\n# Kop *met* nadruk').title).toBe('Kop met nadruk')
    expect(importMarkdown('## Kop').title).toBeUndefined()
  })

  test('a footnote of one word is a footnote, not a link definition', () => {
    expect(importMarkdown('[^1]: Noot').blocks).toEqual([{ kind: 'footnote', text: 'Noot' }])
  })

  test('any text is read without throwing and gives no empty block', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { blocks } of [importMarkdown(text), importPlainText(text)]) {
          expect(blocks.every((block) => block.text.trim() !== '')).toBe(true)
        }
      }),
      { seed: 20_250_205, numRuns: 200 },
    )
  })
})

test('a block of plain text knows its line and its list mark', () => {
  const read = readPlainLines(['Kop', '===', '', '2) kade', 'verder', '- pier', '', '[3] noot'])
  expect(read.map(({ line, label, block }) => [line, label, block.text])).toEqual([
    [0, undefined, 'Kop'],
    [3, '2)', 'kade verder'],
    [5, '-', 'pier'],
    [7, '3', 'noot'],
  ])
})
