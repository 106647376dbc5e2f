import type { Piece, Tracked, TrackedBlock } from '../../core/imported/tracked.ts'
import type { Draft, DraftPiece, Fate } from './draft.ts'

const asPiece = ({ text, boundary }: DraftPiece): Piece => (boundary === undefined ? { text } : { text, boundary })

/**
 * The text as it was read, with every change and note called by the index it has in the end.
 * @param firstOf first block of a note
 */
export function settleText(
  drafts: readonly Draft[],
  changeOf: ReadonlyMap<number, number>,
  firstOf: ReadonlyMap<string, Draft>,
): { readonly tracked: Tracked; readonly indexOf: (draft: Draft) => number | undefined } {
  const indexes = new Map(drafts.map((draft, at): [Draft, number] => [draft, at]))
  const settleFate = ({ inserted, deleted }: Fate): Fate => {
    const [into, out] = [inserted, deleted].map((index) => (index === undefined ? undefined : changeOf.get(index)))
    return { ...(into === undefined ? {} : { inserted: into }), ...(out === undefined ? {} : { deleted: out }) }
  }
  const settlePiece = (draft: DraftPiece): Piece => {
    if (draft.inserted === undefined && draft.deleted === undefined && draft.note === undefined) return asPiece(draft)
    const head = draft.note === undefined ? undefined : firstOf.get(draft.note)
    const at = head && indexes.get(head)
    return { ...asPiece(draft), ...settleFate(draft), ...(at === undefined ? {} : { note: at }) }
  }
  const blocks = drafts.map(({ pieces, length, fate, label, labels, ...block }): TrackedBlock => ({
    ...block,
    ...(label === undefined ? {} : { label }),
    ...(labels === undefined ? {} : { labels }),
    pieces: pieces.map(settlePiece),
    ...settleFate(fate),
  }))
  return { tracked: { blocks }, indexOf: (draft) => indexes.get(draft) }
}
