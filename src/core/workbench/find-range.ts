import type { Block } from '../align/align.ts'
import { findAll } from '../citation/locator.ts'
import { findLike } from '../citation/resemblance.ts'
import { indexSource, type SourceIndex } from '../citation/source-index.ts'
import { printWords } from '../citation/word-prints.ts'
import { plainForm } from '../text/plain-form.ts'
import type { Stretch } from './step-changes.ts'

/** What stands before and after the words in the text they were marked in; each may be empty. */
export interface QuoteContext {
  readonly before: string
  readonly after: string
}

/** Where words that were marked in one text stand in another. */
export type FoundRange =
  /**
   * `stretches`: one a block, at least one. `exact`: letter for letter but for typesetting; else `score` says how much
   * they resemble each other, 0..1.
   */
  | { readonly is: 'found'; readonly stretches: readonly Stretch[]; readonly exact: boolean; readonly score: number }
  /**
   * `short`: few letters, and nothing around them that confirms the place. `alike`: another place resembles them as
   * much. `unlike`: nothing resembles them enough. `best`: the best guess, absent where nothing is near.
   */
  | {
      readonly is: 'lost'
      readonly why: 'short' | 'alike' | 'unlike' | 'empty'
      readonly best?: { readonly stretches: readonly Stretch[]; readonly score: number }
    }

/** Below this the words are other words. */
export const LEAST_LIKENESS = 0.8
/** A second best that is nearer than this makes the best a guess. */
const MARGIN = 0.1
/** In letters of the plain form: shorter quotes stand everywhere. */
const SHORT = 12
/** Letters of the context that are compared, on either side. */
const CONTEXT = 32
/** Nothing less like is worth a guess. */
const LEAST_GUESS = 0.3
/** The letters of longer texts are not compared one by one: their words will do. */
const LONGEST = 1200

/**
 * Finds the words again: as they stand, or much like it. Where they stand in several places the context decides, and
 * where it does not, nothing does.
 */
export const findRange = (quote: string, blocks: readonly Block[], context?: QuoteContext): FoundRange =>
  createFinder(blocks)(quote, context)

/** As `findRange`, for many quotes in one text: the text is read once, when the first is looked for. */
export function createFinder(blocks: readonly Block[]): (quote: string, context?: QuoteContext) => FoundRange {
  let read: { readonly joined: Joined; readonly index: SourceIndex } | undefined
  return (quote, context) => {
    if (!read) {
      const joined = joinBlocks(blocks)
      read = { joined, index: indexSource(joined.text) }
    }
    return findIn(read.joined, read.index, quote, context)
  }
}

function findIn(joined: Joined, index: SourceIndex, quote: string, context?: QuoteContext): FoundRange {
  const sought = plainForm(quote)
  if (sought.text === '') return { is: 'lost', why: 'empty' }
  const isShort = sought.text.length < SHORT
  const exact = exactPlaces(sought.text, index, isShort)
  const places = exact.map((at) => ({
    at,
    end: at + sought.text.length,
    likeness: contextLikeness(index, at, sought.text.length, context),
  }))
  const [best, second] = [...places].sort(
    (one, other) => (other.likeness ?? 0) - (one.likeness ?? 0) || one.at - other.at,
  )
  if (best) {
    const found = stretchesOf(joined, index, best.at, best.end)
    const isClear = !second || (best.likeness ?? 0) - (second.likeness ?? 0) >= MARGIN
    if (isShort && !(best.likeness !== undefined && best.likeness >= LEAST_LIKENESS))
      return { is: 'lost', why: 'short', best: { stretches: found, score: 1 } }
    if (!isClear) return { is: 'lost', why: 'alike', best: { stretches: found, score: 1 } }
    return { is: 'found', stretches: found, exact: true, score: 1 }
  }
  return isShort ? { is: 'lost', why: 'short' } : findAlike(sought.text, printWords(sought), index, joined)
}

