import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { serializeDossier } from '../../src/core/dossier/serialize.ts'
import { fixturePath, fixtureText, minimalDossier } from '../helpers/fixture-file.ts'
import { withoutPlain } from '../helpers/sought.ts'
import { runMain } from './run-main.ts'

const MINIMAL = fixturePath('dossiers/valid/minimal.json')
const SOURCES = fixturePath('dossiers/valid/sources')
const folder = mkdtempSync(join(tmpdir(), 'doorgehaald-verify-'))
afterAll(() => rmSync(folder, { recursive: true }))

const lastLine = (out: string) => out.trimEnd().split('\n').at(-1)

test('a dossier whose locators all hold ends in 0 and counts them', async () => {
  expect(await runMain('verify', MINIMAL, '--sources', SOURCES)).toEqual({
    exit: 0,
    out: '6 passed, 0 failed\n',
    err: '',
  })
})

test('a missing source file fails each of its locators by name', async () => {
  writeFileSync(join(folder, 'nota-stalling.txt'), fixtureText('dossiers/valid/sources/nota-stalling.txt'))
  const { exit, out, err } = await runMain('verify', MINIMAL, '--sources', folder, '--lang', 'en')
  expect([exit, lastLine(out)]).toEqual([1, '5 passed, 1 failed'])
  expect(err).toMatch(/^FAILED R0109\.v4 \(antwoorden-raad\.txt, vraag 4\): .*is not in.*--sources\.\n$/)
})

test('a changed word in a source fails the passages over it and no other', async () => {
  const text = fixtureText('dossiers/valid/sources/nota-stalling.txt').replace('zonder gratis dag', 'zonder vrije dag')
  writeFileSync(join(folder, 'nota-stalling.txt'), text)
  writeFileSync(join(folder, 'antwoorden-raad.txt'), fixtureText('dossiers/valid/sources/antwoorden-raad.txt'))
  const { exit, out, err } = await runMain('verify', MINIMAL, '--sources', folder)
  expect([exit, lastLine(out)]).toEqual([1, '5 passed, 1 failed'])
  expect(err.match(/MISLUKT \S+/g)).toEqual(['MISLUKT N0306.gratis'])
  expect(err).toContain('zonder [niet in dit bestand: 1 woord van de passage] [alleen in dit bestand: vrije] dag')
})

test('the same words in another layout do not pass, and it is said what they are', async () => {
  const text = fixtureText('dossiers/valid/sources/nota-stalling.txt').replace(
    'gratis eerste dag',
    'gra-\ntis eerste dag',
  )
  writeFileSync(join(folder, 'nota-stalling.txt'), text)
  const { exit, out, err } = await runMain('verify', MINIMAL, '--sources', folder, '--lang', 'en')
  expect([exit, lastLine(out)]).toEqual([1, '5 passed, 1 failed'])
  expect(err).toMatch(/^FAILED N0306\.gratis .*another layout/)
})

describe('--write', () => {
  const file = join(folder, 'nieuw.json')
  const raw = JSON.parse(fixtureText('dossiers/valid/minimal.json')) as { locators: { plain?: unknown }[] }
  const bare = `${JSON.stringify({ ...raw, locators: raw.locators.map(withoutPlain) }, null, 2)}\n`

  test('adds to every locator what the fixture has, and changes nothing else', async () => {
    writeFileSync(file, bare)
    const { exit, out } = await runMain('verify', file, '--sources', SOURCES, '--write')
    expect([exit, lastLine(out)]).toEqual([0, '6 passed, 0 failed'])
    expect(readFileSync(file, 'utf8')).toBe(fixtureText('dossiers/valid/minimal.json'))
  })

  test('replaces what no longer fits', async () => {
    writeFileSync(file, fixtureText('dossiers/valid/minimal.json').replaceAll(/"of": 1/g, '"of": 7'))
    expect((await runMain('verify', file, '--sources', SOURCES)).exit).toBe(1)
    expect((await runMain('verify', file, '--sources', SOURCES, '--write')).exit).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(fixtureText('dossiers/valid/minimal.json'))
  })

  test('leaves the file as it is when a locator fails', async () => {
    const broken = bare.replace('"end": "versie van de brief."', '"end": "versie van de mail."')
    writeFileSync(file, broken)
    const { exit, err } = await runMain('verify', file, '--sources', SOURCES, '--write')
    expect(exit).toBe(1)
    expect(err).toContain('is niet gewijzigd')
    expect(readFileSync(file, 'utf8')).toBe(broken)
  })
})

test('flipping any character of a hash or an anchor makes verify fail and name the locator', async () => {
  const dossier = minimalDossier()
  const place = fc.constantFrom(...dossier.locators.keys()).chain((index) =>
    fc.constantFrom('sha256' as const, 'start' as const, 'end' as const).chain((field) => {
      const length = dossier.locators[index]?.[field].length ?? 0
      return fc.tuple(
        fc.constant(index),
        fc.constant(field),
        fc.nat({ max: length - 1 }),
        fc.constantFrom('0', 'a', 'f', 'z', 'Z', '.', ' ', 'é'),
      )
    }),
  )
  await fc.assert(
    fc.asyncProperty(place, async ([index, field, at, character]) => {
      const locator = dossier.locators[index]
      const before = locator?.[field] ?? ''
      fc.pre(locator !== undefined && before[at] !== character)
      const flipped = before.slice(0, at) + character + before.slice(at + 1)
      const locators = dossier.locators.with(index, { ...locator, [field]: flipped })
      const file = join(folder, 'flipped.json')
      writeFileSync(file, serializeDossier({ ...dossier, locators }))
      const { exit, err } = await runMain('verify', file, '--sources', SOURCES)
      expect(exit).toBe(1)
      expect(err).toContain(locator.id)
    }),
    { seed: 20_241_217, numRuns: 100 },
  )
})
