import type { Piece, Tracked, TrackedBlock } from '../../core/imported/tracked.ts'
import type { Draft, DraftPiece, Fate } from './draft.ts'

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
  const settleFate = ({ inserted, deleted }: Fate): Fate => ({
    ...settled('inserted', inserted),
    ...settled('deleted', deleted),
  })
  const settled = (side: keyof Fate, index: number | undefined): Fate => {
    const change = index === undefined ? undefined : changeOf.get(index)
    return change === undefined ? {} : { [side]: change }
  }
  const settlePiece = ({ inserted, deleted, note, ...piece }: DraftPiece): Piece => {
    const head = note === undefined ? undefined : firstOf.get(note)
    const at = head && indexes.get(head)
    return {
      ...piece,
      ...settleFate({
        ...(inserted === undefined ? {} : { inserted }),
        ...(deleted === undefined ? {} : { deleted }),
      }),
      ...(at === undefined ? {} : { note: at }),
    }
  }
  const blocks = drafts.map(({ pieces, length: _, fate, label, labels, ...block }): TrackedBlock => ({
    ...block,
    ...(label === undefined ? {} : { label }),
    ...(labels === undefined ? {} : { labels }),
    pieces: pieces.map(settlePiece),
    ...settleFate(fate),
  }))
  return { tracked: { blocks }, indexOf: (draft) => indexes.get(draft) }
}
