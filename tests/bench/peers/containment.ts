import { fillContainments, invert, type Index, type TfIdf, type Vectors } from './tf-idf.ts'

/** Share of a left-over block that must stand in a block of the other text. */
const LEAST_CONTAINMENT = 0.6

/** Which block of the other side is the partner, by index; -1 for none. */
export type Pairing = { readonly ofA: Int32Array; readonly ofB: Int32Array }

export function createPairing(aLength: number, bLength: number): Pairing {
  return { ofA: new Int32Array(aLength).fill(-1), ofB: new Int32Array(bLength).fill(-1) }
}

/**
 * The pairs, and beside them the pieces of splits and merges: a block without a partner joins the block of the other
 * text that holds most of it. That one must be longer: an equal block is a sentence that stands there twice.
 */
export function addContained(
  read: TfIdf,
  indexB: Index,
  { ofA, ofB }: Pairing,
): readonly (readonly [number, number])[] {
  /** By place in the table of all pairs, because two blocks without a partner may each hold the other. */
  const edges = new Map<number, readonly [number, number]>()
  const add = (i: number, j: number) => edges.set(i * ofB.length + j, [i, j])
  ofA.forEach((j, i) => {
    if (j >= 0) add(i, j)
  })
  for (const [i, j] of findHolders(read.a, ofA, read.b, indexB, read.rarity)) add(i, j)
  const indexA = invert(read.a, read.rarity.length)
  for (const [j, i] of findHolders(read.b, ofB, read.a, indexA, read.rarity)) add(i, j)
  return [...edges.values()]
}

/** For blocks without a partner: pairs of the block and the one that holds it. */
function findHolders(vectors: Vectors, partners: Int32Array, others: Vectors, index: Index, rarity: Float64Array) {
  const found: (readonly [number, number])[] = []
  const row = new Float64Array(others.starts.length - 1)
  partners.forEach((partner, block) => {
    if (partner >= 0) return
    fillContainments(vectors, block, index, rarity, row)
    const size = countFeatures(vectors, block)
    let [holder, most] = [-1, LEAST_CONTAINMENT]
    row.forEach((share, other) => {
      if (share < most || (share === most && holder >= 0) || countFeatures(others, other) <= size) return
      ;[holder, most] = [other, share]
    })
    if (holder >= 0) found.push([block, holder])
  })
  return found
}

function countFeatures({ starts }: Vectors, block: number): number {
  return starts[block + 1]! - starts[block]!
}
