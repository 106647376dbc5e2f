import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { english, dutch } from '../../src/cli/words.ts'
import { dutchLocatorFailures, dutchProblems } from '../../src/i18n/problems.nl.ts'
import { englishLocatorFailures, englishProblems } from '../../src/i18n/problems.en.ts'
import { fixturePath } from '../helpers/fixture-file.ts'
import { runMain } from './run-main.ts'

const MINIMAL = fixturePath('dossiers/valid/minimal.json')
const SOURCES = fixturePath('dossiers/valid/sources')

describe('wrong use ends in 2, says what is wrong and writes nothing to stdout', () => {
  const cases: readonly [argv: readonly string[], said: string][] = [
    [[], 'Noem een opdracht.'],
    [['inlezen', MINIMAL], '‘inlezen’'],
    [['toString'], '‘toString’'],
    [['validate'], 'DOSSIER'],
    [['validate', MINIMAL, MINIMAL], 'DOSSIER'],
    [['validate', MINIMAL, '--json'], '--json'],
    [['validate', MINIMAL, '-x'], '-x'],
    [['validate', MINIMAL, '--format', 'json'], '--format'],
    [['import', MINIMAL, '--format', 'html'], 'json, text'],
    [['compare', MINIMAL], 'A B'],
    [['compare', `${fixturePath('import/brief.md')}#accepted`, MINIMAL], '‘accepted’'],
    [['compare', MINIMAL, MINIMAL, '--format', 'pdf'], 'json, text, html'],
    [['compare', MINIMAL, MINIMAL, '--format'], '--format'],
    [['compare', MINIMAL, `${MINIMAL}#2021-06-03`], '2021-05-10  Brief fietsen, mei'],
    [['compare', `${MINIMAL}#2020-01-01`, `${MINIMAL}#2021-06-03`], '‘2020-01-01’'],
    [['verify', MINIMAL], '--sources'],
    [['verify', MINIMAL, '--sources', `${SOURCES}/nergens`], 'nergens'],
    [['verify', MINIMAL, '--sources', MINIMAL], 'geen map'],
    [['quote', MINIMAL, 'N0306.gratis'], '--sources'],
    [['quote', MINIMAL, 'N0306.grat', '--sources', SOURCES], 'N0306.gratis'],
    [['validate', MINIMAL, '--lang', 'fr'], 'nl, en'],
  ]
  test.each(cases)('%j', async (argv, said) => {
    const { exit, out, err } = await runMain(...argv)
    expect(err).toContain(said)
    expect([exit, out]).toEqual([2, ''])
  })
})

describe('a file that cannot be read ends in 1, with the file and a remedy', () => {
  test.each([
    [['validate', `${SOURCES}/niets.json`], 'bestaat niet'],
    [['validate', SOURCES], 'is een map'],
    [['compare', fixturePath('import/brief.md'), SOURCES], 'is een map'],
    [['compare', `${SOURCES}/a.txt`, `${SOURCES}/b.txt`], 'b.txt'],
  ])('%j', async (argv, said) => {
    const { exit, out, err } = await runMain(...argv)
    expect(err).toContain(said)
    expect([exit, out]).toEqual([1, ''])
  })
})

test('help is the usage, on stdout, in either language', async () => {
  expect(await runMain('--help')).toEqual({ exit: 0, out: dutch.usage, err: '' })
  expect(await runMain('compare', '-h', '--lang', 'en')).toEqual({ exit: 0, out: english.usage, err: '' })
})

describe('validate', () => {
  test('a good dossier ends in 0 with its counts', async () => {
    const { exit, out, err } = await runMain('validate', MINIMAL)
    expect([exit, err]).toEqual([0, ''])
    expect(out).toContain('2 versies, 3 passages, 2 adviezen, 6 vindplaatsen')
  })

  test('all problems are listed, one a line, with line, path, record and remedy', async () => {
    const { exit, out, err } = await runMain('validate', fixturePath('dossiers/invalid/dangling-references.json'))
    const lines = err.trimEnd().split('\n')
    expect([exit, out, lines.length]).toEqual([1, '', 8])
    expect(lines[3]).toMatch(/dangling-references\.json:\d+:7: passages\[0\]\.theme \(p\): .*‘u’.* Verbeter .*/)
  })

  test('English words on request', async () => {
    const { err } = await runMain('validate', fixturePath('dossiers/invalid/newer-format.json'), '--lang', 'en')
    expect(err).toContain('Use a newer version of Doorgehaald.')
  })
})

describe('quote', () => {
  test('the literal passage, an empty line and the citation', async () => {
    const { exit, out } = await runMain('quote', MINIMAL, 'N0306.besluit', '--sources', SOURCES)
    expect(exit).toBe(0)
    expect(out).toBe(
      'Instemmen met de tweede versie van de brief.\n\n' +
        'Beslisnota van de gemeente Waterlo van 3 juni 2021, kenmerk 2021-0417, p.\u00A01.\n',
    )
  })

  test('a passage that cannot be confirmed is not shown', async () => {
    const { exit, out, err } = await runMain('quote', MINIMAL, 'N0306.besluit', '--sources', fixturePath('import'))
    expect([exit, out]).toEqual([1, ''])
    expect(err).toContain('N0306.besluit')
  })
})

test('both languages have a text for the same problems, and each says what happened and what to do', () => {
  expect(Object.keys(englishProblems).toSorted()).toEqual(Object.keys(dutchProblems).toSorted())
  expect(Object.keys(englishLocatorFailures).toSorted()).toEqual(Object.keys(dutchLocatorFailures).toSorted())
  for (const texts of [dutchProblems, englishProblems, dutchLocatorFailures, englishLocatorFailures]) {
    for (const text of Object.values(texts)) {
      const { what, remedy } = text({ found: 'FOUND', expected: 'EXPECTED' })
      expect(what).toMatch(/^.{10,}\.$/)
      expect(remedy).toMatch(/^\p{Lu}.{8,}\.$/u)
    }
  }
})

test('the program itself runs under Node, with the exit code and nothing but JSON on stdout', () => {
  const program = fileURLToPath(new URL('../../src/cli/doorgehaald.mjs', import.meta.url))
  const argv = ['compare', `${MINIMAL}#2021-05-10`, `${MINIMAL}#2021-06-03`, '--format', 'json']
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  expect(Object.keys(JSON.parse(stdout) as object)).toEqual(['older', 'newer', 'alignment'])
  expect(spawnSync(process.execPath, [program, 'nonsense']).status).toBe(2)
}, 30_000)
