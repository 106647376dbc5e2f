import { describe, expect, it } from 'vitest'
import { checkAgreement } from '../../../src/core/agreement.ts'
import { changeIds, changeStory } from '../../../src/core/change-story.ts'
import { citeChange, citeVersion } from '../../../src/core/citation/cite-ours.ts'
import { compare } from '../../../src/core/compare.ts'
import { compareWith } from '../../../src/core/compare-with.ts'
import type { Comparison } from '../../../src/core/comparison.ts'
import type { Dossier, DossierBlock } from '../../../src/core/dossier/schema.ts'
import { lifelineOf } from '../../../src/core/lifeline.ts'
import type { ImportedBlock } from '../../../src/core/imported/imported.ts'
import { withLiteral } from '../../../src/core/literal/with-literal.ts'
import { record } from '../../../src/core/record.ts'
import { replay } from '../../../src/core/recording.ts'
import { harbour, HARBOUR_VERSIONS } from './harbour.ts'
import { letterOf } from './letter-of.ts'
import { literalSource } from './literal-source.ts'

const [FIRST, SECOND, THIRD] = HARBOUR_VERSIONS

const LETTER = [
  '# Visie op de haven',
  // The words of a reconstruction, by chance, at a spot that nobody confirmed.
  'Baggeren. Het baggeren is terug.',
  'Harlingen begint een proef met walstroom.',
  'Een alinea die geen bron noemt.',
]
const mixed: Dossier = withLiteral(harbour, SECOND, letterOf(LETTER), {}, literalSource())

const isText = (blocks: readonly DossierBlock[]) => blocks.some(({ basis }) => basis === 'literal')
const steps = [compare(mixed, FIRST, SECOND), compare(mixed, SECOND, THIRD)] as const

describe('a text beside a reconstruction', () => {
  it.each(steps)('never has its words compared with ours', ({ rows }) => {
    for (const row of rows) {
      if (isText(row.older) !== isText(row.newer)) expect(row.words, row.id).toBeUndefined()
      expect(row.moved).toBe(false)
    }
  })

  it.each(steps)('stands beside our words only where someone confirmed it', ({ rows }) => {
    const pairs = rows.filter((row) => row.older.length > 0 && row.newer.length > 0)
    expect(pairs.length).toBeLessThan(rows.length)
    for (const { older, newer } of pairs) expect(older.map(({ id }) => id)).toEqual(newer.map(({ id }) => id))
  })

  it('is told as another telling where it was confirmed, and as a change nowhere by words alone', () => {
    const [before] = steps
    const shore = before.rows.find(({ newer }) => newer[0]?.id === 'walstroom')
    expect(shore).toMatchObject({ kind: 'retold' })
    expect(before.rows.map(({ kind }) => kind)).not.toContain('changed')
  })

  it('says of what stands on one side only that the other is unknown, unless a source tells', () => {
    const [before, after] = steps
    const kinds = ({ rows }: Comparison, side: 'older' | 'newer') =>
      rows.filter((row) => row[side === 'older' ? 'newer' : 'older'].length === 0).map(({ kind }) => kind)
    expect(new Set(kinds(before, 'newer'))).toEqual(new Set(['unknown-before']))
    // Only the dredging, of which a source says that it is gone.
    expect(kinds(before, 'older').filter((kind) => kind !== 'unknown-after')).toEqual(['cut'])
    expect(kinds(after, 'older').every((kind) => kind === 'unknown-after')).toBe(true)
  })

  it('is compared alike when the comparison was recorded', () => {
    const recording = record(mixed)
    for (const { older, newer, rows } of steps) {
      const replayed = compareWith(replay(recording, older.id, newer.id), mixed, older.id, newer.id)
      expect(replayed.rows).toEqual(rows)
    }
  })

  it('is cited as a text, the comparison as one of a text and a reconstruction', () => {
    const visit = { accessed: '2031-06-01' }
    const [older, newer] = [mixed.versions[0]!, mixed.versions[1]!]
    expect(JSON.stringify(citeVersion(mixed, older, visit))).toContain('Reconstructie in eigen woorden')
    expect(JSON.stringify(citeVersion(mixed, newer, visit))).not.toContain('Reconstructie')
    const row = { older: [], newer: [], number: 1 }
    expect(JSON.stringify(citeChange(older, newer, row, 'x', visit))).toContain(
      'Vergelijking van een tekst en een reconstructie:',
    )
    expect(JSON.stringify(citeChange(older, mixed.versions[2]!, row, 'x', visit))).toContain(
      'Vergelijking van reconstructies:',
    )
  })

  it('is told in a story with only one of the two reconstructed', () => {
    const [before] = steps
    const stories = changeIds(before).map((at) => changeStory(mixed, before, at))
    expect(stories.length).toBeGreaterThan(0)
    for (const story of stories) expect(story?.reconstructed).toBe('one')
  })
})