/** A short quote must be whole words; a longer one may have been marked from within a word. */
function exactPlaces(sought: string, { plain }: SourceIndex, isWhole: boolean): readonly number[] {
  const found = findAll(plain.text, sought)
  if (!isWhole) return found
  const starts = new Set(plain.words)
  return found.filter((at) => {
    const end = at + sought.length
    return starts.has(at) && (starts.has(end) || !/[\p{L}\p{N}]/u.test(plain.text[end] ?? ''))
  })
}

/** 0..1; undefined without a context to hold it against. */
function contextLikeness(
  { plain }: SourceIndex,
  at: number,
  length: number,
  context?: QuoteContext,
): number | undefined {
  const before = plainForm(context?.before ?? '').text.slice(-CONTEXT)
  const after = plainForm(context?.after ?? '').text.slice(0, CONTEXT)
  if (before.length + after.length === 0) return undefined
  const here = plain.text.slice(Math.max(0, at - before.length), at)
  const next = plain.text.slice(at + length, at + length + after.length)
  const equal = before.length * letterLikeness(before, here) + after.length * letterLikeness(after, next)
  return equal / (before.length + after.length)
}

function findAlike(sought: string, prints: readonly number[], index: SourceIndex, joined: Joined): FoundRange {
  const { plain } = index
  const [best, second] = findLike(prints, index, LEAST_GUESS)
    .map(({ from, to, score }) => {
      const [at, end] = [plain.words[from] ?? 0, plain.words[to] ?? plain.text.length]
      const here = plain.text.slice(at, end)
      const isLong = Math.max(here.length, sought.length) > LONGEST
      return { at, end, score: isLong ? score : letterLikeness(sought, here) }
    })
    .sort((one, other) => other.score - one.score || one.at - other.at)
  if (!best) return { is: 'lost', why: 'unlike' }
  const score = Math.round(best.score * 100) / 100
  const stretches = stretchesOf(joined, index, best.at, best.end)
  if (best.score < LEAST_LIKENESS) return { is: 'lost', why: 'unlike', best: { stretches, score } }
  if (second && best.score - second.score < MARGIN) return { is: 'lost', why: 'alike', best: { stretches, score } }
  return { is: 'found', stretches, exact: false, score }
}

/** 1 minus the edits (Levenshtein) as a share of the longer of the two; two empty texts are equal. */
export function letterLikeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length)
  if (longest === 0) return 1
  let row = Uint16Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = new Uint16Array(other.length + 1)
    next[0] = i
    for (let j = 1; j <= other.length; j++) {
      const change = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)
      next[j] = Math.min(change, row[j]! + 1, next[j - 1]! + 1)
    }
    row = next
  }
  return 1 - row[other.length]! / longest
}

interface Joined {
  /** White space collapsed, one space between blocks. */
  readonly text: string
  /** For each block: where it begins, and for each of its characters there where it stands in the block's own text. */
  readonly blocks: readonly { readonly from: number; readonly own: readonly number[] }[]
}

/** The blocks as `indexSource` will read them, with the way back. */
function joinBlocks(blocks: readonly Block[]): Joined {
  let text = ''
  const parts = blocks.map(({ text: original }) => {
    const words = [...original.matchAll(/\S+/gu)]
    if (words.length > 0 && text !== '') text += ' '
    const from = text.length
    const own: number[] = []
    words.forEach((word, index) => {
      if (index > 0) own.push(word.index - 1)
      for (let at = 0; at < word[0].length; at++) own.push(word.index + at)
    })
    text += words.map(([word]) => word).join(' ')
    return { from, own }
  })
  return { text, blocks: parts }
}

/** From a half-open range of the plain text to stretches of the blocks themselves. */
function stretchesOf({ blocks }: Joined, { plain }: SourceIndex, at: number, end: number): readonly Stretch[] {
  const [from, to] = [plain.from[at] ?? 0, plain.to[end - 1] ?? 0]
  return blocks.flatMap(({ from: start, own }, block): readonly Stretch[] => {
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, own.length)]
    if (first >= last) return []
    return [{ block, from: own[first]!, to: own[last - 1]! + 1 }]
  })
}
