import { type PlainText, plainForm } from '../text/plain-form.ts'
import { collapseWhitespace } from './locator.ts'
import { printWords } from './word-prints.ts'

/** The text of an opened file, prepared once for all locators that are looked up in it. */
export interface SourceIndex {
  /** Whitespace collapsed. All offsets are in this text. */
  readonly text: string
  readonly plain: PlainText
  /** A print a word of `plain`. */
  prints(): readonly number[]
  /** Indexes of the words at which each run of `size` prints begins, by `gramKey`. */
  grams(size: number): ReadonlyMap<number, readonly number[]>
  /** Number, from 1, of the page on which the character stands; undefined for a text without pages. */
  pageOf(offset: number): number | undefined
}

/** @param pages the text of each page, or of the whole file when it knows no pages */
export function indexSource(pages: readonly string[] | string): SourceIndex {
  const parts = typeof pages === 'string' ? [pages] : pages
  const text = collapseWhitespace(parts.join('\n'))
  const starts = typeof pages === 'string' ? [] : pageStarts(pages)
  const plain = plainForm(text)
  const grams = new Map<number, ReadonlyMap<number, readonly number[]>>()
  let prints: readonly number[] | undefined
  const index: SourceIndex = {
    text,
    plain,
    prints: () => (prints ??= printWords(plain)),
    grams(size) {
      const known = grams.get(size) ?? gramsOf(index.prints(), size)
      grams.set(size, known)
      return known
    },
    pageOf(offset) {
      const page = starts.findLastIndex((start) => start <= offset)
      return page < 0 ? undefined : page + 1
    },
  }
  return index
}

/** Offsets in the collapsed text at which the pages begin; that of an empty page is that of the next. */
function pageStarts(pages: readonly string[]): readonly number[] {
  let length = 0
  return pages.map((page) => {
    const start = length === 0 ? 0 : length + 1
    const own = collapseWhitespace(page).length
    if (own > 0) length = start + own
    return start
  })
}

function gramsOf(prints: readonly number[], size: number): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (let at = 0; at + size <= prints.length; at++) {
    const key = gramKey(prints, at, size)
    const known = found.get(key)
    if (known) known.push(at)
    else found.set(key, [at])
  }
  return found
}

/** One number for up to four prints in a row. */
export function gramKey(prints: readonly number[], at: number, size: number): number {
  let key = 0
  for (let next = at; next < at + size; next++) key = key * 4096 + (prints[next] ?? 0)
  return key
}
