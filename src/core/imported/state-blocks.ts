import type { ImportedBlock } from './imported.ts'
import type { Piece, Tracked, TrackedBlock } from './tracked.ts'

/**
 * The blocks as they read when the changes for which `isAccepted` holds are made and the others undone. A paragraph
 * whose mark is gone runs on into the next one and takes its kind, as in a word processor; a row without its mark is
 * not there. Blocks without text are left out.
 */
export function stateBlocks(tracked: Tracked, isAccepted: (change: number) => boolean): ImportedBlock[] {
  const stands = ({ inserted, deleted }: Piece | TrackedBlock): boolean =>
    (inserted === undefined || isAccepted(inserted)) && (deleted === undefined || !isAccepted(deleted))
  const found: ImportedBlock[] = []
  let ahead = ''
  tracked.blocks.forEach((block, index) => {
    const own = block.pieces
      .filter(stands)
      .map(({ text }) => text)
      .join('')
    if (block.table !== undefined && !stands(block)) return
    const next = tracked.blocks[index + 1]
    if (!stands(block) && next !== undefined && runsInto(block, next)) {
      ahead += own
      return
    }
    const text = tidy(ahead + own)
    ahead = ''
    if (text === '') return
    const { kind, level, label } = block
    found.push({ kind, ...(level === undefined ? {} : { level }), text, ...(label === undefined ? {} : { label }) })
  })
  return found
}

const runsInto = (block: TrackedBlock, next: TrackedBlock): boolean =>
  next.table === undefined && block.aside === next.aside

/** Cells left empty keep their bar, so that the others stay in their column. */
function tidy(text: string): string {
  const tidied = text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
  return /^[|\s]*$/.test(tidied) ? '' : tidied
}
