import { describe, expect, test } from 'vitest'
import { isBarredApart, REDACTION } from '../../src/core/text/redaction.ts'
import { isGround, redactionsIn } from '../../src/importers/pdf/grounds.ts'
import type { BarMark, Mark, TextMark } from '../helpers/encode-pdf.ts'
import { widthOf } from '../helpers/harbour.ts'
import { blocksIn, importedMarks } from '../helpers/imported-pdf.ts'

const BEFORE = 'Het advies van'
const AFTER = 'is om de kade te sluiten.'
const LEFT = 60 + widthOf(BEFORE) + 4
const bar = (fill: number, more: Partial<BarMark> = {}): BarMark => ({
  x: LEFT,
  y: 90,
  width: 80,
  height: 13,
  fill,
  ...more,
})
const line = (y = 100): readonly TextMark[] => [
  { text: BEFORE, x: 60, y },
  { text: AFTER, x: LEFT + 84, y },
]
const read = async (...marks: readonly Mark[]) => {
  const found = await importedMarks(marks)
  return { texts: blocksIn(found).map(({ text }) => text), redactions: found.redactions, leftovers: found.leftovers }
}

describe('bars on a PDF', () => {
  test('stand in the text where they are on the page, and are told', async () => {
    for (const marks of [
      [...line(), bar(0)],
      [bar(0), ...line()],
      [...line(), bar(0.6)],
      [...line(), bar(1, { isOutlined: true })],
    ]) {
      const { texts, redactions } = await read(...marks)
      expect(texts).toEqual([`${BEFORE} ███ ${AFTER}`])
      expect(redactions).toEqual([{ page: 1, block: 0 }])
      expect(isBarredApart(texts[0] ?? '', `${BEFORE} ${AFTER}`)).toBe(true)
    }
  })

  test.each(['5.1.2.e', '5.1.2e', '5.1 lid 2 onder e', '5.1, tweede lid, onder e', 'art. 5.1 lid 2 sub e'])(
    'with their ground in them give it as it is printed: %s',
    async (ground) => {
      for (const [fill, ink] of [
        [0, 1],
        [0.8, 0],
        [1, 0],
      ] as const) {
        const printed: TextMark = { text: ground, x: LEFT + 2, y: 98, size: 6, ink }
        const { texts, redactions } = await read(...line(), bar(fill, { isOutlined: true }), printed)
        expect(redactions).toEqual([{ page: 1, ground, block: 0 }])
        expect(texts.join(' ')).toContain(ground)
        REDACTION.lastIndex = 0
        expect(REDACTION.test(texts[0] ?? '')).toBe(true)
      }
    },
  )

  test('hide what was painted before them, which is counted and never given', async () => {
    const whole = `${BEFORE} Jansen en De Vries ${AFTER}`
    const from = 60 + widthOf(`${BEFORE} `)
    const { texts, redactions, leftovers } = await read(
      { text: whole, x: 60, y: 100 },
      bar(0, { x: from - 1, width: widthOf('Jansen en De Vries') + 2 }),
    )
    expect(texts).toEqual([`${BEFORE} ███ ${AFTER}`])
    expect(redactions).toHaveLength(1)
    expect(leftovers).toEqual([{ what: 'covered-text', count: 4, words: 4 }])
  })

  test('are not the dark ground of a heading, the shading of a table, a line or a box to tick', async () => {
    const { texts, redactions } = await read(
      bar(0, { x: 60, y: 60, width: 400, height: 16 }),
      { text: 'Havenbericht', x: 64, y: 72, ink: 1 },
      ...line(),
      bar(0, { x: 60, y: 103, width: 400, height: 1.5 }),
      ...[0, 1, 2].map((row) => bar(0.8, { x: 60, y: 130 + 15 * row, width: 200, height: 15 })),
      { text: 'Kade', x: 64, y: 141 },
      { text: 'Sluis', x: 64, y: 156 },
      bar(0, { x: 60, y: 210, width: 8, height: 8 }),
      { text: 'Akkoord', x: 74, y: 218 },
    )
    expect(redactions).toEqual([])
    expect(texts).toContain('Havenbericht')
    expect(texts.join(' ')).not.toContain('█')
  })

  test('over several lines are one, and stand apart from what is around them', async () => {
    const { texts, redactions } = await read(...line(), bar(0, { x: 60, y: 115, width: 400, height: 80 }), {
      text: 'De raad beslist in mei.',
      x: 60,
      y: 215,
    })
    expect(redactions).toHaveLength(1)
    expect(texts).toEqual([`${BEFORE} ${AFTER}`, '███', 'De raad beslist in mei.'])
  })
})

describe('grounds that are printed in the text', () => {
  test.each([
    ['Het advies van 5.1.2.e luidt anders.', ['5.1.2.e']],
    ['Aan [5.1.2e] en 5.1.5 a', ['5.1.2e', '5.1.5 a']],
    ['Het stuk is van [gelakt].', [undefined]],
    ['Zijn naam is ▇▇▇▇ en zij heet ██.', [undefined, undefined]],
    ['Op grond van artikel 5.1, tweede lid, onder e, van de Woo maak ik namen niet openbaar.', []],
    ['Zie artikel 5.1.2.e van de Woo.', []],
    ['5.1.2.e: de persoonlijke levenssfeer', []],
    ['Zie paragraaf 5.1.2 en tabel 10.2 op bladzijde 5.1', []],
    ['Het bedrag is 15.1.2 of 5.100.', []],
  ])('count only where they stand for something: %s', (text, grounds) => {
    expect(redactionsIn(text).map(({ ground }) => ground)).toEqual(grounds)
  })

  test('alone are known in every form', () => {
    expect(['5.1.2.e', '5.1.2.e;5.1.5', '[5.1.2e]', '5.1 lid 1 onder c', '10.2.e', '5.2.1'].every(isGround)).toBe(true)
    expect(['5 mei 2024', 'artikel', '10.2', 'lid 2'].some(isGround)).toBe(false)
  })
})
