import type { Block } from '../../align/align.ts'
import { wordsOf } from '../../search/words.ts'
import type { StepChange, Stretch } from '../step-changes.ts'
import { pairsIn, rootWordsOf, SHORTEST_PART } from './roots.ts'

/** A change as it is compared with a sentence. */
export interface IndexedChange {
  readonly change: StepChange
  /** Roots that went or came in, and all roots of its sentences. */
  readonly moving: ReadonlySet<string>
  readonly all: ReadonlySet<string>
  readonly movingPairs: ReadonlySet<string>
  readonly allPairs: ReadonlySet<string>
  /** Its texts as `foldedWords`. */
  readonly was: string
  readonly becomes: string
}

export interface ChangeIndex {
  readonly changes: readonly IndexedChange[]
  /** Changes that hold the root, or a compound of it or with it; with the root they hold. */
  carriers(root: string): ReadonlyMap<number, string>
}

/** Words with single spaces between and around them, so that a phrase can be looked for whole. */
export const foldedWords = (text: string): string =>
  ` ${wordsOf(text)
    .flatMap(({ pieces }) => pieces.map(({ term }) => term))
    .join(' ')} `

export function indexChanges(
  changes: readonly StepChange[],
  older: readonly Block[],
  newer: readonly Block[],
): ChangeIndex {
  const indexed = changes.map((change) => indexChange(change, older, newer))
  const byRoot = new Map<string, number[]>()
  indexed.forEach(({ all }, index) => {
    for (const root of all) byRoot.set(root, [...(byRoot.get(root) ?? []), index])
  })
  const byPart = new Map<string, string[]>()
  for (const root of byRoot.keys())
    for (const part of partsOf(root)) byPart.set(part, [...(byPart.get(part) ?? []), root])
  const known = new Map<string, ReadonlyMap<number, string>>()
  return {
    changes: indexed,
    carriers(root) {
      const before = known.get(root)
      if (before) return before
      const found = new Map<number, string>()
      const related = [...partsOf(root).filter((part) => byRoot.has(part)), ...(byPart.get(root) ?? [])]
      // The root itself last, so that it wins.
      for (const each of [...related, root]) for (const index of byRoot.get(each) ?? []) found.set(index, each)
      known.set(root, found)
      return found
    },
  }
}

function indexChange(change: StepChange, older: readonly Block[], newer: readonly Block[]): IndexedChange {
  const [was, becomes] = [textOf(older, change.older), textOf(newer, change.newer)]
  const moving = [rootWordsOf(change.gone), rootWordsOf(change.came)]
  const all = [rootWordsOf(was), rootWordsOf(becomes)]
  const rootsOf = (lists: typeof moving) => new Set(lists.flat().flatMap((word) => (word ? [word.root] : [])))
  const pairsOf = (lists: typeof moving) => new Set(lists.flatMap((words) => [...pairsIn(words).keys()]))
  // A move is about all that moved.
  const isMove = change.kind === 'moved'
  return {
    change,
    moving: rootsOf(isMove ? all : moving),
    all: rootsOf([...all, ...moving]),
    movingPairs: pairsOf(isMove ? all : moving),
    allPairs: pairsOf(all),
    was: foldedWords(was),
    becomes: foldedWords(becomes),
  }
}

const textOf = (blocks: readonly Block[], stretches: readonly Stretch[]): string =>
  stretches.map(({ block, from, to }) => blocks[block]?.text.slice(from, to) ?? '').join('\n')

/** Beginnings and ends of a word that may be words of a compound. */
function partsOf(root: string): readonly string[] {
  const parts: string[] = []
  for (let length = SHORTEST_PART; length <= root.length - 2; length++) {
    parts.push(root.slice(0, length), root.slice(-length))
  }
  return parts
}
