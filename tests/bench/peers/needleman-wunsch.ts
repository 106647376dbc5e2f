import type { Block } from '../../../src/core/align/align.ts'
import type { Peer } from '../case.ts'
import { addContained, createPairing, type Pairing } from './containment.ts'
import { fillCosines, invert, readTfIdf, type Index, type TfIdf, type Vectors } from './tf-idf.ts'

/** Least cosine of a pair in order. */
const LEAST_PAIR = 0.25
/** Least cosine of a pair out of order, which has no neighbours to speak for it. */
const LEAST_MOVE = 0.4
/** What two blocks gain whose sections have the same words: enough to settle a tie, not to make a pair. */
const SECTION_BONUS = 0.1

/**
 * The classic for texts: cosine of TF-IDF vectors (words and word pairs), the best alignment in order by dynamic
 * programming (Needleman and Wunsch 1970), then moves among what was left, most alike first, then splits and merges by
 * containment. All cosines are exact; they come row by row from an inverted index. Time O(n·m).
 */
export const needlemanWunsch: Peer = {
  name: 'TF-IDF + Needleman-Wunsch',
  findEdges: (a, b) => {
    const read = readTfIdf(a, b)
    const index = invert(read.b, read.rarity.length)
    const pairing = createPairing(a.length, b.length)
    pairInOrder(read, index, scoreSections(a, b, read), pairing)
    pairMoved(read, index, pairing)
    return addContained(read, index, pairing)
  },
}

/** `bonus(x, y)` at `x * inB + y` for sections x and y, and the section of every block. */
type Sections = {
  readonly bonus: Float64Array
  readonly inB: number
  readonly ofA: Int32Array
  readonly ofB: Int32Array
}

function scoreSections(a: readonly Block[], b: readonly Block[], read: TfIdf): Sections {
  const [ofA, ofB] = [numberSections(a), numberSections(b)]
  const [inA, inB] = [(ofA.at(-1) ?? -1) + 1, (ofB.at(-1) ?? -1) + 1]
  const [vectorsA, vectorsB] = [sumSections(read.a, ofA, inA), sumSections(read.b, ofB, inB)]
  const index = invert(vectorsB, read.rarity.length)
  const bonus = new Float64Array(inA * inB)
  for (let x = 0; x < inA; x++) fillCosines(vectorsA, x, index, bonus.subarray(x * inB, (x + 1) * inB))
  for (let at = 0; at < bonus.length; at++) bonus[at]! *= SECTION_BONUS
  return { bonus, inB, ofA, ofB }
}

/** A heading opens a section; what comes before the first is one too. */
function numberSections(blocks: readonly Block[]): Int32Array {
  let section = -1
  return Int32Array.from(blocks, (block) => {
    if (block.kind === 'heading' || section < 0) section += 1
    return section
  })
}

/** The vector of a section is the sum of those of its blocks, of length 1. */
function sumSections({ starts, ids, weights }: Vectors, sectionOf: Int32Array, sections: number): Vectors {
  const sums = Array.from({ length: sections }, () => new Map<number, number>())
  sectionOf.forEach((section, block) => {
    const sum = sums[section]!
    for (let at = starts[block]!; at < starts[block + 1]!; at++) {
      sum.set(ids[at]!, (sum.get(ids[at]!) ?? 0) + weights[at]!)
    }
  })
  const ends = new Int32Array(sections + 1)
  sums.forEach((sum, section) => (ends[section + 1] = ends[section]! + sum.size))
  const summed = { starts: ends, ids: new Int32Array(ends[sections]!), weights: new Float64Array(ends[sections]!) }
  sums.forEach((sum, section) => {
    const norm = Math.sqrt([...sum.values()].reduce((squares, weight) => squares + weight * weight, 0))
    let at = ends[section]!
    for (const [id, weight] of sum) {
      summed.ids[at] = id
      summed.weights[at] = weight / norm
      at += 1
    }
  })
  return summed
}

const [SKIP_A, SKIP_B, PAIR] = [0, 1, 2] as const

/** Pairs, in order, so that the sum of their cosines is highest. */
function pairInOrder(read: TfIdf, index: Index, sections: Sections, { ofA, ofB }: Pairing): void {
  const [n, m] = [ofA.length, ofB.length]
  const steps = new Uint8Array((n + 1) * (m + 1))
  const cosines = new Float64Array(m)
  let above = new Float64Array(m + 1)
  let current = new Float64Array(m + 1)
  for (let i = 0; i < n; i++) {
    fillCosines(read.a, i, index, cosines)
    const bonusFrom = sections.ofA[i]! * sections.inB
    const stepsFrom = (i + 1) * (m + 1)
    for (let j = 0; j < m; j++) {
      let [best, step]: [number, number] = [above[j + 1]!, SKIP_A]
      if (current[j]! > best) [best, step] = [current[j]!, SKIP_B]
      const cosine = cosines[j]!
      if (cosine >= LEAST_PAIR) {
        const paired = above[j]! + cosine + sections.bonus[bonusFrom + sections.ofB[j]!]!
        if (paired > best) [best, step] = [paired, PAIR]
      }
      current[j + 1] = best
      steps[stepsFrom + j + 1] = step
    }
    ;[above, current] = [current, above]
  }
  for (let [i, j] = [n, m]; i > 0 && j > 0;) {
    const step = steps[i * (m + 1) + j]
    if (step === PAIR) {
      ofA[i - 1] = j - 1
      ofB[j - 1] = i - 1
    }
    if (step !== SKIP_B) i -= 1
    if (step !== SKIP_A) j -= 1
  }
}

/** Pairs what was left, the most alike first. */
function pairMoved(read: TfIdf, index: Index, { ofA, ofB }: Pairing): void {
  const found: { readonly i: number; readonly j: number; readonly cosine: number }[] = []
  const cosines = new Float64Array(ofB.length)
  ofA.forEach((partner, i) => {
    if (partner >= 0) return
    fillCosines(read.a, i, index, cosines)
    cosines.forEach((cosine, j) => {
      if (cosine >= LEAST_MOVE && ofB[j] === -1) found.push({ i, j, cosine })
    })
  })
  found.sort((one, other) => other.cosine - one.cosine || one.i - other.i || one.j - other.j)
  for (const { i, j } of found) {
    if (ofA[i] === -1 && ofB[j] === -1) {
      ofA[i] = j
      ofB[j] = i
    }
  }
}
