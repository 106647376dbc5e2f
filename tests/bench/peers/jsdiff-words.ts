import { diffArrays, diffWords } from 'diff'
import type { Peer } from '../case.ts'
import { countShared, toBag } from './word-bag.ts'

/** Half the words, the usual choice for "this is still the same line". */
const LEAST_SHARE = 0.5

/**
 * jsdiff as it is mostly used on prose: lines (here blocks) are compared first, then every removed block takes the
 * block added in its place with which `diffWords` finds most words in common.
 */
export const jsdiffWords: Peer = {
  name: 'jsdiff, lines then words',
  findEdges: (a, b) => {
    const [older, newer] = [a.map((block) => block.text), b.map((block) => block.text)]
    const edges: (readonly [number, number])[] = []
    let [i, j, removedFrom, addedFrom] = [0, 0, 0, 0]
    const closeRun = () => {
      for (const [x, y] of pairGreedily(older.slice(removedFrom, i), newer.slice(addedFrom, j))) {
        edges.push([removedFrom + x, addedFrom + y])
      }
    }
    for (const { added, removed, count } of diffArrays(older, newer)) {
      if (!added && !removed) {
        closeRun()
        for (let at = 0; at < count; at++) edges.push([i + at, j + at])
      }
      if (!added) i += count
      if (!removed) j += count
      if (!added && !removed) [removedFrom, addedFrom] = [i, j]
    }
    closeRun()
    return edges
  },
}

/** One-to-one pairs of the blocks of one run, the most alike first. */
function pairGreedily(removed: readonly string[], added: readonly string[]): readonly (readonly [number, number])[] {
  const [bagsA, bagsB] = [removed.map(toBag), added.map(toBag)]
  const found = bagsA.flatMap((bagA, x) =>
    bagsB.flatMap((bagB, y) => {
      const words = bagA.words + bagB.words
      const shareOf = (common: number) => (words === 0 ? 0 : (2 * common) / words)
      // No diff finds more words in common than both hold, and counting those is far cheaper.
      if (shareOf(countShared(bagA, bagB)) < LEAST_SHARE) return []
      const share = shareOf(countKept(removed[x] ?? '', added[y] ?? ''))
      return share < LEAST_SHARE ? [] : [{ x, y, share }]
    }),
  )
  found.sort((one, other) => other.share - one.share || one.x - other.x || one.y - other.y)
  const [takenA, takenB] = [new Set<number>(), new Set<number>()]
  return found.flatMap(({ x, y }) => {
    if (takenA.has(x) || takenB.has(y)) return []
    takenA.add(x)
    takenB.add(y)
    return [[x, y] as const]
  })
}

/** Words that `diffWords` leaves in place. */
function countKept(removed: string, added: string): number {
  return diffWords(removed, added)
    .filter((change) => !change.added && !change.removed)
    .reduce((sum, change) => sum + toBag(change.value).words, 0)
}
