import { describe, expect, it } from 'vitest'
import { changeIds, changeStory } from '../../src/core/change-story.ts'
import { compare } from '../../src/core/compare.ts'
import { lifelineOf } from '../../src/core/lifeline.ts'
import { harbour, step } from '../components/harbour.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { allChanges } from '../helpers/all-changes.ts'
import { advise, answer, buildDossier, story as cutStory } from '../helpers/build-dossier.ts'

const storyOf = (at: string) => {
  const found = changeStory(harbour, step, at)
  if (!found) throw new Error(`no story of ${at}`)
  return found
}

describe('changeStory', () => {
  it('tells a cut with its text struck as a whole, and why nothing stands there afterwards', () => {
    const { events, before, after, name, reconstructed } = storyOf('kade')
    expect({ events, name, reconstructed }).toEqual({ events: ['cut'], name: 'Passage kade', reconstructed: 'both' })
    expect(before.blocks.map(({ block, mark }) => [block.text, mark])).toEqual([
      ['De kade blijft open voor wandelaars.', 'cut'],
    ])
    expect(after).toEqual({ blocks: [], why: { is: 'gone', basis: undefined } })
  })

  it('gives the words of a name for its own side only, and no mark of the whole beside them', () => {
    const { before, after } = storyOf('titel')
    expect(before.blocks[0]?.spans?.map(({ kind, text }) => [kind, text])).toEqual([
      ['same', 'Een haven voor '],
      ['cut', 'iedereen'],
    ])
    expect(after.blocks[0]?.spans?.map(({ kind }) => kind)).toEqual(['same', 'added'])
    expect([...before.blocks, ...after.blocks].map(({ mark }) => mark)).toEqual([undefined, undefined])
  })

  it('strikes nothing of a passage that was shortened: which words went is not known', () => {
    expect(storyOf('vissers').before.blocks.map(({ mark }) => mark)).toEqual(['went'])
  })

  it('knows nothing of a passage that no source names before', () => {
    expect(storyOf('toren').before).toEqual({ blocks: [], why: 'unknown' })
  })

  it('has no story for what is no change, and none for an id that is not there', () => {
    expect(changeStory(harbour, step, 'veer')).toBeUndefined()
    expect(changeStory(harbour, step, 'brug')).toBeUndefined()
    expect(changeStory(harbour, step, 'bestaat-niet')).toBeUndefined()
  })

  it('sets the advice of the step, what came later and before, and the reactions beside it', () => {
    const { advice, laterAdvice, earlierAdvice, reactions, papers } = storyOf('kade')
    expect(advice.map((each) => [each.advice.id, each.source?.label, each.about])).toEqual([
      ['D1', 'Nota 8 maart 2030', ['Passage kade']],
    ])
    expect(laterAdvice.map((each) => each.advice.id)).toEqual(['D4'])
    expect(earlierAdvice).toEqual([])
    expect(reactions.map(({ remark }) => remark.id)).toEqual(['R1'])
    expect(papers.map(({ id }) => id)).toEqual(['N2', 'N1'])
    const back = changeStory(harbour, compare(harbour, '2030-03-08', '2030-03-15'), 'kade')
    expect(back?.events).toEqual(['restored'])
    expect(back?.advice.map((each) => each.advice.id)).toEqual(['D4'])
    expect(back?.earlierAdvice.map((each) => each.advice.id)).toEqual(['D1'])
  })

  it('tells the answers about its advice with the verdicts and what they are about, and counts the others', () => {
    const { answers, otherAnswers } = storyOf('kade')
    expect(answers.map((each) => each.answer.id)).toEqual(['Q7'])
    expect(answers[0]?.verdicts.map(({ kind, papers }) => [kind, papers.map(({ id }) => id)])).toEqual([
      ['partly', []],
      ['tension', ['N2']],
    ])
    expect(otherAnswers).toBe(0)
    expect(storyOf('geld')).toMatchObject({ answers: [], otherAnswers: 1 })
  })

  it('does not land on a change in which the passage is only one of the things that stand there', () => {
    const dossier = buildDossier({
      versions: {
        '2030-01-01': ['kop(weg,ook): De brug en de sluis.'],
        '2030-02-01': ['anders: Iets anders.'],
      },
      passages: { weg: 'present absent', ook: 'present unknown' },
    })
    const comparison = compare(dossier, '2030-01-01', '2030-02-01')
    expect(changeStory(dossier, comparison, 'weg')?.events).toEqual(['cut'])
    expect(changeStory(dossier, comparison, 'ook')).toBeUndefined()
  })

  it('tells a change without a paragraph: gone, and nothing known of the text', () => {
    const dossier = buildDossier({
      versions: { '2029-12-01': ['een: De brug.'], '2030-01-01': ['een: De brug.'], '2030-02-01': ['een: De brug.'] },
      passages: { weg: 'present unknown absent/inferred', nooit: 'unknown unknown absent' },
      advice: [advise('D1', '2030-02-01', ['weg'])],
    })
    const comparison = compare(dossier, '2030-01-01', '2030-02-01')
    // The other was never known to stand there, so it is no change.
    expect(changeIds(comparison)).toEqual(['weg'])
    expect(changeStory(dossier, comparison, 'weg')).toMatchObject({
      events: ['absent'],
      before: { blocks: [], why: 'unknown' },
      after: { blocks: [], why: { is: 'gone', basis: 'inferred' } },
      advice: [{ advice: { id: 'D1' } }],
    })
  })

  it('tells who asked for it for those passages alone of which a source says so', () => {
    const dossier = buildDossier({
      versions: { '2030-01-01': ['een(a,b,c): Drie dingen.'], '2030-02-01': ['twee: Iets anders.'] },
      passages: { a: 'present absent', b: 'present absent', c: 'present absent' },
    })
    const asked =
      (id: string, scope: 'item' | 'list') => (state: (typeof dossier.passages)[number]['states'][number]) =>
        state.state === 'absent' ? { ...state, requestedBy: { who: 'burgemeester', scope, locators: [id] } } : state
    const passages = dossier.passages.map((passage) => ({
      ...passage,
      states:
        passage.id === 'c' ? passage.states : passage.states.map(asked('plek', passage.id === 'a' ? 'item' : 'list')),
    }))
    const told = { ...dossier, passages }
    expect(changeStory(told, compare(told, '2030-01-01', '2030-02-01'), 'a')?.requests).toEqual([
      { passages: ['Passage a'], who: 'burgemeester', scope: 'item' },
      { passages: ['Passage b'], who: 'burgemeester', scope: 'list' },
    ])
  })

  it('puts the answers that the editors set beside a cut before those about its advice', () => {
    const dossier = buildDossier({
      versions: { '2030-01-01': ['een(a): Een ding.'], '2030-02-01': ['twee: Iets anders.'] },
      passages: { a: 'present absent' },
      advice: [advise('D1', '2030-02-01', ['a'])],
      answers: [answer(1, ['a'], { advice: ['D1'] }), answer(2, ['a']), answer(3, ['a'])],
      stories: [cutStory('S1', '2030-02-01', ['a'], { answers: ['Q3'] })],
    })
    const found = changeStory(dossier, compare(dossier, '2030-01-01', '2030-02-01'), 'a')
    expect(found?.answers.map((each) => each.answer.id)).toEqual(['Q3', 'Q1'])
    expect(found?.otherAnswers).toBe(1)
  })
})

