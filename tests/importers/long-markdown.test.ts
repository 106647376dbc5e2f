import { describe, expect, test } from 'vitest'
import { importMarkdown } from '../../src/importers/markdown.ts'
import { cutMarkdown } from '../../src/importers/markdown-pieces.ts'

/** Longer than a piece. */
const FILLING = 'De kade blijft open voor alle schepen.\n\n'.repeat(700)
const linesOf = (text: string) => text.split('\n')

describe('long Markdown is read in pieces, as if it were one', () => {
  test('each line is in one piece', () => {
    const lines = linesOf(FILLING.repeat(5))
    const pieces = cutMarkdown(lines)
    expect(pieces.length).toBeGreaterThan(3)
    expect(pieces.flatMap((piece) => piece.lines)).toEqual(lines)
    expect(pieces.every(({ isPlain, appended }) => !isPlain && appended.length === 0)).toBe(true)
  })

  test('a link finds its address in another piece, and no footnote comes twice', () => {
    const { blocks } = importMarkdown(`Zie [de pier][p] en dit[^1].\n\n${FILLING}[p]: http://pier\n\n[^1]: Noot.\n`)
    expect(blocks[0]?.text).toBe('Zie de pier en dit^1.')
    expect(blocks.filter(({ kind }) => kind === 'footnote').map(({ text }) => text)).toEqual(['Noot.'])
  })

  test('no fenced code, list or quotation is cut in two', () => {
    const code = `\`\`\`\n${'De kraan draait weer.\n\n'.repeat(1500)}\`\`\``
    expect(importMarkdown(`${code}\n\nna`).blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
    const list = '1. kade\n\n   pier\n\n'.repeat(1500)
    expect(importMarkdown(list).blocks.filter(({ kind }) => kind === 'list-item').length).toBe(1500)
    expect(cutMarkdown(linesOf('> kade\n\n'.repeat(4000))).length).toBe(1)
  })
})
