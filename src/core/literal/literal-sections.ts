import type { DossierBlock, Section } from '../dossier/schema.ts'
import { fitLine, freshId } from './fit.ts'
import type { LiteralWords } from './words.ts'

export interface PlacedBlock {
  readonly page: number | undefined
  readonly block: DossierBlock
}

/**
 * The text in sections that begin at its headings. A page that cannot be read keeps its place, as a block of which the
 * content is unknown: with it the version is no longer text as a whole, so that what is not found in it is never said to
 * be gone.
 */
export function literalSections(
  blocks: readonly PlacedBlock[],
  textless: readonly number[],
  words: LiteralWords,
  ids: Set<string>,
): Section[] {
  const sections: Section[] = []
  for (const block of withPages(blocks, textless, words, ids)) {
    if (block.kind === 'heading' || sections.length === 0) {
      const heading = block.kind === 'heading' ? fitLine(block.text) : words.opening
      sections.push({ id: `deel-${sections.length + 1}`, heading, blocks: [] })
    }
    sections.at(-1)!.blocks.push(block)
  }
  return sections
}

function withPages(
  blocks: readonly PlacedBlock[],
  textless: readonly number[],
  words: LiteralWords,
  ids: Set<string>,
): readonly DossierBlock[] {
  if (blocks.length === 0) return []
  const pages = [...new Set(textless)].sort((a, b) => a - b)
  const unread = pages.map((page) => {
    const after = blocks.findIndex((each) => each.page !== undefined && each.page > page)
    const at = after < 0 ? blocks.length : after
    const around = [blocks[at - 1], blocks[at]].flatMap((each) => each?.block.locators ?? [])
    const block: DossierBlock = {
      id: freshId(`bladzijde-${page}`, ids),
      kind: 'paragraph',
      text: words.textlessPage(page),
      // That a page stands between the two follows from the file; what it says does not.
      basis: 'inferred',
      contentUnknown: true,
      note: words.textlessNote,
      locators: around,
      passages: [],
    }
    return { at, block }
  })
  return [...blocks, undefined].flatMap((each, index) => [
    ...unread.filter(({ at }) => at === index).map(({ block }) => block),
    ...(each ? [each.block] : []),
  ])
}
