import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fixturePath, fixtureText } from '../helpers/fixture-file.ts'
import { runMain } from './run-main.ts'

const MINIMAL = fixturePath('dossiers/valid/minimal.json')
const OLDER = `${MINIMAL}#2021-05-10`
const NEWER = `${MINIMAL}#2021-06-03`
const folder = mkdtempSync(join(tmpdir(), 'doorgehaald-compare-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const before = file('before.md', '# Brug\n\nDe brug gaat zal morgen open.\n\nFietsers stappen af bij <hek> & paal.\n')
const after = file(
  'after.txt',
  'Brug\n====\n\nDe brug gaat wil morgen open.\n\nEr komt een nieuwe lamp boven het water.\n',
)

const ascending = (one: number, other: number) => one - other

describe('JSON', () => {
  test('holds both sides with their blocks, and the alignment', async () => {
    const { exit, out, err } = await runMain('compare', before, after, '--format', 'json')
    const result = JSON.parse(out) as {
      older: { blocks: unknown[]; file: string; reconstructed: boolean }
      newer: { blocks: unknown[]; title: string }
      alignment: { groups: { a: number[]; b: number[] }[]; exact: boolean }
    }
    expect([exit, err]).toEqual([0, ''])
    expect(result.older.blocks[0]).toEqual({ kind: 'heading', level: 1, text: 'Brug' })
    expect([result.older.file, result.older.reconstructed, result.newer.title]).toEqual([before, false, 'Brug'])
    expect(result.alignment.exact).toBe(true)
    expect(result.alignment.groups.flatMap(({ a }) => a).toSorted(ascending)).toEqual([0, 1, 2])
    expect(result.alignment.groups.flatMap(({ b }) => b).toSorted(ascending)).toEqual([0, 1, 2])
  })

  test('a version of a dossier is named and said to be a reconstruction', async () => {
    const { out } = await runMain('compare', OLDER, NEWER, '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({ older: { version: '2021-05-10', reconstructed: true } })
  })
})

describe('text', () => {
  test('marks words within a block, and blocks that went or came', async () => {
    const { exit, out } = await runMain('compare', before, after)
    expect(exit).toBe(0)
    expect(out).toContain('~  De brug gaat [-zal-]{+wil+} morgen open.')
    expect(out).toContain('-  Fietsers stappen af')
    expect(out).toContain('+  Er komt een nieuwe lamp')
  })

  test('equal files have no differences', async () => {
    const { out } = await runMain('compare', before, before, '--lang', 'en')
    expect(out).toContain('No differences found.')
  })

  test('files that differ in order alone are not called equal', async () => {
    const swapped = file(
      'swapped.md',
      '# Brug\n\nFietsers stappen af bij <hek> & paal.\n\nDe brug gaat zal morgen open.\n',
    )
    const { out } = await runMain('compare', before, swapped)
    expect(out).toContain('↕ verplaatst')
    expect(out).not.toContain('Geen verschillen')
  })

  test('an empty file is a version without blocks', async () => {
    const { exit, out } = await runMain('compare', file('empty.txt', ''), before)
    expect([exit, out.match(/^\+ {2}/gm)?.length]).toEqual([0, 3])
  })

  test('a reconstruction says so, and shows as cut only what a source says is gone', async () => {
    const { out } = await runMain('compare', OLDER, NEWER)
    expect(out).toContain('reconstructie in onze eigen woorden')
    expect(out).toContain('-  De eerste dag stallen kost niets.')
  })

  test('against another file, what a reconstruction lacks is unknown, never cut or added', async () => {
    const { out } = await runMain('compare', OLDER, before)
    const signs = out
      .split('\n\n')
      .slice(1)
      .join('\n')
      .split('\n')
      .map((line) => line[0])
    expect(signs).toContain('?')
    expect(signs).not.toContain('-')
    expect(signs).not.toContain('+')
    expect(signs).not.toContain('~')
  })
})

test('a file whose name holds # is read as it is', async () => {
  const odd = file('brief.json#2.json', fixtureText('dossiers/valid/minimal.json'))
  const { exit, err } = await runMain('compare', `${odd}#2021-05-10`, `${odd}#2021-06-03`)
  expect([exit, err]).toEqual([0, ''])
})

test('splits keep their paragraphs, and what is hidden is counted at the end', async () => {
  const path = fixturePath('dossiers/valid/literal.json')
  const { out } = await runMain('compare', `${path}#2032-02-02`, `${path}#2032-03-01`)
  const lines = out.split('\n')
  expect(lines).toContain('~  Fietsers varen [-altijd-]{+zo mogelijk+} gratis mee.')
  expect(lines.some((line) => line.startsWith('~  Bewoners') && line.includes('[-avond-]{+nacht+}'))).toBe(true)
  expect(lines.at(-2)).toBe('Verborgen: spaties 3, afbreken 1, aanhalingstekens 2, nummering 1.')
  const { out: html } = await runMain('compare', `${path}#2032-02-02`, `${path}#2032-03-01`, '--format', 'html')
  expect(html).toContain('<p class="kind">Verborgen: spaties 3, afbreken 1, aanhalingstekens 2, nummering 1.</p>')
})
