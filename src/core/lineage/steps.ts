import type { Block } from '../align/align.ts'
import { blockForm, blockWords } from '../align/features.ts'
import { sharedWordShare } from '../align/similarity.ts'
import type { WordSpan } from '../diff/spans.ts'
import { compareWords } from '../diff/words.ts'
import { plainWords } from '../text/normalize.ts'
import { isBarredApart } from '../text/redaction.ts'
import type { Place } from './threads.ts'

/** Two blocks of which the newer continues the older: in the next version, or later when it was away in between. */
export type LineageLink = {
  readonly older: Place
  readonly newer: Place
  /** Stands in another place relative to its neighbours; false when it was away in between. */
  readonly moved: boolean
}

/** Shortened: hardly anything new in return for what went, and enough gone to notice. */
const SHORTENED_MOST_ADDED = 0.2
const SHORTENED_FEWEST_CUT = 0.1
/**
 * What happened to a passage on the way to a version. `cut` is the first version without it and `gone` each one after;
 * `restored` is the first one that has it again, in whatever words. A passage that moved and changed is `reworded` or
 * `shortened`, with `moved` true; `split` and `merged` go before all of these.
 */
export type ThreadState =
  | 'absent-before'
  | 'born'
  | 'kept'
  | 'reworded'
  | 'shortened'
  | 'moved'
  | 'split'
  | 'merged'
  | 'cut'
  | 'gone'
  | 'restored'

/** A passage in one version. */
export type ThreadStep = {
  readonly state: ThreadState
  /** Indexes of its blocks in the version, ascending; empty exactly when it is not there. */
  readonly blocks: readonly number[]
  /** Stands in another place relative to its neighbours than in the version before. */
  readonly moved: boolean
  /** Words in common with the last version that had it (Dice, 0..1); absent when not there, or there first. */
  readonly similarity?: number
  /** Of `restored`: in how many versions it was away, at least 1. */
  readonly awayFor?: number
}

/** One passage through all versions: a step for each. */
export type Thread = { readonly steps: readonly ThreadStep[] }

/**
 * Tells the story of one thread.
 * @param blocks per version the blocks of the thread
 * @param linksTo per version the links to its blocks, by block
 */
export function describeSteps(
  versions: readonly (readonly Block[])[],
  blocks: readonly (readonly number[])[],
  linksTo: readonly ReadonlyMap<number, readonly LineageLink[]>[],
): readonly ThreadStep[] {
  let last = -1
  return blocks.map((here, v): ThreadStep => {
    const before = last
    if (here.length === 0) {
      const state = before === -1 ? 'absent-before' : before === v - 1 ? 'cut' : 'gone'
      return { state, blocks: here, moved: false }
    }
    last = v
    if (before === -1) return { state: 'born', blocks: here, moved: false }
    const blocksOf = (version: number, indexes: readonly number[]) =>
      indexes.flatMap((index) => versions[version]?.[index] ?? [])
    if (before < v - 1) {
      const similarity = shareWords(blocksOf(before, blocks[before] ?? []), blocksOf(v, here))
      return { state: 'restored', blocks: here, moved: false, similarity, awayFor: v - before - 1 }
    }
    const used = here.flatMap((block) => linksTo[v]?.get(block) ?? []).filter(({ older }) => older.version === before)
    const moved = used.some((link) => link.moved)
    const [is, js] = [new Set(used.map(({ older }) => older.block)), new Set(used.map(({ newer }) => newer.block))]
    // A block that joins the thread only later on is no part of what happened here; one that went is.
    const older = blocksOf(before, blocks[before] ?? [])
    const newer = blocksOf(v, used.length > 0 ? [...js].sort(ascending) : here)
    const state = js.size > is.size ? 'split' : js.size < is.size ? 'merged' : describeChange(older, newer, moved)
    return { state, blocks: here, moved, similarity: shareWords(older, newer) }
  })
}

function ascending(x: number, y: number): number {
  return x - y
}

function shareWords(older: readonly Block[], newer: readonly Block[]): number {
  return sharedWordShare(older.flatMap(blockWords).sort(), newer.flatMap(blockWords).sort())
}

function describeChange(older: readonly Block[], newer: readonly Block[], moved: boolean): ThreadState {
  const text = (blocks: readonly Block[]) => blocks.map((block) => block.text).join('\n')
  const form = (blocks: readonly Block[]) => blocks.map(blockForm).join('')
  if (text(older) === text(newer) || form(older) === form(newer)) return moved ? 'moved' : 'kept'
  // Behind a bar nothing is known to have changed.
  if (isBarredApart(text(older), text(newer))) return moved ? 'moved' : 'kept'
  const { spans } = compareWords(text(older), text(newer))
  const count = (kind: WordSpan['kind']) =>
    spans.reduce((sum, span) => sum + (span.kind === kind && !span.quiet ? plainWords(span.text).length : 0), 0)
  const [cut, added] = [count('cut'), count('added')]
  const isShortened =
    added <= SHORTENED_MOST_ADDED * cut && cut >= SHORTENED_FEWEST_CUT * (cut + count('same')) && cut > 0
  return isShortened ? 'shortened' : 'reworded'
}
