import { align, type Alignment, type Block, type Group } from '../core/align/align.ts'
import { compare } from '../core/compare.ts'
import { type RowKind } from '../core/comparison.ts'
import { compareWords, type WordComparison } from '../core/diff/words.ts'
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
}

export interface Redline {
  readonly rows: readonly RedlineRow[]
  /** False when a limit cut the alignment short. */
  readonly exact: boolean
}

/**
 * What a reader may be told of two sides. Two versions of one dossier, the older first, go by what its sources say;
 * elsewhere a missing block of a reconstruction is unknown, never cut, and other words are another telling.
 */
export function redline(older: Side, newer: Side): Redline {
  const isStep = older.from?.path === newer.from?.path
  if (older.from && newer.from && isStep && older.from.version.id < newer.from.version.id) {
    return compare(older.from.dossier, older.from.version.id, newer.from.version.id)
  }
  const { groups, exact } = align(older.blocks, newer.blocks)
  const literal = !older.reconstructed && !newer.reconstructed
  return { rows: groups.map((group) => toRow(group, older.blocks, newer.blocks, literal)), exact }
}

/** The plain alignment of the blocks, without anything a dossier knows. */
export function alignSides(older: Side, newer: Side): Alignment {
  return align(older.blocks, newer.blocks)
}

const TOLD: Readonly<Record<Group['kind'], RowKind>> = {
  same: 'same',
  layout: 'layout',
  changed: 'retold',
  cut: 'unknown-after',
  added: 'unknown-before',
}

function toRow(group: Group, a: readonly Block[], b: readonly Block[], literal: boolean): RedlineRow {
  const older = group.a.flatMap((index) => a[index] ?? [])
  const newer = group.b.flatMap((index) => b[index] ?? [])
  const join = (blocks: readonly Block[]) => blocks.map(({ text }) => text).join(' ')
  return {
    kind: literal ? group.kind : TOLD[group.kind],
    moved: literal && group.moved,
    older,
    newer,
    words: literal && group.kind === 'changed' ? compareWords(join(older), join(newer)) : undefined,
  }
}
