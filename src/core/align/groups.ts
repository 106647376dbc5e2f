import { blockForm, type Corpus, countWords as wordsIn, type Side } from './features.ts'
import type { Block, Group } from './model.ts'
import type { Members, Placed } from './moves.ts'
import { sharedWordShare } from './similarity.ts'

/** Joins pairs [in a, in b] that share a block; every block is in exactly one of the results. */
export function collectGroups(aLength: number, bLength: number, pairs: Iterable<readonly [number, number]>) {
  const parents = Int32Array.from({ length: aLength + bLength }, (_, node) => node)
  const find = (node: number): number => {
    let root = node
    while (parents[root] !== root) root = parents[root] ?? root
    parents[node] = root
    return root
  }
  for (const [i, j] of pairs) {
    const [x, y] = [find(i), find(aLength + j)]
    parents[Math.max(x, y)] = Math.min(x, y)
  }
  const groups = new Map<number, { a: number[]; b: number[] }>()
  for (let node = 0; node < aLength + bLength; node++) {
    const root = find(node)
    const group = groups.get(root) ?? { a: [], b: [] }
    groups.set(root, group)
    if (node < aLength) group.a.push(node)
    else group.b.push(node - aLength)
  }
  return [...groups.values()]
}

const EMPTY_BLOCK: Block = { kind: 'paragraph', text: '' }

/** Words on both sides of a group, at least 1. */
export function groupWords({ a, b }: Corpus, group: Members): number {
  return Math.max(1, countAll(a, group.a) + countAll(b, group.b))
}

function countAll(side: Side, indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + wordsIn(side, index), 0)
}

/** Says what kind of change a group is. */
export function describeGroup(corpus: Corpus, { a, b, moved }: Placed): Group {
  if (b.length === 0) return { a, b, kind: 'cut', moved, similarity: 0 }
  if (a.length === 0) return { a, b, kind: 'added', moved, similarity: 0 }
  const [x, y] = [corpus.a.blocks[a[0] ?? 0], corpus.b.blocks[b[0] ?? 0]]
  const isSingle = a.length === 1 && b.length === 1
  if (isSingle && x?.text === y?.text && x?.kind === y?.kind && x?.level === y?.level) {
    return { a, b, kind: 'same', moved, similarity: 1 }
  }
  const form = ({ blocks }: Side, indexes: readonly number[]) =>
    indexes.map((index) => blockForm(blocks[index] ?? EMPTY_BLOCK)).join('')
  const maySoundAlike = !isSingle || corpus.a.forms[a[0]!] === corpus.b.forms[b[0]!]
  if (maySoundAlike && form(corpus.a, a) === form(corpus.b, b)) return { a, b, kind: 'layout', moved, similarity: 1 }
  return { a, b, kind: 'changed', moved, similarity: sharedWordShare(bagOf(corpus.a, a), bagOf(corpus.b, b)) }
}

/** Word ids of several blocks, sorted. */
export function bagOf({ words, starts }: Side, indexes: readonly number[]): Int32Array {
  const length = indexes.reduce((sum, index) => sum + starts[index + 1]! - starts[index]!, 0)
  const bag = new Int32Array(length)
  let at = 0
  for (const index of indexes) {
    bag.set(words.subarray(starts[index], starts[index + 1]), at)
    at += starts[index + 1]! - starts[index]!
  }
  return bag.sort()
}
