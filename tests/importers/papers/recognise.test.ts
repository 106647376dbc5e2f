import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ImportedAnnotation, ImportedBlock } from '../../../src/core/imported/imported.ts'
import { recognisePapers } from '../../../src/importers/papers/recognise.ts'

/** Blocks, a text each; a number begins that page. */
function blocksOf(...parts: readonly (string | number)[]): ImportedBlock[] {
  let page: number | undefined
  return parts.flatMap((part) => {
    if (typeof part === 'number') {
      page = part
      return []
    }
    const block: ImportedBlock = { kind: 'paragraph', text: part }
    return [page === undefined ? block : { ...block, page }]
  })
}

const found = (...parts: readonly (string | number)[]) =>
  recognisePapers(blocksOf(...parts), []).map(({ kind, title, date, blocks }) => [kind, title, date, blocks.from])

const BODY = 'De havenmeester meldt dat de kraan weer draait.'

describe('one document', () => {
  test('a nota, with its head in any order', () => {
    const [nota, ...others] = recognisePapers(
      blocksOf(
        'TER BESLISSING',
        'Datum\n3-3-2031\nOns kenmerk\nH-7\nBijlagen\n2',
        'Aan: de minister',
        'Nota',
        'De kraan',
        BODY,
      ),
      [],
    )
    expect(others).toEqual([])
    expect(nota).toEqual({
      kind: 'nota',
      title: 'De kraan',
      date: '2031-03-03',
      reference: 'H-7',
      addressedTo: 'de minister',
      blocks: { from: 0, to: 6 },
      annotations: [],
      because: [],
    })
  })

  test('a letter by its salutation, with its subject', () => {
    expect(found('Veerdam, 3 maart 2031', 'Betreft: De kraan', 'Geachte heer Oever,', BODY)).toEqual([
      ['letter', 'De kraan', '2031-03-03', 0],
    ])
  })

  test('questions by their answers, wherever a day stands in them', () => {
    expect(
      found('Vraag 1', 'Sinds wanneer?', 'Antwoord', 'Sinds 3 maart 2031.', 'Vraag 2', 'Hoe?', 'Antwoord', 'Zo.'),
    ).toEqual([['questions', undefined, undefined, 0]])
  })

  test.each([
    ['nota', ['Nota aan de wethouder haven', BODY]],
    ['nota', ['De kraan', 'Gevraagd besluit Instemmen met de kraan.']],
    ['other', ['Nota bene: de kraan draait', BODY]],
  ])('a %s by what it says: %j', (kind, texts) => {
    expect(recognisePapers(blocksOf(...texts), [])[0]?.kind).toBe(kind)
  })

  test('a text without any head is a document of no known kind', () => {
    expect(found(BODY, BODY)).toEqual([['other', undefined, undefined, 0]])
    expect(found()).toEqual([['other', undefined, undefined, 0]])
  })

  test('what is blacked out is no part of the reference', () => {
    const of = (text: string) => recognisePapers(blocksOf(text, BODY), [])[0]?.reference
    expect(of('Kenmerk 2031-[gelakt]')).toBe('2031-')
    expect(of('Kenmerk [gelakt]')).toBeUndefined()
    expect(of('Kenmerk van deze kraan is de rode kleur')).toBeUndefined()
  })
})

describe('a bundle', () => {
  const nota = (day: string, title: string) => [
    'Aan',
    'Minister',
    'nota',
    title,
    BODY,
    'TER BESLISSING',
    `Datum\n${day}`,
  ]

  test('of two notas one after the other, without any page', () => {
    expect(found(...nota('3-3-2031', 'Kraan'), BODY, ...nota('4-4-2031', 'Sluis'), BODY)).toEqual([
      ['nota', 'Kraan', '2031-03-03', 0],
      ['nota', 'Sluis', '2031-04-04', 8],
    ])
  })

  test('of two copies with the same day and title', () => {
    expect(found(...nota('3-3-2031', 'Kraan'), ...nota('3-3-2031', 'Kraan')).map((paper) => paper.at(-1))).toEqual([
      0, 7,
    ])
  })

  test('goes by the heads alone where no page has a title', () => {
    const head = (day: string, reference: string) => [`Datum ${day}`, `Onze referentie ${reference}`]
    const [first, second] = [head('3-3-2031', '2031-'), head('4-4-2031', '2031-')]
    const parts = [1, BODY, ...first, 2, BODY, ...first, 3, BODY, ...second, BODY, 4, ...second, BODY]
    expect(found(...parts).map(([, , date, from]) => [date, from])).toEqual([
      ['2031-03-03', 0],
      ['2031-04-04', 6],
    ])
    expect(recognisePapers(blocksOf(...parts), []).map(({ pages, because }) => [pages, because])).toEqual([
      [{ first: 1, last: 2 }, ['date']],
      [{ first: 3, last: 4 }, ['date']],
    ])
  })

  test('begins a document at the top of its page where only its foot tells of it', () => {
    const page = (day: string) => ['Aanleiding', BODY, 'TER BESLISSING', 'Datum', day, 'Onze referentie', '2031-']
    expect(found(1, ...page('3-3-2031'), 2, ...page('4-4-2031'))).toEqual([
      ['nota', undefined, '2031-03-03', 0],
      ['nota', undefined, '2031-04-04', 7],
    ])
  })

  test.each([
    ['at the foot', (page: string, body: string) => [body, body, body, page]],
    ['at the head', (page: string, body: string) => [page, body, body, body]],
  ])('goes by page numbers %s that begin again', (_where, pageOf) => {
    const parts = ['Pagina 1 van 2', 'Pagina 2 van 2', 'Pagina 1 van 1'].flatMap((page) => pageOf(page, BODY))
    expect(recognisePapers(blocksOf(...parts), []).map(({ blocks, because }) => [blocks.from, because])).toEqual([
      [0, []],
      [8, ['page-number']],
    ])
  })

  test('ends with the letter it was about', () => {
    const letter = [
      'Nr. 12',
      'BRIEF VAN DE MINISTER VAN VEREN',
      'Aan de Voorzitter van de Kamer',
      'Veerdam, 5 mei 2031',
      BODY,
    ]
    expect(found(...nota('3-3-2031', 'Kraan'), BODY, ...letter)).toEqual([
      ['nota', 'Kraan', '2031-03-03', 0],
      ['letter', 'BRIEF VAN DE MINISTER VAN VEREN', '2031-05-05', 8],
    ])
  })

  test('gives each annotation to the document of its block or page', () => {
    const blocks = blocksOf(1, ...nota('3-3-2031', 'Kraan'), 2, BODY, 3, ...nota('4-4-2031', 'Sluis'))
    const note = (page: number, block?: number): ImportedAnnotation => ({
      type: 'Note',
      author: '',
      page,
      text: '',
      quote: '',
      ...(block === undefined ? {} : { block }),
    })
    const papers = recognisePapers(blocks, [note(1), note(2), note(3), note(3, 9), note(9), note(0)])
    expect(papers.map(({ annotations }) => annotations)).toEqual([
      [0, 1, 5],
      [2, 3, 4],
    ])
  })

  test('is one document where the caller knows it is', () => {
    const blocks = blocksOf(...nota('3-3-2031', 'Kraan'), ...nota('4-4-2031', 'Sluis'))
    expect(recognisePapers(blocks, [], { isOne: true }).map(({ blocks: range }) => range)).toEqual([
      { from: 0, to: 14 },
    ])
  })
})

