import { isCalendarDate } from '../dossier/calendar.ts'
import type { Desk, DeskItem } from './desk.ts'

/** Why a desk cannot be made a record yet. `item` is the one to mend. */
export type DeskProblem =
  | { readonly code: 'no-versions' }
  | { readonly code: 'no-date' | 'no-text' | 'no-file'; readonly item: string }
  /** Stands after a version of a later day. */
  | { readonly code: 'date-order'; readonly item: string; readonly after: string }
  /** More text than one record may hold. */
  | { readonly code: 'too-much' }

export const versionsOf = (desk: Desk): readonly DeskItem[] => desk.items.filter(({ role }) => role === 'version')
export const papersOf = (desk: Desk): readonly DeskItem[] => desk.items.filter(({ role }) => role === 'paper')

export const hasDate = (item: DeskItem): item is DeskItem & { readonly date: string } =>
  item.date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(item.date) && isCalendarDate(item.date)

/** What must be mended in the dates before versions have a place in time. */
export function dateProblems(versions: readonly DeskItem[]): readonly DeskProblem[] {
  const undated = versions.filter((item) => !hasDate(item))
  if (undated.length > 0) return undated.map(({ id }) => ({ code: 'no-date', item: id }))
  return versions.flatMap((item, index): DeskProblem[] => {
    const before = versions[index - 1]
    return before && (before.date ?? '') > (item.date ?? '')
      ? [{ code: 'date-order', item: item.id, after: before.id }]
      : []
  })
}

/**
 * Version ids by item id, in ascending order: the day, with a number from the second of one day on. Undefined where a
 * version has no date, or the order is not that of the dates.
 */
export function versionIds(versions: readonly DeskItem[]): ReadonlyMap<string, string> | undefined {
  if (dateProblems(versions).length > 0) return undefined
  const ids = new Map<string, string>()
  for (const { id, date = '' } of versions) {
    const same = versions.filter((other) => other.date === date)
    const nth = same.findIndex((other) => other.id === id) + 1
    const digits = String(same.length).length
    ids.set(id, nth === 1 ? date : `${date}-${String(nth).padStart(digits, '0')}`)
  }
  return ids
}

/**
 * Index of the version after which a paper of this day comes; -1 before the first. On the day of a version itself it
 * belongs to the step that leads to that version: a paper about a letter is written before the letter is.
 */
export function versionBefore(versions: readonly DeskItem[], date: string): number {
  return versions.findLastIndex((version) => version.date !== undefined && version.date < date)
}

/** What stands in the way of a record; none for a desk of which one can be made. @param files what was read, by file id */
export function findProblems(desk: Desk, files: Readonly<Record<string, unknown>>): readonly DeskProblem[] {
  const versions = versionsOf(desk)
  if (versions.length === 0) return [{ code: 'no-versions' }]
  const lost = desk.items.filter(({ file }) => files[file] === undefined)
  if (lost.length > 0) return lost.map(({ id }) => ({ code: 'no-file', item: id }))
  return dateProblems(versions)
}
