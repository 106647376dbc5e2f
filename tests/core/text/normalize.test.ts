import { describe, expect, it } from 'vitest'
import { normalForm, plainWords, unify } from '../../../src/core/text/normalize.ts'

describe('normalForm', () => {
  const equal: readonly (readonly [what: string, a: string, b: string])[] = [
    ['spacing', 'Het  veer vaart\nniet.', 'Het veer vaart niet.'],
    ['spaces lost or gained by a PDF', 'De kwe kerij sluit.', 'De kwekerijsluit.'],
    ['a soft hyphen', 'water\u00ADschap', 'waterschap'],
    ['a soft hyphen at the end of a line', 'water\u00AD\n schap', 'waterschap'],
    ['a hyphen at the end of a line', 'water-\nschap', 'waterschap'],
    ['a hyphen in a compound', 'zee-egel', 'zeeegel'],
    ['quotes', '„Zo’n ‘pont’”', '"Zo\'n "pont""'],
    ['dashes', 'open – of dicht', 'open - of dicht'],
    ['ligatures', 'e\uFB03ciënt', 'efficiënt'],
    ['composed and decomposed accents', 'financie\u0308n', 'financiën'],
  ]
  it.each(equal)('ignores %s', (_, a, b) => {
    expect(normalForm(a)).toBe(normalForm(b))
  })

  it('keeps words, case, punctuation and numbers apart', () => {
    const forms = ['Het veer vaart.', 'het veer vaart.', 'Het veer vaart!', 'Het veer voer.', 'Het veer vaart 2.']
    expect(new Set(forms.map(normalForm)).size).toBe(forms.length)
  })
})

describe('unify', () => {
  it('leaves the hyphen before "en" at the end of a line', () => {
    expect(unify('in-\nen uitvoer')).toBe('in- en uitvoer')
  })
})

describe('plainWords', () => {
  it('gives lower-case words without punctuation or hyphens', () => {
    expect(plainWords('De Anti-Ruisdienst (sinds 1998): “zo’n 37,75”.')).toEqual([
      'de',
      'antiruisdienst',
      'sinds',
      '1998',
      'zo',
      'n',
      '37',
      '75',
    ])
  })
})
