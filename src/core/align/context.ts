import type { Corpus, Side } from './features.ts'
import type { Partners } from './model.ts'

/** How far to look for a matched neighbour: past one block that was cut or added. */
const REACH = 2
/** Headings whose sections share less than this are not proposed as partners. */
const SECTION_FROM = 0.3

/**
 * How well the neighbours of a pair answer to each other, 0..1: half for the block before, half for the block after,
 * less when a block stands between. The beginnings of both texts answer to each other, and so do the ends, unless the
 * blocks are `gathered`.
 */
export function neighbourSupport(partners: Partners, i: number, j: number, gathered: boolean): number {
  return (supportOnSide(partners, i, j, -1, gathered) + supportOnSide(partners, i, j, 1, gathered)) / 2
}

function supportOnSide({ ofA, ofB }: Partners, i: number, j: number, step: -1 | 1, gathered: boolean): number {
  let best = 0
  for (let distance = 1; distance <= REACH; distance++) {
    const near = i + step * distance
    const isEdge = near === -1 || near === ofA.length
    if (isEdge && gathered) break
    const partner = isEdge ? (step < 0 ? -1 : ofB.length) : (ofA[near] ?? -1)
    const apart = (partner - j) * step
    const isFound = isEdge || partner >= 0
    if (isFound && apart >= 1 && apart <= REACH) best = Math.max(best, 1 - (distance - 1 + (apart - 1)) / 4)
    if (isEdge) break
  }
  return best
}

/** Which share of the words of two sections has its partner in the other section, by pair of headings. */
export type SectionShares = {
  /** 0..1; 0 when `i` or `j` is no heading or their sections share nothing. */
  readonly of: (i: number, j: number) => number
  /** Pairs of headings whose sections share enough to be tried as partners. */
  readonly likely: readonly (readonly [number, number])[]
}

/** Headings above each block, innermost first, and the words under each heading. Same for every round. */
export type Sections = { readonly above: readonly (readonly number[])[]; readonly words: Float64Array }

export function readSections(side: Side): Sections {
  const words = new Float64Array(side.blocks.length)
  let open: readonly number[] = []
  const levelAt = (index: number) => side.blocks[index]?.level ?? 1
  const above = side.blocks.map((block, index) => {
    if (block.kind === 'heading') open = open.filter((heading) => levelAt(heading) < levelAt(index))
    const headings = open
    for (const heading of headings) words[heading] = (words[heading] ?? 0) + (side.words[index]?.length ?? 0)
    if (block.kind === 'heading') open = [index, ...open]
    return headings
  })
  return { above, words }
}

/** Every pair of partners votes, with its words, for the pairs of headings above it (as in XyDiff and GumTree). */
export function shareSections(corpus: Corpus, inA: Sections, inB: Sections, partners: Partners): SectionShares {
  const width = corpus.b.blocks.length
  const votes = new Map<number, number>()
  partners.ofA.forEach((j, i) => {
    if (j < 0) return
    const words = Math.min(corpus.a.words[i]?.length ?? 0, corpus.b.words[j]?.length ?? 0)
    for (const x of inA.above[i] ?? []) {
      for (const y of inB.above[j] ?? []) votes.set(x * width + y, (votes.get(x * width + y) ?? 0) + words)
    }
  })
  const of = (i: number, j: number) => {
    const shared = votes.get(i * width + j) ?? 0
    return shared === 0 ? 0 : shared / Math.max(inA.words[i] ?? 0, inB.words[j] ?? 0)
  }
  const pairs = [...votes.keys()].map((key) => [Math.floor(key / width), key % width] as const)
  return { of, likely: pairs.filter(([i, j]) => of(i, j) >= SECTION_FROM) }
}
