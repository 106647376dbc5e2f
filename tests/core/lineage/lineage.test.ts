import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/core/align/align.ts'
import { traceLineage, type LineageOptions } from '../../../src/core/lineage/lineage.ts'
import { createText, edit, seeded } from '../../helpers/generate.ts'
import { parseBlocks, writeThreads } from '../../helpers/notation.ts'

const LINDEN = 'De gemeente plant dit voorjaar honderd linden langs de gracht en laat de oude wilgen staan.'
const BRUGGEN = 'Voor het onderhoud van de bruggen is volgend jaar vier ton beschikbaar, de helft van wat nodig is.'
const BRUGGEN_ANEW = 'Volgend jaar is vier ton beschikbaar voor onderhoud van bruggen, terwijl het dubbele nodig is.'
const MARKT = 'Bewoners kunnen tot de zomer meepraten over de inrichting van het marktplein.'
const PONT = 'De veerpont vaart voortaan ook op zondag, zolang de subsidie van de provincie doorloopt.'
const SLUIS = 'In het archief liggen tekeningen van een sluis die niemand ooit heeft gebouwd.'

const trace = (versions: readonly (readonly string[])[], options?: LineageOptions) =>
  traceLineage(
    versions.map((blocks) => parseBlocks(blocks.join('\n\n'))),
    options,
  )
const threads = (versions: readonly (readonly string[])[], options?: LineageOptions) =>
  writeThreads(trace(versions, options))

