import type * as v from 'valibot'
import { isCalendarDate } from './calendar.ts'
import { MAX_PROBLEMS, describe, typeName, type Path, type Problem } from './problem.ts'
import { checkDuplicates, checkReferences, idOf, type KnownIds } from './references.ts'
import { checkBetween, checkLocatorAnchors, checkPassage, checkVersion, checkVersionOrder } from './rules.ts'
import { FORMAT_VERSION, dossierSchema, type Dossier } from './schema.ts'
import { checkShape, isObject } from './shape.ts'

export { formatPath } from './problem.ts'

export type ParseResult =
  | { readonly ok: true; readonly dossier: Dossier }
  /** `more` counts the problems beyond the listed ones. */
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly more: number }

/** A dossier of a hundred pages holds some tens of thousands of values; far beyond is a mistake or an attack. */
export const MAX_VALUES = 300_000
/** The format itself nests nine deep. */
export const MAX_DEPTH = 50

type RawObject = Readonly<Record<string, unknown>>

const entries = dossierSchema.entries
type Lists = Omit<typeof entries, '$schema' | 'formatVersion' | 'meta'>
type ListName = keyof Lists
const LISTS = Object.keys(entries).filter(
  (name): name is ListName => !['$schema', 'formatVersion', 'meta'].includes(name),
)

/**
 * Reads any value as a dossier: a whole one, or every problem with it, listed in the order of the format. A record
 * that is malformed itself is not checked further, and references to it are not counted as faults. Never throws.
 */
export function parseDossier(input: unknown): ParseResult {
  if (!isObject(input)) return failed([{ path: [], code: 'not-a-dossier', found: describe(input) }])
  const refused = checkFormat(input) ?? checkExtent(input)
  if (refused !== undefined) return failed([refused])
  const problems = [...checkTop(input), ...checkLists(input)]
  if (problems.length > 0) return failed(problems.map((problem) => withRecord(problem, input)))
  // All parts fitted one by one, so the whole does: this only builds the typed copy.
  const whole = checkShape(dossierSchema, input, [])
  return whole.ok ? { ok: true, dossier: whole.value } : failed(whole.problems)
}

function failed(problems: readonly Problem[]): ParseResult {
  return { ok: false, problems: problems.slice(0, MAX_PROBLEMS), more: Math.max(0, problems.length - MAX_PROBLEMS) }
}

function checkFormat(input: RawObject): Problem | undefined {
  const format = input['formatVersion']
  const path = ['formatVersion']
  if (format === FORMAT_VERSION) return undefined
  if (format === undefined && !Object.keys(entries).some((name) => Object.hasOwn(input, name))) {
    return { path: [], code: 'not-a-dossier', found: 'object' }
  }
  if (format === undefined) return { path, code: 'missing-field' }
  const isNewer = typeof format === 'number' && Number.isInteger(format) && format > FORMAT_VERSION
  const code = isNewer ? 'newer-format' : 'unknown-format'
  const found = typeof format === 'string' ? `"${describe(format)}"` : describe(format)
  return { path, code, found, expected: String(FORMAT_VERSION) }
}

/** Counts values level by level, so that neither nesting nor number can exhaust the stack or the memory below. */
function checkExtent(input: object): Problem | undefined {
  let level: object[] = [input]
  let count = 1
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return { path: [], code: 'too-deep', expected: String(MAX_DEPTH) }
    const next: object[] = []
    for (const holder of level) {
      count += Array.isArray(holder) ? holder.length : Object.keys(holder).length
      if (count > MAX_VALUES) return { path: [], code: 'too-large', expected: String(MAX_VALUES) }
      for (const value of Object.values(holder) as unknown[]) {
        if (typeof value === 'object' && value !== null) next.push(value)
      }
    }
    level = next
  }
  return undefined
}

function checkTop(input: RawObject): Problem[] {
  const problems: Problem[] = []
  for (const name of Object.keys(input)) {
    if (!Object.hasOwn(entries, name)) problems.push({ path: [name], code: 'unknown-field', found: describe(name) })
  }
  const { $schema, meta } = entries
  const address = checkShape($schema, input['$schema'], ['$schema'])
  if (!address.ok) problems.push(...address.problems)
  if (!Object.hasOwn(input, 'meta')) return [...problems, { path: ['meta'], code: 'missing-field' }]
  const about = checkShape(meta, input['meta'], ['meta'])
  if (!about.ok) return [...problems, ...about.problems]
  return [...problems, ...checkDuplicates(about.value.themes, ['meta', 'themes'])]
}

function checkLists(input: RawObject): Problem[] {
  const known = knownIds(input)
  const versionIds = rawList(input, 'versions').map(idOf)
  // Passages are held against the order of the dates: a file in the wrong order is one problem, not one a passage.
  const order = [...(known.version ?? [])].filter(isCalendarDate).sort()
  return LISTS.flatMap((name): Problem[] => {
    const value = input[name]
    if (!Object.hasOwn(input, name)) return [{ path: [name], code: 'missing-field' }]
    if (!Array.isArray(value)) return [{ path: [name], code: 'wrong-type', expected: 'array', found: typeName(value) }]
    return [
      ...checkDuplicates(value, [name]),
      ...(name === 'versions' ? checkVersionOrder(versionIds) : []),
      ...value.flatMap((item: unknown, index) => checkItem(name, item, [name, index], known, order)),
    ]
  })
}

function checkItem(name: ListName, item: unknown, path: Path, known: KnownIds, order: readonly string[]): Problem[] {
  const check = <S extends v.GenericSchema<unknown, object>>(
    schema: S,
    rules: (record: v.InferOutput<S>) => readonly Problem[],
  ): Problem[] => {
    const shape = checkShape(schema, item, path)
    if (!shape.ok) return [...shape.problems]
    return [...rules(shape.value), ...checkReferences(name, shape.value, path, known)]
  }
  switch (name) {
    case 'versions':
      return check(entries.versions.item, (version) => checkVersion(version, path))
    case 'passages':
      return check(entries.passages.item, (passage) => checkPassage(passage, path, order))
    case 'advice':
      return check(entries.advice.item, (advice) => checkBetween(advice.between, path, order))
    case 'openQuestions':
      return check(entries.openQuestions.item, (question) => checkBetween(question.between, path, order))
    case 'locators':
      return check(entries.locators.item, (locator) => checkLocatorAnchors(locator, path))
    default:
      return check(entries[name].item, () => [])
  }
}

function knownIds(input: RawObject): KnownIds {
  const meta = input['meta']
  return {
    passage: idsIn(input, 'passages'),
    version: idsIn(input, 'versions'),
    source: idsIn(input, 'sources'),
    locator: idsIn(input, 'locators'),
    advice: idsIn(input, 'advice'),
    answer: idsIn(input, 'answers'),
    remark: idsIn(input, 'remarks'),
    theme: isObject(meta) ? idsIn(meta, 'themes') : undefined,
  }
}

function idsIn(holder: RawObject, list: string): ReadonlySet<string> | undefined {
  if (!Array.isArray(holder[list])) return undefined
  return new Set(rawList(holder, list).flatMap((item) => idOf(item) ?? []))
}

function rawList(holder: RawObject, name: string): readonly unknown[] {
  const value = holder[name]
  return Array.isArray(value) ? value : []
}

function withRecord(problem: Problem, input: unknown): Problem {
  let value = input
  let record: string | undefined
  for (const step of problem.path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) break
    value = (value as Readonly<Record<string | number, unknown>>)[step]
    record = idOf(value) ?? record
  }
  return record === undefined ? problem : { ...problem, record: describe(record) }
}
