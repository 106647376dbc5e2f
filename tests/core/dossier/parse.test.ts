import { describe, expect, test } from 'vitest'
import { formatPath, parseDossier } from '../../../src/core/dossier/parse.ts'
import type { ProblemCode } from '../../../src/core/dossier/problem.ts'
import { fixtureJson, minimalDossier, withValue } from '../../helpers/fixture-file.ts'

/** `path code` of every problem, in the order given. */
function problemsOf(input: unknown): string[] {
  const result = parseDossier(input)
  return result.ok ? [] : result.problems.map(({ path, code }) => `${formatPath(path)} ${code}`)
}

const minimal = fixtureJson('dossiers/valid/minimal.json')

test('a dossier without problems comes back as it was', () => {
  const result = parseDossier(minimal)
  expect(result).toEqual({ ok: true, dossier: minimal })
})

test('the parsed dossier is a copy', () => {
  const result = parseDossier(minimal)
  expect(result.ok && result.dossier.versions).not.toBe((minimal as { versions: unknown }).versions)
})

describe('each file of fixtures/dossiers/invalid names exactly its faults', () => {
  const cases: readonly [file: string, problems: readonly string[]][] = [
    ['a-list', [' not-a-dossier']],
    ['something-else', [' not-a-dossier']],
    ['newer-format', ['formatVersion newer-format']],
    ['unknown-format', ['formatVersion unknown-format']],
    ['impossible-dates', ['sources[0].date bad-date', 'sources[0].decision.date bad-date']],
    ['impossible-version-date', ['versions[1].id bad-date']],
    ['bad-hash', ['locators[0].sha256 bad-hash']],
    [
      'bad-plain',
      ['locators[0].plain.sha256 bad-hash', 'locators[0].plain.words bad-prints', 'locators[1].plain.nth nth-beyond'],
    ],
    [
      'unknown-fields',
      [
        'extra unknown-field',
        'versions[0].Title unknown-field',
        'versions[0].colour unknown-field',
        'passages[0].states[0].why unknown-field',
      ],
    ],
    [
      'dangling-references',
      [
        'versions[0].describedBy[0] unknown-source',
        'versions[0].sections[0].blocks[0].locators[0] unknown-locator',
        'versions[0].sections[0].blocks[0].passages[0] unknown-passage',
        'passages[0].theme unknown-theme',
        'stories[0].version unknown-version',
        'stories[0].advice[0] unknown-advice',
        'stories[0].answers[0] unknown-answer',
        'stories[0].remarks[0] unknown-remark',
      ],
    ],
    ['duplicate-ids', ['sources[1].id duplicate-id', 'versions[0].sections[0].blocks[1].id duplicate-id']],
    ['versions-out-of-order', ['versions[1].id version-order']],
    ['restored-without-absence', ['passages[0].states[1].state restored-without-absence']],
    ['states-incomplete', ['passages[0].states[1].version double-state', 'passages[0].states missing-state']],
    ['states-out-of-order', ['passages[0].states[1].version state-order']],
    [
      'claims-without-ground',
      [
        'versions[0].sections[0].blocks[0].locators locator-missing',
        'passages[0].states[0].basis basis-missing',
        'passages[0].states[1].basis basis-unexpected',
      ],
    ],
    ['step-backwards', ['advice[0].between between-order', 'openQuestions[0].between between-order']],
    [
      'wrong-types',
      [
        'meta.title wrong-type',
        'sources wrong-type',
        'locators[0].occurrence not-whole',
        'versions[0].sections[0] wrong-type',
        'passages[0].summary empty',
        'passages[0].end missing-field',
        'passages[0].states[0].state not-one-of',
      ],
    ],
  ]
  test.each(cases)('%s', (file, problems) => {
    expect(problemsOf(fixtureJson(`dossiers/invalid/${file}.json`))).toEqual(problems)
  })
})

