import { describe, expect, it } from 'vitest'
import { type GroupKey, type Selection, selectPassages } from '../../../src/core/picture/selection.ts'
import { actieagenda } from '../../helpers/actieagenda.ts'
import { advise, buildDossier } from '../../helpers/build-dossier.ts'

const [FIRST, SECOND, THIRD] = ['2031-03-01', '2031-04-01', '2031-05-01'] as const

const bridge = buildDossier({
  versions: { [FIRST]: [], [SECOND]: [], [THIRD]: [] },
  passages: {
    brug: 'present absent restored',
    kade: 'present unknown absent',
    loods: 'present moved+shortened unknown',
    vuur: 'unknown absent absent',
  },
  advice: [
    advise('D1', SECOND, ['brug'], { strengths: ['explains', 'objects'] }),
    advise('D2', SECOND, ['kade'], { strengths: ['points-out'], stance: 'for-change' }),
    advise('D3', THIRD, ['kade'], { strengths: ['asks'], stance: 'procedural', aim: 'procedure' }),
  ],
})

const nameOf = (key: GroupKey) =>
  key.by === 'theme' ? key.id : key.by === 'cut' ? (key.version ?? 'never') : (key.strength ?? 'none')
const grouped = (selection: Selection, dossier = bridge) =>
  selectPassages(dossier, selection).map(({ key, passages }) => [nameOf(key), passages.map(({ id }) => id)])
const chosen = (more: Omit<Selection, 'sort'>) => grouped({ sort: 'theme', ...more }).flatMap(([, ids]) => ids)

describe('the order of passages', () => {
  it('is by theme, without groups that hold nothing', () => {
    expect(grouped({ sort: 'theme' })).toEqual([['haven', ['brug', 'kade', 'loods', 'vuur']]])
  })

  it('is by the version of the first cut, and takes no passage for cut that was never known to be there', () => {
    expect(grouped({ sort: 'cut' })).toEqual([
      [SECOND, ['brug']],
      [THIRD, ['kade']],
      ['never', ['loods', 'vuur']],
    ])
  })

  it('is by the verb of the advice, in whatever direction it points', () => {
    expect(grouped({ sort: 'advice' })).toEqual([
      ['objects', ['brug']],
      ['points-out', ['kade']],
      ['none', ['loods', 'vuur']],
    ])
  })

  it.each(['theme', 'cut', 'advice'] as const)('by %s holds every passage of the published dossier once', (sort) => {
    const ids = selectPassages(actieagenda, { sort }).flatMap(({ passages }) => passages.map(({ id }) => id))
    expect([...ids].sort()).toEqual(actieagenda.passages.map(({ id }) => id).sort())
  })
})

describe('a filter', () => {
  it('keeps the passages with advice against a change, and not those with support for one', () => {
    expect(chosen({ contested: true })).toEqual(['brug'])
  })

  it('keeps the passages to which at least one of the events happened', () => {
    expect(chosen({ events: ['cut'] })).toEqual(['brug', 'kade'])
    expect(chosen({ events: ['moved', 'restored'] })).toEqual(['brug', 'loods'])
  })

  it('keeps the passages of the themes, and may leave none', () => {
    expect(chosen({ themes: ['haven'] })).toHaveLength(4)
    expect(chosen({ themes: ['kosten'] })).toEqual([])
  })

  it('is joined with the others', () => {
    expect(chosen({ contested: true, events: ['moved'] })).toEqual([])
  })
})
