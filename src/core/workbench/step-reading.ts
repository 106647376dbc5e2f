import { align, type AlignOptions, type Block, type Group } from '../align/align.ts'
import { joinParagraphs } from '../diff/paragraphs.ts'
import { compareWords, type WordComparison } from '../diff/words.ts'
import { isBarredApart } from '../text/redaction.ts'

/** Blocks of two neighbouring versions that are the same passage, or a block that only one of them has. */
export interface StepRow {
  readonly kind: Group['kind']
  readonly moved: boolean
  /** Indexes of blocks of the older version; empty when added. */
  readonly older: readonly number[]
  /** Of the newer version; empty when cut. */
  readonly newer: readonly number[]
  /** Only of a changed row, with its blocks joined as by `joinParagraphs`. */
  readonly words?: WordComparison
  /** Blacked out on one side only: what went or came nobody knows, and `words` is absent. */
  readonly isBarred: boolean
}

export interface StepReading {
  /** In reading order of the newer version, cuts where they stood. */
  readonly rows: readonly StepRow[]
  /** False when a limit was hit: what seems cut or added may only not have been found. */
  readonly exact: boolean
}

export type StepLimits = Pick<AlignOptions, 'maxWork' | 'isOutOfTime' | 'onProgress'>

/** Compares two neighbouring versions, block by block and word by word. */
export function readStep(older: readonly Block[], newer: readonly Block[], limits: StepLimits = {}): StepReading {
  const { groups, exact } = align(older, newer, limits)
  let isComplete = exact
  const rows = groups.map(({ kind, moved, a, b }): StepRow => {
    const row = { kind, moved, older: a, newer: b, isBarred: false }
    if (kind !== 'changed') return row
    const [was, becomes] = [joinParagraphs(textsOf(older, a)), joinParagraphs(textsOf(newer, b))]
    if (isBarredApart(was, becomes)) return { ...row, isBarred: true }
    if (limits.isOutOfTime?.() === true) {
      isComplete = false
      return row
    }
    const isNumbered = isOfList(older, a) && isOfList(newer, b)
    return { ...row, words: compareWords(was, becomes, isNumbered) }
  })
  return { rows, exact: isComplete }
}

const textsOf = (blocks: readonly Block[], indexes: readonly number[]): readonly string[] =>
  indexes.map((index) => blocks[index]?.text ?? '')

function isOfList(blocks: readonly Block[], indexes: readonly number[]): boolean {
  const kind = blocks[indexes[0] ?? 0]?.kind
  return kind === 'heading' || kind === 'list-item' || kind === 'footnote'
}
