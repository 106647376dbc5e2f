import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { ImportedBlock } from '../../src/core/imported/imported.ts'
import { fixturePath } from '../helpers/fixture-file.ts'
import { runMain } from './run-main.ts'

const folder = mkdtempSync(join(tmpdir(), 'doorgehaald-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

interface Printed {
  readonly kind: string
  readonly title?: string
  readonly states: readonly { readonly id: string; readonly blocks: readonly ImportedBlock[] }[]
  readonly problems: readonly { readonly level: string; readonly where: string; readonly message: string }[]
}

async function importJson(path: string, ...more: readonly string[]) {
  const { exit, out, err } = await runMain('import', path, '--format', 'json', ...more)
  return { exit, err, printed: JSON.parse(out) as Printed }
}

const LISTS = ['states', 'comments', 'changes', 'annotations', 'redactions', 'leftovers', 'problems']

describe('JSON', () => {
  test('holds every list of the format, also those with nothing in them', async () => {
    const { exit, err, printed } = await importJson(fixturePath('import/brief.md'))
    expect([exit, printed.kind]).toEqual([0, 'markdown'])
    expect(err).toContain('geen datum')
    expect(Object.entries(printed).filter(([, value]) => Array.isArray(value))).toHaveLength(LISTS.length + 1)
    for (const list of LISTS) expect(printed).toHaveProperty(list)
    expect(printed.states.map(({ id }) => id)).toEqual(['only'])
    expect(printed.states[0]?.blocks.length).toBeGreaterThan(2)
  })

  test('of a dossier says what it is, and nothing of its record', async () => {
    const { exit, printed } = await importJson(fixturePath('dossiers/valid/minimal.json'))
    expect([exit, printed.kind, printed.states]).toEqual([0, 'dossier', []])
    expect(printed).not.toHaveProperty('dossier')
  })

  test('of a file that cannot be read holds the reason, in the language that was asked for', async () => {
    const picture = file('foto.docx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3))
    const { exit, err, printed } = await importJson(picture, '--lang', 'en')
    expect([exit, printed.states]).toEqual([1, []])
    expect(printed.problems).toMatchObject([{ level: 'error', where: '' }])
    expect(printed.problems[0]?.message).toContain('picture')
    expect(err).toContain('picture')
  })
})

test('a file is read by what is in it, and a name that says otherwise is told', async () => {
  const page = file('brief.pdf', '<!doctype html><html><body><p>De kade is nat.</p></body></html>')
  const { exit, err, printed } = await importJson(page)
  expect([exit, printed.kind]).toEqual([0, 'html'])
  expect(err).toContain('eindigt op .pdf')
})

test.each([
  ['UTF-16', Uint8Array.from(Buffer.from('\uFEFFDe kade is één meter hoog.', 'utf16le')), 0],
  ['UTF-8', Buffer.from('\uFEFFDe kade is één meter hoog.'), 0],
  ['Windows-1252', Buffer.from('De kade is één meter hoog.', 'latin1'), 1],
])('%s is read, and an encoding that was guessed is told', async (_, bytes, warnings) => {
  const { printed } = await importJson(file('kade.txt', bytes))
  expect(printed.states[0]?.blocks).toEqual([{ kind: 'paragraph', text: 'De kade is één meter hoog.' }])
  expect(printed.problems.filter(({ message }) => message.includes('Windows-1252'))).toHaveLength(warnings)
})

test('a bad dossier lists all its problems with their lines', async () => {
  const { exit, out, err } = await runMain('import', file('fout.json', '{\n  "formatVersion": 1,\n  "meta": 3\n}'))
  expect([exit, out]).toEqual([1, ''])
  expect(err).toMatch(/fout\.json:3:\d+: meta: /)
})

test('without a format the text can be read', async () => {
  const { exit, out } = await runMain('import', file('kort.md', '# Haven\n\nDe sluis gaat dicht.\n\n- eb\n- vloed\n'))
  expect(exit).toBe(0)
  expect(out.split('\n')).toEqual(expect.arrayContaining(['# Haven', 'De sluis gaat dicht.']))
})