describe('traceLineage', () => {
  it('takes no versions, empty versions and a single one', () => {
    expect(threads([])).toEqual([])
    expect(threads([[], [LINDEN], []])).toEqual(['absent-before born cut'])
    expect(threads([[LINDEN, MARKT]])).toEqual(['born', 'born'])
  })

  it('follows a passage that is kept, reworded, shortened and cut', () => {
    const long = `${LINDEN} ${BRUGGEN}`
    const reworded = long.replace('honderd linden', 'tachtig eiken')
    expect(threads([[MARKT, long], [MARKT, long], [MARKT, reworded], [MARKT, LINDEN], [MARKT], [MARKT]])).toEqual([
      'born kept kept kept kept kept',
      'born kept reworded shortened cut gone',
    ])
  })

  it('calls a passage shortened when only words went', () => {
    const long = `${LINDEN} ${BRUGGEN}`
    expect(
      threads([
        [MARKT, long, PONT],
        [MARKT, LINDEN, PONT],
      ])[1],
    ).toBe('born shortened')
  })

  it.each(['█████████', '[gelakt]', '[…]'])(
    'calls a passage that is blacked out for a while not cut and restored: %s',
    (bar) => {
      for (const text of [BRUGGEN, BRUGGEN_ANEW]) {
        const [, thread] = threads([
          [LINDEN, BRUGGEN, MARKT, PONT],
          [LINDEN, bar, MARKT, PONT],
          [LINDEN, text, MARKT, PONT],
        ])
        expect(thread).toMatch(/^born kept /)
        expect(thread).not.toMatch(/cut|restored|shortened/)
      }
    },
  )

  it('calls a change of layout alone kept', () => {
    expect(
      threads([
        ['# 1. Groen', LINDEN],
        ['# 2 Groen', LINDEN.replace('gracht', 'gra\u00ADcht')],
      ]),
    ).toEqual(['born kept', 'born kept'])
  })

  it('follows a passage that moves', () => {
    expect(
      threads([
        [MARKT, LINDEN, BRUGGEN, PONT],
        [LINDEN, BRUGGEN, PONT, MARKT],
      ]),
    ).toEqual(['born moved', 'born kept', 'born kept', 'born kept'])
  })

  it('keeps a passage that splits and merges again in one thread', () => {
    const whole = `${LINDEN} ${BRUGGEN}`
    const { threads: found } = trace([
      [whole, MARKT],
      [LINDEN, BRUGGEN, MARKT],
      [whole, MARKT],
    ])
    expect(found.map(({ steps }) => steps.map((step) => step.state))).toEqual([
      ['born', 'split', 'merged'],
      ['born', 'kept', 'kept'],
    ])
    expect(found[0]?.steps.map((step) => step.blocks)).toEqual([[0], [0, 1], [0]])
  })

  it('knows a passage again that was away for some versions', () => {
    expect(
      threads([
        [LINDEN, BRUGGEN, MARKT],
        [LINDEN, MARKT],
        [LINDEN, MARKT],
        [LINDEN, BRUGGEN, MARKT],
      ]),
    ).toEqual(['born kept kept kept', 'born cut gone restored(2)', 'born kept kept kept'])
  })

  it('knows a passage again that comes back reworded and elsewhere', () => {
    const { threads: found } = trace([
      [LINDEN, BRUGGEN, MARKT],
      [LINDEN, MARKT],
      [BRUGGEN_ANEW, LINDEN, MARKT],
    ])
    expect(found[1]?.steps.map((step) => step.state)).toEqual(['born', 'cut', 'restored'])
    expect(found[1]?.steps[2]?.blocks).toEqual([0])
    expect(found[1]?.steps[2]?.similarity).toBeGreaterThan(0.5)
    expect(found[1]?.steps[2]?.similarity).toBeLessThan(1)
  })

  it('does not take a new passage for a lost one', () => {
    expect(
      threads([
        [LINDEN, BRUGGEN, MARKT],
        [LINDEN, MARKT],
        [LINDEN, SLUIS, MARKT],
      ]),
    ).toEqual(['born kept kept', 'born cut gone', 'born kept kept', 'absent-before absent-before born'])
  })

  it('restores a section that was replaced by another one', () => {
    const before = ['# Groen', LINDEN, '# Water', BRUGGEN, PONT, '# Slot', MARKT]
    const between = ['# Groen', LINDEN, '# Archief', SLUIS, '# Slot', MARKT]
    const away = 'born cut restored(1)'
    const kept = 'born kept kept'
    const replacement = 'absent-before born cut'
    expect(threads([before, between, before])).toEqual([
      kept,
      kept,
      away,
      away,
      away,
      kept,
      kept,
      replacement,
      replacement,
    ])
  })

  it('takes a passage for replaced, not reworded twice, when its own words come back', () => {
    const stopgap = 'De tekst over bruggen en onderhoud komt later dit jaar.'
    expect(
      threads([
        [LINDEN, BRUGGEN, MARKT],
        [LINDEN, stopgap, MARKT],
        [LINDEN, BRUGGEN, MARKT],
      ]),
    ).toEqual(['born kept kept', 'born cut restored(1)', 'born kept kept', 'absent-before born cut'])
  })

  it('gives the same threads when the versions are reversed', () => {
    const versions = [
      [LINDEN, BRUGGEN, MARKT],
      [LINDEN, `${MARKT} ${PONT}`],
      [MARKT, LINDEN, PONT, BRUGGEN_ANEW],
    ]
    const blocksOf = (list: readonly (readonly string[])[]) =>
      trace(list).threads.map(({ steps }) => steps.map((step) => step.blocks.join('+')))
    const backwards = blocksOf([...versions].reverse()).map((steps) => steps.reverse().join(' | '))
    expect(backwards.sort()).toEqual(
      blocksOf(versions)
        .map((steps) => steps.join(' | '))
        .sort(),
    )
  })

  it('follows known pairs whatever the text', () => {
    const known = [[[1, 1]]] as const
    expect(
      threads(
        [
          [LINDEN, BRUGGEN],
          [LINDEN, SLUIS],
        ],
        { known },
      ),
    ).toEqual(['born kept', 'born reworded'])
  })

  it('follows keys: equal ones are one thread, different ones are not', () => {
    const keys = [['a', 'b'], ['b'], ['a']]
    const keyOf = (version: number, block: number) => keys[version]?.[block]
    expect(threads([[LINDEN, BRUGGEN], [LINDEN], [SLUIS]], { keyOf })).toEqual([
      'born cut restored(1)',
      'born reworded cut',
    ])
  })

  it('lets blocks of one version that share a key split and merge', () => {
    const keys = [['a'], ['a', 'a'], ['a']]
    const keyOf = (version: number, block: number) => keys[version]?.[block]
    expect(threads([[LINDEN], [BRUGGEN, MARKT], [PONT]], { keyOf })).toEqual(['born split merged'])
  })

  it('says that it is not exact when a work limit is hit', () => {
    const versions = [
      [LINDEN, BRUGGEN],
      [LINDEN, BRUGGEN_ANEW],
    ]
    expect(trace(versions).exact).toBe(true)
    expect(trace(versions, { maxWork: 0 }).exact).toBe(false)
  })
})

