import { describe, expect, test } from 'vitest'
import { EMPTY_DESK, perform } from '../../../src/core/workbench/commands.ts'
import { describeStep } from '../../../src/core/workbench/describe-step.ts'
import { itemBlocks } from '../../../src/core/workbench/item-blocks.ts'
import { itemOfFile, itemOfPaper, otherReading, placeFor } from '../../../src/core/workbench/new-items.ts'
import { placePapers, pointsOf } from '../../../src/core/workbench/points.ts'
import type { ImportedPaper } from '../../../src/core/imported/imported.ts'
import { deskItem, imported } from '../../helpers/desk.ts'

const paper = (more: Partial<ImportedPaper>): ImportedPaper => ({
  kind: 'nota',
  blocks: { from: 0, to: 1 },
  annotations: [],
  because: [],
  ...more,
})
const page = (at: number, text: string) => ({ kind: 'paragraph' as const, text, page: at })

describe('a file that comes on the desk', () => {
  test('is a version, or a paper where it says that it is one', () => {
    const file = imported(['De pont vaart.'], { title: 'Brief', date: '2031-03-04', dateBy: 'file-name' })
    expect(itemOfFile(file, 'f', 'i1')).toMatchObject({ role: 'version', date: '2031-03-04', dateBy: 'file-name' })
    expect(itemOfFile({ ...file, papers: [paper({})] }, 'f', 'i1').role).toBe('paper')
    expect(itemOfFile(imported(['x']), 'f', 'i1').title).toBe('brief.txt')
    expect(itemOfFile({ ...file, file: 'Oplegnota 3.pdf' }, 'f', 'i1').role).toBe('paper')
    expect(itemOfFile({ ...file, title: 'Brief over genotariseerde akten' }, 'f', 'i1').role).toBe('version')
  })

  test('with tracked changes is read with them, and offers the other reading once', () => {
    const states = (['accepted', 'rejected'] as const).map((id) => ({ id, blocks: [page(1, id)] }))
    const file = imported([], { states })
    const item = itemOfFile(file, 'f', 'i1')
    const desk = perform(EMPTY_DESK, { do: 'add', items: [item] })
    expect(item.state).toBe('accepted')
    expect(otherReading(desk, item, file)).toBe('rejected')
    const both = perform(desk, { do: 'add', items: [{ ...item, id: 'i2', state: 'rejected' }], at: 0 })
    expect(both.items.map(({ id }) => id)).toEqual(['i2', 'i1'])
    expect(otherReading(both, item, file)).toBeUndefined()
  })

  test('goes to its place in time', () => {
    const dated = (id: string, date?: string) => deskItem(id, date === undefined ? {} : { date })
    const desk = { ...EMPTY_DESK, items: [dated('a', '2031-03-01'), dated('b'), dated('c', '2031-05-01')] }
    expect(placeFor(desk, dated('x', '2031-04-01'))).toBe(2)
    expect(placeFor(desk, dated('x', '2031-06-01'))).toBe(3)
    expect(placeFor(desk, dated('x'))).toBe(3)
  })

  test('of a bundle is the part it is, or the pages that a person sets', () => {
    const parts = [
      paper({ blocks: { from: 0, to: 2 }, title: 'Een' }),
      paper({ blocks: { from: 2, to: 3 }, kind: 'letter' }),
    ]
    const file = imported([page(1, 'a'), page(1, 'b'), page(2, 'c')], { papers: parts })
    const item = itemOfPaper(file, 'f', 0, 'i1')
    expect(itemBlocks(item, file).map(({ text }) => text)).toEqual(['a', 'b'])
    expect(itemBlocks({ ...item, pages: { first: 2, last: 2 } }, file).map(({ text }) => text)).toEqual(['c'])
    expect(itemBlocks({ ...item, pages: { first: 7, last: 9 } }, file)).toEqual([])
    expect(itemOfPaper(file, 'f', 1, 'i2').role).toBe('version')
  })
})

describe('what a reader is asked to look at', () => {
  test('are guesses, gaps and dates that contradict the order', () => {
    const items = [deskItem('a', { date: '2031-05-01', dateBy: 'file-name' }), deskItem('b', { date: '2031-04-01' })]
    const desk = { ...EMPTY_DESK, items }
    const kinds = (index: number, file = imported(['x']), blocks = 1) =>
      pointsOf(desk, items[index]!, file, blocks).map(({ kind }) => kind)
    expect(kinds(0)).toEqual(['guessed-date'])
    expect(kinds(1)).toEqual(['date-order'])
    const scan = imported([], {
      pages: { count: 4, textless: [4] },
      problems: [
        { level: 'warning', code: 'textless-page', where: { page: 4 } },
        { level: 'warning', code: 'lost-anchor' },
      ],
    })
    expect(kinds(1, scan, 0)).toEqual(['date-order', 'no-text', 'textless', 'problem'])
  })
})

test('papers hang under the version before their day', () => {
  const items = [
    deskItem('een', { date: '2031-03-01' }),
    deskItem('twee', { date: '2031-04-01' }),
    ...[['n1', '2031-04-01'], ['n2', '2031-03-02'], ['n3', '2031-01-01'], ['n4']].map(([id = '', date]) =>
      deskItem(id, { role: 'paper', ...(date !== undefined && { date }) }),
    ),
  ]
  const ids = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id)
  const { before, after, undated } = placePapers({ ...EMPTY_DESK, items })
  expect([ids(before), ids(after.get('een')), ids(after.get('twee')), ids(undated)]).toEqual([
    ['n3'],
    ['n2', 'n1'],
    [],
    ['n4'],
  ])
})

test('sorting puts versions in order of their days and papers after them, and is no step where they are', () => {
  const items = [
    deskItem('n', { role: 'paper', date: '2031-01-01' }),
    deskItem('b', { date: '2031-04-01' }),
    deskItem('leeg'),
    deskItem('a', { date: '2031-03-01' }),
  ]
  const sorted = perform({ ...EMPTY_DESK, items }, { do: 'sort' })
  expect(sorted.items.map(({ id }) => id)).toEqual(['a', 'b', 'leeg', 'n'])
  expect(perform(sorted, { do: 'sort' })).toBe(sorted)
})

test('every step has a description', () => {
  const desk = perform(EMPTY_DESK, { do: 'add', items: [deskItem('a', { date: '2031-03-01' }), deskItem('b')] })
  expect(describeStep(EMPTY_DESK, desk)).toMatchObject({ kind: 'added', item: { id: 'a' }, count: 2 })
  expect(describeStep(desk, EMPTY_DESK)).toMatchObject({ kind: 'removed', item: { id: 'a' }, count: 2 })
  const kind = (command: Parameters<typeof perform>[1]) => describeStep(desk, perform(desk, command)).kind
  expect(kind({ do: 'move', item: 'b', to: 0 })).toBe('order')
  expect(kind({ do: 'change', item: 'b', change: { date: '2031-03-02', dateBy: 'person' } })).toBe('date')
  expect(kind({ do: 'change', item: 'b', change: { state: { author: 'x' } } })).toBe('state')
  expect(kind({ do: 'name', title: 'Haven' })).toBe('name')
  expect(kind({ do: 'refuse', proposal: 'x' })).toBe('links')
})
