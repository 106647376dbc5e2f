import { align } from '../../src/core/align/align.ts'
import { LEVELS, type Level, type Peer } from './case.ts'
import { generateCase } from './generate.ts'
import { LEFT_OUT, PEERS } from './peers/all.ts'
import { addScores, emptyScores, f1, type Measure, type Scores } from './score.ts'
import { formatTable } from './table.ts'

/**
 * `npm run bench:align [first seed] [cases]`: how often each way to compare two texts is right about which blocks
 * belong together, on generated drafts of which the truth is known. F1, summed over all cases of a level.
 */

const [first = '1', count = '60'] = process.argv.slice(2)
const [seed, cases] = [Number(first), Number(count)]
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(cases) || cases < 1) {
  throw new Error(`not a first seed and a number of cases: ${first} ${count}`)
}

const SHOWN: readonly Measure[] = [
  'edges',
  'moved',
  'split',
  'merged',
  'reworded',
  'shortened',
  'renamed',
  'repeated',
  'redacted',
  'cut',
  'added',
]

const ours: Peer = {
  name: 'Doorgehaald',
  findEdges: (a, b) =>
    align(a, b).groups.flatMap((group) => group.a.flatMap((i) => group.b.map((j) => [i, j] as const))),
}

console.log(`F1, ${cases} cases a level from seed ${seed}: light / heavy / brutal\n`)
const rows = [ours, ...PEERS].map((peer) => {
  const scored = LEVELS.map((level) => score(peer, level))
  return [peer.name, ...SHOWN.map((measure) => scored.map((scores) => figure(f1(scores[measure]))).join(' '))]
})
console.log(formatTable(['', ...SHOWN], rows))
for (const left of LEFT_OUT) console.log(`Not run: ${left}`)

function score(peer: Peer, level: Level): Scores {
  const scores = emptyScores()
  for (let at = 0; at < cases; at++) {
    const each = generateCase(seed + at, level)
    addScores(scores, peer.findEdges(each.a, each.b), each)
  }
  return scores
}

/** Three decimals, without the nought before them. */
function figure(value: number): string {
  return value.toFixed(3).replace(/^0/, '')
}
