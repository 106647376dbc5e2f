import { describe, expect, it } from 'vitest'
import { compare } from '../../src/core/compare.ts'
import { isChange, isPresent, type Row } from '../../src/core/comparison.ts'
import { advise, buildDossier, type Parts } from '../helpers/build-dossier.ts'
import { writeMarked } from '../helpers/notation.ts'

const [A, B, C] = ['2031-03-01', '2031-04-01', '2031-05-01'] as const

const step = (parts: Parts, older: string = A, newer: string = B) => compare(buildDossier(parts), older, newer)
const only = (rows: readonly Row[]): Row => {
  if (rows.length !== 1) throw new Error(`expected one row, got ${rows.map(({ id }) => id).join(', ')}`)
  return rows[0]!
}
const find = (rows: readonly Row[], id: string): Row => only(rows.filter((row) => row.id === id))

const KEPT = '# kop(P9): Plan voor de haven'
const QUAY = 'kade(P1): De oude kade krijgt een nieuwe muur van steen.'
const FERRY = 'veer(P2): Het veer vaart ook in de winter op zondag.'

describe('a passage on one side only', () => {
  it('is cut when a source reports it gone', () => {
    const { rows } = step({
      versions: { [A]: [KEPT, QUAY], [B]: [KEPT] },
      passages: { P1: 'present absent', P9: 'present present' },
    })
    const row = find(rows, 'P1')
    expect(row).toMatchObject({ kind: 'cut', number: 1, cutIn: undefined, words: undefined })
    expect(row.older.map(({ id }) => id)).toEqual(['kade'])
    expect(row.newer).toEqual([])
    expect(isChange(row)).toBe(true)
  })

  it('is unknown after, and no change, when the sources are silent', () => {
    const { rows } = step({
      versions: { [A]: [KEPT, QUAY], [B]: [KEPT] },
      passages: { P1: 'present unknown', P9: 'present present' },
    })
    expect(find(rows, 'P1')).toMatchObject({
      kind: 'unknown-after',
      number: undefined,
      contested: false,
      words: undefined,
    })
  })

  it('keeps the date of a cut that was reported in a version between the two', () => {
    const parts: Parts = {
      versions: { [A]: [KEPT, QUAY], [B]: [KEPT], [C]: [KEPT] },
      passages: { P1: 'present absent unknown', P9: 'present present present' },
    }
    expect(find(step(parts, A, C).rows, 'P1')).toMatchObject({ kind: 'unknown-after', cutIn: B })
    expect(find(step(parts, A, B).rows, 'P1')).toMatchObject({ kind: 'cut', cutIn: undefined })
  })

  it('is not cut again where it was recorded as absent before', () => {
    const { rows } = step({
      versions: { [A]: [KEPT, 'kade(P1)~inferred: Een rest van de kade.'], [B]: [KEPT] },
      passages: { P1: 'absent absent', P9: 'present present' },
    })
    expect(find(rows, 'P1')).toMatchObject({ kind: 'unknown-after', cutIn: undefined })
  })

  it.each([
    ['unknown added', 'added', 1],
    ['absent present', 'added', 1],
    ['absent restored', 'added', 1],
    ['unknown present', 'unknown-before', undefined],
    ['present present', 'unknown-before', undefined],
  ])('with the states %s is %s', (states, kind, number) => {
    const { rows } = step({
      versions: { [A]: [KEPT], [B]: [KEPT, FERRY] },
      passages: { P2: states, P9: 'present present' },
    })
    expect(find(rows, 'P2')).toMatchObject({ kind, number })
  })

  it('that is said to be back, from an unknown state, is marked as back but not as new', () => {
    const { rows } = step(
      {
        versions: { [A]: [KEPT], [B]: [KEPT], [C]: [KEPT, FERRY] },
        passages: { P2: 'absent unknown restored', P9: 'present present present' },
      },
      B,
      C,
    )
    expect(find(rows, 'P2')).toMatchObject({ kind: 'unknown-before', marks: ['restored'], number: 1 })
  })
})

