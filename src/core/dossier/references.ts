import { isCalendarDate } from './calendar.ts'
import type { Path, Problem, RecordKind } from './problem.ts'
import { isObject } from './shape.ts'

/**
 * Ids that exist in the file, also of records that are otherwise malformed: a reference to those is no second fault.
 * `undefined` where the list itself is missing or no list, and nothing can be said of references into it.
 */
export type KnownIds = Readonly<Record<RecordKind, ReadonlySet<string> | undefined>>

// What a field points at follows from its name; a field added under one of these names is checked without more code.
const FIELDS: Readonly<Record<string, readonly RecordKind[]>> = {
  passages: ['passage'],
  related: ['passage'],
  advice: ['advice'],
  answers: ['answer'],
  remarks: ['remark'],
  locators: ['locator'],
  source: ['source'],
  sources: ['source'],
  describedBy: ['source'],
  theme: ['theme'],
  version: ['version'],
  older: ['version'],
  newer: ['version'],
}

const DATE_FIELDS = new Set(['date', 'until'])

/** References and dates in one well-formed record, at any depth; `list` is the top-level list that holds it. */
export function checkReferences(list: string, record: object, path: Path, known: KnownIds): Problem[] {
  return Object.entries(record).flatMap(([name, value]: [string, unknown]): Problem[] => {
    const here = [...path, name]
    if (DATE_FIELDS.has(name) && typeof value === 'string' && !isCalendarDate(value)) {
      return [{ path: here, code: 'bad-date', found: value }]
    }
    const kinds = pointsAt(list, name)
    if (kinds !== undefined && typeof value === 'string') return checkOne(value, here, kinds, known)
    if (Array.isArray(value)) {
      return value.flatMap((item: unknown, index) => {
        if (kinds !== undefined && typeof item === 'string') return checkOne(item, [...here, index], kinds, known)
        return isObject(item) ? checkReferences(list, item, [...here, index], known) : []
      })
    }
    return isObject(value) ? checkReferences(list, value, here, known) : []
  })
}

function pointsAt(list: string, field: string): readonly RecordKind[] | undefined {
  // A verdict may be about an advice or about another answer; an advice is about passages.
  if (field === 'about') return list === 'answers' ? ['advice', 'answer'] : ['passage']
  return Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined
}

function checkOne(id: string, path: Path, kinds: readonly RecordKind[], known: KnownIds): Problem[] {
  const [first] = kinds
  if (first === undefined || kinds.some((kind) => known[kind]?.has(id) ?? true)) return []
  return [{ path, code: `unknown-${first}`, found: id }]
}

/** Every id that an earlier item of the same list already has; items without a text id are passed over. */
export function checkDuplicates(items: readonly unknown[], path: Path): Problem[] {
  const seen = new Set<string>()
  return items.flatMap((item, index): Problem[] => {
    const id = idOf(item)
    if (id === undefined) return []
    if (seen.has(id)) return [{ path: [...path, index, 'id'], code: 'duplicate-id', found: id }]
    seen.add(id)
    return []
  })
}

export function idOf(item: unknown): string | undefined {
  return isObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined
}
