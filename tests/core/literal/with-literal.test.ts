import { describe, expect, it } from 'vitest'
import { indexSource } from '../../../src/core/citation/source-index.ts'
import { verify } from '../../../src/core/citation/verify.ts'
import { parseDossier } from '../../../src/core/dossier/parse.ts'
import type { Dossier, PassageState, Version } from '../../../src/core/dossier/schema.ts'
import type { ImportedBlock } from '../../../src/core/imported/imported.ts'
import type { Override, Overrides } from '../../../src/core/literal/judgement.ts'
import { type LiteralSource, withLiteral } from '../../../src/core/literal/with-literal.ts'
import { harbour, HARBOUR_VERSIONS } from './harbour.ts'
import { letterOf } from './letter-of.ts'
import { literalSource, sha256 } from './literal-source.ts'

const [, SECOND, THIRD] = HARBOUR_VERSIONS

const LETTER = [
  '# Havenvisie',
  'Beste lezer, dit is verzonnen.',
  'Harlingen begint een proef met walstroom.',
  '# Water',
  'Op het Balgzand is palingvangst weer toegestaan.',
  'Het baggeren gaat door.',
]

const replaced = (
  overrides: Overrides = {},
  more: Partial<LiteralSource> = {},
  lines = LETTER,
  id: string = SECOND,
): Dossier => withLiteral(harbour, id, letterOf(lines), overrides, literalSource(more))

const versionIn = (dossier: Dossier, id: string): Version => dossier.versions.find((each) => each.id === id)!
const blocksIn = (dossier: Dossier, id: string = SECOND) =>
  versionIn(dossier, id).sections.flatMap(({ blocks }) => blocks)
const stateIn = (dossier: Dossier, passage: string, version: string = SECOND): PassageState =>
  dossier.passages.find(({ id }) => id === passage)!.states.find((each) => each.version === version)!
const decide = (finding: Override['finding'], blocks: readonly number[] = [], note = ''): Override => ({
  finding,
  blocks,
  note,
})

describe('a version with its text', () => {
  it('is valid, and holds every paragraph of the text and nothing else', () => {
    const dossier = replaced()
    expect(parseDossier(dossier)).toMatchObject({ ok: true })
    expect(blocksIn(dossier).map(({ text, basis }) => [text, basis])).toEqual(
      letterOf(LETTER).map(({ text }) => [text, 'literal']),
    )
    expect(versionIn(dossier, SECOND).sections.map(({ heading }) => heading)).toEqual(['Havenvisie', 'Water'])
  })

  it('rests on locators of the file, each of which is proven by its text', () => {
    const dossier = replaced()
    const source = dossier.sources.at(-1)!
    expect(source).toMatchObject({ file: 'brief.docx', kind: 'kamerbrief' })
    const own = dossier.locators.filter((each) => each.source === source.id)
    expect(blocksIn(dossier).map(({ locators }) => locators)).toEqual(own.map(({ id }) => [id]))
    const run = verify(
      own,
      indexSource(
        letterOf(LETTER)
          .map(({ text }) => text)
          .join('\n'),
      ),
    )
    let step = run.next()
    while (step.done !== true) step = run.next(step.value.map((text) => (text === '' ? '' : sha256(text))))
    expect(step.value.map(({ kind }) => kind)).toEqual(own.map(() => 'verified'))
    expect(own.every(({ plain }) => plain !== undefined)).toBe(true)
  })

  it('places its paragraphs by page where the file has pages', () => {
    const paged = letterOf(LETTER).map((block, index): ImportedBlock => ({ ...block, page: index < 3 ? 1 : 2 }))
    const dossier = withLiteral(harbour, SECOND, paged, {}, literalSource())
    const places = dossier.locators.slice(-LETTER.length).map(({ place }) => place)
    expect(places).toEqual(['p. 1, al. 1', 'p. 1, al. 2', 'p. 1, al. 3', 'p. 2, al. 4', 'p. 2, al. 5', 'p. 2, al. 6'])
  })

  it('gives passages and the ids of a spot to what the app found confirmed, and to nothing else', () => {
    const [title, hello, shore, , eel, dredging] = blocksIn(replaced())
    expect(title).toMatchObject({ id: 'titel', passages: ['P1'] })
    expect(shore).toMatchObject({ id: 'walstroom', passages: ['P2'] })
    expect(eel).toMatchObject({ id: 'paling', passages: ['P4'] })
    expect(shore?.note).toContain('Een proef met walstroom in Harlingen.')
    for (const block of [hello, dredging]) expect(block?.passages).toEqual([])
    const others = new Set(
      harbour.versions.flatMap(({ sections }) => sections.flatMap((s) => s.blocks.map((b) => b.id))),
    )
    expect(others.has(hello!.id) || others.has(dredging!.id)).toBe(false)
  })

  it('changes no state that the reader did not decide', () => {
    const dossier = replaced()
    for (const { id, states } of harbour.passages) {
      for (const { note: _note, ...state } of states) expect(stateIn(dossier, id, state.version)).toMatchObject(state)
    }
    expect(stateIn(dossier, 'P4').note).toContain('heeft niemand beoordeeld')
  })

  it('says of the copy that it is one, and of what was said before that it was said without the text', () => {
    const { meta, versions } = replaced()
    expect(meta.id).toBe('proef-eigen')
    expect(meta.title).toBe('Brief over de haven (eigen kopie, met tekst)')
    expect(meta.statement).toMatch(/^Dit is de kopie van een lezer\..*‘brief\.docx’.*Alles is verzonnen\.$/)
    expect(versions[1]?.note).toContain('‘brief.docx’')
    expect(versions[1]?.describedBy).toEqual([`tekst-${SECOND}`, 'N1'])
  })

  it('keeps the reconstruction whole', () => {
    const dossier = replaced({ 'absence:P3': decide('contradicted', [5], 'Zie hier.') })
    const kept = dossier.notes.map(({ text }) => text).join('\n')
    for (const { id, text, passages } of blocksIn(harbour)) {
      for (const each of [`[${id}]`, text, ...passages]) expect(kept).toContain(each)
    }
    expect(kept).toContain('[P3] weg (volgens een nota)')
    expect(dossier.notes.every(({ sources }) => sources[0] === `tekst-${SECOND}`)).toBe(true)
    expect(dossier.notes.flatMap(({ locators }) => locators)).toContain('plek')
  })

  it('can be made twice, for two versions, without ids that clash', () => {
    const both = withLiteral(replaced(), THIRD, letterOf(LETTER), {}, literalSource({ file: 'later.pdf' }))
    expect(parseDossier(both)).toMatchObject({ ok: true })
    const again = withLiteral(both, SECOND, letterOf(['# Havenvisie', 'Anders.']), {}, literalSource())
    expect(parseDossier(again)).toMatchObject({ ok: true })
    expect(again.meta.id).toBe('proef-eigen')
    expect(again.meta.title).toBe('Brief over de haven (eigen kopie, met tekst)')
  })

  it('refuses a version that is not there', () => {
    expect(() => withLiteral(harbour, '2030-01-01', [], {}, literalSource())).toThrow(RangeError)
  })
})

