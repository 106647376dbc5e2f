import { describe, expect, it } from 'vitest'
import { compare } from '../../src/core/compare.ts'
import { rowAt } from '../../src/core/comparison.ts'
import { rowEvents } from '../../src/core/row-events.ts'
import { viewStory } from '../../src/core/story.ts'
import { actieagenda } from '../helpers/actieagenda.ts'

/** The four that a reader must see first, by the passage that leads each. */
const CUTS = [
  { name: 'the title', passage: 'P01', advice: 'D08', answer: 'Q225-226' },
  { name: 'discrimination in the problem statement', passage: 'P03', advice: 'D11', answer: 'Q227' },
  { name: 'the integration paradox', passage: 'P07', advice: 'D12', answer: 'Q228' },
  { name: 'discrimination and polarisation, shortened', passage: 'P04b', advice: 'D09', answer: 'Q149' },
] as const

const storyOf = (passage: string) => {
  const story = actieagenda.stories.find(({ kind, passages }) => kind === 'contested' && passages.includes(passage))
  if (!story) throw new Error(`no contested story about ${passage}`)
  return viewStory(actieagenda, story)
}

it('stand first among the stories, and they are all that officials argued against', () => {
  const contested = actieagenda.stories.filter(({ kind }) => kind === 'contested')
  expect(contested.length).toBe(CUTS.length)
  expect(actieagenda.stories.slice(0, CUTS.length)).toEqual(contested)
  expect(new Set(CUTS.map(({ passage }) => storyOf(passage).story.id)).size).toBe(CUTS.length)
})

describe.each(CUTS)('$name', ({ passage, advice, answer }) => {
  const view = storyOf(passage)

  it('is told with its date, its advice against it and the later answer', () => {
    expect(view.story.version).toBe('2024-12-02')
    expect(view.advice.map((each) => each.advice.id)).toContain(advice)
    expect(view.advice.every((each) => each.advice.stance === 'against-change' && each.date !== undefined)).toBe(true)
    expect(view.answers.map(({ id }) => id)).toContain(answer)
    expect(view.answers.every(({ judgement }) => judgement !== undefined)).toBe(true)
  })

  it('has a reason on record why the state secretary is named, or nobody is named', () => {
    expect(view.state).toMatchObject({ version: view.story.version, basis: 'stated' })
    expect(view.state?.requestedBy?.locators.length).not.toBe(0)
  })

  it('is found in the comparison of its step by the passage the story begins with', () => {
    const [first] = view.passages
    const row = rowAt(compare(actieagenda, view.older ?? '', view.story.version), first?.id ?? '')
    expect(row).toBeDefined()
    const state = row?.passages.find((each) => each.passage.id === first?.id)?.newer
    expect(state?.state === 'absent' || rowEvents(row!).includes('shortened')).toBe(true)
    expect(row?.number).toBeDefined()
    expect(row?.contested).toBe(true)
    expect(row?.advice.map((each) => each.advice.id)).toContain(advice)
  })

  it('stands struck out, as text that is gone or as words out of a name, unless it was only shortened', () => {
    const { rows } = compare(actieagenda, view.older ?? '', view.story.version)
    const row = rows.find(({ passages }) => passages.some((each) => each.passage.id === passage))
    const isStruck = row?.kind === 'cut' || row?.words?.spans.some(({ kind }) => kind === 'cut') === true
    expect(isStruck).toBe(passage !== 'P04b')
  })
})

it('strikes the words on cohesion out of the title', () => {
  const { rows } = compare(actieagenda, '2024-11-22', '2024-12-02')
  const spans = rows.find(({ id }) => id === 'P01')?.words?.spans ?? []
  const struck = spans.filter(({ kind }) => kind === 'cut').map(({ text }) => text)
  expect(struck.join('')).toContain('Maatschappelijke Samenhang')
})

it('strikes the whole round of 2 December: title, three passages, discrimination and crime', () => {
  const { rows } = compare(actieagenda, '2024-11-22', '2024-12-02')
  const cut = rows.filter(({ kind }) => kind === 'cut').map(({ id }) => id)
  expect(cut.toSorted()).toEqual(['P03', 'P05', 'P06', 'P07', 'P08'])
  expect(rows.find(({ id }) => id === 'P08')).toMatchObject({ contested: false })
})

it('shows the advice on the three passages once in full, and points to it at the other two', () => {
  const { rows } = compare(actieagenda, '2024-11-22', '2024-12-02')
  const places = ['P05', 'P06', 'P07'].map((id) => rows.find((row) => row.id === id)?.advice[0])
  expect(places.map((each) => each?.advice.id)).toEqual(['D12', 'D12', 'D12'])
  expect(places.filter((each) => each?.shownAt === undefined).length).toBe(1)
})
