import { describe, expect, it } from 'vitest'
import { type Cited, citationOf, hasLink, linkTo, nameOf } from '../../../src/core/citation/cited.ts'
import { compare } from '../../../src/core/compare.ts'
import { rowName } from '../../../src/core/comparison.ts'
import { actieagenda } from '../../helpers/actieagenda.ts'

const { passages, advice, remarks, answers, sources, locators, versions } = actieagenda
const { older, newer, rows } = compare(actieagenda, '2024-11-22', '2024-12-02')
const row = rows.find(({ number }) => number === 1)!

const EVERY: readonly (readonly [what: Cited, path: RegExp | undefined])[] = [
  [{ kind: 'source', source: sources[0]! }, undefined],
  [{ kind: 'locator', locator: locators[0]! }, undefined],
  [{ kind: 'advice', advice: advice[7]! }, /^dossier\/actieagenda\/adviezen\?s=[0-9a-f]{12}-20261125#advies-D08$/],
  [{ kind: 'remark', remark: remarks[0]! }, /^dossier\/actieagenda\/bronnen\/M1311\?s=.*#opmerking-M1311-p1-1$/],
  [{ kind: 'answer', answer: answers[0]! }, /^dossier\/actieagenda\/bronnen\/V451\?s=.*#antwoord-Q001$/],
  [{ kind: 'passage', passage: passages[2]! }, /^dossier\/actieagenda\/passage\/P03\?s=[0-9a-f]{12}-20261125$/],
  [{ kind: 'state', passage: passages[2]!, version: versions[3]! }, /^dossier\/actieagenda\/passage\/P03\?s=/],
  [
    { kind: 'change', older, newer, row, name: rowName(row) },
    /^dossier\/actieagenda\/vergelijk\/2024-11-22\/2024-12-02\?at=P01&s=[0-9a-f]{12}-20261125$/,
  ],
]

describe.each(EVERY.map(([what, path]) => ({ kind: what.kind, what, path })))('a $kind', ({ what, path }) => {
  it('has a citation that is one sentence and a name', () => {
    const { plain, parts } = citationOf(actieagenda, what, {
      accessed: '2026-11-25',
      permalink: 'https://example.org/',
    })
    expect(plain).toMatch(/^[A-Z].*[^.]\.$/u)
    expect(plain).not.toMatch(/undefined|\n/)
    expect(parts.map(({ text }) => text).join('')).toBe(plain)
    expect(nameOf(actieagenda, what)).not.toBe('')
  })

  it('has the link that its kind can have', () => {
    expect(hasLink('actieagenda', what)).toBe(path !== undefined)
    if (path) expect(linkTo('actieagenda', what, '2026-11-25')).toMatch(path)
    else expect(linkTo('actieagenda', what)).toBeUndefined()
  })

  it('has no link in a dossier that only this reader has', () => {
    expect(linkTo('~1', what)).toBeUndefined()
  })
})

it('a link without a clock carries no date, so that it is the same on every day', () => {
  expect(linkTo('actieagenda', { kind: 'passage', passage: passages[2]! })).toMatch(/\?s=[0-9a-f]{12}$/)
})
