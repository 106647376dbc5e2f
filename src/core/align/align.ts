import { type Considered, considerOthers } from './consider.ts'
import { comesFirst, turnAlignment, turnLink, turnOptions, turnWatch } from './either-way.ts'
import { FITTED } from './fitted.ts'
import type { Nets } from './likelihood.ts'
import { type Link, linksOf, matchBlocks, type Watch } from './match.ts'
import type { Alignment, AlignOptions, Block } from './model.ts'

export type { Considered } from './consider.ts'
export type { Link } from './match.ts'
export type { Alignment, AlignOptions, Block, Group } from './model.ts'

export type Aligned = {
  readonly alignment: Alignment
  /** At most one a group. */
  readonly considered: readonly Considered[]
}

/**
 * Finds which blocks of two texts are the same passage, also when moved, reworded, shortened, split or merged. Rare
 * words vote for candidates, neighbours and sections decide between them, and what the chosen partners leave
 * unexplained decides on splits and merges. Equal input gives equal output, and from either side the same.
 * @throws RangeError when a known pair points outside its text
 */
export function align(a: readonly Block[], b: readonly Block[], options: AlignOptions = {}): Alignment {
  return alignBy(FITTED, a, b, {}, options)
}

/** As `align`, with the next best answer wherever another came near. */
export function alignAndConsider(a: readonly Block[], b: readonly Block[], options: AlignOptions = {}): Aligned {
  const { match, isTurned } = matchEitherWay(FITTED, a, b, options, {})
  const considered = considerOthers(match.corpus, match.pairs, match.odds, match.alignment)
  return isTurned ? turnAlignment(match.alignment, considered) : { alignment: match.alignment, considered }
}

/** As `align`, with the links that its groups are made of: in a chain of splits and merges not all pairs are one. */
export function alignAndLink(
  a: readonly Block[],
  b: readonly Block[],
  options: AlignOptions = {},
): { readonly alignment: Alignment; readonly links: readonly Link[] } {
  const { match, isTurned } = matchEitherWay(FITTED, a, b, options, {})
  const links = linksOf(match)
  if (!isTurned) return { alignment: match.alignment, links }
  return { alignment: turnAlignment(match.alignment).alignment, links: links.map(turnLink) }
}

/** As `align`, with the nets that judge pairs given. */
export function alignBy(
  nets: Nets,
  a: readonly Block[],
  b: readonly Block[],
  watch: Watch,
  options: AlignOptions = {},
): Alignment {
  const { match, isTurned } = matchEitherWay(nets, a, b, options, watch)
  return isTurned ? turnAlignment(match.alignment).alignment : match.alignment
}

function matchEitherWay(nets: Nets, a: readonly Block[], b: readonly Block[], options: AlignOptions, watch: Watch) {
  checkKnown(options.known ?? [], a.length, b.length)
  const isTurned = comesFirst(b, a)
  const match = isTurned
    ? matchBlocks(nets, b, a, turnOptions(options), turnWatch(watch))
    : matchBlocks(nets, a, b, options, watch)
  return { match, isTurned }
}

function checkKnown(known: readonly (readonly [number, number])[], aLength: number, bLength: number) {
  for (const [i, j] of known) {
    const isInside = Number.isInteger(i) && Number.isInteger(j) && i >= 0 && j >= 0 && i < aLength && j < bLength
    if (!isInside) throw new RangeError(`known pair [${i}, ${j}] is outside ${aLength} × ${bLength} blocks`)
  }
}
