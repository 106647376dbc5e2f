import type { DossierBlock, Version } from './schema.ts'

/**
 * Whether the document itself is at hand rather than a reconstruction of it. A page or place of it that cannot be read
 * takes nothing from that: a block of no passage, of which the content is unknown.
 */
export function hasText({ sections }: Version): boolean {
  const blocks = sections.flatMap((section) => section.blocks)
  const isAny = blocks.some(isLiteral)
  return blocks.every((block) => isLiteral(block) || (isAny && isUnread(block)))
}

/** How many places of a text cannot be read. */
export const unreadPlaces = ({ sections }: Version): number =>
  sections.flatMap((section) => section.blocks).filter(isUnread).length

const isLiteral = ({ basis }: DossierBlock): boolean => basis === 'literal'

const isUnread = ({ contentUnknown, passages }: DossierBlock): boolean =>
  contentUnknown === true && passages.length === 0
