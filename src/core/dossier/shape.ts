import * as v from 'valibot'
import { describe, typeName, type DossierProblemCode, type Path, type Problem } from './problem.ts'

type AnySchema = v.GenericSchema

/** A value that fits its schema, or everything about it that does not. */
export type Shape<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Checks one value against one schema. Beyond valibot it lists every unknown field, where a strict object names only
 * the first, and it refuses a list where an object is meant, which valibot takes for an object without fields.
 */
export function checkShape<S extends AnySchema>(schema: S, value: unknown, path: Path): Shape<v.InferOutput<S>> {
  const structural: Problem[] = []
  checkStructure(schema, value, path, structural)
  const result = v.safeParse(schema, value)
  if (result.success && structural.length === 0) return { ok: true, value: result.output }

  const refused = new Set(structural.filter(({ code }) => code === 'wrong-type').map((problem) => key(problem.path)))
  const seen = new Set<string>()
  const problems = [...structural]
  for (const issue of result.issues ?? []) {
    const problem = fromIssue(issue, path)
    if (problem === undefined) continue
    const parent = problem.path.slice(0, -1)
    const signature = `${problem.code} ${key(problem.path)}`
    if (refused.has(key(parent)) || seen.has(signature)) continue
    seen.add(signature)
    problems.push(problem)
  }
  return { ok: false, problems }
}

/** Whether a value is a JSON object: not a list and not `null`. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function checkStructure(schema: AnySchema, value: unknown, path: Path, problems: Problem[]): void {
  const inner = unwrap(schema)
  if (isStrictObject(inner)) {
    if (Array.isArray(value)) problems.push({ path, code: 'wrong-type', expected: 'object', found: 'array' })
    if (!isObject(value)) return
    for (const name of Object.keys(value)) {
      const entry = Object.hasOwn(inner.entries, name) ? inner.entries[name] : undefined
      if (entry === undefined) problems.push({ path: [...path, name], code: 'unknown-field', found: describe(name) })
      else checkStructure(entry, value[name], [...path, name], problems)
    }
  } else if (isArraySchema(inner) && Array.isArray(value) && !isLeaf(inner.item)) {
    value.forEach((item, index) => {
      checkStructure(inner.item, item, [...path, index], problems)
    })
  }
}

function unwrap(schema: AnySchema): AnySchema {
  return isOptional(schema) ? unwrap(schema.wrapped) : schema
}

function isOptional(schema: AnySchema): schema is v.OptionalSchema<AnySchema, undefined> {
  return schema.type === 'optional'
}

function isStrictObject(
  schema: AnySchema,
): schema is v.StrictObjectSchema<v.ObjectEntries & Record<string, AnySchema>, undefined> {
  return schema.type === 'strict_object'
}

function isArraySchema(schema: AnySchema): schema is v.ArraySchema<AnySchema, undefined> {
  return schema.type === 'array'
}

function isLeaf(schema: AnySchema): boolean {
  return !isStrictObject(schema) && !isArraySchema(schema) && !isOptional(schema)
}

const key = (path: Path) => JSON.stringify(path)

const TYPES: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  array: 'array',
  strict_object: 'object',
}

const RULES: Readonly<Record<string, DossierProblemCode>> = {
  picklist: 'not-one-of',
  non_empty: 'empty',
  min_length: 'empty',
  max_length: 'too-long',
  min_value: 'too-small',
  max_value: 'too-big',
  integer: 'not-whole',
  iso_date: 'bad-date',
  iso_date_time_second: 'bad-time',
  url: 'bad-url',
}

// The schema keeps its patterns to itself; the field that failed tells which one it was.
const PATTERNS: Readonly<Record<string, DossierProblemCode>> = {
  sha256: 'bad-hash',
  words: 'bad-prints',
  url: 'bad-url',
  dossier: 'bad-dossier-number',
  dossierNumbers: 'bad-dossier-number',
  year: 'bad-year',
  file: 'bad-file-name',
  version: 'bad-version-id',
  older: 'bad-version-id',
  newer: 'bad-version-id',
}

function fromIssue(issue: v.BaseIssue<unknown>, base: Path): Problem | undefined {
  const inside = (issue.path ?? []).map(({ key: step }) => (typeof step === 'number' ? step : String(step)))
  const path = [...base, ...inside]
  if (issue.type === 'strict_object' && issue.expected === 'never') return undefined
  if (issue.type === 'strict_object' && issue.path !== undefined && issue.expected !== 'Object') {
    return { path, code: 'missing-field' }
  }
  const type = TYPES[issue.type]
  if (type !== undefined) return { path, code: 'wrong-type', expected: type, found: typeName(issue.input) }
  const found = describe(issue.input)
  if (issue.type === 'regex') return { path, code: patternCode(path), found }
  const code = RULES[issue.type]
  if (code === undefined) throw new Error(`the schema uses a rule without a problem code: ${issue.type}`)
  const requirement = Array.isArray(issue.requirement) ? undefined : issue.requirement
  const expected =
    code === 'not-one-of' ? options(issue) : typeof requirement === 'number' ? String(requirement) : undefined
  return { path, code, found, ...(expected === undefined ? {} : { expected }) }
}

// valibot words the choices as ("a" | "b").
function options(issue: v.BaseIssue<unknown>): string {
  return [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1]).join(', ')
}

function patternCode(path: Path): DossierProblemCode {
  const field = path.findLast((step) => typeof step === 'string')
  if (field === 'id' && path.length === 3 && path[0] === 'versions') return 'bad-version-id'
  return PATTERNS[field ?? ''] ?? 'bad-id'
}