describe('what the reader decides', () => {
  it('makes a passage present by the text, and says on what it rested before', () => {
    const dossier = replaced({ 'block:walstroom': decide('confirmed', [2], 'Gezien.') })
    const state = stateIn(dossier, 'P2')
    expect(state).toMatchObject({ state: 'present', basis: 'literal' })
    expect(state.locators).toEqual([`tekst-${SECOND}.3`, 'plek'])
    expect(state.note).toContain('Eerder rustte dit op: afgeleid.')
    expect(state.note).toContain('‘Gezien.’')
  })

  it('takes an unknown passage for present where it was found', () => {
    const state = stateIn(replaced({ 'block:paling': decide('confirmed', [4]) }), 'P4')
    expect(state).toMatchObject({ state: 'present', basis: 'literal' })
  })

  it('changes no state without a place in the text', () => {
    expect(stateIn(replaced({ 'block:paling': decide('confirmed') }), 'P4').state).toBe('unknown')
  })

  it('keeps the event that a source tells, which one text cannot show', () => {
    const dossier = replaced({ 'block:baggeren': decide('confirmed', [5]) }, {}, LETTER, THIRD)
    expect(stateIn(dossier, 'P3', THIRD)).toMatchObject({ state: 'restored', basis: 'stated' })
    expect(stateIn(dossier, 'P3', THIRD).note).toContain('‘brief.docx’')
  })

  it('undoes an absence that the text refutes, and the return after it', () => {
    const dossier = replaced({ 'absence:P3': decide('contradicted', [5]) })
    expect(parseDossier(dossier)).toMatchObject({ ok: true })
    expect(stateIn(dossier, 'P3')).toMatchObject({ state: 'present', basis: 'literal' })
    expect(stateIn(dossier, 'P3', THIRD)).toMatchObject({ state: 'present', basis: 'stated' })
    expect(stateIn(dossier, 'P3', THIRD).note).toContain('niet weg')
    expect(blocksIn(dossier)[5]?.passages).toEqual(['P3'])
  })

  it('lets an absence rest on the text only when all of it can be read', () => {
    const overrides = { 'absence:P3': decide('confirmed') }
    expect(stateIn(replaced(overrides), 'P3')).toMatchObject({ state: 'absent', basis: 'literal' })
    for (const more of [{ textless: [2] }, { redactions: [{ page: 1 }] }]) {
      expect(stateIn(replaced(overrides, more), 'P3')).toMatchObject({ state: 'absent', basis: 'stated' })
    }
  })

  it('notes a contradiction without taking the passage for gone', () => {
    const state = stateIn(replaced({ 'block:walstroom': decide('contradicted', [2], 'Het is geen proef.') }), 'P2')
    expect(state).toMatchObject({ state: 'present', basis: 'inferred' })
    expect(state.note).toContain('‘Het is geen proef.’')
  })

  it('stands above the app, also where the app found more', () => {
    const [, , shore] = blocksIn(replaced({ 'block:walstroom': decide('unsettled') }))
    expect(shore?.passages).toEqual([])
    expect(shore?.id).not.toBe('walstroom')
  })
})

describe('a text that cannot all be read', () => {
  const paged = letterOf(LETTER).map((block, index): ImportedBlock => ({ ...block, page: index < 3 ? 1 : 3 }))
  const dossier = withLiteral(harbour, SECOND, paged, {}, literalSource({ textless: [2, 4] }))

  it('keeps the place of a page without text, as a block that is not text', () => {
    expect(parseDossier(dossier)).toMatchObject({ ok: true })
    expect(blocksIn(dossier).map(({ basis, contentUnknown = false }) => `${basis} ${contentUnknown}`)).toEqual([
      ...Array.from({ length: 3 }, () => 'literal false'),
      'inferred true',
      ...Array.from({ length: 3 }, () => 'literal false'),
      'inferred true',
    ])
    expect(blocksIn(dossier)[3]?.text).toBe('Bladzijde 2 heeft geen leesbare tekst.')
  })

  it('names in the source what was blacked out', () => {
    const source = replaced({}, { redactions: [{ page: 3, ground: '5.1.2.e' }, {}] }).sources.at(-1)
    expect(source?.redactions).toEqual([
      { place: 'p. 3', ground: '5.1.2.e', locators: [] },
      { place: 'in de tekst', locators: [] },
    ])
  })
})
