import type { ImportedBlock } from './imported.ts'
import type { Piece, Tracked, TrackedBlock } from './tracked.ts'

/**
 * The blocks as they read when the changes for which `isAccepted` holds are made and the others undone. A paragraph
 * whose mark is gone runs on into the next one and takes its kind, as in a word processor; a row without its mark is
 * not there, and a note whose place is gone neither. Blocks without text are left out.
 * @param reading says that all changes are made, or all undone: numbers of lists are then as counted in that reading
 */
export function stateBlocks(
  tracked: Tracked,
  isAccepted: (change: number) => boolean,
  reading?: 'accepted' | 'rejected',
): ImportedBlock[] {
  const stands = ({ inserted, deleted }: Piece | TrackedBlock): boolean =>
    (inserted === undefined || isAccepted(inserted)) && (deleted === undefined || !isAccepted(deleted))
  const goneNotes = findGoneNotes(tracked, stands)
  const next = nextOfStory(tracked.blocks)
  /** Text of paragraphs that run on, by the block they run into. */
  const ahead = new Map<number, string>()
  const found: ImportedBlock[] = []
  tracked.blocks.forEach((block, index) => {
    if ((block.table !== undefined && !stands(block)) || goneNotes.has(index)) return
    let whole = ahead.get(index) ?? ''
    for (const piece of block.pieces) if (stands(piece)) whole += piece.text
    const into = next[index]
    if (!stands(block) && into !== undefined && tracked.blocks[into]?.table === undefined) {
      ahead.set(into, whole)
      return
    }
    const text = tidy(whole)
    if (text === '') return
    const { kind, level } = block
    const label = (reading === undefined ? undefined : block.labels?.[reading]) ?? block.label
    found.push({
      kind,
      ...(level === undefined ? {} : { level }),
      text,
      ...(label === undefined || label === '' ? {} : { label }),
    })
  })
  return found
}

/** Blocks of notes whose place in the text does not stand, also those to which only such a note refers. */
function findGoneNotes({ blocks }: Tracked, stands: (part: Piece | TrackedBlock) => boolean): ReadonlySet<number> {
  const places = new Map<number, { readonly in: number; readonly stands: boolean }[]>()
  blocks.forEach((block, index) => {
    const hasRow = block.table === undefined || stands(block)
    for (const piece of block.pieces) {
      if (piece.note === undefined) continue
      const place = { in: index, stands: hasRow && stands(piece) }
      places.set(piece.note, [...(places.get(piece.note) ?? []), place])
    }
  })
  const gone = new Set<number>()
  // Notes come in the order in which they are referred to, so what refers to one is known by then.
  for (const [first, from] of [...places].sort(([one], [other]) => one - other)) {
    if (from.some((place) => place.stands && !gone.has(place.in))) continue
    for (let at = first; at < blocks.length; at++) {
      if (at > first && (blocks[at]?.story !== blocks[first]?.story || places.has(at))) break
      gone.add(at)
    }
  }
  return gone
}

/** For each block the next one of the same text: of the body past the text boxes that hang on it. */
function nextOfStory(blocks: readonly TrackedBlock[]): readonly (number | undefined)[] {
  const next: (number | undefined)[] = []
  const nearest = new Map<number | string, number>()
  for (let index = blocks.length - 1; index >= 0; index--) {
    const { aside = '', story = aside } = blocks[index]!
    next[index] = nearest.get(story)
    nearest.set(story, index)
  }
  return next
}

/** Most text has nothing but single spaces between words. */
const UNTIDY = /[^\S \n]| {2}| \n|\n /u

/** Cells left empty keep their bar, so that the others stay in their column. */
function tidy(text: string): string {
  const tidied = UNTIDY.test(text) ? text.replace(/[^\S\n]+/gu, ' ').replace(/ ?\n ?/g, '\n') : text
  const trimmed = tidied.trim()
  return /^[|\s]*$/.test(trimmed) ? '' : trimmed
}
