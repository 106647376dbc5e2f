import type { Imported } from '../imported/imported.ts'
import type { ImportProblem } from '../imported/problem.ts'
import type { Desk, DeskItem } from './desk.ts'
import { textlessPages } from './item-blocks.ts'
import { hasDate, versionBefore, versionsOf } from './versions.ts'

/** What a reader should look at before trusting what is made of an item. */
export type Point =
  | { readonly kind: 'guessed-date' | 'no-date' | 'no-text' }
  /** Dated before the version that stands before it. */
  | { readonly kind: 'date-order' }
  | { readonly kind: 'textless'; readonly pages: readonly number[] }
  | { readonly kind: 'problem'; readonly problem: ImportProblem }

/** Told in another way. */
const TOLD = new Set<ImportProblem['code']>(['guessed-date', 'no-date', 'textless-page'])

/** @param blocks how many the item has */
export function pointsOf(desk: Desk, item: DeskItem, imported: Imported, blocks: number): readonly Point[] {
  const pages = textlessPages(item, imported)
  const before = versionsOf(desk)[versionsOf(desk).findIndex(({ id }) => id === item.id) - 1]
  const isLate = before && hasDate(before) && hasDate(item) && before.date > item.date
  return [
    ...(hasDate(item) ? [] : [{ kind: 'no-date' } as const]),
    ...(hasDate(item) && item.dateBy === 'file-name' ? [{ kind: 'guessed-date' } as const] : []),
    ...(isLate ? [{ kind: 'date-order' } as const] : []),
    ...(blocks === 0 ? [{ kind: 'no-text' } as const] : []),
    ...(pages.length > 0 ? [{ kind: 'textless', pages } as const] : []),
    ...imported.problems.filter(({ code }) => !TOLD.has(code)).map((problem): Point => ({ kind: 'problem', problem })),
  ]
}

/** The papers of a desk under the version after which they are dated; `before` the first, `undated` without a day. */
export interface PaperPlaces {
  readonly before: readonly DeskItem[]
  /** By id of the version. */
  readonly after: ReadonlyMap<string, readonly DeskItem[]>
  readonly undated: readonly DeskItem[]
}

export function placePapers(desk: Desk): PaperPlaces {
  const versions = versionsOf(desk)
  const papers = desk.items.filter(({ role }) => role === 'paper')
  const dated = papers
    .filter(hasDate)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((paper) => ({ paper, at: versionBefore(versions, paper.date) }))
  return {
    before: dated.filter(({ at }) => at < 0).map(({ paper }) => paper),
    after: new Map(
      versions.map(({ id }, index) => [id, dated.filter(({ at }) => at === index).map(({ paper }) => paper)]),
    ),
    undated: papers.filter((paper) => !hasDate(paper)),
  }
}
