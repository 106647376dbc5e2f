import { describe, expect, it } from 'vitest'
import { checkAgreement } from '../../src/core/agreement.ts'
import { rowEvents } from '../../src/core/row-events.ts'
import { actieagenda, allPairs, versionOf } from '../helpers/actieagenda.ts'

const pairs = allPairs()
const rowsOfPairs = pairs.flatMap(({ older, newer, rows }) =>
  rows.map((row) => ({ ...row, where: `${older.siglum}→${newer.siglum} ${row.id}` })),
)
const where = (rows: readonly { readonly where: string }[]) => rows.map((row) => row.where)
const blocks = actieagenda.versions.flatMap((version) =>
  version.sections.flatMap((section) => section.blocks.map((block) => ({ ...block, version }))),
)
const sourceOfLocator = (id: string) => actieagenda.locators.find((each) => each.id === id)?.source ?? ''

describe('a reconstruction says on what it rests', () => {
  it('has blocks in all seven versions, none of them the literal text', () => {
    expect(actieagenda.versions.length).toBe(7)
    for (const version of actieagenda.versions) expect(version.sections.flatMap((each) => each.blocks)).not.toEqual([])
    expect(blocks.filter(({ basis }) => basis === 'literal')).toEqual([])
  })

  it('has a basis for every block, and a locator for every block that is not assumed', () => {
    expect(blocks.filter(({ basis }) => !['stated', 'inferred', 'assumed'].includes(basis))).toEqual([])
    expect(blocks.filter(({ basis, locators }) => basis !== 'assumed' && locators.length === 0)).toEqual([])
    expect(blocks.filter(({ basis, locators }) => basis === 'assumed' && locators.length > 0)).toEqual([])
  })

  it('sets every block beside a passage that is recorded', () => {
    const known = new Set(actieagenda.passages.map(({ id }) => id))
    expect(blocks.filter(({ passages }) => passages.length === 0 || passages.some((id) => !known.has(id)))).toEqual([])
  })

  it('calls a block stated only on the word of a paper that describes that version', () => {
    const wrong = blocks
      .filter(({ basis }) => basis === 'stated')
      .filter(({ locators, version }) => !locators.some((id) => version.describedBy.includes(sourceOfLocator(id))))
    expect(wrong.map(({ id, version }) => `${version.siglum} ${id}`)).toEqual([])
  })

  it('assumes only what stood in a version before, in the same words', () => {
    const wrong = blocks.filter(({ basis, id, text, version }) => {
      if (basis !== 'assumed') return false
      return !blocks.some((each) => each.version.id < version.id && each.id === id && each.text === text)
    })
    expect(wrong.map(({ id, version }) => `${version.siglum} ${id}`)).toEqual([])
  })

  it('says of the whole and of every pair that it is a reconstruction', () => {
    expect(actieagenda.meta.statement).toMatch(/geen enkele versie.*eigen woorden/)
    expect(pairs.length).toBe(21)
    expect(pairs.filter(({ reconstructed }) => !reconstructed)).toEqual([])
    expect(pairs.filter(({ exact }) => !exact)).toEqual([])
  })
})

