import type { Comparison, Row } from '../../core/comparison.ts'
import { heaviestIncreasing } from '../../core/diff/increasing.ts'
import type { DossierBlock, Version } from '../../core/dossier/schema.ts'
import { isBarred } from '../../core/row-sides.ts'
import { type DraftBlock, wholeBlock } from './draft.ts'
import { weave } from './weave.ts'

/** How a row is written: once, at two places, as two texts of which is not said that one became the other, or unmarked. */
type Placing = 'in-place' | 'moved' | 'apart' | 'barred'

/** A row with where its paragraphs stand in both versions. */
interface Placed {
  readonly row: Row
  readonly older: readonly number[]
  readonly newer: readonly number[]
  readonly placing: Placing
  /** Stands in the same order in both versions. */
  readonly isAnchor: boolean
}

/** How a text is shown that is blacked out in one of the versions only: neither struck nor new. */
export type Bracketed = (side: 'older' | 'newer', text: string) => string

/**
 * Two literal versions as one text: with all changes made it reads as the newer one, with all undone as the older one.
 * Only what is blacked out in one of the two stands there twice, unmarked, for nobody knows what went.
 */
export function mergeRows({ rows, older, newer }: Comparison, bracketed: Bracketed): readonly DraftBlock[] {
  const placed = placeRows(rows, older, newer)
  /** What must stand before an older or a newer paragraph has its place, by the first index of each chunk. */
  const atOlder = new Map<number, readonly DraftBlock[]>()
  const atNewer = new Map<number, readonly DraftBlock[]>()
  for (const each of placed) {
    for (const [index, blocks] of olderBlocks(each)) atOlder.set(index, blocks)
    for (const [index, blocks] of newerBlocks(each, bracketed)) atNewer.set(index, blocks)
  }
  const anchors = placed.filter(({ isAnchor }) => isAnchor).sort((x, y) => x.newer[0]! - y.newer[0]!)
  const merged: DraftBlock[] = []
  let [a, b] = [0, 0]
  const advance = (olderTo: number, newerTo: number) => {
    for (; a < olderTo; a++) merged.push(...(atOlder.get(a) ?? []))
    for (; b < newerTo; b++) merged.push(...(atNewer.get(b) ?? []))
  }
  for (const anchor of anchors) {
    advance(anchor.older[0]!, anchor.newer[0]!)
    merged.push(...(atNewer.get(b) ?? []))
    ;[a, b] = [anchor.older.at(-1)! + 1, anchor.newer.at(-1)! + 1]
  }
  advance(blocksOf(older).length, blocksOf(newer).length)
  return merged
}

const blocksOf = ({ sections }: Version): readonly DossierBlock[] => sections.flatMap(({ blocks }) => blocks)

function placeRows(rows: readonly Row[], older: Version, newer: Version): readonly Placed[] {
  const [a, b] = [indexesOf(older), indexesOf(newer)]
  const found = rows.map((row) => ({
    row,
    older: row.older.map((block) => a.get(block)!),
    newer: row.newer.map((block) => b.get(block)!),
  }))
  const pairs = found.filter((each) => each.older.length > 0 && each.newer.length > 0)
  const whole = pairs.filter((each) => isTogether(each.older) && isTogether(each.newer))
  const mayStay = whole.filter(({ row }) => !row.moved).sort((x, y) => x.newer[0]! - y.newer[0]!)
  const weights = mayStay.map(({ row }) => row.newer.reduce((sum, { text }) => sum + text.length, 1))
  const kept = heaviestIncreasing(
    mayStay.map((each) => each.older[0]!),
    weights,
  ).map((at) => mayStay[at]!)
  const [stays, isWhole] = [new Set(kept), new Set(whole)]
  return found.map((each) => {
    const isAnchor = stays.has(each)
    const placing = isBarred(each.row) ? 'barred' : isAnchor ? 'in-place' : isWhole.has(each) ? 'moved' : 'apart'
    return { ...each, placing, isAnchor }
  })
}

const indexesOf = (version: Version): ReadonlyMap<DossierBlock, number> =>
  new Map(blocksOf(version).map((block, index) => [block, index]))

const isTogether = (indexes: readonly number[]): boolean =>
  indexes.every((index, at) => at === 0 || index === indexes[at - 1]! + 1)

type Put = readonly (readonly [number, readonly DraftBlock[]])[]

function olderBlocks({ row, older, placing }: Placed): Put {
  if (placing === 'in-place' || placing === 'barred') return []
  const went = placing === 'moved' ? row : true
  return older.map((index, at) => [index, [wholeBlock(row.older[at]!, { went }, row)]])
}

function newerBlocks({ row, newer, placing }: Placed, bracketed: Bracketed): Put {
  const first = newer[0]
  if (first === undefined) return []
  if (placing === 'in-place') return [[first, weave(row)]]
  if (placing === 'moved') return [[first, weave(row, row)]]
  if (placing === 'barred') {
    const told = (side: 'older' | 'newer') =>
      row[side].map((block) => wholeBlock({ ...block, text: bracketed(side, block.text) }, {}, row))
    return [[first, [...told('older'), ...told('newer')]]]
  }
  return newer.map((index, at) => [index, [wholeBlock(row.newer[at]!, { came: true }, row)]])
}