describe('two texts in a dossier with reconstructions', () => {
  const other = ['# Visie op de haven', 'Harlingen begint een proef met walstroom.', 'Nieuw is een zeehondenopvang.']
  const both = withLiteral(mixed, THIRD, letterOf(other), {}, literalSource({ file: 'later.pdf' }))

  it('are compared by their words, whatever each took the place of', () => {
    const { rows, reconstructed } = compare(both, SECOND, THIRD)
    expect(reconstructed).toBe(false)
    const kindOf = (text: string) => rows.find((row) => row.newer[0]?.text === text)?.kind
    expect(kindOf('# Visie op de haven'.slice(2))).toBe('same')
    expect(kindOf('Harlingen begint een proef met walstroom.')).toBe('same')
    expect(kindOf('Nieuw is een zeehondenopvang.')).toBe('added')
  })

  it('say nothing of what is not found when a page of one cannot be read', () => {
    const paged = letterOf(other).map((block): ImportedBlock => ({ ...block, page: 1 }))
    const gapped = withLiteral(mixed, THIRD, paged, {}, literalSource({ textless: [2] }))
    const { rows, reconstructed } = compare(gapped, SECOND, THIRD)
    expect(reconstructed).toBe(true)
    const gone = rows.filter(({ newer }) => newer.length === 0)
    expect(gone.length).toBeGreaterThan(0)
    expect(gone.every(({ kind }) => kind === 'unknown-after')).toBe(true)
    const page = rows.find(({ newer }) => newer[0]?.contentUnknown === true)
    expect(page).toMatchObject({ kind: 'unknown-before', older: [], number: undefined })
  })
})

describe('what is computed over all versions', () => {
  it('leaves the texts out, and every return after one', () => {
    const cells = checkAgreement(mixed)
    expect(cells.some(({ version }) => version === SECOND)).toBe(false)
    expect(cells.some(({ passage, version }) => passage === 'P3' && version === THIRD)).toBe(false)
    expect(checkAgreement(harbour).some(({ passage, version }) => passage === 'P3' && version === THIRD)).toBe(true)
  })

  it('draws the lifeline of a passage as before where nobody decided', () => {
    const drawn = (dossier: Dossier) =>
      dossier.passages.map((passage) =>
        lifelineOf(dossier, passage).map(({ tube, events, stated }) => ({ tube, events, stated })),
      )
    expect(drawn(mixed)).toEqual(drawn(harbour))
  })

  it('draws what the reader confirmed as stated', () => {
    const decided = withLiteral(
      harbour,
      SECOND,
      letterOf(LETTER),
      { 'block:walstroom': { finding: 'confirmed', blocks: [2], note: '' } },
      literalSource(),
    )
    const shore = decided.passages.find(({ id }) => id === 'P2')!
    expect(lifelineOf(decided, shore)[1]).toMatchObject({ tube: 'full', stated: true })
  })
})
