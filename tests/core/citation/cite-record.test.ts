import { describe, expect, it } from 'vitest'
import { citeAdvice, citeAnswer, citeLocator, citeRemark, citeSource } from '../../../src/core/citation/cite-record.ts'
import type { Dossier, Locator } from '../../../src/core/dossier/schema.ts'
import { actieagenda } from '../../helpers/actieagenda.ts'
import { advise, answer, buildDossier, remark, source } from '../../helpers/build-dossier.ts'

/** No-break spaces are written as `_` so that they can be seen. */
const visible = ({ plain }: { readonly plain: string }) => plain.replaceAll('\u00A0', '_')

const built = buildDossier({
  versions: { '2030-03-01': ['kade: Tekst.'] },
  sources: [
    source('N2', { date: '2030-03-01', reference: '2030-' }),
    source('N3', { date: '2030-03-01', reference: '2030-', label: 'Nota 1 maart 2030, tweede exemplaar' }),
    source('V4', {
      kind: 'schriftelijk-overleg',
      kamerstuk: { dossier: '39999', number: '12', year: '2029/30' },
    }),
  ],
})

const place = (id: string, sourceId: string, where: string): Locator => ({
  id,
  source: sourceId,
  place: where,
  start: 'begin',
  end: 'eind',
  sha256: '0'.repeat(64),
})

const dossier: Dossier = {
  ...built,
  locators: [
    ...built.locators,
    place('a', 'N2', 'p. 3, Kosten'),
    place('b', 'N2', 'p. 2, Kosten'),
    place('c', 'N2', 'overzicht van opmerkingen bij p. 9, nummer 1'),
    place('d', 'V4', 'p. 8, vraag 7'),
  ],
}
const twins = 'Beslisnota van de gemeente Waterlo van 1 maart 2030, kenmerk 2030-[…]'

describe('a place in a paper', () => {
  it('of an advice is its pages and its heading, of no other paper and of no overview of remarks', () => {
    const advice = advise('D1', '2030-03-01', [], { source: 'N2', heading: 'Kosten', locators: ['a', 'b', 'c', 'd'] })
    expect(visible(citeAdvice(dossier, advice))).toBe(`${twins}, p._2–3, Kosten (in het dossier: ‘Nota N2’).`)
    const unplaced = advise('D2', '2030-03-01', [], { source: 'V4', heading: 'Kosten', locators: ['c'] })
    expect(visible(citeAdvice(dossier, unplaced))).toBe('Kamerstukken II 2029/30, 39999, nr._12, Kosten.')
  })

  it('of a remark is the number in the overview of its page', () => {
    expect(visible(citeRemark(dossier, remark('R1', [], { page: 2, numbers: [4] })))).toBe(
      'Beslisnota van de gemeente Waterlo zonder datum, p._2, opmerking 4.',
    )
    expect(visible(citeRemark(dossier, remark('R1', [], { numbers: [2, 3, 4, 7] })))).toContain(
      'p._1, opmerkingen 2–4, 7',
    )
  })

  it('of an answer is its pages and its questions', () => {
    expect(visible(citeAnswer(dossier, answer(7, [], { source: 'V4', pages: '8–9' })))).toBe(
      'Kamerstukken II 2029/30, 39999, nr._12, p._8–9, vraag 7.',
    )
    expect(visible(citeAnswer(dossier, answer(7, [], { source: 'V4', questions: [7, 8] })))).toBe(
      'Kamerstukken II 2029/30, 39999, nr._12, vragen 7–8.',
    )
  })

  it('of a locator is what the locator says', () => {
    expect(visible(citeLocator(dossier, place('d', 'V4', 'p. 8, vraag 7')))).toBe(
      'Kamerstukken II 2029/30, 39999, nr._12, p._8, vraag 7.',
    )
  })

  it('keeps the italics of the series', () => {
    const { parts } = citeAnswer(dossier, answer(7, [], { source: 'V4' }))
    expect(parts.filter(({ italic }) => italic).map(({ text }) => text)).toEqual(['Kamerstukken II'])
  })
})

describe('two papers of which the record says the same', () => {
  it('are told apart by the label that the dossier gives them', () => {
    const [, second, third] = dossier.sources
    expect(citeSource(dossier, second!).plain).toBe(`${twins} (in het dossier: ‘Nota N2’).`)
    expect(citeSource(dossier, third!).plain).toBe(`${twins} (in het dossier: ‘Nota 1 maart 2030, tweede exemplaar’).`)
  })

  it('is true of the published dossier: every source has a citation of its own', () => {
    const all = actieagenda.sources.map((each) => citeSource(actieagenda, each).plain)
    expect(new Set(all).size).toBe(actieagenda.sources.length)
  })
})

describe('the citations of the published dossier', () => {
  const of = (id: string) =>
    visible(
      citeSource(
        actieagenda,
        actieagenda.sources.find((each) => each.id === id)!,
      ),
    )

  it('give no nota the number of the letter it was sent with', () => {
    const notes = actieagenda.sources.filter(({ kind }) => kind === 'beslisnota')
    expect(notes.length).toBeGreaterThan(5)
    for (const { id } of notes) expect(of(id)).not.toMatch(/Kamerstuk|blg|nr\./)
    expect(of('N0212')).toBe(
      'Beslisnota van het ministerie van Sociale Zaken en Werkgelegenheid van 2 december 2024, kenmerk 2025-[…].',
    )
  })

  it('call a paper what it calls itself', () => {
    expect(of('N0910')).toMatch(/^Nota ter voorbereiding van het ministerie/)
  })

  it('cite a letter by its number, also where the file has no date', () => {
    expect(of('V451')).toBe('Kamerstukken II 2024/25, 32824, nr._451.')
  })

  it('have for every advice, remark and answer a place in the paper', () => {
    for (const each of actieagenda.advice)
      expect(visible(citeAdvice(actieagenda, each)), each.id).toContain(each.heading)
    for (const each of actieagenda.remarks)
      expect(visible(citeRemark(actieagenda, each))).toMatch(/, p\._\d+, opmerking/)
    for (const each of actieagenda.answers)
      expect(visible(citeAnswer(actieagenda, each))).toMatch(/, p\._.*vra(?:ag|gen) \d/)
  })
})
