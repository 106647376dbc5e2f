import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { makeFile } from '../../src/exporters/make.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { ADDRESS, inputOf } from '../helpers/export-input.ts'
import { fixturePath } from '../helpers/fixture-file.ts'
import { parseCsv } from '../helpers/parse-csv.ts'
import { runMain } from './run-main.ts'

const folder = mkdtempSync(join(tmpdir(), 'export-'))
afterAll(() => rmSync(folder, { recursive: true }))
const DOSSIER = fixturePath('dossiers/actieagenda.json')
const to = (name: string) => join(folder, name)

describe('doorgehaald export', () => {
  it('writes the bytes that the page gives for the same choice, and says how many', async () => {
    const file = to('pakket.zip')
    const options = ['--format', 'zip', '--out', file, '--passages', 'P03,P01', '--address', `${ADDRESS}/`]
    const ran = await runMain('export', DOSSIER, ...options)
    const { bytes } = await makeFile('zip', inputOf(actieagenda, { passages: ['P01', 'P03'] }))
    expect(ran).toEqual({ exit: 0, out: `${file}: ${bytes.length} bytes geschreven.\n`, err: '' })
    expect(Buffer.compare(readFileSync(file), bytes)).toBe(0)
  })

  it('writes the table and the separator that are asked for, in the language that is asked for', async () => {
    const file = to('advice.csv')
    const options = ['--table', 'advice', '--separator', 'comma', '--advice', 'D08', '--lang', 'en']
    expect((await runMain('export', DOSSIER, '--format', 'csv', '--out', file, ...options)).exit).toBe(0)
    const rows = parseCsv(readFileSync(file, 'utf8'), ',')
    expect(rows.length).toBe(2)
    expect(rows[0]?.slice(0, 3)).toEqual(['Dossier id', 'Identifier', 'Paper'])
    expect(rows[1]?.[1]).toBe('D08')
  })

  it('writes two versions as a Word file with tracked changes', async () => {
    const file = to('versies.docx')
    const step = { older: '2024-12-17', newer: '2025-02-05' }
    const options = ['--format', 'docx', '--out', file, '--older', step.older, '--newer', step.newer]
    for (const names of [false, true]) {
      expect((await runMain('export', DOSSIER, ...options, ...(names ? ['--names'] : []))).exit).toBe(0)
      const { bytes } = await makeFile('docx', inputOf(actieagenda, step), { names })
      expect(Buffer.compare(readFileSync(file), bytes)).toBe(0)
    }
  })

  it.each([
    [['--format', 'docx', '--out', to('x')], '--older'],
    [['--format', 'pdf', '--out', to('x')], '‘pdf’ is geen waarde voor --format'],
    [['--format', 'csv'], '--out BESTAND'],
    [['--format', 'csv', '--out', to('x'), '--table', 'wijzigingen'], '--table'],
    [['--format', 'csv', '--out', to('x'), '--separator', 'tab'], '--separator'],
    [['--format', 'csv', '--out', to('x'), '--passages', 'P01,P99'], 'P99'],
    [['--format', 'csv', '--out', to('x'), '--older', '2024-12-02', '--newer', '2024-11-22'], '2024-12-02, 2024-11-22'],
  ])('refuses %j', async (options, message) => {
    const ran = await runMain('export', DOSSIER, ...options)
    expect(ran.exit).toBe(2)
    expect(ran.err).toContain(message)
    expect(ran.out).toBe('')
  })

  it('says when the file cannot be written', async () => {
    const ran = await runMain('export', DOSSIER, '--format', 'json', '--out', to('nergens/x.json'))
    expect(ran).toMatchObject({ exit: 1, out: '' })
    expect(ran.err).toContain('ENOENT')
  })
})
