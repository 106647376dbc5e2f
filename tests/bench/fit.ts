// Fits the numbers of src/core/align/fitted.ts on generated cases: `npm run bench:fit`. Equal code gives equal numbers.
import { writeFileSync } from 'node:fs'
import { alignBy } from '../../src/core/align/align.ts'
import { PIECE_TRAITS } from '../../src/core/align/cover.ts'
import { type Net, TRAITS } from '../../src/core/align/likelihood.ts'
import { seeded } from '../helpers/generate.ts'
import { LEVELS } from './case.ts'
import { generateCase } from './generate.ts'
import type { Writer } from './writers.ts'

/** Far from the seeds that any table or test uses. */
const FIRST_SEED = 500_000
const CASES = Number(process.argv[2] ?? 600)
const UNITS = Number(process.argv[3] ?? 18)
const OUT = process.argv[4] ?? 'src/core/align/fitted.ts'

/** Several ways to write, so that what is learned holds beyond one of them. */
const MIX: readonly Writer[] = ['invented', 'plain', 'invented', 'stencilled']

type Rows = { readonly rows: Float64Array[]; readonly isTrue: boolean[] }

const cases = LEVELS.flatMap((level) =>
  Array.from({ length: CASES }, (_, at) =>
    generateCase(FIRST_SEED + at, level, { varied: at % 3 > 0, writer: MIX[at % MIX.length]! }),
  ),
)
const truths = cases.map(({ b, edges }) => new Set(edges.map(({ i, j }) => i * b.length + j)))

const none = (inputs: number): Net => [-1, ...Array.from({ length: inputs }, () => 0)]
const nets: { first: Net; placed: Net; piece: Net } = {
  first: none(TRAITS.length),
  placed: none(TRAITS.length),
  piece: none(PIECE_TRAITS.length),
}

/** Every pair that is judged in the rounds wanted, as it was judged last. */
function collectPairs(wants: (round: number) => boolean): Rows {
  const [rows, isTrue]: [Float64Array[], boolean[]] = [[], []]
  cases.forEach(({ a, b }, at) => {
    const latest = new Map<number, Float64Array>()
    const onPair = (i: number, j: number, row: Float64Array, round: number) => {
      if (wants(round)) latest.set(i * b.length + j, row.slice())
    }
    alignBy(nets, a, b, { onPair })
    for (const [key, row] of latest) {
      rows.push(row)
      isTrue.push(truths[at]!.has(key))
    }
  })
  return { rows, isTrue }
}

function collectPieces(): Rows {
  const [rows, isTrue]: [Float64Array[], boolean[]] = [[], []]
  cases.forEach(({ a, b }, at) => {
    const onPiece = (i: number, j: number, row: Float64Array) => {
      rows.push(row.slice())
      isTrue.push(truths[at]!.has(i * b.length + j))
    }
    alignBy(nets, a, b, { onPiece })
  })
  return { rows, isTrue }
}

