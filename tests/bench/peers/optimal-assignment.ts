import type { Peer } from '../case.ts'
import { addContained, createPairing } from './containment.ts'
import { fillCosines, invert, readTfIdf } from './tf-idf.ts'

/** Least cosine of a pair. */
const LEAST_PAIR = 0.25

/**
 * Pairs of blocks so that the sum of their cosines (TF-IDF over words and word pairs) is the highest there is, without
 * regard to order; then splits and merges by containment. Time cubic in the number of blocks.
 */
export const optimalAssignment: Peer = {
  name: 'TF-IDF + optimal assignment',
  findEdges: (a, b) => {
    const read = readTfIdf(a, b)
    const indexB = invert(read.b, read.rarity.length)
    const pairing = createPairing(a.length, b.length)
    const cosines = new Float64Array(a.length * b.length)
    for (let i = 0; i < a.length; i++) {
      fillCosines(read.a, i, indexB, cosines.subarray(i * b.length, (i + 1) * b.length))
    }
    const isWide = a.length <= b.length
    const gains = isWide ? cosines : transpose(cosines, a.length, b.length)
    assign(gains, Math.min(a.length, b.length), Math.max(a.length, b.length)).forEach((column, row) => {
      const [i, j] = isWide ? [row, column] : [column, row]
      if (cosines[i * b.length + j]! < LEAST_PAIR) return
      pairing.ofA[i] = j
      pairing.ofB[j] = i
    })
    return addContained(read, indexB, pairing)
  },
}

function transpose(matrix: Float64Array, rows: number, columns: number): Float64Array {
  return matrix.map((_, at) => matrix[(at % rows) * columns + Math.floor(at / rows)]!)
}

/**
 * The Hungarian method as shortest augmenting paths over row and column prices (Kuhn 1955, Jonker and Volgenant 1987).
 * What is below the least cosine gains nothing, so that two strangers never cost a real pair its place.
 * @param gains row by row
 * @param rows at most `columns`
 * @returns per row its column
 */
function assign(gains: Float64Array, rows: number, columns: number): Int32Array {
  const costOf = (row: number, column: number) => {
    const gain = gains[row * columns + column]!
    return gain < LEAST_PAIR ? 0 : -gain
  }
  const rowPrice = new Float64Array(rows)
  const columnPrice = new Float64Array(columns)
  const rowOf = new Int32Array(columns).fill(-1)
  const reachedFrom = new Int32Array(columns)
  const distance = new Float64Array(columns)
  const isDone = new Uint8Array(columns)
  for (let start = 0; start < rows; start++) {
    distance.fill(Infinity)
    isDone.fill(0)
    let [row, last, column] = [start, -1, -1]
    do {
      let step = Infinity
      for (let to = 0; to < columns; to++) {
        if (isDone[to]) continue
        const reduced = costOf(row, to) - rowPrice[row]! - columnPrice[to]!
        if (reduced < distance[to]!) {
          distance[to] = reduced
          reachedFrom[to] = last
        }
        if (distance[to]! < step) {
          step = distance[to]!
          column = to
        }
      }
      rowPrice[start]! += step
      for (let to = 0; to < columns; to++) {
        if (isDone[to]) {
          rowPrice[rowOf[to]!]! += step
          columnPrice[to]! -= step
        } else {
          distance[to]! -= step
        }
      }
      isDone[column] = 1
      last = column
      row = rowOf[column]!
    } while (row !== -1)
    for (let at = column; at !== -1; at = reachedFrom[at]!) {
      const before = reachedFrom[at]!
      rowOf[at] = before === -1 ? start : rowOf[before]!
    }
  }
  const columnOf = new Int32Array(rows)
  rowOf.forEach((row, at) => {
    if (row >= 0) columnOf[row] = at
  })
  return columnOf
}