describe('a passage on both sides', () => {
  const retelling = [
    'kade(P1): De kade wordt met steen hersteld door de gemeente.',
    'kade(P1): Over een kade.',
  ] as const

  it('is only retold when no source says that the letter changed', () => {
    const { rows } = step({
      versions: { [A]: [retelling[0]], [B]: [retelling[1]] },
      passages: { P1: 'present present' },
    })
    expect(only(rows)).toMatchObject({ kind: 'retold', number: undefined, words: undefined, marks: [] })
  })

  it('is changed when a source says so, without marks in words that are ours', () => {
    const { rows } = step({
      versions: { [A]: [retelling[0]], [B]: [retelling[1]] },
      passages: { P1: 'present shortened' },
    })
    expect(only(rows)).toMatchObject({ kind: 'changed', number: 1, words: undefined, marks: ['shortened'] })
  })

  it('is changed, word by word, in a heading: names are the papers’ own', () => {
    const { rows } = step({
      versions: { [A]: ['# kop(P1): Plan voor haven en veer'], [B]: ['# kop(P1): Plan voor haven'] },
      passages: { P1: 'present absent' },
    })
    const row = only(rows)
    expect(row).toMatchObject({ kind: 'changed', number: 1 })
    expect(writeMarked(row.words?.spans ?? [])).toBe('Plan voor haven[- en veer-]')
  })

  it('has no marked words in a heading of which the content is unknown', () => {
    const { rows } = step({
      versions: { [A]: ['# kop(P1): Plan voor haven en veer'], [B]: ['# kop?(P1): Een kop over de haven'] },
      passages: { P1: 'present shortened' },
    })
    expect(only(rows)).toMatchObject({ kind: 'changed', words: undefined })
  })

  it('is the same in the same words, and takes a mark all the same', () => {
    const { rows } = step({
      versions: { [A]: [QUAY, FERRY], [B]: [QUAY, FERRY] },
      passages: { P1: 'present present', P2: 'present moved' },
    })
    expect(find(rows, 'P1')).toMatchObject({ kind: 'same', number: undefined })
    expect(find(rows, 'P2')).toMatchObject({ kind: 'same', marks: ['moved'], number: 1 })
  })

  it('is not called moved because our blocks stand in another order', () => {
    const { rows } = step({
      versions: { [A]: [QUAY, FERRY, KEPT], [B]: [FERRY, KEPT, QUAY] },
      passages: { P1: 'present present', P2: 'present present', P9: 'present present' },
    })
    expect(rows.map(({ moved, number }) => ({ moved, number }))).toEqual(
      Array.from({ length: 3 }, () => ({ moved: false, number: undefined })),
    )
  })
})

describe('marks', () => {
  const texts = { [A]: [QUAY], [B]: ['kade(P1): Een muur.'], [C]: ['kade(P1): Nog een muur.'] }

  it('hold only in the step in which they are new', () => {
    const parts: Parts = { versions: texts, passages: { P1: 'present shortened shortened' } }
    expect(only(step(parts, A, B).rows).marks).toEqual(['shortened'])
    expect(only(step(parts, B, C).rows)).toMatchObject({ marks: [], kind: 'retold', number: undefined })
    expect(only(step(parts, A, C).rows).marks).toEqual(['shortened'])
  })

  it('come from everything that happened, the most telling first', () => {
    const parts: Parts = { versions: texts, passages: { P1: 'absent restored+moved+shortened present' } }
    expect(only(step(parts, A, B).rows).marks).toEqual(['restored', 'shortened', 'moved'])
  })
})

describe('literal versions', () => {
  const literal = (line: string) => line.replace(')', ')~literal')

  it('are compared by their words, whatever the states say', () => {
    const { rows, reconstructed } = step({
      versions: {
        [A]: [literal(KEPT), literal(QUAY), literal(FERRY)],
        [B]: [literal(KEPT), literal(QUAY).replace('steen', 'hout')],
      },
      passages: { P1: 'present present', P2: 'present unknown', P9: 'present present' },
    })
    expect(reconstructed).toBe(false)
    expect(rows.map(({ kind }) => kind)).toEqual(['same', 'changed', 'cut'])
    expect(writeMarked(rows[1]?.words?.spans ?? [])).toBe('De oude kade krijgt een nieuwe muur van [-steen-]{+hout+}.')
  })

  it('call a block moved that stands elsewhere', () => {
    const { rows } = step({
      versions: {
        [A]: [literal(QUAY), literal(FERRY), literal(KEPT)],
        [B]: [literal(FERRY), literal(KEPT), literal(QUAY)],
      },
      passages: { P1: 'present present', P2: 'present present', P9: 'present present' },
    })
    expect(rows.filter(({ moved }) => moved).length).toBe(1)
    expect(rows.filter(({ number }) => number !== undefined).length).toBe(1)
  })

  it('do not make a cut of what a reconstructed version is silent about', () => {
    const { rows } = step({
      versions: { [A]: [literal(KEPT), literal(QUAY)], [B]: [KEPT] },
      passages: { P1: 'present unknown', P9: 'present present' },
    })
    expect(find(rows, 'P1').kind).toBe('unknown-after')
  })

  it('do not call new what a reconstructed version before was silent about', () => {
    const { rows } = step({
      versions: { [A]: [KEPT], [B]: [literal(KEPT), literal(QUAY)] },
      passages: { P1: 'unknown present', P9: 'present present' },
    })
    expect(find(rows, 'P1').kind).toBe('unknown-before')
  })
})

