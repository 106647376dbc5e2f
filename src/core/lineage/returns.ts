import type { Block } from '../align/align.ts'
import { findLinks } from './found.ts'
import type { Candidate, Neighbours, Pair } from './neighbours.ts'
import type { LineageLink } from './steps.ts'
import type { Place, Threads } from './threads.ts'

/** A passage that comes back must have this share of words in common. */
const RETURNED_FROM = 0.4
/** Log odds below which a passage is not said to have come back. */
const RETURNED_ODDS = 1
/** Log odds. What is found across versions must be likelier by this than what it replaces. */
const MARGIN = 6

/**
 * Joins what the neighbouring versions say, and then every passage that ended in one version with one that begins in a
 * later version, the likeliest first; what is already known of the blocks around them tells them apart. A doubtful link
 * between neighbours gives way when one of its blocks is far likelier the same as a block of a version further on,
 * unless the doubtful links together lead there too.
 * Going by odds and not by time, it does the same when the versions are reversed.
 */
export function joinVersions(
  versions: readonly (readonly Block[])[],
  threads: Threads,
  { firm, loose }: Neighbours,
  maxWork: number | undefined,
): { readonly links: readonly LineageLink[]; readonly exact: boolean } {
  const links: LineageLink[] = []
  const [hasNext, hasPast] = [createMarks(versions), createMarks(versions)]
  const isEnd = (place: Place) => hasNext[place.version]![place.block] === 0
  const isBirth = (place: Place) => hasPast[place.version]![place.block] === 0
  const link = ({ older, newer, moved, isStated }: Candidate) => {
    if (!threads.join(older, newer, isStated)) return
    hasNext[older.version]![older.block] = 1
    hasPast[newer.version]![newer.block] = 1
    links.push({ older, newer, moved })
  }
  let exact = true
  firm.forEach(link)
  const looseNext = listBy(versions, loose, ({ older }) => older)
  const loosePast = listBy(versions, loose, ({ newer }) => newer)

  const next = listBy(versions, [...firm, ...loose], ({ older }) => older)
  const strengths = new Map(loose.map((each) => [each, each.odds]))
  const rivals: Candidate[] = []
  for (let v = 0; v < versions.length; v++) {
    for (let w = v + 2; w < versions.length; w++) {
      const found = alignAcross(versions, threads, v, w, isEnd, isBirth, maxWork)
      exact &&= found.exact
      for (const each of found.candidates) {
        const path = findPath(next, each)
        if (path.length === 0) rivals.push(each)
        for (const step of path) strengths.set(step, Math.max(strengths.get(step) ?? step.odds, each.odds))
      }
    }
  }
  const dropped = new Set<Candidate>()
  for (const each of rivals.sort(compareRivals)) {
    const { older, newer } = each
    if (!isEnd(older) || !isBirth(newer)) continue
    const against = [
      ...(looseNext[older.version]!.get(older.block) ?? []),
      ...(loosePast[newer.version]!.get(newer.block) ?? []),
    ]
    if (against.some((other) => strengths.get(other)! + MARGIN > each.odds)) continue
    for (const other of against) dropped.add(other)
    link(each)
  }
  for (const each of loose) if (!dropped.has(each)) link(each)
  return { links, exact }
}

type IsOpen = (place: Place) => boolean

function createMarks(versions: readonly (readonly Block[])[]): readonly Uint8Array[] {
  return versions.map((blocks) => new Uint8Array(blocks.length))
}

/** Per version the links of each block. */
function listBy(
  versions: readonly (readonly Block[])[],
  links: readonly Candidate[],
  sideOf: (link: Candidate) => Place,
): readonly ReadonlyMap<number, readonly Candidate[]>[] {
  const lists = versions.map(() => new Map<number, Candidate[]>())
  for (const link of links) {
    const { version, block } = sideOf(link)
    const list = lists[version]!.get(block)
    if (list) list.push(link)
    else lists[version]!.set(block, [link])
  }
  return lists
}

/** Aligns two versions with all that is known of them, for the sake of the blocks that are open. */
function alignAcross(
  versions: readonly (readonly Block[])[],
  threads: Threads,
  v: number,
  w: number,
  isOpenEnd: IsOpen,
  isOpenBirth: IsOpen,
  maxWork: number | undefined,
): { readonly candidates: readonly Candidate[]; readonly exact: boolean } {
  const [older, newer] = [versions[v]!, versions[w]!]
  const isEnd = (block: number) => isOpenEnd({ version: v, block })
  const isBirth = (block: number) => isOpenBirth({ version: w, block })
  if (!older.some((_, i) => isEnd(i)) || !newer.some((_, j) => isBirth(j))) return { candidates: [], exact: true }
  const known = pairByThread(threads, listClosed(older, v, isEnd), listClosed(newer, w, isBirth))
  const { links, groupOf, exact } = findLinks(older, newer, {
    known,
    ...(maxWork === undefined ? {} : { maxWork }),
  })
  const candidates = links
    .filter(({ i, j, odds }) => odds >= RETURNED_ODDS && isEnd(i) && isBirth(j))
    .filter(({ i }) => groupOf.get(i)!.similarity >= RETURNED_FROM)
    .map(({ i, j, odds }): Candidate => {
      return { older: { version: v, block: i }, newer: { version: w, block: j }, moved: false, odds, isStated: false }
    })
  return { candidates, exact }
}

function listClosed(blocks: readonly Block[], version: number, isOpen: (block: number) => boolean): readonly Place[] {
  return blocks.flatMap((_, block) => (isOpen(block) ? [] : [{ version, block }]))
}

/** Pairs that make one group of all blocks that each thread has in two versions. */
function pairByThread(threads: Threads, older: readonly Place[], newer: readonly Place[]): readonly Pair[] {
  const inNewer = new Map<number, number[]>()
  for (const place of newer) {
    const list = inNewer.get(threads.of(place))
    if (list) list.push(place.block)
    else inNewer.set(threads.of(place), [place.block])
  }
  const seen = new Set<number>()
  return older.flatMap((place): readonly Pair[] => {
    const thread = threads.of(place)
    const blocks = inNewer.get(thread) ?? []
    const partners = seen.has(thread) ? blocks.slice(0, 1) : blocks
    seen.add(thread)
    return partners.map((j) => [place.block, j])
  })
}

/** Likeliest first, then nearest. Of two that share a block none are equal, and reversing the versions changes nothing. */
function compareRivals(x: Candidate, y: Candidate): number {
  if (x.odds !== y.odds) return y.odds - x.odds
  const [gapX, gapY] = [x.newer.version - x.older.version, y.newer.version - y.older.version]
  return gapX - gapY || x.older.block + x.newer.block - (y.older.block + y.newer.block)
}

/** The links between neighbours that lead from one block to the other; none when they do not get there. */
function findPath(
  next: readonly ReadonlyMap<number, readonly Candidate[]>[],
  { older, newer }: LineageLink,
): readonly Candidate[] {
  let paths: readonly (readonly [number, readonly Candidate[]])[] = [[older.block, []]]
  for (let v = older.version; v < newer.version; v++) {
    paths = paths.flatMap(([block, path]) =>
      (next[v]!.get(block) ?? []).map((each) => [each.newer.block, [...path, each]] as const),
    )
  }
  return paths.find(([block]) => block === newer.block)?.[1] ?? []
}