describe('no new document begins', () => {
  test.each([
    ['at another day in a table', ['Datum 3-3-2031', 'Onze referentie A', BODY, 'Datum | 4-4-2031', BODY]],
    ['at the word nota in the text', ['nota', 'Kraan', BODY, 'nota', BODY]],
    ['at a second addressee alone', ['Aan de minister', 'nota', BODY, 'Aan de staatssecretaris', BODY]],
    ['at the head of each page', [1, 'nota', 'Datum 3-3-2031', 'Kenmerk A', 2, 'Datum 3-3-2031', 'Kenmerk A', BODY]],
    ['at a sentence about decisions', ['nota', 'Aan de minister', BODY, 'De minister ging op 4-4-2031 akkoord.', BODY]],
  ])('%s', (_name, parts) => {
    expect(found(...parts).length).toBe(1)
  })
})

describe('a stamp', () => {
  const stamped = (text: string) => recognisePapers(blocksOf(text, 'nota', BODY), [])[0]?.decision
  test.each([
    ['Minister akkoord 3-3-2031', { kind: 'agreed', text: 'Minister akkoord 3-3-2031', date: '2031-03-03' }],
    ['Minister niet akkoord 3-3-2031', { kind: 'other', text: 'Minister niet akkoord 3-3-2031', date: '2031-03-03' }],
    [
      'MVV besproken d.d. 3 maart 2031',
      { kind: 'discussed', text: 'MVV besproken d.d. 3 maart 2031', date: '2031-03-03' },
    ],
    ['Gezien [gelakt] 3-3-2031 2', { kind: 'other', text: 'Gezien 3-3-2031', date: '2031-03-03' }],
    ['Gaat u akkoord met 3-3-2031', undefined],
    ['Akkoord', undefined],
    ['Akkoord 3-3-2031 of 4-3-2031', undefined],
    ['Wij hebben dit op 3-3-2031 besproken met de havenmeester en het bestuur.', undefined],
  ])('%s', (text, decision) => {
    expect(stamped(text)).toEqual(decision)
  })

  test('may be typed in a remark', () => {
    const remark: ImportedAnnotation = {
      type: 'FreeText',
      author: '',
      page: 1,
      text: 'SG akkoord\n3/3/2031',
      quote: '',
    }
    const [paper] = recognisePapers(blocksOf(1, 'nota', BODY), [remark])
    expect(paper?.decision).toEqual({ kind: 'agreed', text: 'SG akkoord 3/3/2031', date: '2031-03-03' })
  })
})

test('whatever the blocks, each is in exactly one document, in order', () => {
  const heads =
    'nota/Aan de minister/TER BESLISSING/Datum 3-3-2031/Datum/4-4-2031/Kenmerk HB-2031-77/Kenmerk X-12345/[gelakt]//' +
    'Pagina 1 van 2/Pagina 2 van 2/Nr. 5 Brief van de minister van Veren/Minister akkoord 3-3-2031'
  const text = fc.constantFrom(BODY, ...heads.split('/'))
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.nat(2)), { maxLength: 40 }), fc.boolean(), (parts, hasPages) => {
      let page = 1
      const blocks = parts.map(([own, step]): ImportedBlock => {
        page += step === 2 ? 1 : 0
        return { kind: 'paragraph', text: own, ...(hasPages ? { page } : {}) }
      })
      const papers = recognisePapers(blocks, [])
      expect(papers.length).toBeGreaterThan(0)
      expect(papers[0]?.blocks.from).toBe(0)
      expect(papers.at(-1)?.blocks.to).toBe(blocks.length)
      papers.slice(1).forEach(({ blocks: { from, to }, because }, at) => {
        expect(from).toBe(papers[at]?.blocks.to)
        expect(to).toBeGreaterThanOrEqual(from)
        expect(because.length).toBeGreaterThan(0)
      })
    }),
    { seed: 20_310_303, numRuns: 500 },
  )
})
