import { diffWords } from 'diff'
import { align, type Block } from '../../src/core/align/align.ts'
import { compareWords } from '../../src/core/diff/words.ts'
import type { Level } from './case.ts'
import { generateCase } from './generate.ts'
import { clock, summarise, timeInTurn, type Timing } from './measure.ts'
import { measureMemory, type Measured } from './memory.ts'
import { needlemanWunsch } from './peers/needleman-wunsch.ts'
import { verificationRows, VERIFICATION_HEAD } from './verification.ts'
import { formatTable } from './table.ts'
import { generateWords, type WordCase } from './word-case.ts'

/**
 * `npm run bench [seed]`: time and memory of our engine against the strongest of the peers, all in one run, because only
 * ratios hold on another machine. Every figure comes after a warm-up.
 */

const SIZES = [500, 1000, 3000, 10_000] as const
/** Runs that count, fewer where each takes seconds. */
const ROUNDS: Readonly<Record<(typeof SIZES)[number], number>> = { 500: 15, 1000: 11, 3000: 5, 10_000: 3 }
const HARD: readonly Level[] = ['heavy', 'brutal']
const WARM_UP = { blocks: 500, rounds: 5 }
/** Texts of 500 blocks for the 95th percentile. */
const CASES = 100
const HUGE = 100_000
const MEMORY_SIZES = [10_000, 30_000] as const
const MEBIBYTE = 2 ** 20
const WORDS = 100_000
const WORD_SHARES = [0.1, 0.5] as const
const WORD_ROUNDS = 5
/** Milliseconds that jsdiff gets for a whole text. */
const WORD_LIMIT = 12_000

const [argument = '1'] = process.argv.slice(2)
const seed = Number(argument)
if (!Number.isSafeInteger(seed)) throw new Error(`not a seed: ${argument}`)

console.log(`Time and memory, seed ${seed}, Node ${process.versions.node}. Milliseconds: least / median.\n`)
reportAlign()
reportCases()
reportHuge()
reportMemory()
reportWords()
reportVerification()

function reportAlign(): void {
  warmUp()
  const rows = HARD.flatMap((level) => {
    const timings = SIZES.map((blocks) => {
      const { a, b } = generateCase(seed, level, { blocks })
      const runs = [() => align(a, b), () => needlemanWunsch.findEdges(a, b)]
      return { blocks, timings: timeInTurn(runs, ROUNDS[blocks]) }
    })
    const sized = timings.map(({ blocks, timings: [ours, peer] }) => [
      level,
      blocks.toLocaleString('en'),
      both(ours),
      both(peer),
      times(ratio(ours, peer)),
    ])
    const of = (size: number, who: number) => timings.find(({ blocks }) => blocks === size)?.timings[who]
    const growth = [0, 1].map((who) => times(ratio(of(10_000, who), of(1000, who))))
    return [...sized, [level, 'growth 10,000 / 1,000', ...growth, '']]
  })
  print('Alignment', ['level', 'blocks', 'ours', needlemanWunsch.name, 'ratio of medians'], rows)
}

function warmUp(): void {
  const { a, b } = generateCase(seed, 'heavy', { blocks: WARM_UP.blocks })
  timeInTurn([() => align(a, b), () => needlemanWunsch.findEdges(a, b)], WARM_UP.rounds)
}

function reportCases(): void {
  const rows = HARD.map((level) => {
    const pairs = Array.from({ length: CASES }, (_, at) => {
      const { a, b } = generateCase(seed + at, level, { blocks: 500 })
      return [clock(() => align(a, b)), clock(() => needlemanWunsch.findEdges(a, b))] as const
    })
    const [ours, peer] = [summarise(pairs.map(([time]) => time)), summarise(pairs.map(([, time]) => time))]
    return [level, ...[ours, peer].map((timing) => `${ms(timing.median)} / ${ms(timing.p95)} / ${ms(timing.max)}`)]
  })
  print(
    `${CASES} texts of 500 blocks, ms: median / 95th percentile / most`,
    ['level', 'ours', needlemanWunsch.name],
    rows,
  )
}