describe('traceLineage on any versions', () => {
  const history = fc.record({
    seed: fc.integer(),
    size: fc.integer({ min: 0, max: 15 }),
    rates: fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 4 }),
  })
  const versionsOf = history.map(({ seed, size, rates }) => {
    const random = seeded(seed)
    const versions: (readonly Block[])[] = [createText(random, size)]
    // Every edit starts from one of the versions before, so that passages go and come back.
    for (const rate of rates) {
      const from = versions[Math.floor(random() * versions.length)] ?? []
      versions.push(edit(random, from, rate / 10).blocks)
    }
    return versions
  })

  it('puts every block of every version in exactly one thread', () => {
    fc.assert(
      fc.property(versionsOf, (versions) => {
        const { threads: found } = traceLineage(versions)
        versions.forEach((blocks, v) => {
          const placed = found.flatMap(({ steps }) => steps[v]?.blocks ?? []).sort((x, y) => x - y)
          expect(placed).toEqual(blocks.map((_, index) => index))
        })
      }),
      { seed: 3, numRuns: 100 },
    )
  })

  it('lets no thread hold two keys and no key lie in two threads', () => {
    fc.assert(
      fc.property(versionsOf, fc.integer({ min: 1, max: 6 }), (versions, step) => {
        const keyOf = (version: number, block: number) =>
          (block + version) % step === 0 ? `key ${(block * 7 + version) % 5}` : undefined
        const keysOfThreads = traceLineage(versions, { keyOf }).threads.map(
          ({ steps }) => new Set(steps.flatMap(({ blocks }, v) => blocks.flatMap((block) => keyOf(v, block) ?? []))),
        )
        const held = keysOfThreads.flatMap((keys) => [...keys])
        expect(keysOfThreads.every((keys) => keys.size <= 1)).toBe(true)
        expect(new Set(held).size).toBe(held.length)
      }),
      { seed: 6, numRuns: 100 },
    )
  })

  it('gives every thread a story that can be', () => {
    fc.assert(
      fc.property(versionsOf, (versions) => {
        for (const { steps } of traceLineage(versions).threads) {
          const story = steps.map(({ state }) => state).join(' ')
          const present = '(?: (?:kept|reworded|shortened|moved|split|merged))*'
          expect(story).toMatch(
            new RegExp(`^(?:absent-before )*born${present}(?: cut(?: gone)* restored${present})*(?: cut(?: gone)*)?$`),
          )
          for (const step of steps) {
            const isAway = ['absent-before', 'cut', 'gone'].includes(step.state)
            expect(step.blocks.length === 0).toBe(isAway)
            expect(step.similarity === undefined).toBe(isAway || step.state === 'born')
            expect(step.awayFor === undefined).toBe(step.state !== 'restored')
          }
        }
      }),
      { seed: 4, numRuns: 100 },
    )
  })

  it('gives equal output for equal input, and one kept thread a block for equal versions', () => {
    fc.assert(
      fc.property(versionsOf, (versions) => {
        expect(traceLineage(structuredClone(versions))).toEqual(traceLineage(versions))
        const [first = []] = versions
        expect(writeThreads(traceLineage([first, first, first]))).toEqual(first.map(() => 'born kept kept'))
      }),
      { seed: 5, numRuns: 50 },
    )
  })
})
