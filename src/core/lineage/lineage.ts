import type { Block } from '../align/align.ts'
import { alignNeighbours, type LineageOptions } from './neighbours.ts'
import { joinVersions } from './returns.ts'
import { describeSteps, type LineageLink, type Thread } from './steps.ts'
import { startThreads } from './threads.ts'

export type { LineageOptions } from './neighbours.ts'
export type { LineageLink, Thread, ThreadState, ThreadStep } from './steps.ts'

/** A partition: every block of every version is in exactly one thread. */
export type Lineage = {
  /** By the first version that has them, then by place in it. */
  readonly threads: readonly Thread[]
  /**
   * What holds the threads together, by newer block, then by older; keys may join more. A block to which no link leads
   * is new; one from which no link leads to the next version was cut there, even where its thread goes on in others.
   */
  readonly links: readonly LineageLink[]
  /** False when a work limit was hit: threads may have been broken off that go on. */
  readonly exact: boolean
}

/**
 * Follows every passage through all versions. Neighbouring versions are aligned; then passages that ended are looked
 * for in every later version, so that a passage can be cut and restored, alone or with its whole section, also in other
 * words. The same threads come out when the versions are given in reverse; cut and restored of course change places.
 */
export function traceLineage(versions: readonly (readonly Block[])[], options: LineageOptions = {}): Lineage {
  const threads = startThreads(
    versions.map((blocks) => blocks.length),
    options.keyOf,
  )
  const neighbours = alignNeighbours(versions, options)
  const joined = joinVersions(versions, threads, neighbours, options.maxWork)
  const links = [...joined.links].sort(compareByPlace)
  const linksTo = versions.map(() => new Map<number, LineageLink[]>())
  for (const link of links) {
    const list = linksTo[link.newer.version]!.get(link.newer.block)
    if (list) list.push(link)
    else linksTo[link.newer.version]!.set(link.newer.block, [link])
  }
  return {
    threads: threads.collect().map((blocks) => ({ steps: describeSteps(versions, blocks, linksTo) })),
    links,
    exact: neighbours.exact && joined.exact,
  }
}

function compareByPlace(x: LineageLink, y: LineageLink): number {
  return (
    x.newer.version - y.newer.version ||
    x.newer.block - y.newer.block ||
    x.older.version - y.older.version ||
    x.older.block - y.older.block
  )
}
