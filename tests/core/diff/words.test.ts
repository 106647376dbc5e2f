import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWords, REWRITTEN_FROM } from '../../../src/core/diff/words.ts'
import { createText, edit, seeded } from '../../helpers/generate.ts'
import { parseMarked, writeMarked } from '../../helpers/notation.ts'

const compareMarked = (line: string) => {
  const { older, newer } = parseMarked(line)
  return writeMarked(compareWords(older, newer).spans)
}

describe('compareWords', () => {
  const cases: readonly (readonly [behaviour: string, line: string])[] = [
    ['marks a replaced word', 'De wijkploeg [-verft-]{+schildert+} het hek.'],
    ['lets a cut word take one space along', 'Het [-oude -]veerhuis staat leeg.'],
    ['lets a word cut before a comma take the space before it', 'Het veer[- zelf-], de kade en het hek.'],
    ['marks a sentence from its capital to its full stop', 'Het veer vaart. {+De kade is open. +}Het hek is dicht.'],
    ['marks a sentence added at the end', 'Het veer vaart.{+ De kade is open.+}'],
    ['marks the second of two equal sentences as a sentence', 'Ja, graag. Nee, dank u. {+Ja, zeker. +}Tot ziens.'],
    ['marks compounds whole', 'De [-anti-ruismaat-]{+anti-lichtmaat+} werkt.'],
    ['marks amounts whole', 'Dit kost [-€ 37,75 miljoen-]{+€ 40 miljoen+} per jaar.'],
    ['marks dates whole', 'Op [-2 december 2024-]{+4 december 2024+} ging het hek open.'],
    ['marks an order that turned', 'Wij doen het {+samen +}in mei[- samen-].'],
    ['marks a clause that came, with its commas', 'De raad zal{+, na overleg,+} in 2025 een plan indienen.'],
    ['keeps a quiet paragraph break out of the marks', 'De pont [-vaart-]{+ligt+}.[-~ ~-]{+~\n\n~+}De kade is open.'],
    ['marks references whole', 'Zie [-nr. 451-]{+nr. 452+} in dossier [-32 824-]{+32 825+}.'],
    ['joins changes over lone function words', 'Wij [-willen de kade van steen-]{+zullen het plein van hout+} maken.'],
    ['joins changes over a comma', 'Met [-linden, wilgen-]{+beuken, eiken+} langs de weg.'],
    ['keeps two insertions apart', 'De pont vaart {+nu +}de {+hele +}dag.'],
    ['keeps changes on two sides of a sentence apart', 'Wij zien [-dit-]{+dat+}. [-Zij-]{+Allen+} weten het.'],
    [
      'swallows a lone word in a long rewrite',
      '[-Wie nooit iets plant oogst niets dan onkruid-]{+Zaai tijdig dus iets zodat later alles bloeit+}.',
    ],
    ['marks everything that is new', '{+Een nieuwe alinea.+}'],
    ['marks everything that went', '[-Een oude alinea.-]'],
    ['never joins an amount over a paragraph break', 'In mei\n\n[-2024-]{+2025+} bomen'],
    ['tells a changed full stop', 'Kom binnen[-.-]{+!+}'],
  ]
  it.each(cases)('%s', (_, line) => {
    expect(compareMarked(line)).toBe(line)
  })

  it('sets changes of spacing, hyphenation, quotes and dashes apart as layout', () => {
    const { spans, changedShare } = compareWords(
      'De “pont” – een wa-\nterbus – vaart.',
      'De "pont" - een waterbus - vaart.',
    )
    expect(spans.filter((span) => span.kind !== 'same').every((span) => span.quiet)).toBe(true)
    expect(spans.some((span) => span.kind === 'cut')).toBe(true)
    expect(changedShare).toBe(0)
  })

  it('says when so much changed that was and wordt read better', () => {
    const little = compareWords('De pont vaart op zondag niet meer.', 'De pont vaart op maandag niet meer.')
    const much = compareWords('De pont vaart op zondag niet meer.', 'Wij sluiten het veerhuis voorgoed.')
    expect(little.rewritten).toBe(false)
    expect(little.changedShare).toBeCloseTo(2 / 16)
    expect(much.rewritten).toBe(true)
    expect(much.changedShare).toBeGreaterThan(REWRITTEN_FROM)
  })

  it('gives one span for equal texts and none for empty ones', () => {
    expect(compareWords('De pont.', 'De pont.')).toEqual({
      spans: [{ kind: 'same', text: 'De pont.' }],
      changedShare: 0,
      rewritten: false,
      exact: true,
    })
    expect(compareWords('', '').spans).toEqual([])
  })

  it('says so when a limit was hit, and still turns one text into the other', () => {
    const older = Array.from({ length: 4000 }, (_, n) => `w${(n * 7919) % 97}`).join(' ')
    const newer = Array.from({ length: 4000 }, (_, n) => `w${(n * n * 31) % 89}`).join(' ')
    const { spans, exact } = compareWords(older, newer)
    expect(exact).toBe(false)
    expect(
      spans
        .filter((span) => span.kind !== 'added')
        .map((span) => span.text)
        .join(''),
    ).toBe(older)
    expect(
      spans
        .filter((span) => span.kind !== 'cut')
        .map((span) => span.text)
        .join(''),
    ).toBe(newer)
  })
})

