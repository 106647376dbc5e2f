import type { ParseError } from 'jsonc-parser'
import { parseDossier, MAX_DEPTH } from '../core/dossier/parse.ts'
import type { Path, Problem } from '../core/dossier/problem.ts'
import type { Dossier } from '../core/dossier/schema.ts'

/** In bytes of UTF-8. The largest dossier known is well under one megabyte. */
export const MAX_FILE_BYTES = 20_000_000

export type DossierFile =
  | { readonly ok: true; readonly fileName: string; readonly dossier: Dossier }
  /** Problems in file order, each with its line where it has a place; `more` counts those not listed. */
  | {
      readonly ok: false
      readonly fileName: string
      readonly problems: readonly Problem[]
      readonly more: number
    }

/** Reads the text of a dossier file. The finder of lines is loaded only when there is something to find. */
export async function readDossierText(text: string, fileName: string): Promise<DossierFile> {
  const refused = (problems: readonly Problem[], more = 0): DossierFile => ({ ok: false, fileName, problems, more })
  const bytes = utf8Length(text)
  if (bytes > MAX_FILE_BYTES) {
    return refused([{ path: [], code: 'file-too-large', found: String(bytes), expected: String(MAX_FILE_BYTES) }])
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (json.trim() === '') return refused([{ path: [], code: 'file-empty' }])
  // Checked on the text, because finding lines in a deep file would exhaust the stack.
  if (nestingDepth(json) > MAX_DEPTH) return refused([{ path: [], code: 'too-deep', expected: String(MAX_DEPTH) }])

  const value = parseJson(json)
  if (value === undefined) return refused([await findSyntaxProblem(json)])
  const result = parseDossier(value)
  if (result.ok) return { ok: true, fileName, dossier: result.dossier }
  return refused(await withLines(json, result.problems), result.more)
}

/** `undefined` when the text is not JSON, which has no such value. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const WANTED: Readonly<Record<string, string>> = {
  ColonExpected: ':',
  CommaExpected: ',',
  CloseBraceExpected: '}',
  CloseBracketExpected: ']',
}

async function findSyntaxProblem(json: string): Promise<Problem> {
  const { parseTree, printParseErrorCode } = await import('jsonc-parser')
  const errors: ParseError[] = []
  parseTree(json, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  // Control characters inside a string: JSON.parse refuses them, the other parser reports or takes them.
  if (first === undefined) return { path: [], code: 'not-json', found: 'control character' }
  const expected = WANTED[printParseErrorCode(first.error)]
  return {
    path: [],
    code: 'not-json',
    found: excerpt(json, first.offset),
    ...(expected === undefined ? {} : { expected }),
    ...positionAt(json, first.offset),
  }
}

const EXCERPT_LENGTH = 30

function excerpt(text: string, offset: number): string {
  const [line = ''] = text.slice(offset, offset + EXCERPT_LENGTH).split(/\r?\n/, 1)
  return line.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD')
}

async function withLines(json: string, problems: readonly Problem[]): Promise<Problem[]> {
  const { parseTree, findNodeAtLocation } = await import('jsonc-parser')
  const tree = parseTree(json)
  if (tree === undefined) return [...problems]
  const placed = problems.map((problem) => ({
    problem,
    offset: problem.path.length === 0 ? 0 : offsetOf(problem.path),
  }))
  return placed
    .toSorted((one, other) => one.offset - other.offset)
    .map(({ problem, offset }) => (problem.path.length === 0 ? problem : { ...problem, ...positionAt(json, offset) }))

  // A field that is missing has no place: the record that should hold it has.
  function offsetOf(path: Path): number {
    for (let length = path.length; length > 0; length -= 1) {
      const node = tree && findNodeAtLocation(tree, path.slice(0, length))
      if (node !== undefined) return node.parent?.type === 'property' ? node.parent.offset : node.offset
    }
    return 0
  }
}

/** Line and column from 1; a column counts UTF-16 units, as editors do. */
function positionAt(text: string, offset: number): { line: number; column: number } {
  let line = 1
  let lineStart = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1
    lineStart = at + 1
  }
  return { line, column: offset - lineStart + 1 }
}

/** Deepest nesting of brackets outside strings, whether or not the text is JSON; stops counting when it is too deep. */
function nestingDepth(json: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  // A loop, not a pattern: on a string of megabytes a pattern exhausts its stack.
  for (let at = 0; at < json.length && deepest <= MAX_DEPTH; at += 1) {
    const token = json[at]
    if (inString && token === '\\') at += 1
    else if (token === '"') inString = !inString
    else if (!inString && (token === '[' || token === '{')) depth += 1
    else if (!inString && (token === ']' || token === '}')) depth -= 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** Exact where it matters: a text that fits at three bytes a unit, the most there can be, is not counted. */
function utf8Length(text: string): number {
  return text.length * 3 <= MAX_FILE_BYTES ? text.length : new TextEncoder().encode(text).length
}
