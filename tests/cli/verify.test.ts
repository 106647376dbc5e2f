import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { serializeDossier } from '../../src/core/dossier/serialize.ts'
import { fixturePath, fixtureText, minimalDossier } from '../helpers/fixture-file.ts'
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
