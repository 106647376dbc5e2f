import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import type { Imported, ImportedChange } from '../../src/core/imported/imported.ts'
import { importWord } from '../../src/importers/word/import-word.ts'
import { ROOT } from '../helpers/source-tree.ts'

const CORPUS = `${ROOT}../shared/corpus/`
const isShared = existsSync(CORPUS)

async function read(name: string): Promise<Imported> {
  const outcome = await importWord(readFileSync(`${CORPUS}${name}`), name)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.imported
}

/** Characters of the body in one reading, without white space, text boxes, notes and what divides cells. */
function bodyCharacters(imported: Imported, reading: 'accepted' | 'rejected'): number {
  if (imported.tracked === undefined) {
    const blocks = imported.states[0]?.blocks.filter(({ kind }) => kind !== 'footnote') ?? []
    return bare(blocks.map(({ text }) => text).join(''))
  }
  const gone = reading === 'accepted' ? 'deleted' : 'inserted'
  const body = imported.tracked.blocks.filter(({ aside }) => aside === undefined)
  // The list of samples does not count what stands in formulas.
  const pieces = body.flatMap((block) => block.pieces).filter(({ text }) => !text.includes(FORMULA))
  return bare(pieces.map((each) => (each[gone] === undefined && each.boundary === undefined ? each.text : '')).join(''))
}

const FORMULA = '(x+a)^n=∑_(k=0)^n(n/k)x^ka^(n-k)'

const bare = (text: string): number => text.replace(/\s/gu, '').length

/** How many changes there are of each kind, as "deletion text" or "deletion text of Jansen". */
function tally(changes: readonly ImportedChange[], byAuthor = false): Readonly<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const { kind, on, author } of changes) {
    const key = byAuthor ? author : `${kind} ${on}`
    found[key] = (found[key] ?? 0) + 1
  }
  return found
}

const notWarned = (imported: Imported) =>
  imported.problems.filter(({ code }) => code !== 'guessed-date' && code !== 'no-date')

