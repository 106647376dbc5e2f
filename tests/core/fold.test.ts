import { describe, expect, it } from 'vitest'
import { compare } from '../../src/core/compare.ts'
import { foldRows } from '../../src/core/fold.ts'
import { advise, buildDossier, type Parts } from '../helpers/build-dossier.ts'

const [A, B] = ['2031-03-01', '2031-04-01'] as const

const rowsOf = (parts: Parts) => compare(buildDossier(parts), A, B).rows
/** One line a stretch: "same: a b". */
const write = (parts: Parts) =>
  foldRows(rowsOf(parts)).map(({ fold, rows }) => `${fold ?? 'open'}: ${rows.map(({ id }) => id).join(' ')}`)

const TEXT = {
  a: 'De haven krijgt een hek.',
  b: 'Het veer vaart in de winter.',
  c: 'De kade is van steen.',
  d: 'De sluis opent op zondag.',
}
const lines = (basis = '') => Object.entries(TEXT).map(([id, text]) => `${id}${basis}: ${text}`)

describe('runs of unchanged rows', () => {
  it('are folded as kept when a source says that they stayed', () => {
    expect(write({ versions: { [A]: lines(), [B]: lines() } })).toEqual(['same: a b c d'])
  })

  it('are folded as silent when the newer text is only assumed', () => {
    expect(write({ versions: { [A]: lines(), [B]: lines('~assumed') } })).toEqual(['silent: a b c d'])
  })

  it('end where one kind of silence gives way to the other', () => {
    const newer = lines().map((line, index) => (index < 2 ? line : line.replace(':', '~assumed:')))
    expect(write({ versions: { [A]: lines(), [B]: newer } })).toEqual(['same: a b', 'silent: c d'])
  })

  it('end with their section', () => {
    const split = ['== een', ...lines().slice(0, 2), '== twee', ...lines().slice(2)]
    expect(write({ versions: { [A]: split, [B]: split } })).toEqual(['same: a b', 'same: c d'])
  })
})

describe('what stays open', () => {
  it('is every change, every cut and what is unknown on one side', () => {
    const withPassage = lines().map((line) => line.replace(/^b:/, 'b(P1):').replace(/^c:/, 'c(P2):'))
    expect(
      write({
        versions: { [A]: withPassage, [B]: [lines()[0]!, lines()[3]!] },
        passages: { P1: 'present absent', P2: 'present unknown' },
      }),
    ).toEqual(['same: a', 'open: P1', 'open: P2', 'same: d'])
  })

  it('is a row with advice beside it, changed or not', () => {
    const withPassage = lines().map((line) => line.replace(/^b:/, 'b(P1):'))
    expect(
      write({
        versions: { [A]: withPassage, [B]: withPassage },
        passages: { P1: 'present present' },
        advice: [advise('D1', B, ['P1'])],
      }),
    ).toEqual(['same: a', 'open: P1', 'same: c d'])
  })
})

it('keeps every row once and in order', () => {
  const rows = rowsOf({ versions: { [A]: lines(), [B]: lines().toReversed() } })
  expect(foldRows(rows).flatMap((stretch) => stretch.rows)).toEqual(rows)
  expect(foldRows([])).toEqual([])
})
