import { describe, expect, it } from 'vitest'
import { reactionsOf, type TimelineEvent, timelineOf, undatedSources } from '../../src/core/timeline.ts'
import { buildDossier, remark, source } from '../helpers/build-dossier.ts'

const write = (event: TimelineEvent) =>
  `${event.date} ${event.kind} ${event.kind === 'version' ? event.version.siglum : event.source.id}`

const dossier = buildDossier({
  versions: { '2031-03-05': [], '2031-03-05-b': [], '2031-04-01': [] },
  sources: [
    source('K9', { date: '2031-05-02' }),
    source('N2', {
      date: '2031-03-05',
      decision: { kind: 'agreed', date: '2031-03-05', summary: 'Akkoord.', locators: [] },
    }),
    source('N3', {
      date: '2031-03-31',
      decision: { kind: 'none-visible', summary: 'Geen besluit te zien.', locators: [] },
    }),
    source('K1'),
  ],
  remarks: [
    remark('R1', [], { date: '2031-03-20T10:00:00' }),
    remark('R2', []),
    remark('R3', [], { role: 'publication', date: '2031-06-01T10:00:00' }),
  ],
})

describe('the timeline', () => {
  it('runs by day; on one day a paper comes before the version, and the decision after it', () => {
    expect(timelineOf(dossier).map(write)).toEqual([
      '2031-03-05 paper N2',
      '2031-03-05 version V1',
      '2031-03-05 version V2',
      '2031-03-05 decision N2',
      '2031-03-20 remarks N1',
      '2031-03-31 paper N3',
      '2031-04-01 version V3',
      '2031-05-02 paper K9',
      '2031-06-01 remarks N1',
    ])
  })

  it('has no decision that no paper dates', () => {
    const kinds = timelineOf(dossier).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'decision').length).toBe(1)
  })

  it('only counts the comments of a day: a stamp does not tell when someone wrote', () => {
    const remarks = timelineOf(dossier).filter((event) => event.kind === 'remarks')
    expect(remarks.map(({ count }) => count)).toEqual([1, 1])
    expect(remarks.every((event) => !('remark' in event))).toBe(true)
  })

  it('leaves the dossier in its own order', () => {
    const before = dossier.sources.map(({ id }) => id)
    timelineOf(dossier)
    expect(dossier.sources.map(({ id }) => id)).toEqual(before)
  })
})

describe('what has no day', () => {
  it('are the papers without a date, in their own order', () => {
    expect(undatedSources(dossier).map(({ id }) => id)).toEqual(['N1', 'K1'])
  })

  it('are the reactions, with or without a stamp', () => {
    expect(reactionsOf(dossier).map(({ id }) => id)).toEqual(['R1', 'R2'])
  })
})
