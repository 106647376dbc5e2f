import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/core/compare.ts'
import { rowAt } from '../../../src/core/comparison.ts'
import { DOCUMENT_KINDS } from '../../../src/core/search/document.ts'
import { documentsOf } from '../../../src/core/search/documents.ts'
import { actieagenda } from '../../helpers/actieagenda.ts'
import { buildDossier, story } from '../../helpers/build-dossier.ts'

const [A, B, C] = ['2030-03-01', '2030-03-08', '2030-03-15'] as const

describe('what can be found in a dossier', () => {
  const documents = documentsOf(actieagenda)
  const count = (kind: string) => documents.filter((each) => each.kind === kind).length

  it('is every record of it, each once', () => {
    const { passages, stories, advice, answers, remarks, sources, versions, openQuestions, notes, locators } =
      actieagenda
    expect(Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, count(kind)]))).toEqual({
      passage: passages.length,
      story: stories.length,
      advice: advice.length,
      answer: answers.length,
      remark: remarks.length,
      block: count('block'),
      source: sources.length,
      bearing: sources.flatMap((source) => source.bearings).length,
      version: versions.length,
      question: openQuestions.length,
      note: notes.length,
      locator: locators.length,
      dossier: 1,
    })
    const textsOf = (list: readonly { readonly text: string }[]) => [...new Set(list.map(({ text }) => text))].sort()
    expect(textsOf(documents.flatMap(({ kind, texts }) => (kind === 'block' ? texts.slice(0, 1) : [])))).toEqual(
      textsOf(versions.flatMap((version) => version.sections.flatMap((section) => section.blocks))),
    )
    const keys = documents.map(({ kind, id }) => `${kind} ${id}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('holds every text of the record but what only the editors need', () => {
    const texts = documents.flatMap(({ title, texts: own }) => [title, ...own.map(({ text }) => text)]).join('\n')
    for (const { gist, reasons, caution, outcome } of actieagenda.advice) {
      for (const text of [gist, ...reasons, caution, outcome.note]) if (text) expect(texts).toContain(text)
    }
    for (const { gist, asked, judgement } of actieagenda.answers) {
      for (const text of [gist, asked, judgement?.reasoning]) if (text) expect(texts).toContain(text)
    }
    for (const passage of actieagenda.passages) {
      for (const text of [passage.summary, ...passage.unknowns, ...passage.states.map((s) => s.note)]) {
        if (text) expect(texts).toContain(text)
      }
    }
  })

  it('leads, for the text of a version, to a step in which that text stands', () => {
    const blocks = documents.filter(({ kind }) => kind === 'block')
    expect(blocks.length).toBeGreaterThan(60)
    for (const { id, texts, place } of blocks) {
      if (place.screen !== 'compare') throw new Error(`${id} leads to ${place.screen}`)
      const row = rowAt(compare(actieagenda, place.older, place.newer), place.at ?? '')
      const shown = [...(row?.older ?? []), ...(row?.newer ?? [])].map(({ text }) => text)
      expect(shown, id).toContain(texts[0]?.text)
    }
  })

  it('leads to a passage or a step that exists, from every story and version', () => {
    const ids = actieagenda.versions.map(({ id }) => id)
    for (const { kind, id, place } of documents) {
      if (kind !== 'story' && kind !== 'version') continue
      if (place.screen !== 'compare') throw new Error(`${id} leads to ${place.screen}`)
      expect(ids.indexOf(place.newer), id).toBe(ids.indexOf(place.older) + 1)
    }
  })
})

describe('the text of a block', () => {
  const dossier = buildDossier({
    versions: {
      [A]: ['kade(P1): De kade blijft open.', 'brug: De brug blijft.', 'sluis: De sluis gaat dicht.'],
      [B]: ['kade(P1)~assumed: De kade blijft open.', 'brug: De brug blijft.', 'toren: Er komt een toren.'],
      [C]: ['kade(P1): De kade is dicht.', 'brug: De brug blijft.', 'toren: Er komt een toren.'],
    },
    passages: { P1: 'present present shortened' },
    stories: [story('eerste', A, ['P1'])],
  })
  const places = new Map(documentsOf(dossier).map((each) => [`${each.kind} ${each.id}`, each]))

  it('counts once for all versions in which it stays the same, with what each rests on', () => {
    const kade = places.get(`block kade ${A}`)
    expect(kade?.dates).toEqual([A, B])
    expect(kade?.bases).toEqual(['stated', 'assumed'])
    expect(places.get(`block kade ${C}`)?.dates).toEqual([C])
  })

  it.each([
    ['ends', `kade ${A}`, B, C],
    ['ends at once', `sluis ${A}`, A, B],
    ['comes', `toren ${B}`, A, B],
    ['stays', `brug ${A}`, B, C],
  ])('leads to the step in which it %s', (_, id, older, newer) => {
    expect(places.get(`block ${id}`)?.place).toEqual({ screen: 'compare', older, newer, at: id.split(' ')[0] })
  })

  it('leads to the overview where there is one version only, and a story of the first version to its passage', () => {
    const alone = documentsOf(buildDossier({ versions: { [A]: ['brug: De brug blijft.'] } }))
    expect(alone.filter(({ kind }) => kind === 'block' || kind === 'version').map(({ place }) => place.screen)).toEqual(
      ['overview', 'overview'],
    )
    expect(places.get('story eerste')?.place).toEqual({ screen: 'passage', passage: 'P1' })
  })
})