function reportHuge(): void {
  const rows = HARD.map((level) => {
    const { a, b } = generateCase(seed, level, { blocks: HUGE })
    let isExact = false
    const taken = clock(() => (isExact = align(a, b).exact))
    return [level, ms(taken), isExact ? 'yes' : 'no']
  })
  print(`${HUGE.toLocaleString('en')} blocks, one run`, ['level', 'ours, ms', 'within its work limit'], rows)
}

function reportMemory(): void {
  const all: readonly Measured[] = ['ours', 'needleman-wunsch']
  const rows = MEMORY_SIZES.flatMap((blocks) => {
    const input = generateCase(seed, 'heavy', { blocks })
    // The table of all pairs alone would be a gigabyte.
    return all.slice(0, blocks > 10_000 ? 1 : 2).map((who) => {
      const [tidy, plain] = [measureMemory(who, input, true), measureMemory(who, input, false)]
      const peaks = [tidy, plain].map((memory) => `${mb(memory.peak)} MB = ${times(memory.peak / memory.input)}`)
      return [blocks.toLocaleString('en'), who, `${mb(tidy.input)} MB`, ...peaks]
    })
  })
  const head = ['blocks', 'who', 'input on the heap', 'peak, garbage collected at once', 'peak, Node as it comes']
  print('Memory of the whole process above its start, heavy', head, rows)
}

function reportWords(): void {
  const rows = WORD_SHARES.map((share) => {
    const input = generateWords(seed, WORDS, share)
    const [ours] = timeInTurn([() => markWords(input)], WORD_ROUNDS)
    const { a, b } = { a: joinTexts(input.a), b: joinTexts(input.b) }
    let isDone = false
    const taken = clock(() => (isDone = diffWords(a, b, { timeout: WORD_LIMIT }) !== undefined))
    const peer = isDone ? taken : WORD_LIMIT
    return [
      `${share * 100} %`,
      both(ours),
      `${(100 * markWords(input)).toFixed(1)} %`,
      isDone ? ms(taken) : `over ${ms(WORD_LIMIT)}`,
      `${isDone ? '' : '< '}${times((ours?.median ?? Number.NaN) / peer)}`,
    ]
  })
  const head = ['words edited', 'ours', 'words of `a` in a pair', 'jsdiff diffWords', 'ratio']
  print(`All word marks of ${WORDS.toLocaleString('en')} words`, head, rows)
}

function reportVerification(): void {
  const { title, rows } = verificationRows()
  print(title, VERIFICATION_HEAD, rows)
}

/** Aligns and marks words as the app does. Share of the words of `a` that went into a pair; the rest would be free. */
function markWords({ a, b, words }: WordCase): number {
  let compared = 0
  for (const group of align(a, b).groups) {
    if (group.a.length === 0 || group.b.length === 0) continue
    const older = group.a.map((i) => a[i]?.text).join(' ')
    compared += older.split(' ').length
    if (group.kind === 'changed') compareWords(older, group.b.map((j) => b[j]?.text).join(' '))
  }
  return compared / words
}

function joinTexts(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('\n')
}

function print(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`${title}\n\n${formatTable(head, rows)}\n`)
}

function ratio(one: Timing | undefined, other: Timing | undefined): number {
  return (one?.median ?? Number.NaN) / (other?.median ?? Number.NaN)
}

function both(timing: Timing | undefined): string {
  return timing ? `${ms(timing.min)} / ${ms(timing.median)}` : 'not run'
}

function ms(value: number): string {
  return value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en')
}

function mb(bytes: number): string {
  return (bytes / MEBIBYTE).toFixed(1)
}

function times(value: number): string {
  return `${value.toFixed(value < 1 ? 3 : 1)}×`
}
