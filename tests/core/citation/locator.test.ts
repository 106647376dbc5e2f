import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Anchors, collapseWhitespace, resolveLocator } from '../../../src/core/citation/locator.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

describe('resolving', () => {
  const text = '\uFEFFDe fiets staat hier.\r\n\tDe\u00A0fiets   staat daar, ver van hier.\n'
  const collapsed = 'De fiets staat hier. De fiets staat daar, ver van hier.'
  const cases: readonly [name: string, anchors: Anchors, expected: object][] = [
    [
      'a passage over lines',
      { start: 'staat daar, ver', end: 'van hier.' },
      { ok: true, text: 'staat daar, ver van hier.' },
    ],
    ['start and end the same', { start: 'staat daar', end: 'staat daar' }, { ok: true, text: 'staat daar' }],
    [
      'an end that overlaps the start',
      { start: 'fiets staat daar', end: 'staat daar, ver' },
      { ok: true, text: 'fiets staat daar, ver' },
    ],
    [
      'the first of two, when asked for',
      { start: 'De fiets', end: 'hier.', occurrence: 1 },
      { ok: true, text: 'De fiets staat hier.' },
    ],
    [
      'the second of two',
      { start: 'De fiets', end: 'hier.', occurrence: 2 },
      { ok: true, text: 'De fiets staat daar, ver van hier.' },
    ],
    ['an absent start', { start: 'De auto', end: 'hier.' }, { ok: false, reason: 'start-not-found' }],
    [
      'a start that is there twice',
      { start: 'De fiets', end: 'hier.' },
      { ok: false, reason: 'start-ambiguous', count: 2 },
    ],
    [
      'a third of two',
      { start: 'De fiets', end: 'hier.', occurrence: 3 },
      { ok: false, reason: 'occurrence-missing', count: 2 },
    ],
    ['an end before the start', { start: 'ver van', end: 'De fiets' }, { ok: false, reason: 'end-not-found' }],
    ['an empty start', { start: '', end: 'hier.' }, { ok: false, reason: 'bad-fragment' }],
    ['an anchor with two spaces', { start: 'De  fiets', end: 'hier.' }, { ok: false, reason: 'bad-fragment' }],
  ]
  test.each(cases)('%s', (_name, anchors, expected) => {
    expect(resolveLocator(anchors, collapseWhitespace(text))).toMatchObject(expected)
  })

  test('from and to are offsets in the collapsed text', () => {
    const found = resolveLocator({ start: 'staat daar', end: 'ver van' }, collapsed)
    expect(found.ok && collapsed.slice(found.from, found.to)).toBe('staat daar, ver van')
    expect(collapseWhitespace(text)).toBe(collapsed)
  })

  test('overlapping occurrences count one by one', () => {
    expect(resolveLocator({ start: 'aa', end: 'a' }, 'aaaa')).toEqual({
      ok: false,
      reason: 'start-ambiguous',
      count: 3,
    })
  })
})

test('whatever stands between two words that occur once is found however it is spaced', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/)
  const space = fc.constantFrom(' ', '\n', '\r\n', '\t', '\u00A0', '  \n ')
  fc.assert(
    fc.property(fc.array(fc.tuple(word, space), { maxLength: 20 }), space, (middle, gap) => {
      const inside = middle.map(([text, after]) => text + after).join('')
      const passage = collapseWhitespace(`BEGIN${gap}${inside}EINDE`.replace('EINDE', ' EINDE'))
      const file = `voor${gap}BEGIN${gap}${inside} EINDE${gap}na`
      const found = resolveLocator({ start: 'BEGIN', end: 'EINDE' }, collapseWhitespace(file))
      expect(found.ok && found.text).toBe(passage)
    }),
    { seed: 20_241_206, numRuns: 100 },
  )
})

const SHARED = new URL('../../../../shared/', import.meta.url)
const isShared = existsSync(new URL('dossier/LOCATORS.tsv', SHARED))

// Skipped where the papers themselves are not beside the project.
test.skipIf(!isShared)('every row of ../shared/dossier/LOCATORS.tsv passes', () => {
  const [, ...rows] = readFileSync(new URL('dossier/LOCATORS.tsv', SHARED), 'utf8').split(/\r?\n/).filter(Boolean)
  const failures = rows.flatMap((row) => {
    const [id = '', file = '', start = '', end = '', hash = '', occurrence = ''] = row.split('\t')
    const anchors = { start, end, ...(occurrence === '' ? {} : { occurrence: Number(occurrence) }) }
    const text = collapseWhitespace(readFileSync(new URL(`sources/${file}`, SHARED), 'utf8'))
    const found = resolveLocator(anchors, text)
    return found.ok && sha256(found.text) === hash ? [] : [id]
  })
  expect(rows.length).toBeGreaterThan(300)
  expect(failures).toEqual([])
})
