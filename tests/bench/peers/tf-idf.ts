import type { Block } from '../../../src/core/align/align.ts'

/** Sparse vectors, one a block: block `i` has its entries from `starts[i]` up to `starts[i + 1]`. */
export type Vectors = {
  readonly starts: Int32Array
  /** Ids of words and word pairs, each once a block. */
  readonly ids: Int32Array
  /** TF-IDF, so that a block's squares sum to 1; a block without words has no entries. */
  readonly weights: Float64Array
}

/** Both texts over one set of ids. */
export type TfIdf = {
  readonly a: Vectors
  readonly b: Vectors
  /** Inverse document frequency of every id, above 0. */
  readonly rarity: Float64Array
}

/** Inverted index: id `f` stands in the blocks from `starts[f]` up to `starts[f + 1]`. */
export type Index = { readonly starts: Int32Array; readonly blocks: Int32Array; readonly weights: Float64Array }

/** Room for word ids in the number that stands for a word pair. */
const PAIR_BASE = 2 ** 26

/** Reads both texts as vectors over words and word pairs: lower-case, punctuation dropped, 1 + ln(tf), smooth idf. */
export function readTfIdf(a: readonly Block[], b: readonly Block[]): TfIdf {
  const wordIds = new Map<string, number>()
  const pairIds = new Map<number, number>()
  let ids = 0
  const idOf = <Key>(known: Map<Key, number>, key: Key) => {
    const id = known.get(key) ?? ids++
    known.set(key, id)
    return id
  }
  const read = (block: Block) => {
    const words = (block.text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => idOf(wordIds, word))
    const pairs = words.slice(1).map((word, at) => idOf(pairIds, (words[at] ?? 0) * PAIR_BASE + word))
    return Int32Array.from([...words, ...pairs]).sort()
  }
  const [readA, readB] = [a.map(read), b.map(read)]
  const carriers = new Int32Array(ids)
  for (const features of [...readA, ...readB]) {
    features.forEach((id, at) => {
      if (id !== features[at - 1]) carriers[id]! += 1
    })
  }
  const blocks = a.length + b.length
  const rarity = Float64Array.from(carriers, (count) => 1 + Math.log((1 + blocks) / (1 + count)))
  return { a: toVectors(readA, rarity), b: toVectors(readB, rarity), rarity }
}

/** @param sorted ids a block, repeats kept */
function toVectors(sorted: readonly Int32Array[], rarity: Float64Array): Vectors {
  const room = sorted.reduce((sum, features) => sum + features.length, 0)
  const [ids, weights] = [new Int32Array(room), new Float64Array(room)]
  const starts = new Int32Array(sorted.length + 1)
  let end = 0
  sorted.forEach((features, block) => {
    const from = end
    let squares = 0
    for (let at = 0; at < features.length;) {
      const id = features[at]!
      let next = at + 1
      while (features[next] === id) next += 1
      const weight = (1 + Math.log(next - at)) * rarity[id]!
      ids[end] = id
      weights[end] = weight
      squares += weight * weight
      end += 1
      at = next
    }
    const norm = Math.sqrt(squares)
    for (let at = from; at < end; at++) weights[at]! /= norm
    starts[block + 1] = end
  })
  return { starts, ids: ids.subarray(0, end), weights: weights.subarray(0, end) }
}

/** @param size how many ids there are */
export function invert({ starts, ids, weights }: Vectors, size: number): Index {
  const ends = new Int32Array(size + 1)
  for (const id of ids) ends[id + 1]! += 1
  for (let id = 0; id < size; id++) ends[id + 1]! += ends[id]!
  const index = { starts: ends.slice(), blocks: new Int32Array(ids.length), weights: new Float64Array(ids.length) }
  for (let block = 0; block + 1 < starts.length; block++) {
    for (let at = starts[block]!; at < starts[block + 1]!; at++) {
      const place = ends[ids[at]!]!++
      index.blocks[place] = block
      index.weights[place] = weights[at]!
    }
  }
  return index
}

/** Fills `row` with the cosine of block `i` to every block of the index. */
export function fillCosines(vectors: Vectors, i: number, index: Index, row: Float64Array): void {
  const { starts, blocks, weights } = index
  row.fill(0)
  for (let at = vectors.starts[i]!; at < vectors.starts[i + 1]!; at++) {
    const id = vectors.ids[at]!
    const weight = vectors.weights[at]!
    const end = starts[id + 1]!
    for (let place = starts[id]!; place < end; place++) row[blocks[place]!]! += weight * weights[place]!
  }
}

/** Fills `row` with the share of block `i`, its features weighed by rarity, that stands in each block of the index. */
export function fillContainments(
  vectors: Vectors,
  i: number,
  index: Index,
  rarity: Float64Array,
  row: Float64Array,
): void {
  const { starts, blocks } = index
  row.fill(0)
  let total = 0
  for (let at = vectors.starts[i]!; at < vectors.starts[i + 1]!; at++) total += rarity[vectors.ids[at]!]!
  for (let at = vectors.starts[i]!; at < vectors.starts[i + 1]!; at++) {
    const id = vectors.ids[at]!
    const share = rarity[id]! / total
    const end = starts[id + 1]!
    for (let place = starts[id]!; place < end; place++) row[blocks[place]!]! += share
  }
}
