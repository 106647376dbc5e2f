import { describe, expect, it } from 'vitest'
import { citeChange, citePassage, citeVersion } from '../../../src/core/citation/cite-ours.ts'
import { compare } from '../../../src/core/compare.ts'
import { type Comparison, rowName } from '../../../src/core/comparison.ts'
import type { Dossier, Version } from '../../../src/core/dossier/schema.ts'
import { buildDossier, source } from '../../helpers/build-dossier.ts'

/** No-break spaces are written as `_` so that they can be seen. */
const visible = ({ plain }: { readonly plain: string }) => plain.replaceAll('\u00A0', '_')

const visit = { accessed: '2026-03-02', permalink: 'https://example.org/x' }
const [OLDER, NEWER] = ['2026-01-12', '2026-01-20'] as const

const lines = (basis: 'literal' | 'stated', newer: boolean) => [
  `# kop~${basis}: ${newer ? 'De haven' : 'De oude haven'}`,
  ...[1, 2, 3, 4, 5, 6].map((n) => `a${n}~${basis}: Paal ${n} wordt in week ${n} nagekeken door de havenmeester.`),
  ...(newer ? [] : [`veer~${basis}: Het veer naar het eiland vaart elk uur.`]),
  `kade(kade)~${basis}: De kade ${newer ? 'streeft naar open blijven' : 'blijft open'} voor wandelaars en voor vissers.`,
]

const dossierOf = (basis: 'literal' | 'stated'): Dossier => {
  const built = buildDossier({
    versions: { [OLDER]: lines(basis, false), [NEWER]: lines(basis, true) },
    passages: { kade: basis === 'literal' ? 'present present' : 'present shortened' },
    sources: [source('K9', { kind: 'kamerbrief', kamerstuk: { dossier: '39999', number: '9', year: '2025/26' } })],
  })
  const versions = built.versions.map((version, index) => ({
    ...version,
    label: `concept ${index + 3}`,
    title: 'De haven',
  }))
  return { ...built, meta: { ...built.meta, organisation: 'Ministerie van SZW' }, versions }
}
const literal = dossierOf('literal')
const ours = dossierOf('stated')

const changeOf = ({ older, newer, rows }: Comparison, id: string) => {
  const row = rows.find((each) => each.id === id)
  if (!row) throw new Error(`no row ${id}, only ${rows.map((each) => each.id).join(', ')}`)
  return visible(citeChange(older, newer, row, rowName(row), visit))
}

describe('the citation of a change', () => {
  const inLiteral = (id: string) => changeOf(compare(literal, OLDER, NEWER), id)

  it('between drafts has the form of the house', () => {
    expect(inLiteral('kade')).toBe(
      'Vergelijking concept 3 (12 januari 2026) – concept 4 (20 januari 2026), al._7, Doorgehaald, ' +
        'https://example.org/x (geraadpleegd 2 maart 2026).',
    )
  })

  it('names the older version for what has gone, and a heading by its words', () => {
    expect(inLiteral('veer')).toContain(', al._7 van de oudere versie, Doorgehaald')
    expect(inLiteral('kop')).toContain(', kop ‘De haven’, Doorgehaald')
  })

  it('between reconstructions says so, and gives our paragraphs no number of the letter', () => {
    expect(changeOf(compare(ours, OLDER, NEWER), 'kade')).toBe(
      'Vergelijking van reconstructies: concept 3 (12 januari 2026) – concept 4 (20 januari 2026), ' +
        'wijziging 2 (Passage kade), Doorgehaald, https://example.org/x (geraadpleegd 2 maart 2026).',
    )
  })

  it('has no address where only this reader has the dossier', () => {
    const { older, newer, rows } = compare(literal, OLDER, NEWER)
    const { plain } = citeChange(older, newer, rows[0]!, rowName(rows[0]!), { accessed: '2026-03-02' })
    expect(plain).toMatch(/, Doorgehaald \(geraadpleegd 2 maart 2026\)\.$/)
  })
})

describe('the citation of a version', () => {
  const [version] = literal.versions as [Version]

  it('of a draft has the form of the house, with the decision that released it', () => {
    const release = { reference: '2026-0000099', date: '2026-02-10', document: '14' }
    expect(visible(citeVersion(literal, version, visit, { place: 'p. 2', release }))).toBe(
      'Concept 3 van de Kamerbrief ‘De haven’ (versie 12 januari 2026), ministerie van SZW, openbaar gemaakt bij ' +
        'Woo-besluit 2026-0000099 van 10 februari 2026, doc. 14, p._2.',
    )
  })

  it('of a draft of which nothing tells how it came out says where it was read', () => {
    expect(visible(citeVersion(literal, { ...version, label: 'conceptbrief' }, visit))).toBe(
      'Conceptbrief ‘De haven’ (versie 12 januari 2026), ministerie van SZW, dossier ‘Brief over de haven’, Doorgehaald, ' +
        'https://example.org/x (geraadpleegd 2 maart 2026).',
    )
  })

  it('that became a parliamentary paper is that of the paper', () => {
    const sent: Version = { ...version, status: 'kamerstuk', describedBy: ['N1', 'K9'] }
    expect(visible(citeVersion(literal, sent, visit, { place: 'p. 2' }))).toBe(
      'Kamerstukken II 2025/26, 39999, nr._9, p._2.',
    )
  })

  it('that is ours is never that of the document, whatever it became', () => {
    const [first] = ours.versions as [Version]
    const sent: Version = { ...first, status: 'kamerstuk', describedBy: ['K9'] }
    expect(visible(citeVersion(ours, sent, visit, { place: 'passage ‘Kade’' }))).toBe(
      'Reconstructie in eigen woorden van concept 3 van de Kamerbrief ‘De haven’ (versie 12 januari 2026), ' +
        'passage ‘Kade’, dossier ‘Brief over de haven’, Doorgehaald, https://example.org/x (geraadpleegd 2 maart 2026).',
    )
  })
})

it('the citation of a passage says in which dossier we follow it', () => {
  expect(visible(citePassage(ours, ours.passages[0]!, visit))).toBe(
    'Passage ‘Passage kade’, dossier ‘Brief over de haven’, Doorgehaald, https://example.org/x ' +
      '(geraadpleegd 2 maart 2026).',
  )
})
