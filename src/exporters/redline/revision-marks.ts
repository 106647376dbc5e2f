import type { ImportedChange } from '../../core/imported/imported.ts'
import { type Attributes, element } from './xml.ts'

/** Which of the two a change does to a text or mark. */
export type Role = 'inserted' | 'deleted'

/** Makes the elements that carry a change, and gives each its own number in the document. */
export interface Revisions {
  /** `w:ins`, `w:del`, `w:moveTo` or `w:moveFrom`. */
  nameOf(change: number, role: Role): string
  element(change: number, role: Role, ...content: readonly string[]): string
  /** As a property of a paragraph mark or row; a row cannot move, so there it comes or goes. */
  property(change: number, role: Role, of: 'mark' | 'row'): string
  /** As a property of a table cell. */
  cell(change: number, role: Role): string
  /** Both ends of the range of a move, with the name that ties its two places together. */
  range(change: number, role: Role): { readonly start: string; readonly end: string }
  /** Whether the change is a move with two places. */
  isMove(change: number): boolean
}

/** @param isMove a move of which one half is missing is no move to a word processor */
export function createRevisions(
  changes: readonly ImportedChange[],
  isMove: (change: number) => boolean,
  firstId: number,
): Revisions {
  let id = firstId
  const attributes = (change: number): Attributes => {
    const { author = '', date } = changes[change] ?? {}
    return { 'w:id': id++, 'w:author': author, ...dateAttributes(date) }
  }
  const plainName = (role: Role) => (role === 'inserted' ? 'w:ins' : 'w:del')
  const nameOf = (change: number, role: Role) => {
    if (!isMove(change)) return plainName(role)
    return role === 'inserted' ? 'w:moveTo' : 'w:moveFrom'
  }
  return {
    nameOf,
    isMove,
    element: (change, role, ...content) => element(nameOf(change, role), attributes(change), ...content),
    property: (change, role, of) => element(of === 'row' ? plainName(role) : nameOf(change, role), attributes(change)),
    cell: (change, role) => element(role === 'inserted' ? 'w:cellIns' : 'w:cellDel', attributes(change)),
    range(change, role) {
      const own = attributes(change)
      const name = nameOf(change, role)
      return {
        start: element(`${name}RangeStart`, { ...own, 'w:name': `move${change + 1}` }),
        end: element(`${name}RangeEnd`, { 'w:id': own['w:id'] }),
      }
    },
  }
}

/**
 * Word writes the clock of the writer with a Z behind it, and the true time in an attribute of its own. A time that is
 * not known to be true therefore gets no such attribute.
 */
export function dateAttributes(date: string | undefined): Attributes {
  const clock = clockOf(date)
  return { 'w:date': clock, 'w16du:dateUtc': date?.endsWith('Z') === true ? clock : undefined }
}

/** To the second, as Word writes it; a day alone begins at midnight. Word refuses a file with a day that does not exist. */
export function clockOf(date: string | undefined): string | undefined {
  const [, day, time = '00:00:00'] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d))?/.exec(date ?? '') ?? []
  const clock = `${day}T${time}Z`
  return day === undefined || Number.isNaN(Date.parse(clock)) ? undefined : clock
}