/** Adam on the log loss, in batches; inputs are scaled while fitting and the scale is folded into the weights. */
function fit(name: string, { rows, isTrue }: Rows, inputs: number, units: number, epochs: number): Net {
  const random = seeded(20241122)
  const [mean, spread] = [new Float64Array(inputs), new Float64Array(inputs)]
  for (const row of rows) for (let k = 0; k < inputs; k++) mean[k] = mean[k]! + row[k]! / rows.length
  for (const row of rows)
    for (let k = 0; k < inputs; k++) spread[k] = spread[k]! + (row[k]! - mean[k]!) ** 2 / rows.length
  for (let k = 0; k < inputs; k++) spread[k] = Math.sqrt(spread[k]!) + 1e-6
  const scaled = rows.map((row) => row.map((value, k) => (value - mean[k]!) / spread[k]!))
  const size = units * (inputs + 1) + 1 + inputs + units
  const net = Float64Array.from({ length: size }, () => (random() + random() + random() - 1.5) * 0.4)
  const out = units * (inputs + 1)
  net.fill(0, out, out + 1 + inputs)
  const gradient = new Float64Array(size)
  const [first, second] = [new Float64Array(size), new Float64Array(size)]
  const order = Int32Array.from(rows, (_, at) => at)
  const hidden = new Float64Array(units)
  const BATCH = 256
  let step = 0
  let loss = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[order[at], order[other]] = [order[other]!, order[at]!]
    }
    const rate = 0.006 * (1 - epoch / epochs) + 0.0002
    loss = 0
    for (let start = 0; start < order.length; start += BATCH) {
      const end = Math.min(order.length, start + BATCH)
      gradient.fill(0)
      for (let at = start; at < end; at++) {
        const row = scaled[order[at]!]!
        let sum = net[out]!
        for (let k = 0; k < inputs; k++) sum += net[out + 1 + k]! * row[k]!
        for (let unit = 0; unit < units; unit++) {
          const from = unit * (inputs + 1)
          let value = net[from]!
          for (let k = 0; k < inputs; k++) value += net[from + 1 + k]! * row[k]!
          hidden[unit] = value
          sum += (net[out + 1 + inputs + unit]! * value) / (1 + Math.abs(value))
        }
        const truth = isTrue[order[at]!] ? 1 : 0
        const error = 1 / (1 + Math.exp(-sum)) - truth
        loss += Math.log1p(Math.exp(truth === 1 ? -sum : sum))
        gradient[out] = gradient[out]! + error
        for (let k = 0; k < inputs; k++) gradient[out + 1 + k] = gradient[out + 1 + k]! + error * row[k]!
        for (let unit = 0; unit < units; unit++) {
          const [value, from, to] = [hidden[unit]!, unit * (inputs + 1), out + 1 + inputs + unit]
          const steep = 1 + Math.abs(value)
          gradient[to] = gradient[to]! + (error * value) / steep
          const back = (error * net[to]!) / (steep * steep)
          gradient[from] = gradient[from]! + back
          for (let k = 0; k < inputs; k++) gradient[from + 1 + k] = gradient[from + 1 + k]! + back * row[k]!
        }
      }
      step++
      for (let k = 0; k < size; k++) {
        const slope = gradient[k]! / (end - start) + 2e-5 * net[k]!
        first[k] = 0.9 * first[k]! + 0.1 * slope
        second[k] = 0.999 * second[k]! + 0.001 * slope * slope
        net[k] =
          net[k]! - (rate * (first[k]! / (1 - 0.9 ** step))) / (Math.sqrt(second[k]! / (1 - 0.999 ** step)) + 1e-8)
      }
    }
  }
  console.log(
    `${name}: ${rows.length} pairs, ${isTrue.filter(Boolean).length} true, log loss ${(loss / rows.length).toFixed(5)}`,
  )
  const fold = (bias: number, weights: number) => {
    for (let k = 0; k < inputs; k++) {
      net[weights + k] = net[weights + k]! / spread[k]!
      net[bias] = net[bias]! - net[weights + k]! * mean[k]!
    }
  }
  for (let unit = 0; unit < units; unit++) fold(unit * (inputs + 1), unit * (inputs + 1) + 1)
  fold(out, out + 1)
  // What is the same in every row has a weight that means nothing.
  return [...net].map((value) => (Math.abs(value) < 1e-9 ? 0 : Number(value.toPrecision(4))))
}

nets.first = fit(
  'first',
  collectPairs((round) => round === 0),
  TRAITS.length,
  UNITS,
  10,
)
// What the neighbours say depends on the choice before, so a first fit makes the cases for the next.
nets.placed = nets.first
for (const epochs of [5, 10, 25])
  nets.placed = fit(
    'placed',
    collectPairs((round) => round > 0),
    TRAITS.length,
    UNITS,
    epochs,
  )
for (const epochs of [20, 40])
  nets.piece = fit('piece', collectPieces(), PIECE_TRAITS.length, Math.ceil(UNITS / 2), epochs)

const write = (net: Net) => `[${net.join(', ')}]`
writeFileSync(
  OUT,
  `import type { Nets } from './likelihood.ts'

// oxlint-disable oxc/approx-constant -- a weight that is nearly ln 2 is not ln 2

/** Made by \`npm run bench:fit\` from generated cases; not to be changed by hand. */
export const FITTED: Nets = {
  first: ${write(nets.first)},
  placed: ${write(nets.placed)},
  piece: ${write(nets.piece)},
}
`,
)
