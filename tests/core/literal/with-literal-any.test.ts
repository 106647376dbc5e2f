import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collapseWhitespace, resolveLocator } from '../../../src/core/citation/locator.ts'
import { parseDossier } from '../../../src/core/dossier/parse.ts'
import type { Dossier, Locator } from '../../../src/core/dossier/schema.ts'
import { BLOCK_KINDS } from '../../../src/core/dossier/terms.ts'
import type { ImportedBlock } from '../../../src/core/imported/imported.ts'
import { judgeBlocks } from '../../../src/core/literal/judge.ts'
import { FINDINGS, type Overrides } from '../../../src/core/literal/judgement.ts'
import { literalHashes, withLiteral } from '../../../src/core/literal/with-literal.ts'
import { actieagenda } from '../../helpers/actieagenda.ts'
import { harbour } from './harbour.ts'
import { INVENTED_LETTER } from './invented-letter.ts'
import { letterOf } from './letter-of.ts'
import { literalSource, sha256 } from './literal-source.ts'

const words = fc.constantFrom(
  'haven',
  'de',
  'Holocaust',
  'pijler',
  '1:',
  'zelfbeschikking',
  '\n',
  ' ',
  '\u00A0',
  'ß',
  '😀',
)
const text = fc.oneof(
  { weight: 6, arbitrary: fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.constantFrom(...letterOf(INVENTED_LETTER).map((block) => block.text)) },
)
const block: fc.Arbitrary<ImportedBlock> = fc.record(
  {
    kind: fc.constantFrom(...BLOCK_KINDS),
    text,
    level: fc.integer({ min: 0, max: 9 }),
    page: fc.integer({ min: 1, max: 4 }),
  },
  { requiredKeys: ['kind', 'text'] },
)

/** Longer than a field may be, and without a place to part it at. */
const overlong = fc.constantFrom(
  null,
  null,
  null,
  null,
  null,
  null,
  'ja '.repeat(9000),
  'x'.repeat(21_000),
  `${'😀'.repeat(10_500)} slot`,
)

const withOverlong = ([blocks, long]: [ImportedBlock[], string | null]): readonly ImportedBlock[] =>
  long === null ? blocks : [...blocks, { kind: 'paragraph', text: long }]

/** Decisions about some of the claims, with places that need not exist. */
const overridesOf = (ids: readonly string[]): fc.Arbitrary<Overrides> =>
  fc.dictionary(
    fc.constantFrom(...ids),
    fc.record({
      finding: fc.constantFrom(...FINDINGS),
      blocks: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 3 }),
      note: fc.constantFrom('', 'Een verzonnen toelichting.'),
    }),
    { maxKeys: 12 },
  )

const caseOf = (dossier: Dossier) =>
  fc.constantFrom(...dossier.versions).chain((version) => {
    const ids = judgeBlocks(version, [], dossier).map(({ id }) => id)
    return fc.record({
      version: fc.constant(version),
      literal: fc.tuple(fc.array(block, { maxLength: 12 }), overlong).map(withOverlong),
      overrides: overridesOf(ids),
      textless: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 2 }),
      file: fc.constantFrom('brief.pdf', 'map/brief.docx', ''),
    })
  })

const SEED = 20250205

describe.each([
  { name: 'an invented dossier', dossier: harbour, numRuns: 40 },
  { name: 'the embedded dossier', dossier: actieagenda, numRuns: 5 },
])('any text with any decisions, in $name', ({ dossier, numRuns }) => {
  it('gives a valid dossier that holds the text and keeps the reconstruction', () => {
    fc.assert(
      fc.property(caseOf(dossier), ({ version, literal, overrides, textless, file }) => {
        const hashed = new Set(literalHashes(literal))
        const asked = new Set<string>()
        const source = literalSource({ file, textless, sha256: (given) => sha256(asked.add(given) && given) })
        const made = withLiteral(dossier, version.id, literal, overrides, source)
        expect([...asked].filter((given) => !hashed.has(given))).toEqual([])
        expect(parseDossier(made).ok).toBe(true)
        const own = made.versions
          .find(({ id }) => id === version.id)!
          .sections.flatMap(({ blocks }) => blocks)
          .filter(({ basis }) => basis === 'literal')
        expect(squeeze(own)).toBe(squeeze(literal))

        const collapsed = collapseWhitespace(own.map((each) => each.text).join('\n'))
        const added = made.locators.slice(dossier.locators.length)
        expect(added.filter((locator) => !isProven(locator, collapsed))).toEqual([])

        const kept = made.notes.map((note) => note.text).join('\n')
        const was = version.sections.flatMap(({ blocks }) => blocks.flatMap((each) => [each.text, each.note ?? '']))
        expect(was.filter((each) => !kept.includes(each))).toEqual([])
        const others = ({ versions }: Dossier) => versions.filter(({ id }) => id !== version.id)
        expect(others(made)).toEqual(others(dossier))
      }),
      { seed: SEED, numRuns },
    )
  })

  it('leaves every state of every passage as it was recorded, where nobody decided', () => {
    fc.assert(
      fc.property(caseOf(dossier), ({ version, literal }) => {
        const made = withLiteral(dossier, version.id, literal, {}, literalSource())
        expect(statesOf(made)).toEqual(statesOf(dossier))
      }),
      { seed: SEED, numRuns },
    )
  })
})

const squeeze = (blocks: readonly { readonly text: string }[]) =>
  blocks
    .map((each) => each.text)
    .join('')
    .replace(/\s+/gu, '')

function isProven(locator: Locator, collapsed: string): boolean {
  const found = resolveLocator(locator, collapsed)
  return found.ok && sha256(found.text) === locator.sha256
}

const statesOf = ({ passages }: Dossier) =>
  passages.flatMap(({ states }) => states.map(({ note: _note, ...state }) => state))

it('equal input gives an equal dossier, and what was given is not changed', () => {
  const before = JSON.stringify(actieagenda)
  const make = () =>
    JSON.stringify(withLiteral(actieagenda, '2025-02-05', letterOf(INVENTED_LETTER), {}, literalSource()))
  expect(make()).toBe(make())
  expect(JSON.stringify(actieagenda)).toBe(before)
})
