import { describe, expect, it } from 'vitest'
import { chainOf, type ChainStep } from '../../src/core/chain.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { hasFacts, numbersIn, readFacts, rowsOf } from '../helpers/facts.ts'

const { advice, answers, openQuestions, passages, remarks, sources } = actieagenda

/** Ids of records in the steps of a chain, also of remarks that a decision carries. */
const recordsIn = (steps: readonly ChainStep[]): ReadonlySet<string> =>
  new Set(
    steps.flatMap((step): readonly string[] => {
      if (step.kind === 'advice') return [step.advice.id]
      if (step.kind === 'reaction') return [step.remark.id]
      if (step.kind === 'answer') return [step.answer.id]
      if (step.kind === 'gap') return [step.question.id]
      return step.kind === 'decision' ? step.remarks.map(({ id }) => id) : []
    }),
  )

describe.each(passages.map((passage) => ({ id: passage.id, passage })))('the chain of $id', ({ id, passage }) => {
  const steps = chainOf(actieagenda, passage)
  const found = recordsIn(steps)

  it('holds every advice, remark, answer and open question about it, each once', () => {
    const wanted = [
      ...advice.filter(({ about }) => about.includes(id)),
      ...[...remarks, ...answers, ...openQuestions].filter((each) => each.passages.includes(id)),
    ].map((each) => each.id)
    expect(wanted.filter((each) => !found.has(each))).toEqual([])
    expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length)
  })

  it('holds every version and everything that a paper says about it', () => {
    const versions = steps.flatMap((step) => {
      if (step.kind === 'unknown') return step.states.map(({ version }) => version)
      return step.kind === 'text' || step.kind === 'change' ? [step.cell.state.version] : []
    })
    expect(versions).toEqual(passage.states.map(({ version }) => version))
    const bearings = sources.flatMap((source) => source.bearings.filter((each) => each.passages.includes(id)))
    expect(steps.filter(({ kind }) => kind === 'paper')).toHaveLength(bearings.length)
  })

  it('gives each step that claims something a place in a source', () => {
    const unplaced = steps.filter((step) => {
      if (step.kind === 'advice') return step.advice.locators.length === 0
      if (step.kind === 'answer') return step.answer.locators.length === 0
      if (step.kind === 'reaction') return step.remark.locators.length === 0
      if (step.kind === 'paper') return step.bearing.locators.length === 0
      if (step.kind === 'decision') return step.decision.kind !== 'none-visible' && step.decision.locators.length === 0
      return (step.kind === 'text' || step.kind === 'change') && step.cell.state.locators.length === 0
    })
    expect(unplaced.map((step) => step.id)).toEqual([])
  })
})

it('never says both who asked for a change and that nobody is known to have', () => {
  const both = passages.flatMap(({ id, states }) =>
    states.filter((state) => state.requestedBy && state.requesterUnknown).map(({ version }) => `${id} ${version}`),
  )
  expect(both).toEqual([])
})

it('says that no source names who asked only of something that happened', () => {
  const marked = passages.flatMap((passage) =>
    chainOf(actieagenda, passage).flatMap((step) =>
      (step.kind === 'text' && step.cell.state.requesterUnknown) ||
      (step.kind === 'unknown' && step.states.some((state) => state.requesterUnknown))
        ? [`${passage.id} ${step.id}`]
        : [],
    ),
  )
  expect(marked).toEqual([])
})

describe.skipIf(hasFacts)('the records beside the facts', () => {
  it('are not compared with FACTS.md', ({ skip }) => skip('../shared/dossier is not here'))
})

describe.runIf(hasFacts)('every fact about a passage is in the chain of that passage', () => {
  const facts = hasFacts ? readFacts() : undefined
  const chains = new Map(passages.map((passage) => [passage.id, recordsIn(chainOf(actieagenda, passage))]))
  const named = (text: string) => [...text.matchAll(/P\d\d[ab]?/g)].map(([name]) => name)

  it('each advice of section D', () => {
    const rows = (facts?.rows('D') ?? []).filter((cells) => cells.length === 9)
    expect(rows.length).toBe(36)
    const lost = rows.flatMap(([id = '', , about = '']) =>
      named(about).flatMap((passage) => (chains.get(passage)?.has(id) ? [] : [`${id} ${passage}`])),
    )
    expect(lost).toEqual([])
  })

  it('each comment of section E is a remark, and stands in a chain where it is about a passage', () => {
    const rows = (facts?.rows('E') ?? []).filter(([, number = '']) => /\d/.test(number))
    expect(rows.length).toBeGreaterThan(25)
    const lost = rows.flatMap(([place = '', number = '']) => {
      const [source, page] = place.split(' p.')
      return numbersIn(number).flatMap((n) => {
        const remark = remarks.find(
          (each) => each.source === source && each.page === Number(page) && each.numbers.includes(n),
        )
        if (!remark) return [`${place} ${n}`]
        return remark.passages.filter((passage) => !chains.get(passage)?.has(remark.id))
      })
    })
    expect(lost).toEqual([])
  })

  it('each question of section F0 is answered in the chain of its passage', () => {
    const [, part = ''] = (facts?.section('F') ?? '').split(/^### F0\b.*$/m)
    const rows = rowsOf(part.split(/^### /m)[0] ?? '').filter(([lineage = '']) => /^P\d\d/.test(lineage))
    expect(rows.length).toBe(20)
    const lost = rows.flatMap(([lineage = '', cell = '']) =>
      numbersIn(cell).filter((number) => {
        const answer = answers.find((each) => each.questions.includes(number) || each.repeats?.includes(number))
        return !answer || !named(lineage).some((passage) => chains.get(passage)?.has(answer.id))
      }),
    )
    expect(lost).toEqual([])
  })
})
