import { describe, expect, test } from 'vitest'
import { importHtml } from '../../src/importers/html.ts'

const texts = (html: string) => importHtml(html).states.map(({ id, blocks }) => [id, ...blocks.map(({ text }) => text)])

describe('words put in and taken out', () => {
  test('are changes with their author and time, and both texts are read', () => {
    const html = `<p>De kade is <del cite="mailto:J.%20de%20Boer" datetime="2031-05-04T10:15">oud</del><ins
      cite="https://x.example/3" datetime="2031-05-04T10:15:30+02:00">nieuw</ins>.</p>`
    expect(texts(html)).toEqual([
      ['accepted', 'De kade is nieuw.'],
      ['rejected', 'De kade is oud.'],
    ])
    expect(importHtml(html).changes).toEqual([
      { kind: 'deletion', on: 'text', author: 'J. de Boer', date: '2031-05-04T10:15:00', text: 'oud' },
      { kind: 'insertion', on: 'text', author: '', date: '2031-05-04T08:15:30Z', text: 'nieuw' },
    ])
  })

  test('a page without them has one text and no tracked one', () => {
    expect(importHtml('<p>a').states.map(({ id }) => id)).toEqual(['only'])
    expect(importHtml('<p>a').tracked).toBeUndefined()
  })

  test('around whole paragraphs take or leave the paragraph', () => {
    expect(texts('<p>een</p><ins><p>twee</p><p>drie</p></ins><del><h2>vier</h2></del><p>vijf</p>')).toEqual([
      ['accepted', 'een', 'twee', 'drie', 'vijf'],
      ['rejected', 'een', 'vier', 'vijf'],
    ])
  })

  test('around a row take or leave the row', () => {
    const html = '<table><tr><td>a<td>b</tr><ins><tr><td>c<td>d</tr></ins></table>'
    expect(texts(html)).toEqual([
      ['accepted', 'a | b', 'c | d'],
      ['rejected', 'a | b'],
    ])
    expect(importHtml(html).changes).toMatchObject([{ on: 'row', text: 'c d' }])
  })

  test('in each other have both fates', () => {
    const html = '<p>a <ins>b <del>c</del></ins> d</p>'
    expect(texts(html)).toEqual([
      ['accepted', 'a b d'],
      ['rejected', 'a d'],
    ])
    expect(importHtml(html).tracked!.blocks[0]!.pieces).toContainEqual({ text: 'c', inserted: 0, deleted: 1 })
  })

  test('that are left open or hold nothing do no harm', () => {
    expect(texts('<p>a<ins>b</p><p>c</p>')).toEqual([
      ['accepted', 'ab', 'c'],
      ['rejected', 'a', 'c'],
    ])
    expect(importHtml('<p>a</p><ins><p></p></ins>').changes).toMatchObject([{ on: 'paragraph', text: '' }])
    expect(importHtml('<p>a<ins></ins>').changes).toMatchObject([{ on: 'text', text: '' }])
  })

  test('within what is not shown change nothing', () => {
    const { changes, states } = importHtml('<p>a</p><div hidden><ins>b</ins></div>')
    expect([changes, states.length]).toEqual([[], 1])
  })

  test.each([
    ['2031-02-30T10:00', undefined],
    ['2031-02-03', '2031-02-03'],
    ['2031-02-03 25:00', undefined],
    ['2031-02-03T10:00:00.123Z', '2031-02-03T10:00:00Z'],
    ['2031-02-03T00:30+0100', '2031-02-02T23:30:00Z'],
    ['gisteren', undefined],
  ])('of the time %s', (datetime, date) => {
    expect(importHtml(`<ins datetime="${datetime}">a</ins>`).changes[0]?.date).toBe(date)
  })
})
