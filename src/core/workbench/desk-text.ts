import { collapseWhitespace } from '../citation/locator.ts'
import type { ImportedBlock } from '../imported/imported.ts'
import type { DeskItem, DeskRange } from './desk.ts'

/** The text of each item, whose indexes are those of a `DeskRange`. */
export type BlocksOf = (item: DeskItem) => readonly ImportedBlock[]

/** The words of a stretch; empty where its block is not there. */
export const textOfRange = (
  blocks: readonly ImportedBlock[],
  { block, from, to }: Pick<DeskRange, 'block' | 'from' | 'to'>,
): string => blocks[block]?.text.slice(from, to) ?? ''

export const overlaps = (one: DeskRange, other: DeskRange): boolean =>
  one.item === other.item && one.block === other.block && one.from < other.to && other.from < one.to

/** Where a stretch stands, as far as its file tells. */
export interface DeskPlace {
  /** From 1; absent where the file knows no pages. */
  readonly page?: number
  /** Number of the block, from 1. */
  readonly paragraph: number
  /** Its first and last words; `last` is absent for a stretch that `first` holds whole. */
  readonly first: string
  readonly last?: string
}

/** Words of an anchor. */
const WORDS = 5

export function placeOfRange(
  blocks: readonly ImportedBlock[],
  range: Pick<DeskRange, 'block' | 'from' | 'to'>,
): DeskPlace {
  const words = collapseWhitespace(textOfRange(blocks, range)).split(' ')
  const page = blocks[range.block]?.page
  return {
    ...(page === undefined ? {} : { page }),
    paragraph: range.block + 1,
    first: words.slice(0, WORDS).join(' '),
    ...(words.length > WORDS ? { last: words.slice(Math.max(WORDS, words.length - WORDS)).join(' ') } : {}),
  }
}
