import { describe, expect, it } from 'vitest'
import { align, type AlignOptions } from '../../../src/core/align/align.ts'
import { parseBlocks, writeGroups } from '../../helpers/notation.ts'

const LINDEN = 'De gemeente plant dit voorjaar honderd linden langs de gracht en laat de oude wilgen staan.'
const BRUGGEN = 'Voor het onderhoud van de bruggen is volgend jaar vier ton beschikbaar, de helft van wat nodig is.'
const MARKT = 'Bewoners kunnen tot de zomer meepraten over de inrichting van het marktplein.'
const PONT = 'De veerpont vaart voortaan ook op zondag, zolang de subsidie van de provincie doorloopt.'
const SLUIS = 'In het archief liggen tekeningen van een sluis die niemand ooit heeft gebouwd.'

const groups = (older: readonly string[], newer: readonly string[], options?: AlignOptions) =>
  writeGroups(align(parseBlocks(older.join('\n\n')), parseBlocks(newer.join('\n\n')), options))

describe('align', () => {
  it('pairs equal texts block by block', () => {
    expect(groups([LINDEN, MARKT, LINDEN], [LINDEN, MARKT, LINDEN])).toEqual(['0>0 same', '1>1 same', '2>2 same'])
  })

  it('takes empty input on either side', () => {
    expect(groups([], [])).toEqual([])
    expect(groups([], [LINDEN])).toEqual(['>0 added'])
    expect(groups([LINDEN], [])).toEqual(['0> cut'])
  })

  it('leaves a cut paragraph without a partner, where it stood', () => {
    expect(groups([LINDEN, BRUGGEN, MARKT], [LINDEN, MARKT])).toEqual(['0>0 same', '1> cut', '2>1 same'])
  })

  it('invents no partner when another paragraph takes the place of a cut one', () => {
    expect(groups([LINDEN, BRUGGEN, MARKT], [LINDEN, SLUIS, MARKT])).toEqual([
      '0>0 same',
      '1> cut',
      '>1 added',
      '2>2 same',
    ])
  })

  it('invents no partner between two texts that have nothing in common', () => {
    expect(groups([LINDEN, BRUGGEN], [PONT, SLUIS])).toEqual(['0> cut', '1> cut', '>0 added', '>1 added'])
  })

  it('recognises a reworded paragraph', () => {
    const reworded = 'Volgend jaar is er vier ton voor onderhoud van bruggen, terwijl het dubbele nodig is.'
    expect(groups([LINDEN, BRUGGEN, MARKT], [LINDEN, reworded, MARKT])).toContain('1>1 changed')
  })

  it('recognises a paragraph of which most sentences were dropped', () => {
    const long = [BRUGGEN, MARKT, PONT, SLUIS].join(' ')
    expect(groups([LINDEN, long], [LINDEN, PONT])).toEqual(['0>0 same', '1>1 changed'])
  })

  it('calls the lighter of two swapped paragraphs moved', () => {
    expect(groups([MARKT, `${BRUGGEN} ${PONT}`, SLUIS], [`${BRUGGEN} ${PONT}`, MARKT, SLUIS])).toEqual([
      '1>0 same',
      '0>1 same moved',
      '2>2 same',
    ])
  })

  it('recognises a paragraph that moved and was reworded', () => {
    const reworded = LINDEN.replace('dit voorjaar', 'in het najaar').replace('oude', 'jonge')
    expect(groups([LINDEN, BRUGGEN, MARKT, PONT], [BRUGGEN, MARKT, PONT, reworded])).toContain('0>3 changed moved')
  })

  it('moves a section with its heading, and calls a new number layout', () => {
    const older = ['# 1 Groen', LINDEN, '# 2 Water', BRUGGEN, PONT, '# 3 Slot', MARKT]
    const newer = ['# 1 Water', BRUGGEN, PONT, '# 2 Groen', LINDEN, '# 3 Slot', MARKT]
    expect(groups(older, newer)).toEqual([
      '2>0 layout',
      '3>1 same',
      '4>2 same',
      '0>3 layout moved',
      '1>4 same moved',
      '5>5 same',
      '6>6 same',
    ])
  })

  it('recognises a heading with another title by its section', () => {
    const older = ['# Groen', LINDEN, MARKT, '# Water', BRUGGEN]
    const newer = ['# Bomen en planten', LINDEN, MARKT, '# Oevers', BRUGGEN]
    expect(groups(older, newer)).toEqual(['0>0 changed', '1>1 same', '2>2 same', '3>3 changed', '4>4 same'])
  })

  it('recognises the heading of a section that moved and got another title', () => {
    const older = ['# Groen', LINDEN, MARKT, '# Water', BRUGGEN, '# Oud papier', SLUIS, PONT]
    const newer = ['# Water', BRUGGEN, '# Oud papier', SLUIS, PONT, '# Bomen en planten', LINDEN, MARKT]
    expect(groups(older, newer)).toContain('0>5 changed moved')
  })

  it('matches renumbered questions by what they ask, not by their number', () => {
    const older = ['# Vraag 1', LINDEN, '# Vraag 2', BRUGGEN, '# Vraag 3', MARKT]
    const newer = ['# Vraag 1', BRUGGEN, '# Vraag 2', MARKT]
    expect(groups(older, newer)).toEqual(['0> cut', '1> cut', '2>0 layout', '3>1 same', '4>2 layout', '5>3 same'])
  })

  it('tells copies of a text apart by their neighbours', () => {
    const older = [LINDEN, 'Akkoord.', BRUGGEN, 'Akkoord.', MARKT, 'Akkoord.', PONT]
    const found = groups(older, [LINDEN, 'Akkoord.', MARKT, 'Akkoord.', PONT])
    // Whether the first or the second of the three went with what stood between them nobody can tell.
    const isEither = (line: string) => /^[13]>/.test(line)
    expect(found.filter((line) => !isEither(line))).toEqual(['0>0 same', '2> cut', '4>2 same', '5>3 same', '6>4 same'])
    expect(
      found
        .filter(isEither)
        .map((line) => line.slice(1))
        .sort(),
    ).toEqual(['> cut', '>1 same'])
  })

  it('cuts the extra copies when there are fewer', () => {
    const count = (list: readonly string[], kind: string) => list.filter((line) => line.endsWith(kind)).length
    const fewer = groups(Array<string>(30).fill(MARKT), Array<string>(20).fill(MARKT))
    expect(count(fewer, 'same')).toBe(20)
    expect(count(fewer, 'cut')).toBe(10)
  })
})

