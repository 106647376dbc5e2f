import type { Considered } from './consider.ts'
import type { Link, Watch } from './match.ts'
import type { Alignment, AlignOptions, Block, Group } from './model.ts'
import { inOrder } from './moves.ts'

/**
 * Whether one text is to be taken first whichever is the older: by its length, or else by its words. Then what two texts
 * have in common is the same from either side.
 */
export function comesFirst(x: readonly Block[], y: readonly Block[]): boolean {
  if (x.length !== y.length) return x.length < y.length
  const write = ({ kind, level, text }: Block) => `${text} ${kind} ${level ?? ''}`
  const at = x.findIndex((block, index) => write(block) !== write(y[index]!))
  return at >= 0 && write(x[at]!) < write(y[at]!)
}

export function turnOptions({ known, ...rest }: AlignOptions): AlignOptions {
  return known ? { ...rest, known: known.map(([i, j]) => [j, i] as const) } : rest
}

export function turnWatch({ onPair, onPiece }: Watch): Watch {
  return {
    ...(onPair && { onPair: (i, j, row, round) => onPair(j, i, row, round) }),
    ...(onPiece && { onPiece: (i, j, row) => onPiece(j, i, row) }),
  }
}

export const turnLink = ({ i, j, odds }: Link): Link => ({ i: j, j: i, odds })

const TURNED = { same: 'same', layout: 'layout', changed: 'changed', cut: 'added', added: 'cut' } as const

/** An alignment of `b` and `a` as one of `a` and `b`, with what was considered, by group. */
export function turnAlignment({ groups, exact }: Alignment, considered: readonly Considered[] = []) {
  const turned = groups.map((group): Group => ({ ...group, a: group.b, b: group.a, kind: TURNED[group.kind] }))
  const placed = inOrder(turned)
  const placeOf = new Map(placed.map((group, place) => [group, place]))
  return {
    alignment: { groups: placed, exact },
    considered: considered
      .map((each): Considered => {
        return { ...each, group: placeOf.get(turned[each.group]!)!, side: each.side === 'a' ? 'b' : 'a' }
      })
      .sort((x, y) => x.group - y.group),
  }
}
