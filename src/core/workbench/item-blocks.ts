import type { BlockRange, Imported, ImportedBlock } from '../imported/imported.ts'
import { stateBlocks } from '../imported/state-blocks.ts'
import type { DeskItem } from './desk.ts'

type Part = Pick<DeskItem, 'state' | 'paper' | 'pages'>

/** The text of an item: the file in the reading that was chosen, or the part of it. Its indexes are those of a `DeskRange`. */
export function itemBlocks(item: Part, imported: Imported): readonly ImportedBlock[] {
  const { state } = item
  if (typeof state === 'object') {
    const { tracked, changes } = imported
    return tracked ? stateBlocks(tracked, (change) => changes[change]?.author === state.author) : []
  }
  const blocks = (imported.states.find(({ id }) => id === state) ?? imported.states[0])?.blocks ?? []
  const { from, to } = itemRange(item, imported)
  return blocks.slice(from, to)
}

/** Which blocks of the file an item has; pages without a block of their own add nothing. */
export function itemRange({ paper, pages }: Part, imported: Imported): BlockRange {
  const blocks = imported.states[0]?.blocks ?? []
  if (pages) {
    const isIn = ({ page }: ImportedBlock) => page !== undefined && page >= pages.first && page <= pages.last
    const from = blocks.findIndex(isIn)
    return from < 0 ? { from: 0, to: 0 } : { from, to: blocks.findLastIndex(isIn) + 1 }
  }
  const range = paper === undefined ? undefined : imported.papers[paper]?.blocks
  return range ?? { from: 0, to: Number.MAX_SAFE_INTEGER }
}

/** First and last page of an item; undefined for a file without pages. */
export function itemPages({ paper, pages }: Part, imported: Imported): DeskItem['pages'] {
  if (!imported.pages) return undefined
  return (
    pages ??
    (paper === undefined ? undefined : imported.papers[paper]?.pages) ?? { first: 1, last: imported.pages.count }
  )
}

/** Its pages without text, in order. */
export function textlessPages(item: Part, imported: Imported): readonly number[] {
  const pages = itemPages(item, imported)
  return (imported.pages?.textless ?? []).filter((page) => pages && page >= pages.first && page <= pages.last)
}

/** Whether all that the item says was read: nothing may be called gone from an item of which a part is not known. */
export function isComplete(item: Part, imported: Imported): boolean {
  return textlessPages(item, imported).length === 0 && !imported.problems.some(({ code }) => PARTIAL.has(code))
}

const PARTIAL = new Set(['scan', 'missing-part', 'damaged-part', 'out-of-time', 'too-much'])