describe('advice', () => {
  const versions = { [A]: [KEPT, QUAY, FERRY], [B]: [KEPT], [C]: [KEPT] }
  const passages = { P1: 'present absent unknown', P2: 'present absent unknown', P9: 'present present present' }

  it('stands in full beside the first change it is about, and as a pointer beside the others', () => {
    const { rows } = step({ versions, passages, advice: [advise('D1', B, ['P1', 'P2'])] })
    expect(find(rows, 'P1').advice.map(({ advice, shownAt }) => [advice.id, shownAt])).toEqual([['D1', undefined]])
    expect(find(rows, 'P2').advice.map(({ advice, shownAt }) => [advice.id, shownAt])).toEqual([['D1', 'P1']])
    expect(find(rows, 'P9').advice).toEqual([])
  })

  it('against a change makes that change contested, and advice that fits it does not', () => {
    const { rows } = step({
      versions,
      passages,
      advice: [advise('D1', B, ['P1']), advise('D2', B, ['P2'], { stance: 'for-change' })],
    })
    expect(find(rows, 'P1').contested).toBe(true)
    expect(find(rows, 'P2').contested).toBe(false)
  })

  it('stands beside an unchanged row without making it contested', () => {
    const { rows } = step({ versions, passages, advice: [advise('D1', B, ['P9'])] })
    expect(find(rows, 'P9')).toMatchObject({ contested: false, number: undefined })
    expect(find(rows, 'P9').advice.map(({ advice }) => advice.id)).toEqual(['D1'])
  })

  it('of a later paper is named apart, beside changes only', () => {
    const { rows } = step({ versions, passages, advice: [advise('D1', C, ['P1', 'P9'])] })
    expect(find(rows, 'P1').laterAdvice.map(({ id }) => id)).toEqual(['D1'])
    expect(find(rows, 'P1')).toMatchObject({ advice: [], contested: false })
    expect(find(rows, 'P9').laterAdvice).toEqual([])
  })

  it('of an earlier step is left out, and of all steps between the two is taken in', () => {
    const parts: Parts = { versions, passages, advice: [advise('D1', A, ['P1']), advise('D2', B, ['P1'])] }
    expect(find(step(parts, A, B).rows, 'P1').advice.map(({ advice }) => advice.id)).toEqual(['D2'])
    expect(find(step(parts, A, C).rows, 'P1').advice.map(({ advice }) => advice.id)).toEqual(['D2'])
    expect(step(parts, B, C).rows.flatMap(({ advice }) => advice)).toEqual([])
  })

  it('that fits no row is kept apart, never dropped', () => {
    const parts: Parts = { versions, passages, advice: [advise('D1', B, []), advise('D2', C, ['P1'])] }
    expect(step(parts).unplacedAdvice.map(({ id }) => id)).toEqual(['D1'])
    expect(step(parts, B, C).unplacedAdvice.map(({ id }) => id)).toEqual(['D2'])
  })
})

describe('changes without a place', () => {
  const parts: Parts = {
    versions: { [A]: [KEPT], [B]: [KEPT], [C]: [KEPT] },
    passages: {
      P1: 'present absent absent',
      P2: 'present present present',
      P3: 'absent unknown absent',
      P9: 'present present present',
    },
  }

  it('are those of passages that have no block on either side', () => {
    expect(step(parts).unplaced.map(({ passage }) => passage.id)).toEqual(['P1'])
  })

  it('are none where the passage was never known to stand there, which is not the same as gone', () => {
    const unseen = { ...parts, passages: { ...parts.passages, P1: 'unknown absent absent' } }
    expect([step(unseen), step(unseen, B, C)].flatMap(({ unplaced }) => unplaced)).toEqual([])
  })

  it('are not reported again when a later version says the same', () => {
    expect(step(parts, B, C).unplaced).toEqual([])
  })
})

