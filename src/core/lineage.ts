import { align, type Block, type Group } from './align/align.ts'
import { blockForm, blockWords } from './align/features.ts'
import { sharedWordShare } from './align/similarity.ts'
import { compareWords, type WordSpan } from './diff/words.ts'
import { plainWords } from './text/normalize.ts'

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

/** A partition: every block of every version is in exactly one thread. */
export type Lineage = {
  /** By the first version that has them, then by place in it. */
  readonly threads: readonly Thread[]
  /** False when a work limit was hit: threads may have been broken off that go on. */
  readonly exact: boolean
}

type Pair = readonly [number, number]

export type LineageOptions = {
  /** At index v the pairs [block of version v, block of version v + 1] that an editor says are the same passage. */
  readonly known?: readonly (readonly Pair[])[]
  /** Blocks with equal keys are one thread, blocks with different keys are not; undefined leaves it to the text. */
  readonly keyOf?: (version: number, block: number) => string | undefined
  /** Limit for each single alignment, see `AlignOptions`. */
  readonly maxWork?: number
}

/** Partners less alike than this were found by their place; an equal text in another version outweighs that. */
const WEAK_LINK = 0.4
/** A passage that comes back has no neighbours to vouch for it, so it must have this share of words in common. */
const RESTORED_FROM = 0.35
/** Shortened: hardly anything new in return for what went, and enough gone to notice. */
const SHORTENED_MOST_ADDED = 0.2
const SHORTENED_FEWEST_CUT = 0.1

/**
 * Follows every passage through all versions. Neighbouring versions are aligned; then passages that ended are compared
 * with later ones that have no past, so that a passage can be cut and restored, alone or with its whole section.
 * Reversing the versions gives the same threads except where a tie, or the choice which of several lost passages came
 * back, was decided in order of time; cut and restored of course change places.
 */
export function traceLineage(versions: readonly (readonly Block[])[], options: LineageOptions = {}): Lineage {
  const limit = options.maxWork === undefined ? {} : { maxWork: options.maxWork }
  const threads = startThreads(versions, options.keyOf)
  const isContradicted = findContradictions(versions)
  const links: Link[][] = []
  let exact = true
  for (let v = 0; v + 1 < versions.length; v++) {
    const [older, newer] = [versions[v] ?? [], versions[v + 1] ?? []]
    const stated = options.known?.[v] ?? []
    const known = [...stated, ...pairsByKey(v, older, newer, options.keyOf)]
    const alignment = align(older, newer, { ...limit, known })
    exact &&= alignment.exact
    const isKnown = new Set(known.map(([i]) => i))
    const found = alignment.groups.filter((group) => isKnown.has(group.a[0] ?? -1) || !isContradicted(v, group))
    for (const [i, j] of stated) threads.join(threads.node(v, i), threads.node(v + 1, j), true)
    links.push(found.flatMap(linksOf).filter(({ i, j }) => threads.join(threads.node(v, i), threads.node(v + 1, j))))
  }
  for (let v = 2; v < versions.length; v++) {
    const ended = threads.endedBefore(v)
    const births = threads.bornIn(v)
    const blockAt = ({ version, block }: Place) =>
      versions[version]?.[block] ?? { kind: 'paragraph' as const, text: '' }
    const alignment = align(ended.map(blockAt), births.map(blockAt), { ...limit, gathered: true })
    exact &&= alignment.exact
    for (const { i, j } of alignment.groups.filter((group) => group.similarity >= RESTORED_FROM).flatMap(linksOf)) {
      const [from, to] = [ended[i], births[j]]
      if (from && to) threads.join(threads.node(from.version, from.block), threads.node(to.version, to.block))
    }
  }
  return { threads: threads.collect().map((blocks) => ({ steps: describeSteps(versions, blocks, links) })), exact }
}

/** Two blocks of neighbouring versions that are one passage. */
type Link = { readonly i: number; readonly j: number; readonly moved: boolean }
type Place = { readonly version: number; readonly block: number }

