import type { Block } from '../align/align.ts'
import type { WordSpan } from '../diff/spans.ts'
import type { Range } from '../search/snippets.ts'
import { sentencesOf } from './sentences.ts'
import type { StepRow } from './step-reading.ts'

/** Half-open stretch of one block, UTF-16 units. */
export interface Stretch extends Range {
  readonly block: number
}

/** One thing that happened between two versions: a block or a run of sentences that went, came, changed or moved. */
export interface StepChange {
  /** Index of its row. */
  readonly row: number
  readonly kind: 'cut' | 'added' | 'changed' | 'moved'
  /** Whole sentences in the older version, at most one stretch a block; empty when nothing of it stood there. */
  readonly older: readonly Stretch[]
  readonly newer: readonly Stretch[]
  /** Words that went, and words that came in; both empty for a move. */
  readonly gone: string
  readonly came: string
}

/** All changes of a step. What differs in typesetting alone is none; nor is text that is blacked out on one side. */
export function changesOf(
  rows: readonly StepRow[],
  older: readonly Block[],
  newer: readonly Block[],
): readonly StepChange[] {
  return rows.flatMap((row, index): readonly StepChange[] => {
    const whole = { row: index, older: wholeOf(older, row.older), newer: wholeOf(newer, row.newer), gone: '', came: '' }
    const moves: readonly StepChange[] = row.moved && row.newer.length > 0 ? [{ ...whole, kind: 'moved' }] : []
    if (row.kind === 'cut') return [{ ...whole, kind: 'cut', gone: textOf(older, row.older) }]
    if (row.kind === 'added') return [{ ...whole, kind: 'added', came: textOf(newer, row.newer) }]
    if (row.kind !== 'changed' || !row.words) return moves
    const [was, becomes] = [joinedSide(older, row.older), joinedSide(newer, row.newer)]
    const isWhole = row.words.rewritten
    const runs = runsOf(row.words.spans, isWhole ? oneRange(was) : was, isWhole ? oneRange(becomes) : becomes)
    return [
      ...moves,
      ...runs.map((run): StepChange => ({
        row: index,
        kind: run.becomes.length === 0 ? 'cut' : run.was.length === 0 ? 'added' : 'changed',
        older: stretchesOf(was, run.was),
        newer: stretchesOf(becomes, run.becomes),
        gone: run.gone.join(' '),
        came: run.came.join(' '),
      })),
    ]
  })
}

const textOf = (blocks: readonly Block[], indexes: readonly number[]): string =>
  indexes.map((index) => blocks[index]?.text ?? '').join('\n')

const wholeOf = (blocks: readonly Block[], indexes: readonly number[]): readonly Stretch[] =>
  indexes.map((block) => ({ block, from: 0, to: blocks[block]?.text.length ?? 0 }))

/** Sentences of the blocks of one side of a row, with where they stand in the joined text. */
interface JoinedSide {
  readonly ranges: readonly (Range & { readonly stretch: Stretch })[]
}

/** As `joinParagraphs` does it. */
const BREAK = 2

function joinedSide(blocks: readonly Block[], indexes: readonly number[]): JoinedSide {
  let start = 0
  const ranges = indexes.flatMap((block) => {
    const text = blocks[block]?.text ?? ''
    const here = start
    start += text.length + BREAK
    return sentencesOf(text).map(({ from, to }) => ({
      from: here + from,
      to: here + to,
      stretch: { block, from, to },
    }))
  })
  return { ranges }
}

/** Hardly a word is left of a rewritten text: its sentences do not answer to each other. */
function oneRange({ ranges }: JoinedSide): JoinedSide {
  const [first, last] = [ranges[0], ranges.at(-1)]
  if (!first || !last) return { ranges }
  return { ranges: ranges.map((range) => ({ ...range, from: first.from, to: last.to })) }
}

interface Run {
  /** Indexes of sentences, ascending. */
  readonly was: readonly number[]
  readonly becomes: readonly number[]
  readonly gone: readonly string[]
  readonly came: readonly string[]
}

/** Joins the words that went and came to runs that share no sentence with each other. */
function runsOf(spans: readonly WordSpan[], was: JoinedSide, becomes: JoinedSide): readonly Run[] {
  const runs: Run[] = []
  let [a, b] = [0, 0]
  /** The span before was part of the last run: what comes here comes in its place. */
  let isReplacing = false
  for (const span of spans) {
    const { kind, text } = span
    const [aTo, bTo] = [kind === 'added' ? a : a + text.length, kind === 'cut' ? b : b + text.length]
    const isChange = kind !== 'same' && span.noise === undefined
    if (isChange) {
      const inner = { from: text.length - text.trimStart().length, to: text.trimEnd().length }
      const isCut = kind === 'cut'
      const run = {
        was: isCut ? touched(was, a + inner.from, a + inner.to) : around(was, a),
        becomes: isCut ? around(becomes, b) : touched(becomes, b + inner.from, b + inner.to),
        gone: isCut ? [text.trim()] : [],
        came: isCut ? [] : [text.trim()],
      }
      add(runs, run, isReplacing)
    }
    isReplacing = isChange
    ;[a, b] = [aTo, bTo]
  }
  return runs.filter(({ was: x, becomes: y }) => x.length + y.length > 0)
}

function add(runs: Run[], run: Run, isReplacing: boolean): void {
  const last = runs.at(-1)
  const shares = (x: readonly number[], y: readonly number[]) => y.some((index) => x.includes(index))
  if (!last || !(isReplacing || shares(last.was, run.was) || shares(last.becomes, run.becomes))) {
    runs.push(run)
    return
  }
  const both = (x: readonly number[], y: readonly number[]) => [...new Set([...x, ...y])].sort((p, q) => p - q)
  runs[runs.length - 1] = {
    was: both(last.was, run.was),
    becomes: both(last.becomes, run.becomes),
    gone: [...last.gone, ...run.gone],
    came: [...last.came, ...run.came],
  }
}

const touched = ({ ranges }: JoinedSide, from: number, to: number): readonly number[] =>
  ranges.flatMap((range, index) => (range.from < to && from < range.to ? [index] : []))

/** The sentence within which something came or went; none at its ends, where it was a sentence of its own. */
const around = ({ ranges }: JoinedSide, at: number): readonly number[] =>
  ranges.flatMap((range, index) => (range.from < at && at < range.to ? [index] : []))

function stretchesOf({ ranges }: JoinedSide, indexes: readonly number[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const index of indexes) {
    const next = ranges[index]?.stretch
    if (!next) continue
    const last = stretches.at(-1)
    if (last && last.block === next.block) stretches[stretches.length - 1] = { ...last, to: next.to }
    else stretches.push(next)
  }
  return stretches
}
