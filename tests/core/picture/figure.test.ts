import { describe, expect, it } from 'vitest'
import { type Figure, figureOf, type FigureRow, type GapItem } from '../../../src/core/picture/figure.ts'
import { actieagenda } from '../../helpers/actieagenda.ts'
import { advise, answer, buildDossier, remark, source } from '../../helpers/build-dossier.ts'

const [FIRST, SECOND, THIRD] = ['2031-03-01', '2031-03-15', '2031-05-01'] as const
const bearing = (passages: string[]) => ({ text: 'Gaat over de brug.', passages, locators: ['plek'] })

const bridge = buildDossier({
  versions: { [FIRST]: [], [SECOND]: [], [THIRD]: [] },
  passages: { brug: 'present absent absent', kade: 'unknown absent unknown' },
  sources: [
    source('N2', { date: '2031-03-14' }),
    source('N3', {
      date: '2031-03-10',
      decision: { kind: 'agreed', date: '2031-03-12', summary: 'Ja.', locators: [] },
    }),
    source('K1', { date: '2031-03-12', bearings: [bearing(['brug'])] }),
    source('K2', { date: '2031-06-01', bearings: [bearing(['brug'])] }),
    source('K3', { bearings: [bearing(['brug'])] }),
  ],
  advice: [
    advise('D2', SECOND, ['brug'], { source: 'N2' }),
    advise('D3', SECOND, ['brug'], { source: 'N3' }),
    { ...advise('D4', SECOND, ['brug'], { source: 'N2' }), between: { older: THIRD } },
    advise('D5', THIRD, ['brug']),
  ],
  remarks: [
    remark('R1', ['brug'], { source: 'N2' }),
    remark('R2', ['brug'], { role: 'highlight' }),
    remark('R3', ['brug'], { role: 'publication' }),
    remark('R4', ['brug'], { role: 'decision' }),
  ],
  answers: [answer(70, ['brug']), answer(9, ['brug']), answer(11, ['kade'])],
})
const figure = figureOf(bridge, { sort: 'theme' })
const rowOf = (id: string, of: Figure = figure): FigureRow =>
  of.groups.flatMap(({ rows }) => rows).find(({ passage }) => passage.id === id)!
const idOf = (item: GapItem) => (item.is === 'advice' ? item.advice.id : item.source.id)

describe('the place in time', () => {
  it('of advice and other papers is the gap before their version, by date of the paper', () => {
    expect(rowOf('brug').cells.map(({ gap }) => gap.map(idOf))).toEqual([[], ['D3', 'K1', 'D2'], ['D5']])
  })

  it('of what belongs to no version, or comes after the last, is at the end; undated ones last', () => {
    expect(rowOf('brug').later.items.map(idOf)).toEqual(['D4', 'K2', 'K3'])
  })

  it('of a remark is its paper’s version, or the end when the paper describes none', () => {
    const { cells, later } = rowOf('brug')
    expect(cells.map(({ remarks }) => remarks.map(({ id }) => id))).toEqual([['R2'], ['R2'], ['R2']])
    expect(later.remarks.map(({ id }) => id)).toEqual(['R1'])
  })

  it('of answers is the end, by number of the question', () => {
    expect(rowOf('brug').later.answers.map(({ id }) => id)).toEqual(['Q9', 'Q70'])
  })

  it('is told between versions in whole days', () => {
    expect(figure.heads.map(({ days }) => days)).toEqual([undefined, 14, 47])
  })
})

describe('a passage that was never known to be there', () => {
  it('is not said to be gone, and is told from one that was there', () => {
    expect(rowOf('kade').cells[1]).toMatchObject({ tube: 'empty', events: [], seen: false })
    expect(rowOf('brug').cells[2]).toMatchObject({ tube: 'empty', events: [], seen: true })
  })
})

describe('decisions', () => {
  it('stand at the version of their paper, and name it where it does not describe that version', () => {
    const [first, second] = figure.heads
    expect(first?.stamps).toEqual([])
    expect(second?.stamps.map(({ source: { id }, decision, isNamed }) => [id, decision.kind, isNamed])).toEqual([
      ['N3', 'agreed', true],
    ])
  })

  it('of the published dossier are all there, and none is dated that the paper does not date', () => {
    const { heads } = figureOf(actieagenda, { sort: 'theme' })
    const told = heads.map(({ version, stamps }) => [
      version.siglum,
      ...stamps.map(({ source: { id }, decision }) => `${id} ${decision.kind} ${decision.date ?? '-'}`),
    ])
    expect(told).toEqual([
      ['V1', 'N0910 discussed 2024-10-15'],
      ['V2', 'N0611 discussed 2024-11-14'],
      ['V3', 'M1311 agreed 2024-11-21', 'N2211 none-visible -'],
      ['V4', 'N0212 none-visible -'],
      ['V5', 'N0612 none-visible -'],
      ['V6', 'N1712A unreadable -'],
      ['V7', 'N0502 agreed 2025-02-07'],
    ])
    const named = heads.flatMap(({ stamps }) => stamps.filter(({ isNamed }) => isNamed).map(({ source: { id } }) => id))
    expect(named).toEqual(['M1311', 'N1712A'])
  })
})

describe('the picture of the published dossier', () => {
  const all = figureOf(actieagenda, { sort: 'cut' })
  const rows = all.groups.flatMap((group) => group.rows)
  const itemsOf = ({ cells, later }: FigureRow) => [...cells.flatMap(({ gap }) => gap), ...later.items]

  it('holds every piece of advice, remark, answer and paper at every passage that it is about', () => {
    for (const row of rows) {
      const { id } = row.passage
      const expected = [
        ...actieagenda.advice.filter(({ about }) => about.includes(id)),
        ...actieagenda.sources.filter(({ bearings }) => bearings.some(({ passages }) => passages.includes(id))),
      ].map((each) => each.id)
      expect(itemsOf(row).map(idOf).sort(), id).toEqual(expected.sort())
      const said = new Set(
        [...row.cells.flatMap(({ remarks }) => remarks), ...row.later.remarks].map((each) => each.id),
      )
      const remarks = actieagenda.remarks.filter(
        ({ passages, role }) => passages.includes(id) && role !== 'publication' && role !== 'decision',
      )
      expect([...said].sort(), id).toEqual(remarks.map((each) => each.id).sort())
      const answers = actieagenda.answers.filter(({ passages }) => passages.includes(id))
      expect(row.later.answers.map((each) => each.id).sort(), id).toEqual(answers.map((each) => each.id).sort())
    }
  })

  it('never puts a paper before a version that is older than the paper', () => {
    for (const row of rows) {
      for (const { gap, state } of row.cells) {
        for (const item of gap) {
          const date = item.source?.date
          if (item.is === 'paper') expect(date! <= state.version, `${idOf(item)} at ${state.version}`).toBe(true)
        }
      }
    }
  })

  it('puts letters after the last version at the end', () => {
    expect(rowOf('P03', all).later.items.map(idOf)).toEqual(['K450'])
    expect(rowOf('P34', all).cells.map(({ gap }) => gap.map(idOf))).toEqual([
      ['D03'],
      [],
      ['D36', 'M1311'],
      [],
      [],
      ['D26'],
      ['K447'],
    ])
  })
})