describe('unknown is never drawn as cut, in any pair of versions', () => {
  it('has a cut only where a source says that a passage is gone', () => {
    const cuts = rowsOfPairs.filter(({ kind }) => kind === 'cut')
    expect(cuts.length).toBeGreaterThanOrEqual(9)
    expect(where(cuts.filter(({ passages }) => !passages.some((p) => p.newer?.state === 'absent')))).toEqual([])
    expect(where(cuts.filter(({ newer, older }) => newer.length > 0 || older.length === 0))).toEqual([])
  })

  it('marks no words where no source tells what became of them', () => {
    const unknown = rowsOfPairs.filter(({ kind }) => kind === 'unknown-after' || kind === 'unknown-before')
    expect(unknown.length).toBeGreaterThan(50)
    expect(where(unknown.filter(({ words }) => words !== undefined))).toEqual([])
  })

  it('marks words only in names: elsewhere the words are ours', () => {
    const marked = rowsOfPairs.filter(({ words }) => words !== undefined)
    expect(marked.length).toBeGreaterThan(20)
    const isName = ({ older, newer }: (typeof rowsOfPairs)[number]) =>
      [...older, ...newer].every((block) => block.kind === 'heading' && block.contentUnknown !== true)
    expect(where(marked.filter((row) => !isName(row)))).toEqual([])
  })

  it('calls nothing moved that no source calls moved: the order of the blocks is often ours', () => {
    const moved = rowsOfPairs.filter((row) => rowEvents(row).includes('moved'))
    expect(moved.length).toBeGreaterThan(5)
    const isStated = ({ passages }: (typeof moved)[number]) =>
      passages.some(({ passage, older, newer }) =>
        passage.states.some(
          ({ version, state, also }) =>
            version > (older?.version ?? '') &&
            version <= (newer?.version ?? '') &&
            (state === 'moved' || also?.includes('moved') === true),
        ),
      )
    expect(where(moved.filter((row) => !isStated(row)))).toEqual([])
  })

  it('calls a return not contested because officials argued against the cut', () => {
    const returned = rowsOfPairs.filter((row) => row.contested && rowEvents(row).includes('restored'))
    expect(where(returned)).toContain('V5→V6 P08')
    const onlyAgainstCut = returned.filter(({ advice }) =>
      advice.every(({ advice: each }) => each.stance !== 'against-change' || each.aim !== 'addition'),
    )
    expect(where(onlyAgainstCut)).toEqual([])
  })

  it('counts silence as no change: not a row of assumed text about passages that are unknown', () => {
    const silent = rowsOfPairs.filter(
      ({ newer, passages }) =>
        newer.length > 0 &&
        newer.every(({ basis }) => basis === 'assumed') &&
        passages.every((each) => each.newer?.state === 'unknown'),
    )
    expect(silent.length).toBeGreaterThan(50)
    expect(where(silent.filter(({ number, moved }) => number !== undefined && !moved))).toEqual([])
  })

  it('dates a cut in between only where a source reports it in a version in between', () => {
    const dated = rowsOfPairs.filter(({ cutIn }) => cutIn !== undefined)
    expect(where(dated)).toContain('V3→V5 P03')
    expect(where(dated.filter(({ kind }) => kind !== 'unknown-after'))).toEqual([])
    const reported = ({ cutIn, passages }: (typeof dated)[number]) =>
      passages.some(({ passage }) => passage.states.some((s) => s.version === cutIn && s.state === 'absent'))
    expect(where(dated.filter((row) => !reported(row)))).toEqual([])
  })
})

describe('every pair of versions', () => {
  it('shows every block of both versions once', () => {
    for (const { older, newer, rows } of pairs) {
      const ids = (version: typeof older) =>
        version.sections.flatMap((each) => each.blocks.map(({ id }) => id)).toSorted()
      expect(rows.flatMap((row) => row.older.map(({ id }) => id)).toSorted()).toEqual(ids(older))
      expect(rows.flatMap((row) => row.newer.map(({ id }) => id)).toSorted()).toEqual(ids(newer))
    }
  })

  it('gives every row an id of its own and numbers its changes from one', () => {
    for (const { rows } of pairs) {
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
      const numbers = rows.flatMap(({ number }) => (number === undefined ? [] : [number]))
      expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    }
  })

  it('shows every advice of its steps in full exactly once, beside a row or apart', () => {
    for (const { older, newer, rows, unplacedAdvice } of pairs) {
      const inSteps = actieagenda.advice.filter(
        ({ between }) => between.newer !== undefined && between.newer > older.id && between.newer <= newer.id,
      )
      const full = rows.flatMap((row) => row.advice.filter(({ shownAt }) => shownAt === undefined))
      const shown = [...full.map(({ advice }) => advice.id), ...unplacedAdvice.map(({ id }) => id)]
      expect(shown.toSorted()).toEqual(inSteps.map(({ id }) => id).toSorted())
    }
  })

  it('points only at rows that show the advice in full', () => {
    for (const { rows } of pairs) {
      for (const { advice, shownAt } of rows.flatMap((row) => row.advice)) {
        if (shownAt === undefined) continue
        const target = rows.find(({ id }) => id === shownAt)
        expect(target?.advice.some((each) => each.advice === advice && each.shownAt === undefined)).toBe(true)
      }
    }
  })
})

describe('the lineage computed from the blocks', () => {
  it('agrees with the recorded states, or is known not to', () => {
    const all = checkAgreement(actieagenda)
    expect(all.length).toBeGreaterThan(200)
    const differs = all.filter(({ agrees }) => !agrees)
    expect(differs.map(({ passage, version, stated, traced }) => `${passage} ${version} ${stated}: ${traced}`)).toEqual(
      [
        // That they came back is known; their words then are not, so the words cannot show it.
        `P05 ${versionOf('V7').id} restored: born`,
        `P06 ${versionOf('V7').id} restored: born`,
        `P08 ${versionOf('V6').id} restored: born`,
        // A paper says that these were there, and our text has no block for them.
        `P13 ${versionOf('V1').id} present: no-text`,
        `P13 ${versionOf('V2').id} present: no-text`,
        `P32 ${versionOf('V7').id} present: no-text`,
      ],
    )
  })
})