describe('one changed field of the small dossier gives one problem with that code', () => {
  const theme = (id: string) => ({ id, label: id })
  const cases: readonly [path: (string | number)[], value: unknown, code: ProblemCode][] = [
    [['meta', 'id'], 'x y', 'bad-id'],
    [['meta', 'themes'], [theme('stalling'), theme('kosten'), theme('kosten')], 'duplicate-id'],
    [['meta', 'dossierNumbers'], ['32 824'], 'bad-dossier-number'],
    [['meta', 'language'], 'fy', 'not-one-of'],
    [['sources', 0, 'date'], '3 juni 2021', 'bad-date'],
    [['sources', 0, 'file'], '../nota.txt', 'bad-file-name'],
    [['sources', 0, 'kamerstuk'], { dossier: '32824', number: '451', year: '2024-2025' }, 'bad-year'],
    [['sources', 1, 'url'], 'http://example.org/', 'bad-url'],
    [['sources', 1, 'url'], 'javascript:alert(1)', 'bad-url'],
    [['sources', 0, 'title'], Number.NaN, 'wrong-type'],
    [['locators', 0, 'occurrence'], 0, 'too-small'],
    [['locators', 0, 'occurrence'], Number.NaN, 'wrong-type'],
    [['locators', 0, 'occurrence'], Number.POSITIVE_INFINITY, 'not-whole'],
    [['locators', 0, 'start'], 'two  spaces here', 'bad-anchor'],
    [['locators', 0, 'source'], 'N9', 'unknown-source'],
    [['versions', 0, 'sections', 0, 'blocks', 0, 'level'], 7, 'too-big'],
    [['advice', 0, 'about'], ['D2'], 'unknown-passage'],
    [['advice', 0, 'strengths'], [], 'empty'],
    [['advice', 0, 'between', 'older'], 'mei', 'bad-version-id'],
    [['advice', 0, 'between', 'older'], '2021-06-03', 'between-order'],
    [['advice', 0, 'outcome', 'locators'], ['L9'], 'unknown-locator'],
    [['remarks', 0, 'date'], '2021-06-04', 'bad-time'],
    [['remarks', 0, 'date'], '2021-02-30T09:15:00', 'bad-date'],
    [['answers', 0, 'judgement', 'verdicts', 0, 'about'], ['Q4', 'D1', 'gratis-dag'], 'unknown-advice'],
    [['answers', 0, 'judgement', 'verdicts'], [], 'empty'],
    [['passages', 0, 'related'], ['elders'], 'unknown-passage'],
    [['passages', 0, 'states', 1, 'requestedBy', 'locators'], ['L9'], 'unknown-locator'],
    [['passages', 0, 'states', 1, 'locators'], [], 'locator-missing'],
    [['passages', 0, 'states', 1, 'also'], ['restored'], 'restored-without-absence'],
    [['$schema'], 7, 'wrong-type'],
    [['stories'], undefined, 'missing-field'],
    [['formatVersion'], undefined, 'missing-field'],
    [['formatVersion'], 0, 'unknown-format'],
    [['formatVersion'], 1.5, 'unknown-format'],
  ]
  test.each(cases)('%j = %j: %s', (path, value, code) => {
    const result = parseDossier(withValue(minimal, path, value))
    expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toEqual([code])
  })
})

test('a restored state needs an absence before it, not after it', () => {
  const states = [
    { version: '2021-05-10', state: 'restored', basis: 'stated', locators: ['N0306.terug'] },
    { version: '2021-06-03', state: 'absent', basis: 'stated', locators: ['N0306.terug'] },
  ]
  expect(problemsOf(withValue(minimal, ['passages', 1, 'states'], states))).toEqual([
    'passages[1].states[0].state restored-without-absence',
  ])
})

test('a reference to a malformed record is not a second fault', () => {
  expect(problemsOf(withValue(minimal, ['passages', 0, 'label'], ''))).toEqual(['passages[0].label empty'])
})

test('a problem names the record around it and shows what stood there', () => {
  const result = parseDossier(withValue(minimal, ['advice', 0, 'about'], ['D2']))
  expect(result.ok ? [] : result.problems).toEqual([
    { path: ['advice', 0, 'about', 0], code: 'unknown-passage', found: 'D2', record: 'D1' },
  ])
})

test('what is found is clipped, without the characters that steer a terminal', () => {
  const result = parseDossier(withValue(minimal, ['meta', 'language'], `\u001B[2J${'y'.repeat(500)}`))
  const found = result.ok ? '' : (result.problems[0]?.found ?? '')
  expect(found).toMatch(/^\uFFFD\[2Jy+…$/)
  expect(found.length).toBeLessThan(100)
})

test('the list of problems is capped and the rest is counted', () => {
  const passages = Array.from({ length: 1000 }, () => 7)
  const result = parseDossier(withValue({ ...minimalDossier(), stories: [] }, ['notes'], passages))
  expect(result.ok ? undefined : [result.problems.length, result.more]).toEqual([200, 800])
})

test('a path is written as code would reach it', () => {
  expect(formatPath(['advice', 3, 'about', 0])).toBe('advice[3].about[0]')
  expect(formatPath([])).toBe('')
  expect(formatPath(['meta', 'a b\n'])).toBe('meta."a b\uFFFD"')
})