describe.runIf(isShared)('the sample files', () => {
  test('ten comments of ten authors, with an answer, an overlap and a range over two paragraphs', async () => {
    const imported = await read('comments-ten-authors.docx')
    const { comments, changes, states } = imported
    expect(comments.map(({ author }) => author).join(' ')).toBe('Alice Bob Carol Dan Erin Frank Grace Heidi Ivan Judy')
    expect(new Set(comments.map(({ date }) => date))).toEqual(new Set(['2020-01-01T00:00:00']))
    expect(comments[7]).toMatchObject({ text: 'agree, keep it as drafted', replyTo: 6, resolved: false })
    expect(comments.filter(({ replyTo }) => replyTo !== undefined)).toHaveLength(1)
    expect(comments[2]?.quote).toBe('definition term')
    expect(comments[3]?.quote).toBe('term scope')
    expect(comments[4]?.range).toMatchObject({ block: 3, endBlock: 4 })
    expect(comments.every(({ range }) => range !== undefined)).toBe(true)
    expect(changes).toEqual([])
    expect(states.map(({ id }) => id)).toEqual(['only'])
    const headings = states[0]?.blocks.filter(({ kind }) => kind === 'heading')
    expect(headings).toEqual([{ kind: 'heading', level: 1, text: 'Master Agreement' }])
    expect(bodyCharacters(imported, 'accepted')).toBe(338)
    expect(notWarned(imported)).toEqual([])
  })

  test('one move is one change, and its text stands once in each reading', async () => {
    const imported = await read('move-one-paragraph.docx')
    expect(imported.changes).toEqual([
      {
        kind: 'move',
        on: 'text',
        author: 'Eric White',
        date: '2017-03-24T23:18:00',
        text: 'When you click Online Video.',
      },
    ])
    for (const { blocks } of imported.states) {
      expect(blocks.filter(({ text }) => text.includes('Online Video'))).toHaveLength(1)
    }
    expect(imported.states.map(({ id }) => id)).toEqual(['accepted', 'rejected'])
    expect(bodyCharacters(imported, 'accepted')).toBe(116)
    expect(bodyCharacters(imported, 'rejected')).toBe(116)
    expect(imported.comments).toEqual([])
    expect(imported.leftovers).toEqual([])
    expect(notWarned(imported)).toEqual([])
  })

  test('headings, lists, tables, text boxes and notes, with a row taken out', async () => {
    const imported = await read('mixed-headings-tables-deletions.docx')
    expect(tally(imported.changes)).toEqual({ 'deletion text': 4, 'deletion paragraph': 3, 'deletion row': 1 })
    expect(new Set(imported.changes.map(({ author }) => author))).toEqual(new Set(['Eric White']))
    const texts = imported.changes.filter(({ on }) => on === 'text').map(({ text }) => text)
    expect(texts).toEqual([' in the embed code for the video you want to add', '100', '200', '300'])
    expect(imported.changes.find(({ on }) => on === 'row')?.text).toBe('100 | 200 | 300')
    expect(imported.comments).toMatchObject([
      { author: 'Eric White', date: '2014-10-28T20:22:00', text: 'This is a comment.' },
    ])
    const blocks = imported.tracked?.blocks ?? []
    const headings = blocks.filter(({ kind }) => kind === 'heading')
    expect(headings).toHaveLength(11)
    expect(new Set(headings.map(({ level }) => level))).toEqual(new Set([1, 2]))
    expect(blocks.filter(({ kind }) => kind === 'list-item')).toHaveLength(30)
    expect(blocks.filter(({ kind }) => kind === 'table-row')).toHaveLength(9)
    expect(new Set(blocks.flatMap(({ table }) => table ?? []))).toHaveProperty('size', 3)
    expect(blocks.filter(({ pieces }) => pieces.some(({ text }) => text === FORMULA))).toHaveLength(1)
    const boxes = blocks.filter(({ aside }) => aside === 'text-box')
    expect(new Set(boxes.map(({ story }) => story))).toHaveProperty('size', 3)
    const notes = blocks.filter(({ kind }) => kind === 'footnote')
    expect(
      notes.map(({ aside, pieces }) => [
        aside,
        pieces
          .map(({ text }) => text)
          .join('')
          .trim(),
      ]),
    ).toEqual([
      ['endnote', 'This is an endnote.'],
      ['footnote', 'This is a footnote.'],
    ])
    const places = blocks.flatMap(({ pieces }) => pieces.flatMap(({ note }) => note ?? []))
    expect(places.map((note) => blocks[note]?.kind)).toEqual(['footnote', 'footnote'])
    expect(bodyCharacters(imported, 'accepted')).toBe(9581)
    expect(bodyCharacters(imported, 'rejected')).toBe(9627)
    expect(notWarned(imported)).toEqual([])
  })

  test('three replacements of three authors and a comment with the true time', async () => {
    const imported = await read('replacements-three-authors.docx')
    expect(imported.changes.map(({ kind, author }) => `${kind} ${author}`)).toEqual([
      'deletion sara.k',
      'insertion sara.k',
      'deletion thomas.v',
      'insertion thomas.v',
      'deletion anon-contributor',
      'insertion anon-contributor',
    ])
    expect(imported.changes.slice(0, 4).map(({ text }) => text)).toEqual([
      'zero backend required',
      'no backend required',
      'docx-js-editor skips the pipeline entirely',
      'This library skips it',
    ])
    expect(imported.comments).toMatchObject([{ author: 'User', date: '2026-03-05T19:41:08Z', text: 'Just like that!' }])
    const blocks = imported.tracked?.blocks ?? []
    expect(blocks.filter(({ kind }) => kind === 'table-row')).toHaveLength(13)
    expect(new Set(blocks.flatMap(({ table }) => table ?? []))).toHaveProperty('size', 6)
    expect(blocks.filter(({ kind }) => kind === 'list-item')).toHaveLength(4)
    expect(bodyCharacters(imported, 'accepted')).toBe(3020)
    expect(bodyCharacters(imported, 'rejected')).toBe(3060)
    expect(notWarned(imported)).toEqual([])
  })

  test('insertions of many authors, within a word and of paragraph marks', async () => {
    const imported = await read('insertions-many-authors.docx')
    expect(tally(imported.changes)).toEqual({ 'insertion text': 18, 'deletion text': 2, 'insertion paragraph': 2 })
    expect(tally(imported.changes, true)).toEqual({
      'Zzzzzzzz, Eee': 15,
      'Acien, Clara': 3,
      'Jones, Jacqueline': 3,
      wwwwwwwwwwwwwwwww: 1,
    })
    expect(imported.comments).toEqual([])
    expect(bodyCharacters(imported, 'accepted')).toBe(840)
    // The list of samples says 344: it counts three no-break hyphens that stand within insertions.
    expect(bodyCharacters(imported, 'rejected')).toBe(344 - 3)
    // Nothing in the text refers to its footnote; the line that divides notes from text is made of dashes.
    expect(imported.states.map(({ blocks }) => blocks.filter(({ kind }) => kind === 'footnote').length)).toEqual([1, 1])
    expect(imported.leftovers).toEqual([{ what: 'w:footnote', count: 2, words: 1 }])
    expect(notWarned(imported)).toEqual([])
  })

  test('two footnotes after the text', async () => {
    const imported = await read('footnotes-two.docx')
    expect(imported.states).toEqual([
      {
        id: 'only',
        blocks: [
          { kind: 'paragraph', text: 'Ouch.' },
          { kind: 'footnote', text: 'A tachyon walks into a bar.', label: '1' },
          { kind: 'footnote', text: 'Fin.', label: '2' },
        ],
      },
    ])
    expect([imported.comments, imported.changes]).toEqual([[], []])
  })

  test('comments of nobody are kept', async () => {
    const imported = await read('comments-rich-text.docx')
    expect(imported.comments.map(({ author }) => author)).toEqual(['Steve Canny', '', '', ''])
    expect(imported.comments[0]).toMatchObject({
      date: '2025-06-07T11:20:00',
      text: 'Text with hyperlink https://google.com embedded.',
    })
    expect(imported.comments.slice(1).map(({ text }) => text.replace(/\s+/g, ' '))).toEqual([
      'Text with inline image in the middle.',
      'Text with character style.',
      'Paragraph with Heading 2 paragraph style.',
    ])
    expect(imported.changes).toEqual([])
    expect(bodyCharacters(imported, 'accepted')).toBe(103)
  })
})

describe.skipIf(isShared)('the sample files', () => {
  it('are not read', ({ skip }) => skip('../shared/corpus is not here'))
})