describe('a comparison', () => {
  it('counts on what the blocks of both versions rest', () => {
    const { bases, reconstructed } = step({
      versions: { [A]: [KEPT, 'b~inferred: Iets.'], [B]: [KEPT, 'c~assumed: Iets.'] },
      passages: { P9: 'present present' },
    })
    expect(bases).toEqual({ literal: 0, stated: 2, inferred: 1, assumed: 1 })
    expect(reconstructed).toBe(true)
  })

  it('names the section of the newer side, and of the older one for what is gone', () => {
    const { rows } = step({
      versions: { [A]: ['== oud', KEPT, QUAY], [B]: ['== nieuw', KEPT] },
      passages: { P1: 'present absent', P9: 'present present' },
    })
    expect(rows.map(({ id, section }) => [id, section])).toEqual([
      ['P9', 'Deel nieuw'],
      ['P1', 'Deel oud'],
    ])
  })

  it('gives rows of one passage different ids', () => {
    const { rows } = step({
      versions: {
        [A]: ['a(P1): Het eerste.', 'b(P1): Het andere deel.'],
        [B]: ['a(P1): Het eerste.', 'b(P1): Het andere deel.'],
      },
      passages: { P1: 'present present' },
    })
    expect(rows.map(({ id }) => id)).toEqual(['P1', 'b'])
  })

  it('of a version with itself has no changes', () => {
    const { rows, unplaced } = step({ versions: { [A]: [KEPT, QUAY] }, passages: { P1: 'present', P9: 'added' } }, A, A)
    expect(rows.filter(isChange)).toEqual([])
    expect(unplaced).toEqual([])
  })

  it('refuses an unknown version by name', () => {
    expect(() => step({ versions: { [A]: [], [B]: [] } }, A, '2031-12-31')).toThrow(/2031-12-31/)
    expect(() => step({ versions: { [A]: [], [B]: [] } }, 'x', B)).toThrow(RangeError)
  })
})

it('counts every state but absent and unknown as present', () => {
  const { passages } = buildDossier({
    versions: { [A]: [], [B]: [], [C]: [] },
    passages: { P1: 'absent restored renamed', P2: 'unknown shortened moved', P3: 'added present unknown' },
  })
  expect(passages.map(({ states }) => states.map(isPresent))).toEqual([
    [false, true, true],
    [false, true, true],
    [true, true, false],
  ])
  expect(isPresent(undefined)).toBe(false)
})

describe('the words of literal text', () => {
  const literal = (older: readonly string[], newer: readonly string[]) =>
    step({ versions: { [A]: older, [B]: newer } }).rows

  it.each(['█████████', 'De pont vaart elke ████ naar de overkant.'])(
    'are not said to be gone where they are blacked out: %s',
    (barred) => {
      const { rows, exactWords } = step({
        versions: {
          [A]: ['# kop~literal: Plan', 'a~literal: De pont vaart elke dag naar de overkant.'],
          [B]: ['# kop~literal: Plan', `b~literal: ${barred}`],
        },
      })
      expect(rows.at(-1)).toMatchObject({ kind: 'changed', words: undefined })
      expect(exactWords).toBe(true)
    },
  )

  it('are compared across the paragraphs of a split', () => {
    const rows = literal(
      ['a~literal: De pont vaart elke dag naar de overkant. De kade van steen is open voor fietsers.'],
      ['c~literal: De pont vaart elke week naar de overkant.', 'b~literal: De kade van steen is open voor fietsers.'],
    )
    expect(writeMarked(only(rows).words?.spans ?? [])).toContain('elke [-dag-]{+week+} naar')
    expect(only(rows).newer).toHaveLength(2)
  })

  it('tell a renumbered heading from one whose amount changed', () => {
    expect(only(literal(['# a~literal: 2 De kade'], ['# a~literal: 3 De kade']))).toMatchObject({ kind: 'layout' })
    expect(only(literal(['a~literal: 2 Linden aan de kade'], ['a~literal: 3 Linden aan de kade']))).toMatchObject({
      kind: 'changed',
    })
  })

  it('make a change of a digit that only spacing seems to set apart', () => {
    const row = only(literal(['a~literal: Er staan 1 2 linden.'], ['a~literal: Er staan 12 linden.']))
    expect(row).toMatchObject({ kind: 'changed', number: 1 })
  })
})
