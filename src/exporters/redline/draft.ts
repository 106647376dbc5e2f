import type { ImportedChange } from '../../core/imported/imported.ts'
import type { Piece, Tracked, TrackedBlock } from '../../core/imported/tracked.ts'
import type { Row } from '../../core/comparison.ts'
import type { DossierBlock } from '../../core/dossier/schema.ts'

/** One move, known by its row: what went at its old place and came at its new one has the same. */
export type Move = Row

/** How a text or paragraph mark came (`true`: written anew) and went (`true`: struck). */
export interface Fate {
  readonly came?: Move | true | undefined
  readonly went?: Move | true | undefined
}

export interface DraftPiece extends Fate {
  readonly text: string
}

/** A block of the redline before its changes are counted. */
export interface DraftBlock extends Fate {
  readonly kind: DossierBlock['kind']
  readonly level?: number | undefined
  readonly pieces: readonly DraftPiece[]
  /** What it was made for; none for words of ours around the text. */
  readonly row?: Row | undefined
}

/** Divides the cells of a row. */
export const CELL = ' | '

/** A block of one version with one fate as a whole. */
export const wholeBlock = ({ kind, level, text }: DossierBlock, fate: Fate, row?: Row): DraftBlock => ({
  ...fate,
  kind,
  level,
  pieces: [{ text, ...fate }],
  row,
})

/** The blocks with their changes counted in reading order; neighbours of one fate are one change. */
export function trackDraft(
  draft: readonly DraftBlock[],
  by: Pick<ImportedChange, 'author' | 'date'>,
): { readonly tracked: Tracked; readonly changes: readonly ImportedChange[] } {
  const changes: ImportedChange[] = []
  const moves = new Map<Move, number>()
  const begin = (kind: ImportedChange['kind'], on: ImportedChange['on']): number =>
    changes.push({ kind, on, ...by, text: '' }) - 1
  const extend = (change: number, text: string) => {
    const known = changes[change]!
    changes[change] = { ...known, text: known.text + text }
  }
  const moved = (move: Move): number => {
    const change = moves.get(move) ?? begin('move', 'text')
    moves.set(move, change)
    return change
  }
  const markOf = (fate: Move | true | undefined, kind: 'insertion' | 'deletion', on: 'paragraph' | 'row') =>
    fate === undefined ? undefined : fate === true || on === 'row' ? begin(kind, on) : moved(fate)

  let table = -1
  const blocks = draft.map(({ kind, level, pieces, came, went }, index): TrackedBlock => {
    const isRow = kind === 'table-row'
    if (isRow && draft[index - 1]?.kind !== 'table-row') table++
    const on = isRow ? 'row' : 'paragraph'
    const ends = () => ({ inserted: markOf(came, 'insertion', on), deleted: markOf(went, 'deletion', on) })
    // A row is known before its cells, a paragraph by its end.
    const row = isRow ? ends() : undefined
    for (const change of [row?.inserted, row?.deleted]) {
      if (change !== undefined) extend(change, pieces.map(({ text }) => text).join(''))
    }
    const open: { inserted?: number | undefined; deleted?: number | undefined } = {}
    let last: Fate | undefined
    const tracked = joined(pieces).flatMap((piece): readonly Piece[] =>
      cells(piece.text, isRow).map(({ text, isDivider }) => {
        // A divider belongs to its row; what stands on either side of it is a change of its own.
        if (isDivider) {
          last = undefined
          return { text, boundary: 'cell' as const }
        }
        if (piece.came !== last?.came || piece.came === undefined) {
          open.inserted = piece.came === true ? begin('insertion', 'text') : piece.came && moved(piece.came)
        }
        if (piece.went !== last?.went || piece.went === undefined) {
          open.deleted = piece.went === true ? begin('deletion', 'text') : piece.went && moved(piece.went)
        }
        last = piece
        if (open.inserted !== undefined && piece.came === true) extend(open.inserted, text)
        // Of a move the words are those at its old place.
        if (open.deleted !== undefined) extend(open.deleted, text)
        return { text, ...marks(open) }
      }),
    )
    return {
      kind,
      ...(level !== undefined && { level }),
      pieces: tracked,
      ...marks(row ?? ends()),
      ...(isRow && { table }),
    }
  })
  return { tracked: { blocks }, changes }
}

const marks = ({ inserted, deleted }: { inserted?: number | undefined; deleted?: number | undefined }) => ({
  ...(inserted !== undefined && { inserted }),
  ...(deleted !== undefined && { deleted }),
})

/** Neighbours of one fate as one piece, none of them empty. */
function joined(pieces: readonly DraftPiece[]): readonly DraftPiece[] {
  const found: DraftPiece[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    if (piece.text === '') continue
    if (last && last.came === piece.came && last.went === piece.went) {
      found[found.length - 1] = { ...last, text: last.text + piece.text }
    } else found.push(piece)
  }
  return found
}

const cells = (text: string, isRow: boolean): readonly { readonly text: string; readonly isDivider: boolean }[] =>
  isRow
    ? text
        .split(/( \| )/)
        .map((part) => ({ text: part, isDivider: part === CELL }))
        .filter((part) => part.text !== '')
    : [{ text, isDivider: false }]
