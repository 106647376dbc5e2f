import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NODE_TOOLS } from '../../src/cli/node-tools.ts'
import type { Imported } from '../../src/core/imported/imported.ts'
import { importFile } from '../../src/importers/import-file.ts'
import { encodePdf } from '../helpers/encode-pdf.ts'

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const isShared = existsSync(CORPUS)

const open = (name: string) => importFile(new Uint8Array(readFileSync(`${CORPUS}${name}`)), name, NODE_TOOLS)

async function read(name: string): Promise<Imported> {
  const outcome = await open(name)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.imported
}

const textOf = ({ states }: Imported): string => states[0]?.blocks.map(({ text }) => text).join('\n') ?? ''
const tally = (values: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...new Set(values)].map((value) => [value, values.filter((each) => each === value).length]))

describe.skipIf(!isShared)('the sample files, as they were counted', () => {
  it('notes and a highlight by one author', async () => {
    const imported = await read('notes-and-highlight.pdf')
    expect(imported.pages?.count).toBe(1)
    expect(tally(imported.annotations.map(({ type }) => type))).toEqual({ Text: 2, Highlight: 1 })
    expect(imported.annotations.every(({ author, date }) => author === 'moose' && date?.startsWith('2022-04-06'))).toBe(
      true,
    )
    expect(imported.annotations.some(({ text }) => text === 'Note in second paragraph')).toBe(true)
    expect(textOf(imported).startsWith('The Crazy Ones')).toBe(true)
  })

  it('a strike-out with a note', async () => {
    const imported = await read('strikeout-with-note.pdf')
    expect(imported.annotations).toMatchObject([
      { type: 'StrikeOut', author: 'Tim van der Meij', date: '2015-12-29T15:05:16+01:00', text: 'StrikeOut content' },
    ])
    expect(textOf(imported).replace(/\s/gu, '')).toHaveLength(31)
  })

  it('six notes on a page without text', async () => {
    const imported = await read('freetext-six.pdf')
    expect(tally(imported.annotations.map(({ type, text }) => `${type} ${text}`))).toEqual({ 'FreeText H': 6 })
    expect(tally(imported.annotations.map(({ author }) => author))).toEqual({
      calix: 2,
      'calixte denizet': 1,
      mozilla: 1,
      '': 2,
    })
    expect(imported.annotations.filter(({ date }) => date !== undefined)).toHaveLength(5)
    expect(imported.problems.map(({ code }) => code)).toContain('no-text')
  })

  it('two poems side by side stay apart', async () => {
    const imported = await read('two-columns.pdf')
    expect([imported.pages?.count, imported.annotations.length]).toEqual([2, 0])
    const both = imported.states[0]?.blocks.filter(
      ({ text }) => text.includes('Wer reitet so spät') && text.includes('was birgst du so bang'),
    )
    expect(both).toEqual([])
    expect(textOf(imported)).toContain('Wer reitet so spät durch Nacht und Wind?')
    expect(textOf(imported)).toContain('Mein Sohn, was birgst du so bang dein Gesicht?')
  })

  it('a file with a password gives that reason, and nothing else', async () => {
    expect(await open('password-needed.pdf')).toMatchObject({
      ok: false,
      problems: [{ level: 'error', code: 'encrypted' }],
    })
  })
})

describe.skipIf(isShared)('the sample files', () => {
  it('are not read', ({ skip }) => skip('../shared/corpus is not here'))
})

describe('a damaged PDF', () => {
  const whole = encodePdf([
    ['De kade is nat.', 'De pont vaart niet.'],
    ['De sluis is dicht.', 'Het is eb.'],
  ])

  it('gives what can be read of it or a reason, and never a throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
        async (length, flips) => {
          const bytes = Uint8Array.from(whole)
          for (const [at, value] of flips) bytes[at] = value
          const outcome = await importFile(bytes.slice(0, Math.max(8, length)), 'kade.pdf', NODE_TOOLS)
          if (!outcome.ok) expect(outcome.problems[0]?.level).toBe('error')
          else expect(outcome.imported.states.length).toBeGreaterThan(0)
        },
      ),
      { seed: 20_261_125, numRuns: 60 },
    )
  }, 60_000)
})
