import { plainForm } from '../../text/plain-form.ts'
import type { Desk, DeskItem, DeskRange, LinkProposal } from '../desk.ts'
import { type BlocksOf, overlaps, textOfRange } from '../desk-text.ts'

/** Proposals about which a person has not decided yet. */
export function withoutDecided(
  desk: Desk,
  blocksOf: BlocksOf,
  proposals: readonly LinkProposal[],
): readonly LinkProposal[] {
  const refused = new Set(desk.refused)
  return proposals.filter(({ key }) => !refused.has(key)).filter((proposal) => !isLinked(desk, blocksOf, proposal))
}

/** Proposals that a person refused, and that are not linked all the same. */
export function refusedOf(desk: Desk, blocksOf: BlocksOf, proposals: readonly LinkProposal[]): readonly LinkProposal[] {
  const refused = new Set(desk.refused)
  return proposals.filter(({ key }) => refused.has(key)).filter((proposal) => !isLinked(desk, blocksOf, proposal))
}

/** A link from the same words of the paper to the same passage, whoever made it. */
function isLinked({ items, links, passages }: Desk, blocksOf: BlocksOf, { key, advice, about }: LinkProposal): boolean {
  return links.some((link) => {
    if (typeof link.by === 'object' && link.by.proposal === key) return true
    if (!overlaps(link.advice, advice)) return false
    const marked = passages.find(({ id }) => id === link.passage)?.marked ?? []
    return marked.some((range) =>
      about.some((other) => overlaps(range, other) || isSameText(items, blocksOf, range, other)),
    )
  })
}

/** The passage may have been marked in another version, where it reads the same. */
function isSameText(items: readonly DeskItem[], blocksOf: BlocksOf, one: DeskRange, other: DeskRange): boolean {
  const [x, y] = [plainTextOf(items, blocksOf, one), plainTextOf(items, blocksOf, other)]
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x))
}

function plainTextOf(items: readonly DeskItem[], blocksOf: BlocksOf, range: DeskRange): string {
  const item = items.find(({ id }) => id === range.item)
  return plainForm(item ? textOfRange(blocksOf(item), range) : '').text
}
