import { align } from '../../src/core/align/align.ts'
import { type LineageLink, traceLineage } from '../../src/core/lineage/lineage.ts'
import { LEVELS } from './case.ts'
import { generateHistory, type History } from './histories.ts'
import { addLineageScores, emptyLineageScores, LINEAGE_MEASURES } from './score-history.ts'
import { f1 } from './score.ts'
import { formatTable } from './table.ts'

/**
 * `npm run bench:lineage [first seed] [histories]`: how often the lineage of five versions is right, on generated
 * histories of which the truth is known. F1, summed over all histories of a level.
 */

const [first = '1', count = '60'] = process.argv.slice(2)
const [seed, histories] = [Number(first), Number(count)]
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(histories) || histories < 1) {
  throw new Error(`not a first seed and a number of histories: ${first} ${count}`)
}

type Way = { readonly name: string; readonly trace: (versions: History['versions']) => readonly LineageLink[] }

const WAYS: readonly Way[] = [
  { name: 'Doorgehaald', trace: (versions) => traceLineage(versions).links },
  { name: 'neighbours alone', trace: chainNeighbours },
]

console.log(`F1, ${histories} histories a level from seed ${seed}: light / heavy / brutal\n`)
const scored = WAYS.map(() => LEVELS.map(emptyLineageScores))
LEVELS.forEach((level, at) => {
  for (let n = 0; n < histories; n++) {
    const history = generateHistory(seed + n, level)
    WAYS.forEach(({ trace }, way) => addLineageScores(scored[way]![at]!, trace(history.versions), history))
  }
})
const rows = WAYS.map(({ name }, way) => [
  name,
  ...LINEAGE_MEASURES.map((measure) => scored[way]!.map((scores) => figure(f1(scores[measure]))).join(' ')),
])
console.log(formatTable(['', ...LINEAGE_MEASURES], rows))
const counts = LINEAGE_MEASURES.map((measure) =>
  scored[0]!.map((scores) => scores[measure].found + scores[measure].missed).join(' '),
)
console.log(`\nTrue ones: ${LINEAGE_MEASURES.map((measure, at) => `${measure} ${counts[at]}`).join(', ')}`)

/** Every version aligned with the next, and nothing else: what is cut stays away. */
function chainNeighbours(versions: History['versions']): readonly LineageLink[] {
  return versions
    .slice(1)
    .flatMap((newer, v) =>
      align(versions[v] ?? [], newer).groups.flatMap(({ a, b, moved }) =>
        a.flatMap((i) =>
          b.map((j) => ({ older: { version: v, block: i }, newer: { version: v + 1, block: j }, moved })),
        ),
      ),
    )
}

/** Three decimals, without the nought before them. */
function figure(value: number): string {
  return value.toFixed(3).replace(/^0/, '')
}
