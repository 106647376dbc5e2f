import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/core/dossier/problem.ts'
import { MAX_FILE_BYTES, readDossierText } from '../../src/importers/dossier-file.ts'
import { isReconstructed, versionBlocks } from '../../src/importers/dossier-version.ts'
import { fixtureText, minimalDossier } from '../helpers/fixture-file.ts'

async function problemsOf(text: string): Promise<readonly Problem[]> {
  const result = await readDossierText(text, 'dossier.json')
  return result.ok ? [] : result.problems
}

test('a good file gives its dossier, with or without a byte order mark', async () => {
  const text = fixtureText('dossiers/valid/minimal.json')
  const expected = { ok: true, fileName: 'dossier.json', dossier: minimalDossier() }
  expect(await readDossierText(text, 'dossier.json')).toEqual(expected)
  expect(await readDossierText(`\uFEFF${text}`, 'dossier.json')).toEqual(expected)
})

test('a syntax error is told with line, column and what should stand there', async () => {
  expect(await problemsOf(fixtureText('dossiers/invalid/not-json.json'))).toEqual([
    { path: [], code: 'not-json', found: '"sources": []', expected: ',', line: 4, column: 3 },
  ])
})

test.each([
  ['', 'file-empty'],
  [' \n', 'file-empty'],
  ['\uFEFF', 'file-empty'],
  ['{', 'not-json'],
  ['{"a": 1,}', 'not-json'],
  ['// remark\n{}', 'not-json'],
  ['"tab\there"', 'not-json'],
  ['<!doctype html>', 'not-json'],
  ['null', 'not-a-dossier'],
  ['[]', 'not-a-dossier'],
  ['['.repeat(1_000_000), 'too-deep'],
  [`{"a": "${'['.repeat(1000)}\\"{"}`, 'not-a-dossier'],
  ['x'.repeat(MAX_FILE_BYTES + 1), 'file-too-large'],
  ['€'.repeat(MAX_FILE_BYTES / 3 + 1), 'file-too-large'],
])('file %#: %.20s… is %s', async (text, code) => {
  expect((await problemsOf(text)).map((problem) => problem.code)).toEqual([code])
})

test('a string of a megabyte is one problem with its line', async () => {
  const text = fixtureText('dossiers/valid/minimal.json').replace(
    'Fietsen bij het station van Waterlo',
    'x'.repeat(1_000_000),
  )
  expect(await problemsOf(text)).toMatchObject([{ code: 'too-long', path: ['meta', 'title'], line: 6, column: 5 }])
})

test('each problem has the line of its place, in the order of the file', async () => {
  const problems = await problemsOf(fixtureText('dossiers/invalid/wrong-types.json'))
  const lines = problems.map(({ line }) => line ?? 0)
  expect(lines).toEqual(lines.toSorted((one, other) => one - other))
  const text = fixtureText('dossiers/invalid/wrong-types.json').split('\n')
  const gone = problems.find(({ code }) => code === 'not-one-of')
  expect(text[(gone?.line ?? 0) - 1]).toContain('"state": "gone"')
})

test('a missing field has the line of the record that should hold it', async () => {
  const text = fixtureText('dossiers/invalid/wrong-types.json').split('\n')
  const problem = (await problemsOf(text.join('\n'))).find(({ code }) => code === 'missing-field')
  expect(problem?.path).toEqual(['passages', 0, 'end'])
  expect(text[problem?.line ?? 0]).toContain('"id": "p"')
})

describe('a version as blocks', () => {
  test('holds the blocks in order, without what only a dossier has', () => {
    const [older] = minimalDossier().versions
    expect(older && versionBlocks(older)).toEqual([
      { kind: 'heading', level: 1, text: 'Fietsen bij het station' },
      { kind: 'paragraph', text: 'De eerste dag stallen kost niets.' },
      { kind: 'list-item', text: 'Weesfietsen worden elke week weggehaald.' },
    ])
  })

  test('is a reconstruction as soon as one block is not the literal text', () => {
    const [older] = minimalDossier().versions
    if (older === undefined) throw new Error('the small dossier has versions')
    const literal = older.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => ({ ...block, basis: 'literal' as const })),
    }))
    expect(isReconstructed(older)).toBe(true)
    expect(isReconstructed({ ...older, sections: literal })).toBe(false)
  })
})
