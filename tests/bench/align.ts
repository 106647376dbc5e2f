import { align } from '../../src/core/align/align.ts'
import { blockWords } from '../../src/core/align/features.ts'
import { sharedWordShare } from '../../src/core/align/similarity.ts'
import { type Case, LEVELS, type Level, type Peer } from './case.ts'
import { generateCase } from './generate.ts'
import { LEFT_OUT, PEERS } from './peers/all.ts'
import { needlemanWunsch } from './peers/needleman-wunsch.ts'
import { addScores, emptyScores, f1, type Measure, type Scores } from './score.ts'
import { formatTable } from './table.ts'
import { WRITERS, type Writer } from './writers.ts'

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

const BRIEF: readonly Measure[] = ['edges', 'moved', 'split', 'merged', 'cut', 'added']

const ours: Peer = {
  name: 'Doorgehaald',
  findEdges: (a, b) =>
    align(a, b).groups.flatMap((group) => group.a.flatMap((i) => group.b.map((j) => [i, j] as const))),
}

console.log(`F1, ${cases} cases a level from seed ${seed}: light / heavy / brutal\n`)
report(SHOWN, [ours, ...PEERS])
for (const left of LEFT_OUT) console.log(`Not run: ${left}`)
const reach = LEVELS.map((level) => figure(reachOfWords(level))).join(' ')
console.log(`\nEdges of an engine that finds all but those which share under a fifth of their words: ${reach}`)
for (const writer of WRITERS.slice(1)) {
  console.log(`\nThe same edits on ${writer} prose\n`)
  report(BRIEF, [ours, needlemanWunsch], writer)
}

function report(measures: readonly Measure[], peers: readonly Peer[], writer?: Writer): void {
  const rows = peers.map((peer) => {
    const scored = LEVELS.map((level) => score(peer, level, writer))
    return [peer.name, ...measures.map((measure) => scored.map((scores) => figure(f1(scores[measure]))).join(' '))]
  })
  console.log(formatTable(['', ...measures], rows))
}

function score(peer: Peer, level: Level, writer: Writer = 'invented'): Scores {
  const scores = emptyScores()
  for (const each of casesOf(level, writer)) addScores(scores, peer.findEdges(each.a, each.b), each)
  return scores
}

function casesOf(level: Level, writer: Writer): readonly Case[] {
  return Array.from({ length: cases }, (_, at) => generateCase(seed + at, level, { writer }))
}

/** The F1 that is within reach of whoever goes by words: some rewordings leave next to nothing. */
function reachOfWords(level: Level): number {
  const shares = casesOf(level, 'invented').flatMap(({ a, b, edges }) =>
    edges.map(({ i, j }) => {
      const [x, y] = [blockWords(a[i]!).toSorted(), blockWords(b[j]!).toSorted()]
      const smaller = Math.max(1, Math.min(x.length, y.length))
      return (sharedWordShare(x, y) * (x.length + y.length)) / 2 / smaller
    }),
  )
  const within = shares.filter((share) => share >= 0.2).length
  return f1({ found: within, missed: shares.length - within, invented: 0 })
}

/** Three decimals, without the nought before them. */
function figure(value: number): string {
  return value.toFixed(3).replace(/^0/, '')
}
