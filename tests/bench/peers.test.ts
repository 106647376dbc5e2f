import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/core/align/align.ts'
import { createText, edit, seeded } from '../helpers/generate.ts'
import { LEFT_OUT, PEERS } from './peers/all.ts'
import { needlemanWunsch } from './peers/needleman-wunsch.ts'
import { optimalAssignment } from './peers/optimal-assignment.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const heading = (text: string): Block => ({ kind: 'heading', level: 1, text })

/** Index in the older text first. 1 was cut, 2 reworded, 3 split, 5 moved to the end; 4 of the newer text is new. */
const OLDER = [
  heading('Het zwembad aan de Lindelaan'),
  paragraph('De gemeente sluit het buitenbad zodra de eerste nachtvorst is gemeten door het weerstation.'),
  paragraph('Bezoekers betalen voortaan vier euro per keer en kunnen een kaart voor tien bezoeken kopen.'),
  paragraph(
    'De badmeester controleert elke ochtend de temperatuur en het chloorgehalte van alle bassins. ' +
      'Wie jonger is dan acht jaar, zwemt uitsluitend onder begeleiding van een volwassen familielid.',
  ),
  heading('De leeszaal van de bibliotheek en het leescafé ernaast'),
  paragraph('Kranten liggen op de lange tafel\nbij het raam.'),
  paragraph('Vrijwilligers schenken op dinsdag koffie en helpen met ingewikkelde formulieren van allerlei instanties.'),
]
const NEWER = [
  heading('Het zwembad aan de Lindelaan'),
  paragraph('Bezoekers betalen voortaan zes euro per keer en mogen een kaart voor twintig bezoeken kopen.'),
  paragraph('De badmeester controleert elke ochtend de temperatuur en het chloorgehalte van alle bassins.'),
  paragraph('Wie jonger is dan acht jaar, zwemt uitsluitend onder begeleiding van een volwassen familielid.'),
  paragraph('Honden mogen tijdens het slotweekend meedoen aan een wedstrijd apporteren.'),
  heading('De leeszaal van de bibliotheek en het leescafé ernaast'),
  paragraph('Vrijwilligers schenken op dinsdag koffie en helpen met ingewikkelde formulieren van allerlei instanties.'),
  paragraph('Kranten liggen op de lange tafel\nbij het raam.'),
]

const KEPT = ['0-0', '4-5', '6-6']
const REWORDED = '2-1'
const SPLIT = ['3-2', '3-3']
const MOVED = '5-7'

/** What each finds of the case above; which half of a split passes the test of half the words is jsdiff's. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  'jsdiff, exact blocks': KEPT,
  'git --color-moved=blocks': [...KEPT, MOVED],
  'jsdiff, lines then words': [...KEPT, REWORDED, '3-3'],
  'diff-match-patch': [...KEPT, REWORDED, ...SPLIT],
  'node-htmldiff': [...KEPT, REWORDED, ...SPLIT],
  'TF-IDF + optimal assignment': [...KEPT, REWORDED, ...SPLIT, MOVED],
  'TF-IDF + Needleman-Wunsch': [...KEPT, REWORDED, ...SPLIT, MOVED],
}

/** Floors a little under what each scores on this text, so that one that breaks is noticed. */
const LEAST_F1: Readonly<Record<string, number>> = {
  'jsdiff, exact blocks': 0.8,
  'git --color-moved=blocks': 0.85,
  'jsdiff, lines then words': 0.9,
  'diff-match-patch': 0.9,
  'node-htmldiff': 0.93,
  'TF-IDF + optimal assignment': 0.97,
  'TF-IDF + Needleman-Wunsch': 0.98,
}

const asKeys = (edges: readonly (readonly [number, number])[]) => edges.map(([i, j]) => `${i}-${j}`).sort()

describe('the peers of the benchmark', () => {
  it('are all there, or it is said which are not', () => {
    expect(PEERS.length + LEFT_OUT.length).toBe(Object.keys(FOUND).length)
  })

  it.each(PEERS)('$name finds of a hand-made case what such a tool can find', (peer) => {
    expect(asKeys(peer.findEdges(OLDER, NEWER))).toEqual([...(FOUND[peer.name] ?? [])].sort())
  })

  it.each(PEERS)('$name pairs every block of two equal texts with itself', (peer) => {
    const expected = OLDER.map((_, index) => `${index}-${index}`)
    expect(asKeys(peer.findEdges(OLDER, OLDER))).toEqual(expected)
  })

  it.each(PEERS)('$name copes with empty texts and empty blocks', (peer) => {
    expect(peer.findEdges([], [])).toEqual([])
    expect(peer.findEdges(OLDER, [])).toEqual([])
    expect(peer.findEdges([], NEWER)).toEqual([])
    const withEmpty = [paragraph(''), ...OLDER, paragraph('… !')]
    const edges = peer.findEdges(withEmpty, OLDER)
    expect(asKeys(edges)).toEqual(OLDER.map((_, index) => `${index + 1}-${index}`))
  })

  it.each(PEERS)('$name scores on an edited text what it should, and gives no pair twice', (peer) => {
    const random = seeded(7)
    const older = createText(random, 120)
    const { blocks, pairs } = edit(random, older, 0.4)
    const found = asKeys(peer.findEdges(older, blocks))
    expect(new Set(found).size).toBe(found.length)
    const truth = new Set(asKeys(pairs))
    const right = found.filter((key) => truth.has(key)).length
    expect((2 * right) / (found.length + truth.size)).toBeGreaterThan(LEAST_F1[peer.name] ?? 1)
  })
})

describe('what only the strongest peers can do', () => {
  it('optimal assignment gives up the best pair when that makes two better ones', () => {
    const older = [paragraph('rood groen blauw geel'), paragraph('rood groen blauw paars')]
    const newer = [paragraph('rood groen blauw geel paars'), paragraph('rood groen geel')]
    expect(asKeys(optimalAssignment.findEdges(older, newer))).toEqual(['0-1', '1-0'])
  })

  it.each([optimalAssignment, needlemanWunsch])('$name joins two merged blocks', (peer) => {
    const merged = [...OLDER.slice(0, 1), paragraph(`${OLDER[1]?.text} ${OLDER[2]?.text}`), ...OLDER.slice(3)]
    expect(asKeys(peer.findEdges(OLDER, merged))).toEqual(['0-0', '1-1', '2-1', '3-2', '4-3', '5-4', '6-5'])
  })

  it('Needleman-Wunsch takes the longest way in order, and only the rest for moved', () => {
    const order = [3, 0, 1, 2, 4, 5, 6]
    const edges = needlemanWunsch.findEdges(
      OLDER,
      order.flatMap((index) => OLDER.slice(index, index + 1)),
    )
    expect(asKeys(edges)).toEqual(order.map((index, j) => `${index}-${j}`).sort())
  })

  it('Needleman-Wunsch keeps a repeated sentence in its own section', () => {
    const same = paragraph('Vragen kunt u stellen aan de balie.')
    const older = [OLDER[4]!, same, OLDER[6]!]
    const newer = [OLDER[0]!, same, OLDER[2]!, heading('Lezen'), same, OLDER[6]!]
    expect(asKeys(needlemanWunsch.findEdges(older, newer))).toEqual(['1-4', '2-5'])
  })
})
