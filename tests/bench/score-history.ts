import type { Block } from '../../src/core/align/align.ts'
import { blockWords } from '../../src/core/align/features.ts'
import { collectGroups } from '../../src/core/align/groups.ts'
import { placeGroups } from '../../src/core/align/moves.ts'
import type { LineageLink } from '../../src/core/lineage/lineage.ts'
import type { History } from './histories.ts'
import type { Tally } from './score.ts'

/** What is scored. `away` is a restored block with the right number of versions it was away; a thread is right as a whole. */
export const LINEAGE_MEASURES = [
  'links',
  'born',
  'cut',
  'restored',
  'away',
  'moved',
  'split',
  'merged',
  'threads',
] as const
export type LineageMeasure = (typeof LINEAGE_MEASURES)[number]
export type LineageScores = Record<LineageMeasure, Tally>

export const emptyLineageScores = (): LineageScores =>
  Object.fromEntries(
    LINEAGE_MEASURES.map((measure) => [measure, { found: 0, missed: 0, invented: 0 }]),
  ) as LineageScores

/**
 * The links that are true: from every block to the blocks of the nearest version before it that have one of its
 * sentences. Moved are those of the heaviest series of the true groups, see `Group.moved`: what the editor picked up
 * may be what stands still in the eyes of a reader.
 */
export function trueLinks({ versions, sentences }: History): readonly LineageLink[] {
  const links: LineageLink[] = []
  /** Per sentence where it stood last. */
  const last = new Map<number, { readonly version: number; readonly block: number }>()
  sentences.forEach((blocks, version) => {
    blocks.forEach((ids, block) => {
      const past = ids.flatMap((id) => last.get(id) ?? [])
      const nearest = Math.max(...past.map((place) => place.version))
      for (const older of new Set(past.filter((place) => place.version === nearest)))
        links.push({ older, newer: { version, block }, moved: false })
    })
    blocks.forEach((ids, block) => {
      const place = { version, block }
      for (const id of ids) last.set(id, place)
    })
  })
  return versions.slice(1).reduce((all, newer, v) => markMoved(all, v, versions[v] ?? [], newer), links)
}

function markMoved(links: LineageLink[], v: number, older: readonly Block[], newer: readonly Block[]) {
  const isHere = (link: LineageLink) => link.older.version === v && link.newer.version === v + 1
  const pairs = links.filter(isHere).map((link) => [link.older.block, link.newer.block] as const)
  const countWords = (blocks: readonly Block[], indexes: readonly number[]) =>
    indexes.reduce((sum, index) => sum + blockWords(blocks[index]!).length, 0)
  const groups = placeGroups(collectGroups(older.length, newer.length, pairs), ({ a, b }) =>
    Math.max(1, countWords(older, a) + countWords(newer, b)),
  )
  const moved = new Set(groups.filter((group) => group.moved).flatMap(({ b }) => b))
  return links.map((link) => (isHere(link) ? { ...link, moved: moved.has(link.newer.block) } : link))
}

/** Adds the score of one history. */
export function addLineageScores(scores: LineageScores, given: readonly LineageLink[], history: History) {
  const [truth, said] = [readLabels(trueLinks(history), history), readLabels(given, history)]
  for (const measure of LINEAGE_MEASURES) {
    const tally = scores[measure]
    for (const each of truth[measure]) tally[said[measure].has(each) ? 'found' : 'missed']++
    for (const each of said[measure]) if (!truth[measure].has(each)) tally.invented++
  }
}

/** Per measure everything it is true of. Split and merged are links, as in the score of two versions. */
function readLabels(links: readonly LineageLink[], { versions }: History): Record<LineageMeasure, ReadonlySet<string>> {
  const labels = Object.fromEntries(LINEAGE_MEASURES.map((measure) => [measure, new Set<string>()])) as Record<
    LineageMeasure,
    Set<string>
  >
  const nameOf = (version: number, block: number) => `${version}.${block}`
  const [into, outOf] = [new Map<string, number>(), new Map<string, number>()]
  const nearest = new Map<string, number>()
  for (const { older, newer } of links) {
    const [from, to] = [nameOf(older.version, older.block), nameOf(newer.version, newer.block)]
    nearest.set(to, Math.max(nearest.get(to) ?? -1, older.version))
    if (newer.version - older.version > 1) continue
    into.set(to, (into.get(to) ?? 0) + 1)
    outOf.set(from, (outOf.get(from) ?? 0) + 1)
  }
  for (const { older, newer, moved } of links) {
    const [from, to] = [nameOf(older.version, older.block), nameOf(newer.version, newer.block)]
    const name = `${from}>${to}`
    labels.links.add(name)
    if (moved) labels.moved.add(name)
    if (newer.version - older.version > 1) continue
    if ((outOf.get(from) ?? 0) > 1) labels.split.add(name)
    if ((into.get(to) ?? 0) > 1) labels.merged.add(name)
  }
  versions.forEach((blocks, version) =>
    blocks.forEach((_, block) => {
      const name = nameOf(version, block)
      const before = nearest.get(name)
      // The first version bears everything and the last cuts nothing: that is no finding.
      if (before === undefined && version > 0) labels.born.add(name)
      if (before !== undefined && before < version - 1) {
        labels.restored.add(name)
        labels.away.add(`${name} ${version - before - 1}`)
      }
      if (!outOf.has(name) && version + 1 < versions.length) labels.cut.add(name)
    }),
  )
  for (const thread of joinThreads(links, versions, nameOf)) labels.threads.add(thread)
  return labels
}

function joinThreads(
  links: readonly LineageLink[],
  versions: History['versions'],
  nameOf: (version: number, block: number) => string,
): readonly string[] {
  const names = versions.flatMap((blocks, version) => blocks.map((_, block) => nameOf(version, block)))
  const index = new Map(names.map((name, at) => [name, at]))
  const threads = collectGroups(names.length, names.length, [
    ...names.map((_, at) => [at, at] as const),
    ...links.map(
      ({ older, newer }) =>
        [index.get(nameOf(older.version, older.block))!, index.get(nameOf(newer.version, newer.block))!] as const,
    ),
  ])
  return threads.map(({ a }) => a.map((at) => names[at]).join(' '))
}
