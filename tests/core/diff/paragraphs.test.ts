import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinParagraphs, spansByParagraph } from '../../../src/core/diff/paragraphs.ts'
import { compareWords } from '../../../src/core/diff/words.ts'
import { writeMarked } from '../../helpers/notation.ts'

const parts = (older: readonly string[], newer: readonly string[], side: 'older' | 'newer' | 'both') => {
  const { spans } = compareWords(joinParagraphs(older), joinParagraphs(newer))
  return spansByParagraph(spans, side, side === 'older' ? older : newer).map(writeMarked)
}

describe('spansByParagraph', () => {
  const whole = ['De pont vaart weer. De kade is open.']
  const split = ['De pont ligt weer.', 'De kade is dicht.']

  it('marks the words of a paragraph that was split, in both halves', () => {
    expect(parts(whole, split, 'newer')).toEqual(['De pont {+ligt+} weer.', 'De kade is {+dicht+}.'])
    expect(parts(whole, split, 'older')).toEqual(['De pont [-vaart-] weer.[-~ ~-]De kade is [-open-].'])
    expect(parts(whole, split, 'both')).toEqual([
      'De pont [-vaart-]{+ligt+} weer.[-~ ~-]',
      'De kade is [-open-]{+dicht+}.',
    ])
  })

  it('marks the words of paragraphs that were merged', () => {
    expect(parts(split, whole, 'older')).toEqual(['De pont [-ligt-] weer.', 'De kade is [-dicht-].'])
    expect(parts(split, whole, 'both')).toHaveLength(1)
  })

  it('marks a paragraph that is new as a whole', () => {
    expect(parts(['De pont vaart.'], ['De pont vaart.', 'De kade is dicht.'], 'newer')).toEqual([
      'De pont vaart.',
      '{+De kade is dicht.+}',
    ])
  })

  it('gives back every paragraph, whatever was changed', () => {
    const text = fc.array(fc.constantFrom('de', 'kade', ' ', '.', '\n', '1.', 'open'), { maxLength: 8 })
    const texts = fc.array(
      text.map((pieces) => pieces.join('')),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('older', 'newer', 'both'), (older, newer, side) => {
        const { spans } = compareWords(joinParagraphs(older), joinParagraphs(newer))
        const told = spansByParagraph(spans, side, side === 'older' ? older : newer)
        const shown = told.map((each) =>
          each.map((span) => (side === 'both' && span.kind === 'cut' ? '' : span.text)).join(''),
        )
        expect(shown).toEqual(side === 'older' ? older : newer)
      }),
      { seed: 36, numRuns: 1000 },
    )
  })
})
