import { collapseWhitespace } from '../citation/locator.ts'
import type { Imported, ImportedBlock } from '../imported/imported.ts'
import type { DeskItem } from './desk.ts'
import { isComplete, itemBlocks, itemPages } from './item-blocks.ts'
import { createLocators, type LocatorOptions, type Locators } from './locate.ts'
import { fill, type RecordWords } from './record-words.ts'

/** An item with its text, and what makes locators in it. */
export interface ReadItem {
  readonly item: DeskItem
  readonly imported: Imported
  readonly blocks: readonly ImportedBlock[]
  /** Id of its source in the record. */
  readonly source: string
  readonly isComplete: boolean
  readonly locators: Locators
}

export function readItem(item: DeskItem, imported: Imported, source: string, options: LocatorOptions): ReadItem {
  const blocks = itemBlocks(item, imported)
  return {
    item,
    imported,
    blocks,
    source,
    isComplete: isComplete(item, imported),
    locators: createLocators(
      source,
      blocks.map(({ text }) => text),
      options,
    ),
  }
}

/** Where a block stands, in words. */
export function placeOf({ blocks }: ReadItem, block: number, words: RecordWords): string {
  const page = blocks[block]?.page
  return page === undefined
    ? fill(words.block, { n: block + 1 })
    : fill(words.blockOnPage, { n: blocks.slice(0, block + 1).filter((each) => each.page === page).length, page })
}

/** Whether it may be proven that something is not there. */
export const hasWords = ({ blocks }: ReadItem): boolean => blocks.some(({ text }) => collapseWhitespace(text) !== '')

export const pagesText = ({ item, imported }: ReadItem, words: RecordWords): string | undefined => {
  const pages = itemPages(item, imported)
  if (!pages) return undefined
  const { first, last } = pages
  return first === last ? fill(words.page, { page: first }) : fill(words.pages, { first, last })
}

/** A text as one line of a record: of any length, without breaks, never empty. */
export function toLine(text: string, otherwise: string): string {
  const line = collapseWhitespace(text)
  if (line === '') return otherwise
  return line.length <= MAX_LINE ? line : `${line.slice(0, MAX_LINE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

const MAX_LINE = 400

/** Ids that a record takes, each another one: what it does not take of an id becomes a hyphen. */
export function createIds(): (wanted: string) => string {
  const taken = new Set<string>()
  return (wanted) => {
    const fit =
      wanted
        .replace(/[^A-Za-z0-9._-]/g, '-')
        .replace(/^[^A-Za-z0-9]+/, '')
        .slice(0, 40) || 'x'
    let id = fit
    for (let n = 2; taken.has(id); n++) id = `${fit}-${n}`
    taken.add(id)
    return id
  }
}
