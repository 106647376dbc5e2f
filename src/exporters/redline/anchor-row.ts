import type { Row } from '../../core/comparison.ts'
import type { TrackedRange } from '../../core/imported/imported.ts'
import type { Piece, Tracked, TrackedBlock } from '../../core/imported/tracked.ts'
import type { DraftBlock } from './draft.ts'

/**
 * What a comment about a row marks: from the first word that came or went to the last, or all of it where none did. Of
 * a row that moved it is the new place. Undefined for a row that is not in the text.
 * @param draft the blocks of the text before their changes were counted, as many as there are
 */
export function anchorRow({ blocks }: Tracked, draft: readonly DraftBlock[], row: Row): TrackedRange | undefined {
  const groups: number[][] = []
  draft.forEach((block, index) => {
    if (block.row !== row) return
    const last = groups.at(-1)
    if (last?.at(-1) === index - 1) last.push(index)
    else groups.push([index])
  })
  const isOldPlace = (group: readonly number[]) => group.every((index) => draft[index]!.went !== undefined)
  const group = groups.find((each) => !isOldPlace(each)) ?? groups[0]
  if (!group) return undefined
  const touched = group.flatMap((index) => rangesOf(blocks[index]!, isTouched).map((range) => ({ index, ...range })))
  const all = group.flatMap((index) => rangesOf(blocks[index]!, () => true).map((range) => ({ index, ...range })))
  const marked = touched.length > 0 ? touched : all
  const [first, last] = [marked[0], marked.at(-1)]
  if (!first || !last) return { block: group[0]!, from: 0, endBlock: group[0]!, to: 0 }
  return { block: first.index, from: first.from, endBlock: last.index, to: last.to }
}

const isTouched = ({ inserted, deleted }: Piece): boolean => inserted !== undefined || deleted !== undefined

function rangesOf({ pieces }: TrackedBlock, isWanted: (piece: Piece) => boolean) {
  let at = 0
  return pieces.flatMap((piece) => {
    const from = at
    at += piece.text.length
    return isWanted(piece) ? [{ from, to: at }] : []
  })
}
