import type { Block } from '../align/align.ts'
import { blockForm } from '../align/features.ts'
import { findLinks, type FoundGroup } from './found.ts'
import type { LineageLink } from './steps.ts'

/** Index pairs of neighbouring versions. */
export type Pair = readonly [number, number]

export type LineageOptions = {
  /** At index v the pairs [block of version v, block of version v + 1] that an editor says are the same passage. */
  readonly known?: readonly (readonly Pair[])[]
  /** Blocks with equal keys are one thread, blocks with different keys are not; undefined leaves it to the text. */
  readonly keyOf?: (version: number, block: number) => string | undefined
  /** Limit for each single alignment, see `AlignOptions`. */
  readonly maxWork?: number
}

/** Two blocks that may be one passage. */
export type Candidate = LineageLink & {
  /** Log odds that they are. */
  readonly odds: number
  /** An editor says so: whatever the keys. */
  readonly isStated: boolean
}

/** Log odds. Between neighbours, what is less sure than this gives way to what is far likelier across versions. */
const FIRM = 8
/** Log odds that a piece of a split or merge is taken to have. */
const PIECE_ODDS = 2
/** Partners less alike than this were found by their place; an equal text in another version outweighs that. */
const WEAK_LINK = 0.4

/** What the neighbouring versions say of each other: what is firm, and what other versions may overrule. */
export type Neighbours = {
  readonly firm: readonly Candidate[]
  readonly loose: readonly Candidate[]
  readonly exact: boolean
}

/** Aligns every version with the next. */
export function alignNeighbours(versions: readonly (readonly Block[])[], options: LineageOptions): Neighbours {
  const limit = options.maxWork === undefined ? {} : { maxWork: options.maxWork }
  const isContradicted = findContradictions(versions)
  const [firm, loose]: [Candidate[], Candidate[]] = [[], []]
  let exact = true
  for (let v = 0; v + 1 < versions.length; v++) {
    const [older, newer] = [versions[v]!, versions[v + 1]!]
    const stated = options.known?.[v] ?? []
    const known = [...stated, ...pairsByKey(v, older, newer, options.keyOf)]
    const found = findLinks(older, newer, { ...limit, known })
    exact &&= found.exact
    const statedPairs = new Set(stated.map(([i, j]) => i * newer.length + j))
    for (const { i, j, odds } of found.links) {
      const group = found.groupOf.get(i)!
      if (odds !== Infinity && isContradicted(v, group)) continue
      const isPiece = odds === 0
      const isLoose = isPiece || (odds < FIRM && group.older.length + group.newer.length === 2)
      ;(isLoose ? loose : firm).push({
        older: { version: v, block: i },
        newer: { version: v + 1, block: j },
        moved: group.moved,
        odds: isPiece ? PIECE_ODDS : odds,
        isStated: statedPairs.has(i * newer.length + j),
      })
    }
  }
  return { firm, loose, exact }
}

/** The first block with a key goes with the first, and so on; what is left over goes with the last. */
function pairsByKey(
  version: number,
  older: readonly Block[],
  newer: readonly Block[],
  keyOf: LineageOptions['keyOf'],
): readonly Pair[] {
  const indexesByKey = (blocks: readonly Block[], at: number) => {
    const indexes = new Map<string, number[]>()
    blocks.forEach((_, index) => {
      const key = keyOf?.(at, index)
      if (key !== undefined) indexes.set(key, [...(indexes.get(key) ?? []), index])
    })
    return indexes
  }
  const inNewer = indexesByKey(newer, version + 1)
  return [...indexesByKey(older, version)].flatMap(([key, is]) => {
    const js = inNewer.get(key) ?? []
    const length = js.length === 0 ? 0 : Math.max(is.length, js.length)
    return Array.from({ length }, (_, n): Pair => [is[n] ?? is.at(-1) ?? 0, js[n] ?? js.at(-1) ?? 0])
  })
}

/**
 * Says of partners that share few words whether one of them returns later, or stood earlier, in its own words: then a
 * passage was replaced and put back, and was not reworded twice.
 */
function findContradictions(versions: readonly (readonly Block[])[]): (v: number, group: FoundGroup) => boolean {
  const forms = versions.map((blocks) => blocks.map(blockForm))
  const stands = forms.map((list) => new Set(list))
  const standsBeyond = (form: string | undefined, next: number, step: 1 | -1) => {
    if (!form || stands[next]?.has(form)) return false
    for (let w = next + step; w >= 0 && w < versions.length; w += step) if (stands[w]?.has(form)) return true
    return false
  }
  return (v, group) =>
    group.isChanged &&
    group.similarity < WEAK_LINK &&
    (group.older.some((i) => standsBeyond(forms[v]?.[i], v + 1, 1)) ||
      group.newer.some((j) => standsBeyond(forms[v + 1]?.[j], v, -1)))
}
