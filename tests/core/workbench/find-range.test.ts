import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/core/align/align.ts'
import { findRange, letterLikeness, type QuoteContext } from '../../../src/core/workbench/find-range.ts'

const paragraphs = (...texts: readonly string[]): readonly Block[] => texts.map((text) => ({ kind: 'paragraph', text }))

const LETTER = paragraphs(
  'De pont vaart elk kwartier, ook in de late avond.',
  'Schippers krijgen een ruimhartige termijn om hun boot te keuren. Wie te laat is, betaalt zelf.',
  'De kade\nwordt  hersteld, en de kade blijft open voor voetgangers.',
)

/** What stands at the place that was found; undefined for a quote that was lost. */
function foundIn(blocks: readonly Block[], quote: string, context?: QuoteContext) {
  const found = findRange(quote, blocks, context)
  if (found.is === 'lost') return undefined
  return found.stretches.map(({ block, from, to }) => `${block}: ${blocks[block]!.text.slice(from, to)}`)
}

describe('findRange', () => {
  test('finds words as they stand, whatever the typesetting', () => {
    expect(foundIn(LETTER, 'ruimhartige termijn')).toEqual(['1: ruimhartige termijn'])
    expect(foundIn(LETTER, 'De kade wordt hersteld')).toEqual(['2: De kade\nwordt  hersteld'])
    expect(findRange('elk kwartier,\u00A0ook in', LETTER)).toMatchObject({ is: 'found', exact: true, score: 1 })
  })

  test('finds words that run on over several blocks', () => {
    expect(foundIn(LETTER, 'late avond. Schippers krijgen')).toEqual(['0: late avond.', '1: Schippers krijgen'])
  })

  test('finds words that were altered a little, and says that they were', () => {
    const quote = 'Schippers krijgen een ruimhartiger termijn om hun boot te keuren'
    expect(findRange(quote, LETTER)).toMatchObject({ is: 'found', exact: false })
    expect(foundIn(LETTER, quote)).toEqual(['1: Schippers krijgen een ruimhartige termijn om hun boot te keuren.'])
  })

  test('gives a best guess with its score where too much was altered', () => {
    const found = findRange('Schippers krijgen een korte termijn om hun motor te laten nakijken', LETTER)
    expect(found).toMatchObject({ is: 'lost', why: 'unlike', best: { stretches: [{ block: 1 }] } })
    const score = found.is === 'lost' ? (found.best?.score ?? 0) : 1
    expect(score).toBeGreaterThan(0.3)
    expect(score).toBeLessThan(0.8)
    expect(findRange('Het gemeentehuis krijgt een nieuw dak van leisteen', LETTER)).toEqual({
      is: 'lost',
      why: 'unlike',
    })
  })

  test('chooses between equal places by what stands around them, and else not at all', () => {
    const blocks = paragraphs('Eerst wordt de oude steiger gesloopt.', 'Daarna wordt de oude steiger vernieuwd.')
    expect(findRange('de oude steiger', blocks)).toMatchObject({ is: 'lost', why: 'alike', best: { score: 1 } })
    expect(foundIn(blocks, 'de oude steiger', { before: 'Daarna wordt ', after: ' vernieuwd.' })).toEqual([
      '1: de oude steiger',
    ])
  })

  test('does not choose between two places that resemble the words alike', () => {
    const blocks = paragraphs(
      'De bouw van de sluis aan de noordzijde begint volgend jaar.',
      'De bouw van de sluis aan de zuidzijde begint volgend jaar.',
    )
    expect(findRange('De bouw van de sluis aan de oostzijde begint volgend jaar.', blocks)).toMatchObject({
      is: 'lost',
      why: 'alike',
    })
  })

  test('takes a short quote only as whole words, and only with what stood around it', () => {
    expect(findRange('termijn', LETTER)).toMatchObject({ is: 'lost', why: 'short', best: { score: 1 } })
    expect(foundIn(LETTER, 'termijn', { before: 'een ruimhartige ', after: ' om hun boot' })).toEqual(['1: termijn'])
    expect(findRange('termijn', LETTER, { before: 'de wettelijke ', after: ' is voorbij' })).toMatchObject({
      is: 'lost',
      why: 'short',
    })
    expect(findRange('ermij', LETTER, { before: 'een ruimhartige t', after: 'n om hun boot' })).toEqual({
      is: 'lost',
      why: 'short',
    })
  })

  test('has nothing to look for in an empty quote', () => {
    expect(findRange(' \n', LETTER)).toEqual({ is: 'lost', why: 'empty' })
    expect(findRange('ruimhartige termijn', [])).toEqual({ is: 'lost', why: 'unlike' })
  })

  test('finds any stretch of words of its own text, and gives it back', () => {
    const words = 'boei ketting kraan sluis kade loods steiger tros anker dok vlet mast'.split(' ')
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 9 }), { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        (texts, which, where) => {
          const blocks = paragraphs(...texts.map((each, index) => `${each.join(' ')} nummer${index}`))
          const block = which % blocks.length
          const own = blocks[block]!.text.split(' ')
          const quote = own.slice(where % (own.length - 2)).join(' ')
          const found = findRange(quote, blocks)
          // The last word is that of one block only, so there is one place.
          if (found.is === 'lost') return quote.replace(/\s/g, '').length < 12
          return (
            found.exact &&
            found.stretches.every((s) => s.block === block && blocks[block]!.text.slice(s.from, s.to) === quote)
          )
        },
      ),
      { seed: 7, numRuns: 200 },
    )
  })
})

test('letterLikeness counts edits as a share of the longer', () => {
  expect(letterLikeness('', '')).toBe(1)
  expect(letterLikeness('kade', 'kade')).toBe(1)
  expect(letterLikeness('kade', 'kaden')).toBe(0.8)
  expect(letterLikeness('kade', '')).toBe(0)
})
