import { align, type Alignment, type Block, type Group } from '../core/align/align.ts'
import { compare, createEngine, type Limits } from '../core/compare.ts'
import { beginsNumbered, type Engine, literalKind } from '../core/compare-with.ts'
import type { RowConsidered, RowKind } from '../core/comparison.ts'
import { joinParagraphs } from '../core/diff/paragraphs.ts'
import type { WordComparison } from '../core/diff/words.ts'
import { isBarredApart } from '../core/text/redaction.ts'
import type { Side } from './read-input.ts'

type Shown = Pick<Block, 'kind' | 'text'> & { readonly level?: number | undefined }

/** One pair of the comparison, as text and page draw it. */
export interface RedlineRow {
  readonly kind: RowKind
  readonly moved: boolean
  readonly older: readonly Shown[]
  readonly newer: readonly Shown[]
  /** Only where words may be marked within the text. */
  readonly words: WordComparison | undefined
  /** See `Row`. */
  readonly considered?: Considered
  readonly unsure?: boolean
}

/** See `RowConsidered`. */
export type Considered = Pick<RowConsidered, 'similarity' | 'otherSimilarity'> & { readonly other: Shown }

export interface Redline {
  readonly rows: readonly RedlineRow[]
  /** See `Comparison`. */
  readonly exact: boolean
  readonly exactWords: boolean
}

/**
 * What a reader may be told of two sides. Two versions of one dossier, the older first, go by what its sources say;
 * elsewhere a missing block of a reconstruction is unknown, never cut, and other words are another telling.
 */
export function redline(older: Side, newer: Side, limits: Limits): Redline {
  const isStep = older.from?.path === newer.from?.path
  if (older.from && newer.from && isStep && older.from.version.id < newer.from.version.id) {
    return compare(older.from.dossier, older.from.version.id, newer.from.version.id, limits)
  }
  const engine = createEngine(limits)
  const [a, b] = [older.blocks, newer.blocks]
  const { alignment, considered } = engine.align(a, b, {})
  if (older.reconstructed || newer.reconstructed) {
    return { rows: alignment.groups.map((group) => toldRow(group, a, b)), exact: alignment.exact, exactWords: true }
  }
  const runnersUp = new Map(considered.map((each) => [each.group, each]))
  const rows = alignment.groups.map((group, index): RedlineRow => {
    const row = literalRow(engine, group, a, b, alignment.exact)
    const runnerUp = runnersUp.get(index)
    const other = runnerUp && (runnerUp.side === 'a' ? b : a)[runnerUp.other]
    return runnerUp && other ? { ...row, considered: { ...runnerUp, other } } : row
  })
  const exactWords = rows.every((row) => !mayMarkWords(row) || row.words?.exact === true)
  return { rows, exact: alignment.exact, exactWords }
}

/** The plain alignment of the blocks, without anything a dossier knows. */
export function alignSides(older: Side, newer: Side, limits: Limits): Alignment {
  return align(older.blocks, newer.blocks, limits)
}

const TOLD: Readonly<Record<Group['kind'], RowKind>> = {
  same: 'same',
  layout: 'layout',
  changed: 'retold',
  cut: 'unknown-after',
  added: 'unknown-before',
}

/** Of a reconstruction, in which the words and their order are not those of the letter. */
function toldRow(group: Group, a: readonly Block[], b: readonly Block[]): RedlineRow {
  return { kind: TOLD[group.kind], moved: false, ...sidesOf(group, a, b), words: undefined }
}

function literalRow(
  engine: Engine,
  group: Group,
  a: readonly Block[],
  b: readonly Block[],
  exact: boolean,
): RedlineRow {
  const { older, newer } = sidesOf(group, a, b)
  const isPair = mayMarkWords({ kind: group.kind, older, newer })
  const words = isPair ? engine.compareWords(join(older), join(newer), beginsNumbered(older[0], newer[0])) : undefined
  const kind = literalKind(group, words)
  return { kind, moved: group.moved, older, newer, words, unsure: !exact && (kind === 'cut' || kind === 'added') }
}

const sidesOf = (group: Group, a: readonly Block[], b: readonly Block[]) => ({
  older: group.a.flatMap((index) => a[index] ?? []),
  newer: group.b.flatMap((index) => b[index] ?? []),
})

/** A pair of which it is known, on both sides, what stands there. */
function mayMarkWords({ kind, older, newer }: Pick<RedlineRow, 'kind' | 'older' | 'newer'>): boolean {
  return (kind === 'changed' || kind === 'layout') && !isBarredApart(join(older), join(newer))
}

const join = (blocks: readonly Shown[]): string => joinParagraphs(blocks.map(({ text }) => text))
