import { alignAndLink, type AlignOptions, type Block, type Link } from '../align/align.ts'

/** What two versions have in common, by the index in the older. */
export type Found = {
  readonly links: readonly Link[]
  /** The group of each linked block of the older version. */
  readonly groupOf: ReadonlyMap<number, FoundGroup>
  readonly exact: boolean
}

export type FoundGroup = {
  readonly older: readonly number[]
  readonly newer: readonly number[]
  readonly isChanged: boolean
  readonly moved: boolean
  readonly similarity: number
}

/**
 * Aligns two versions in an order that depends on their texts alone, so that where rounding or a tie decides, it decides
 * the same whichever version is the older.
 */
export function alignEitherWay(older: readonly Block[], newer: readonly Block[], options: AlignOptions): Found {
  const isTurned = comesFirst(newer, older)
  const known = options.known?.map(([i, j]): readonly [number, number] => (isTurned ? [j, i] : [i, j]))
  const [a, b] = isTurned ? [newer, older] : [older, newer]
  const { alignment, links } = alignAndLink(a, b, { ...options, known: known ?? [] })
  const groupOf = new Map<number, FoundGroup>()
  for (const group of alignment.groups) {
    const [inOlder, inNewer] = isTurned ? [group.b, group.a] : [group.a, group.b]
    const { kind, moved, similarity } = group
    const found = { older: inOlder, newer: inNewer, isChanged: kind === 'changed', moved, similarity }
    for (const i of inOlder) groupOf.set(i, found)
  }
  return {
    links: isTurned ? links.map(({ i, j, odds }) => ({ i: j, j: i, odds })) : links,
    groupOf,
    exact: alignment.exact,
  }
}

function comesFirst(x: readonly Block[], y: readonly Block[]): boolean {
  if (x.length !== y.length) return x.length < y.length
  const at = x.findIndex((block, index) => block.text !== y[index]!.text)
  return at >= 0 && x[at]!.text < y[at]!.text
}