describe('compareWords on any text', () => {
  const word = fc.constantFrom(
    'de',
    'pont',
    'kade',
    'en',
    '.',
    ',',
    ' ',
    '  ',
    '\n',
    '“',
    '"',
    '-',
    'linde',
    '€ 5',
    '😀',
  )
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(''))

  it('turns a into b, with no empty spans and no two of a kind in a row', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (a, b) => {
        const { spans, changedShare } = compareWords(a, b)
        expect(
          spans
            .filter((span) => span.kind !== 'added')
            .map((span) => span.text)
            .join(''),
        ).toBe(a)
        expect(
          spans
            .filter((span) => span.kind !== 'cut')
            .map((span) => span.text)
            .join(''),
        ).toBe(b)
        expect(spans.every((span, at) => span.text !== '' && span.kind !== spans[at + 1]?.kind)).toBe(true)
        expect(changedShare).toBeGreaterThanOrEqual(0)
        expect(changedShare).toBeLessThanOrEqual(1)
      }),
      { seed: 451, numRuns: 500 },
    )
  })

  const hostile = fc.array(
    fc.oneof(
      fc.constantFrom(
        '\ud800',
        '\udc00',
        '\u0301',
        '\u200d',
        '\u202e',
        'שלום',
        'مرحبا',
        '👩‍👩‍👧',
        '\u00ad',
        '-\n',
        '€ 1,',
        '\0',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
      word,
    ),
    { maxLength: 30 },
  )

  it('turns a into b on hostile text too, also where both begin with a number', () => {
    fc.assert(
      fc.property(
        hostile,
        hostile,
        fc.constantFrom('', '1. ', 'Vraag 2 ', '- '),
        fc.boolean(),
        (x, y, mark, numbered) => {
          const [a, b] = [mark + x.join(''), x.slice(3).concat(y).join('')]
          const { spans } = compareWords(a, b, numbered)
          const side = (other: string) => spans.map(({ kind, text: part }) => (kind === other ? '' : part)).join('')
          expect(side('added')).toBe(a)
          expect(side('cut')).toBe(b)
        },
      ),
      { seed: 4, numRuns: 500 },
    )
  })

  it.each(['1,', "'", '- ', '\ud800', '1/', 'ja ', 'e\u0301'])(
    'finishes on a megabyte of %j',
    (unit) => {
      const a = unit.repeat(1_000_000 / unit.length)
      const { spans } = compareWords(a, `${a.slice(0, 500_000)} nee ${a.slice(500_000)}`)
      expect(spans.some(({ kind, text: part }) => kind === 'added' && part.includes('nee'))).toBe(true)
    },
    60_000,
  )

  it('begins and ends every mark between words', () => {
    const random = seeded(7)
    const older = createText(random, 60)
    const { blocks, pairs } = edit(random, older, 0.8)
    for (const [i, j] of pairs) {
      let kept = ''
      for (const span of compareWords(older[i]?.text ?? '', blocks[j]?.text ?? '').spans) {
        if (span.kind === 'same') kept = span.text
        else expect(/[\p{L}\p{N}]$/u.test(kept) && /^[\p{L}\p{N}]/u.test(span.text)).toBe(false)
      }
    }
  })
})
