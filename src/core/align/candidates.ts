import type { Corpus, Side } from './features.ts'
import type { Budget, Partners } from './model.ts'
import type { Pairs } from './pairs.ts'

/** Words in more blocks than this say too little, and would make an all-pairs table. */
const MOST_CARRIERS = 32
/** Best-voted pairs that are measured, for each block of either side. */
const CANDIDATES = 5
/** Blocks with less than this share of the votes of the best are not measured. */
const FAINT = 0.55
/** A pair of words counts for this share of its words: a replaced word breaks two pairs. */
const WORD_PAIR_WEIGHT = 0.5

/** Lets the rare words and word pairs of every free block vote for blocks of the other side, in both directions. */
export function proposeByVotes({ a, b, weight }: Corpus, partners: Partners, pairs: Pairs, budget: Budget) {
  let room = 1024
  while (room < weight.length * 4) room *= 2
  const [inA, inB] = [readFeatures(a, partners.ofA, weight, room), readFeatures(b, partners.ofB, weight, room)]
  vote(inA, inB, budget, (i, j) => pairs.propose(i, j))
  vote(inB, inA, budget, (j, i) => pairs.propose(i, j))
}

/** What free blocks vote with. */
type Features = {
  /** Where the features of each block begin, one longer than the blocks; settled blocks have none. */
  readonly starts: Int32Array
  /** Words by their ids, then word pairs by a hash: two pairs that share a number cost a little precision, no more. */
  readonly ids: Int32Array
  readonly weights: Float64Array
  /** Summed weight of each block. */
  readonly sizes: Float64Array
  /** How many ids there are. */
  readonly room: number
}

function readFeatures(side: Side, taken: Int32Array, weight: Float64Array, room: number): Features {
  const n = side.blocks.length
  const words = weight.length
  const starts = new Int32Array(n + 1)
  const ids = new Int32Array(side.words.length * 2)
  const weights = new Float64Array(side.words.length * 2)
  const sizes = new Float64Array(n)
  const lastBlock = new Int32Array(words + room).fill(-1)
  let length = 0
  for (let index = 0; index < n; index++) {
    const from = length
    const end = taken[index]! >= 0 ? side.starts[index]! : side.starts[index + 1]!
    let size = 0
    for (let at = side.starts[index]!; at < end; at++) {
      const word = side.words[at]!
      if (lastBlock[word] !== index) {
        lastBlock[word] = index
        ids[length] = word
        size += weights[length++] = weight[word]!
      }
      if (at === side.starts[index]!) continue
      const last = side.words[at - 1]!
      const hash = (Math.imul(last, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 7
      const id = words + (hash & (room - 1))
      if (lastBlock[id] === index) continue
      lastBlock[id] = index
      ids[length] = id
      size += weights[length++] = (WORD_PAIR_WEIGHT * (weight[last]! + weight[word]!)) / 2
    }
    starts[index] = from
    sizes[index] = size
  }
  starts[n] = length
  return { starts, ids, weights, sizes, room: words + room }
}

/** Lists per feature the blocks that have it; none when there are too many. */
function listCarriers({ starts, ids, room }: Features) {
  const first = new Int32Array(room + 1)
  for (let at = 0; at < starts.at(-1)!; at++) first[ids[at]! + 1] = first[ids[at]! + 1]! + 1
  for (let id = 0; id < room; id++) {
    first[id + 1] = first[id]! + (first[id + 1]! > MOST_CARRIERS ? 0 : first[id + 1]!)
  }
  const carriers = new Int32Array(first[room]!)
  const filled = new Int32Array(room)
  for (let index = 0; index + 1 < starts.length; index++) {
    for (let at = starts[index]!; at < starts[index + 1]!; at++) {
      const id = ids[at]!
      if (first[id + 1] === first[id]) continue
      carriers[first[id]! + filled[id]!] = index
      filled[id] = filled[id]! + 1
    }
  }
  return { first, carriers }
}

function vote(from: Features, to: Features, budget: Budget, propose: (from: number, to: number) => void) {
  const { first, carriers } = listCarriers(to)
  const votes = new Float64Array(to.sizes.length)
  const touched = new Int32Array(to.sizes.length)
  const best = new Int32Array(CANDIDATES + 1)
  const values = new Float64Array(CANDIDATES + 1)
  for (let index = 0; index < from.sizes.length; index++) {
    const [start, end] = [from.starts[index]!, from.starts[index + 1]!]
    const size = from.sizes[index]!
    let length = 0
    for (let at = start; at < end; at++) {
      const [id, heft] = [from.ids[at]!, from.weights[at]!]
      for (let place = first[id]!; place < first[id + 1]!; place++) {
        const carrier = carriers[place]!
        if (votes[carrier] === 0) touched[length++] = carrier
        votes[carrier] = votes[carrier]! + heft
      }
    }
    if (!budget.spend(length + end - start)) return
    let kept = 0
    for (let at = 0; at < length; at++) {
      const other = touched[at]!
      const shared = votes[other]!
      votes[other] = 0
      const value = shared / (size + to.sizes[other]!) + shared / (4 * Math.min(size, to.sizes[other]!))
      if (kept === CANDIDATES && value < values[kept - 1]!) continue
      // Equal values by place, so that the order of the words makes no difference.
      let slot = kept
      while (slot > 0 && (values[slot - 1]! < value || (values[slot - 1] === value && best[slot - 1]! > other))) {
        values[slot] = values[slot - 1]!
        best[slot] = best[slot - 1]!
        slot--
      }
      values[slot] = value
      best[slot] = other
      if (kept < CANDIDATES) kept++
    }
    for (let at = 0; at < kept && values[at]! >= FAINT * values[0]!; at++) propose(index, best[at]!)
  }
}
