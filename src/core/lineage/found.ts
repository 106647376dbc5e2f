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

/** Aligns two versions. */
export function findLinks(older: readonly Block[], newer: readonly Block[], options: AlignOptions): Found {
  const { alignment, links } = alignAndLink(older, newer, options)
  const groupOf = new Map<number, FoundGroup>()
  for (const { a, b, kind, moved, similarity } of alignment.groups) {
    for (const i of a) groupOf.set(i, { older: a, newer: b, isChanged: kind === 'changed', moved, similarity })
  }
  return { links, groupOf, exact: alignment.exact }
}
