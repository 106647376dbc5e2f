import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MAX_DEPTH, MAX_VALUES, parseDossier } from '../../../src/core/dossier/parse.ts'
import { serializeDossier } from '../../../src/core/dossier/serialize.ts'
import { fixtureJson, minimalDossier, withValue } from '../../helpers/fixture-file.ts'

const minimal = fixtureJson('dossiers/valid/minimal.json')
const SEED = 20_241_202

function codesOf(input: unknown): string[] {
  const result = parseDossier(input)
  return result.ok ? [] : result.problems.map(({ code }) => code)
}

/** Every place in a JSON value that a file could get wrong. */
function pathsIn(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => pathsIn(item, [...path, index]))
    : Object.entries(value).flatMap(([name, item]) => pathsIn(item, [...path, name]))
  return path.length === 0 ? inner : [[...path], ...inner]
}

test('parse never throws and gives a dossier or at least one problem on any JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const result = parseDossier(value)
      expect(result.ok || result.problems.length > 0).toBe(true)
    }),
    { seed: SEED, numRuns: 300 },
  )
})

test('parse never throws on a dossier with any one value replaced, and never changes its input', () => {
  const paths = pathsIn(minimal)
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 2 }), (path, value) => {
      const input = withValue(minimal, path, value)
      const before = structuredClone(input)
      const result = parseDossier(input)
      expect(input).toEqual(before)
      if (result.ok) expect(result.dossier).toEqual(input)
      else expect(result.problems.length).toBeGreaterThan(0)
    }),
    { seed: SEED, numRuns: 300 },
  )
})

test('parse after serialize is the identity, for any texts in the free fields', () => {
  const text = fc.string({ minLength: 1, maxLength: 300, unit: 'binary' })
  fc.assert(
    fc.property(text, text, fc.array(text, { maxLength: 5 }), (summary, gist, unknowns) => {
      const dossier = minimalDossier()
      const [first, ...rest] = dossier.passages
      if (first === undefined) throw new Error('the small dossier has passages')
      const changed = {
        ...dossier,
        meta: { ...dossier.meta, summary },
        passages: [{ ...first, unknowns }, ...rest],
        answers: dossier.answers.map((answer) => ({ ...answer, gist })),
      }
      expect(parseDossier(JSON.parse(serializeDossier(changed)))).toEqual({ ok: true, dossier: changed })
    }),
    { seed: SEED, numRuns: 100 },
  )
})

test('nesting beyond any dossier is refused instead of followed', () => {
  let deep: unknown = 'bottom'
  for (let level = 0; level < 100_000; level += 1) deep = [deep]
  expect(codesOf(withValue(minimal, ['meta', 'title'], 'x'))).toEqual([])
  expect(codesOf({ formatVersion: 1, meta: deep })).toEqual(['too-deep'])
  expect(MAX_DEPTH).toBeLessThan(1000)
})

test('more values than any dossier holds are refused before they are read', () => {
  const many = Array.from({ length: MAX_VALUES + 1 }, () => 0)
  expect(codesOf({ formatVersion: 1, sources: many })).toEqual(['too-large'])
  const spread = Array.from({ length: 1000 }, () => Array.from({ length: 1000 }, () => 0))
  expect(codesOf({ formatVersion: 1, sources: spread })).toEqual(['too-large'])
})

test('a value that holds itself is refused', () => {
  const circle: Record<string, unknown> = { formatVersion: 1 }
  circle['meta'] = circle
  expect(codesOf(circle)).toEqual(['too-deep'])
})

test('names from the prototype are unknown fields, not fields', () => {
  const input: unknown = JSON.parse(
    JSON.stringify(minimal).replace('"id":"R1"', '"__proto__":{"polluted":1},"constructor":1,"toString":2,"id":"R1"'),
  )
  expect(codesOf(input)).toEqual(['unknown-field', 'unknown-field', 'unknown-field'])
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('a field inherited from the prototype does not count as given', () => {
  expect(codesOf(Object.create({ formatVersion: 1 }))).not.toEqual([])
})

test.each([undefined, null, 0, Number.NaN, '', 'text', 10n, Symbol('x'), () => 1, [], new Date(0)])(
  'a value that is no dossier is told apart: %s',
  (value) => {
    expect(codesOf(value)).toEqual(['not-a-dossier'])
  },
)

test('a string of a megabyte is one problem', () => {
  const text = 'a'.repeat(1_000_000)
  expect(codesOf(withValue(minimal, ['passages', 0, 'summary'], text))).toEqual(['too-long'])
})