describe('the changes of the embedded dossier', () => {
  const all = allChanges(actieagenda)

  it('all have a story, with all advice that the comparison sets beside them', () => {
    expect(all.length).toBeGreaterThan(100)
    for (const { name, comparison, story } of all) {
      const row = comparison.rows.find((each) => each.id === story.at)
      if (!row) continue
      expect(story.events.length, name).toBeGreaterThan(0)
      const told = story.advice.map(({ advice }) => advice.id)
      for (const { advice } of row.advice) expect(told, name).toContain(advice.id)
    }
  })

  it('say that there is no advice only where no paper of the step names a passage of theirs', () => {
    for (const { name, story } of all.filter((each) => each.story.advice.length === 0)) {
      const ids = story.passages.map(({ passage }) => passage.id)
      const inStep = actieagenda.advice.filter(
        ({ between, about }) =>
          between.newer !== undefined &&
          between.newer > story.older.id &&
          between.newer <= story.newer.id &&
          about.some((id) => ids.includes(id)),
      )
      expect(
        inStep.map(({ id }) => id),
        name,
      ).toEqual([])
    }
  })

  it('can be reached from every step of a passage in which something happened to it', () => {
    const lost = actieagenda.passages.flatMap((passage) =>
      lifelineOf(actieagenda, passage).flatMap((cell, index) => {
        const before = actieagenda.versions[index - 1]
        if (cell.events.length === 0 || !before) return []
        const comparison = compare(actieagenda, before.id, cell.state.version)
        return changeStory(actieagenda, comparison, passage.id) ? [] : [`${passage.id} ${cell.state.version}`]
      }),
    )
    expect(lost).toEqual([])
  })
})
