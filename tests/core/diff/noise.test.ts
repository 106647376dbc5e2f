import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainNoise } from '../../../src/core/diff/noise.ts'
import { LAYOUT_CLASSES, NOISE_CLASSES, type NoiseClass } from '../../../src/core/diff/terms.ts'
import { compareWords } from '../../../src/core/diff/words.ts'

describe('explainNoise', () => {
  const explained: readonly (readonly [a: string, b: string, classes: readonly NoiseClass[]])[] = [
    [' ', '  ', ['spacing']],
    ['over leg', 'overleg', ['spacing']],
    ['', '\u00A0', ['spacing']],
    ['32 824', '32824', ['spacing']],
    ['over-\nleg', 'overleg', ['hyphenation']],
    ['co-ouder', 'coouder', ['hyphenation']],
    ['over\u00ADleg', 'overleg', ['hyphenation']],
    ['“pont”', '"pont"', ['quotes']],
    ['2024–2026', '2024-2026', ['quotes']],
    [',', '', ['punctuation']],
    ['.', '!', ['punctuation']],
    ['"pont"', 'pont', ['punctuation']],
    ['De Minister', 'de minister', ['case']],
    ['SCP', 'scp', ['case']],
    ['kam', 'karn', ['ocr']],
    ['ﬁets', 'fiets', ['ocr']],
    ['één', 'een', ['ocr']],
    ['2O24', '2024', ['ocr']],
    ['w0ord', 'woord', ['ocr']],
    ['lk', 'Ik', ['ocr']],
    ['“De  pont”', '"de pont"', ['spacing', 'quotes', 'case']],
    ['minister-president', 'Minister president', ['spacing', 'hyphenation', 'case']],
  ]
  it.each(explained)('explains %j → %j', (a, b, classes) => {
    expect(explainNoise(a, b)).toEqual(classes)
    expect(explainNoise(b, a)).toEqual(classes)
  })

  const real: readonly (readonly [a: string, b: string])[] = [
    ['kan', 'zal'],
    ['10', '16'],
    ['1 2', '12'],
    ['1,5', '15'],
    ['1.5', '1,5'],
    ['10²', '102'],
    ['-5', '5'],
    ['€ 1', '€ l'],
    ['II', '11'],
    ['2-3', '23'],
    ['1 mei', '1 juni'],
    ['', 'niet'],
    ['€', '%'],
  ]
  it.each(real)('never calls %j → %j noise', (a, b) => {
    expect(explainNoise(a, b)).toEqual([])
    expect(explainNoise(b, a)).toEqual([])
  })

  it('never explains one number by another, whatever stands around it', () => {
    const number = fc.integer({ min: 0, max: 9999 }).map(String)
    const around = fc.constantFrom('', ' ', '€ ', ',', '.', '(', ' %', 'o', '-', '\u00A0')
    fc.assert(
      fc.property(number, number, around, around, (a, b, before, after) => {
        fc.pre(a !== b)
        expect(explainNoise(`${before}${a}${after}`, `${before}${b}${after}`)).toEqual([])
      }),
      { seed: 451, numRuns: 2000 },
    )
  })
})

describe('noise in compared words', () => {
  const noiseOf = (a: string, b: string, numbered = false) =>
    compareWords(a, b, numbered).spans.flatMap(({ kind, text, noise, quiet }) =>
      kind === 'same' ? [] : [`${kind} ${text}: ${noise?.join('+') ?? 'words'}${quiet ? ', quiet' : ''}`],
    )

  it('tells numbering by its place, in a heading also without a full stop', () => {
    expect(noiseOf('1. De kade', '2. De kade')).toEqual(['cut 1.: numbering, quiet', 'added 2.: numbering, quiet'])
    expect(noiseOf('1. De kade', 'De kade')).toEqual(['cut 1. : numbering, quiet'])
    expect(noiseOf('- de kade', '• de kade')).toEqual(['cut -: numbering, quiet', 'added •: numbering, quiet'])
    expect(noiseOf('2 De kade', '3 De kade', true)).toEqual(['cut 2: numbering, quiet', 'added 3: numbering, quiet'])
    expect(noiseOf('Bijlage I: kaart', 'Bijlage II: kaart', true)).toEqual([
      'cut I:: numbering, quiet',
      'added II:: numbering, quiet',
    ])
  })

  it('leaves a number in running text alone', () => {
    expect(noiseOf('2 Linden staan er', '3 Linden staan er')).toEqual(['cut 2: words', 'added 3: words'])
    expect(noiseOf('Zie paragraaf 2.1', 'Zie paragraaf 2.2')).toEqual(['cut 2.1: words', 'added 2.2: words'])
  })

  it('marks a comma, a capital and a misread word, and keeps quiet about typesetting', () => {
    expect(noiseOf('De pont,  die vaart', 'de pont die vaart')).toEqual([
      'cut De: case',
      'added de: case',
      'cut , : spacing+punctuation',
    ])
    expect(noiseOf('De “modeme” pont', 'De "moderne" pont')).toEqual([
      'cut “modeme”: quotes+ocr',
      'added "moderne": quotes+ocr',
    ])
  })

  it('takes words in a row that differ alike as one difference', () => {
    expect(noiseOf('DE KADE EN HET HEK', 'De kade en het hek')).toEqual([
      'cut DE KADE EN HET HEK: case',
      'added De kade en het hek: case',
    ])
    expect(compareWords('DE KADE', 'De kade').rewritten).toBe(false)
  })

  it('is quiet where all that differs is typesetting, and nowhere else', () => {
    const piece = fc.constantFrom('De', 'de', 'kade', ' ', '  ', ',', '“', '"', '-', '\n', '1.', 'kam', 'karn', '€ 5')
    const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const { kind, noise, quiet } of compareWords(a, b).spans) {
          expect(noise === undefined || (kind !== 'same' && noise.length > 0)).toBe(true)
          expect(noise?.every((each) => NOISE_CLASSES.includes(each)) ?? true).toBe(true)
          expect(quiet === true).toBe(noise?.every((each) => LAYOUT_CLASSES.includes(each)) ?? false)
        }
      }),
      { seed: 32824, numRuns: 500 },
    )
  })
})
