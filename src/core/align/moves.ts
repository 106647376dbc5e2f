import { heaviestIncreasing } from '../diff/increasing.ts'

/** The blocks of one group, before it is known whether it moved. */
export type Members = { readonly a: readonly number[]; readonly b: readonly number[] }

/** A group in its place. */
export type Placed = Members & { readonly moved: boolean }

/**
 * Puts groups in reading order of `b` and says which moved: those outside the heaviest series that stands in the same
 * order in both texts, so that of two stretches that swapped the lighter one moved. A cut follows the last unmoved
 * block before it in `a`.
 * @param weigh words in a group, above 0
 */
export function placeGroups(groups: readonly Members[], weigh: (group: Members) => number): readonly Placed[] {
  const paired = groups.filter((group) => group.a.length > 0 && group.b.length > 0).sort(byB)
  const kept = heaviestIncreasing(
    paired.map((group) => group.a[0] ?? 0),
    paired.map(weigh),
  ).map((position) => paired[position])
  const isKept = new Set(kept)
  return inOrder(
    groups.map((group) => ({ ...group, moved: group.a.length > 0 && group.b.length > 0 && !isKept.has(group) })),
  )
}

/** Puts groups of which it is known whether they moved in reading order of `b`, see `placeGroups`. */
export function inOrder<Group extends Placed>(groups: readonly Group[]): readonly Group[] {
  const present = groups.filter((group) => group.b.length > 0).sort(byB)
  const cuts = groups.filter((group) => group.b.length === 0).sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0))
  const isAnchor = ({ a, moved }: Group) => a.length > 0 && !moved
  const anchors = present.filter(isAnchor)
  const placed: Group[] = []
  let [cut, passed] = [0, 0]
  /** Places the cuts that stood before block `end` of `a`. */
  const placeCuts = (end: number) => {
    while (cut < cuts.length && (cuts[cut]?.a[0] ?? 0) < end) placed.push(cuts[cut++]!)
  }
  placeCuts(anchors[0]?.a[0] ?? Infinity)
  for (const group of present) {
    placed.push(group)
    if (isAnchor(group)) placeCuts(anchors[++passed]?.a[0] ?? Infinity)
  }
  return placed
}

function byB(x: Members, y: Members): number {
  return (x.b[0] ?? 0) - (y.b[0] ?? 0)
}