function linksOf({ a, b, moved }: Group): readonly Link[] {
  return a.flatMap((i) => b.map((j) => ({ i, j, moved })))
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
function findContradictions(versions: readonly (readonly Block[])[]): (v: number, group: Group) => boolean {
  const forms = versions.map((blocks) => blocks.map(blockForm))
  const stands = forms.map((list) => new Set(list))
  const standsBeyond = (form: string | undefined, next: number, step: 1 | -1) => {
    if (!form || stands[next]?.has(form)) return false
    for (let w = next + step; w >= 0 && w < versions.length; w += step) if (stands[w]?.has(form)) return true
    return false
  }
  return (v, group) =>
    group.kind === 'changed' &&
    group.similarity < WEAK_LINK &&
    (group.a.some((i) => standsBeyond(forms[v]?.[i], v + 1, 1)) ||
      group.b.some((j) => standsBeyond(forms[v + 1]?.[j], v, -1)))
}

/** Union-find over the blocks of all versions; threads with different keys refuse to join. */
function startThreads(versions: readonly (readonly Block[])[], keyOf: LineageOptions['keyOf']) {
  const places: Place[] = versions.flatMap((blocks, version) => blocks.map((_, block) => ({ version, block })))
  const offsets = versions.map((_, v) => versions.slice(0, v).reduce((sum, blocks) => sum + blocks.length, 0))
  const keys = places.map(({ version, block }) => keyOf?.(version, block))
  const parents = places.map((_, node) => node)
  const lastVersion = places.map(({ version }) => version)
  const node = (version: number, block: number) => (offsets[version] ?? 0) + block
  const find = (start: number): number => {
    let root = start
    while (parents[root] !== root) root = parents[root] ?? root
    parents[start] = root
    return root
  }
  const join = (x: number, y: number, force = false): boolean => {
    const [first, second] = [Math.min(find(x), find(y)), Math.max(find(x), find(y))]
    const [key, other] = [keys[first], keys[second]]
    if (!force && key !== undefined && other !== undefined && key !== other) return false
    parents[second] = first
    keys[first] = key ?? other
    lastVersion[first] = Math.max(lastVersion[first] ?? 0, lastVersion[second] ?? 0)
    return true
  }
  const firstWithKey = new Map<string, number>()
  keys.slice().forEach((key, at) => {
    if (key === undefined) return
    join(firstWithKey.get(key) ?? at, at)
    firstWithKey.set(key, firstWithKey.get(key) ?? at)
  })
  return {
    node,
    join,
    /** The last blocks of threads that are in neither version `v` - 1 nor any after it. */
    endedBefore: (v: number) =>
      places.filter(({ version }, at) => version < v - 1 && version === lastVersion[find(at)]),
    /** Blocks of version `v` whose thread begins there; a root is the first block of its thread. */
    bornIn: (v: number) => places.filter(({ version }, at) => version === v && places[find(at)]?.version === v),
    /** Per thread, per version, its blocks. */
    collect: () => {
      const threads = new Map<number, number[][]>()
      places.forEach(({ version, block }, at) => {
        const thread = threads.get(find(at)) ?? versions.map(() => [])
        threads.set(find(at), thread)
        thread[version]?.push(block)
      })
      return [...threads.values()]
    },
  }
}

function describeSteps(
  versions: readonly (readonly Block[])[],
  blocks: readonly (readonly number[])[],
  links: readonly (readonly Link[])[],
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
    const own = new Set(here)
    const used = links[before]?.filter(({ j }) => own.has(j)) ?? []
    const moved = used.some((link) => link.moved)
    const [is, js] = [new Set(used.map(({ i }) => i)), new Set(used.map(({ j }) => j))]
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
  const form = (blocks: readonly Block[]) => blocks.map(blockForm).join('')
  if (form(older) === form(newer)) return moved ? 'moved' : 'kept'
  const text = (blocks: readonly Block[]) => blocks.map((block) => block.text).join('\n')
  const { spans } = compareWords(text(older), text(newer))
  const count = (kind: WordSpan['kind']) =>
    spans.reduce((sum, span) => sum + (span.kind === kind && !span.layout ? plainWords(span.text).length : 0), 0)
  const [cut, added] = [count('cut'), count('added')]
  const isShortened =
    added <= SHORTENED_MOST_ADDED * cut && cut >= SHORTENED_FEWEST_CUT * (cut + count('same')) && cut > 0
  return isShortened ? 'shortened' : 'reworded'
}
