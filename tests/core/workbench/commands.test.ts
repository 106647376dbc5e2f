import { describe, expect, test } from 'vitest'
import { EMPTY_DESK, perform, performIn, redo, startHistory, undo } from '../../../src/core/workbench/commands.ts'
import type { DeskCommand } from '../../../src/core/workbench/commands.ts'
import type { DeskItem, DeskLink, DeskPassage } from '../../../src/core/workbench/desk.ts'

const item = (id: string, role: DeskItem['role'] = 'version'): DeskItem => ({
  id,
  role,
  file: id,
  state: 'only',
  title: id,
})
const passage: DeskPassage = { id: 'kade', label: 'De kade', marked: [{ item: 'een', block: 0, from: 0, to: 4 }] }
const link: DeskLink = {
  id: 'l1',
  advice: { item: 'nota', block: 1, from: 0, to: 10 },
  passage: 'kade',
  stance: 'against-change',
  aim: 'cut',
  strength: 'advises',
  reasons: [],
  outcome: 'unknown',
  by: 'person',
}
const desk = [
  { do: 'add', items: [item('een'), item('twee'), item('nota', 'paper')] },
  { do: 'link', link, passage },
].reduce((before, command) => perform(before, command as DeskCommand), EMPTY_DESK)

describe('perform', () => {
  test('moves an item to the place of another', () => {
    const ids = (command: DeskCommand) => perform(desk, command).items.map(({ id }) => id)
    expect(ids({ do: 'move', item: 'een', to: 1 })).toEqual(['twee', 'een', 'nota'])
    expect(ids({ do: 'move', item: 'nota', to: 0 })).toEqual(['nota', 'een', 'twee'])
  })

  test('takes an item away with what hangs on it', () => {
    expect(perform(desk, { do: 'remove', item: 'nota' })).toMatchObject({ links: [], passages: [passage] })
    expect(perform(desk, { do: 'remove', item: 'een' })).toMatchObject({ links: [], passages: [] })
  })

  test('puts a passage and a link in the place of one with the same id', () => {
    const renamed = perform(desk, { do: 'mark', passage: { ...passage, label: 'De pier' } })
    expect(renamed.passages.map(({ label }) => label)).toEqual(['De pier'])
    expect(perform(desk, { do: 'link', link: { ...link, outcome: 'followed' } }).links).toHaveLength(1)
  })

  test.each<DeskCommand>([
    { do: 'remove', item: 'weg' },
    { do: 'change', item: 'weg', change: { title: 'x' } },
    { do: 'move', item: 'weg', to: 0 },
    { do: 'move', item: 'een', to: 9 },
  ])('gives the same desk for %o', (command) => {
    expect(perform(desk, command)).toBe(desk)
  })
})

describe('history', () => {
  test('every step can be undone and done again', () => {
    const named = performIn(startHistory(desk), { do: 'name', title: 'Haven' })
    expect(undo(named).present).toBe(desk)
    expect(redo(undo(named)).present).toEqual(named.present)
    expect(undo(startHistory(desk))).toEqual(startHistory(desk))
  })

  test('something new after a step back forgets what was undone', () => {
    const back = undo(performIn(startHistory(desk), { do: 'name', title: 'Haven' }))
    expect(performIn(back, { do: 'clear' }).future).toEqual([])
  })

  test('a command that changes nothing is no step', () => {
    expect(performIn(startHistory(desk), { do: 'remove', item: 'weg' }).past).toEqual([])
  })
})