describe('align, splits and merges', () => {
  it('groups a split paragraph with its parts', () => {
    const split = groups([LINDEN, `${BRUGGEN} ${MARKT}`, PONT], [LINDEN, BRUGGEN, MARKT, PONT])
    expect(split).toEqual(['0>0 same', '1>1+2 layout', '2>3 same'])
  })

  it('groups merged paragraphs, also when reworded', () => {
    const merged = `${BRUGGEN} ${MARKT}`.replace('vier ton', 'te weinig geld').replace('zomer', 'herfst')
    expect(groups([LINDEN, BRUGGEN, MARKT, PONT], [LINDEN, merged, PONT])).toEqual([
      '0>0 same',
      '1+2>1 changed',
      '3>2 same',
    ])
  })

  it('groups a paragraph with the list it became', () => {
    const older = [MARKT, `Wij doen het volgende. ${LINDEN} ${BRUGGEN} ${PONT}`, SLUIS]
    const newer = [MARKT, 'Wij doen het volgende:', `- ${LINDEN}`, `- ${BRUGGEN}`, `- ${PONT}`, SLUIS]
    expect(groups(older, newer)).toContain('1>1+2+3+4 changed')
  })

  it('makes no split of boilerplate that every paragraph has', () => {
    const boilerplate =
      'Dit besluit is genomen na overleg met de raad en treedt in werking op de eerste dag van de maand.'
    const older = [LINDEN, BRUGGEN, MARKT].map((text) => `${text} ${boilerplate}`)
    const newer = [LINDEN, MARKT, PONT].map((text) => `${text} ${boilerplate}`)
    expect(groups(older, newer)).toEqual(['0>0 same', '1> cut', '2>1 same', '>2 added'])
  })
})

describe('align, layout', () => {
  const same: readonly (readonly [what: string, older: string, newer: string])[] = [
    ['spacing', 'Het veer  vaart.', 'Het veer vaart.'],
    ['hyphenation', 'Het water-\nschap komt.', 'Het waterschap komt.'],
    ['quotes', 'Het “veer” vaart.', 'Het "veer" vaart.'],
    ['a list mark', '- a) Het veer vaart.', '- • Het veer vaart.'],
    ['the level of a heading', '# Water', '## Water'],
    ['a list item that becomes a paragraph', '- Het veer vaart.', 'Het veer vaart.'],
  ]
  it.each(same)('calls it layout when all that differs is %s', (_, older, newer) => {
    expect(groups([older], [newer])).toEqual(['0>0 layout'])
  })

  it('calls a changed number in a sentence changed', () => {
    expect(groups(['Er staan 12 linden.'], ['Er staan 13 linden.'])).toEqual(['0>0 changed'])
  })
})

describe('align, options', () => {
  it('groups known pairs whatever their text', () => {
    expect(groups([LINDEN, BRUGGEN], [SLUIS, PONT], { known: [[0, 1]] })).toEqual(['>0 added', '0>1 changed', '1> cut'])
  })

  it('lets a known pair go before an equal text', () => {
    expect(groups([LINDEN, BRUGGEN], [LINDEN, MARKT], { known: [[1, 0]] })).toEqual([
      '0> cut',
      '1>0 changed',
      '>1 added',
    ])
  })

  it('makes one group of known pairs that share a block', () => {
    expect(
      groups([LINDEN], [SLUIS, PONT], {
        known: [
          [0, 0],
          [0, 1],
        ],
      }),
    ).toEqual(['0>0+1 changed'])
  })

  it.each([[[0, 1]], [[-1, 0]], [[0.5, 0]]] as const)('refuses a known pair outside the texts: %s', (pair) => {
    expect(() => align(parseBlocks(LINDEN), parseBlocks(LINDEN), { known: [pair] })).toThrow(RangeError)
  })

  it('says that it is not exact when the work limit is hit, and still pairs equal blocks', () => {
    const older = parseBlocks([LINDEN, BRUGGEN, MARKT].join('\n\n'))
    const newer = parseBlocks([MARKT, LINDEN, BRUGGEN.replace('vier ton', 'vijf ton')].join('\n\n'))
    const cheap = align(older, newer, { maxWork: 0 })
    expect(cheap.exact).toBe(false)
    expect(writeGroups(cheap)).toEqual(['2>0 same moved', '0>1 same', '1> cut', '>2 added'])
    expect(align(older, newer).exact).toBe(true)
  })
})
