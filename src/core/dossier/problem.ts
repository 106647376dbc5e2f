/** Kinds of record another record can point at. */
export type RecordKind = 'passage' | 'version' | 'source' | 'locator' | 'advice' | 'answer' | 'remark' | 'theme'

/** What can be wrong with a dossier. The words for it, in each language, live with the screen. */
export type DossierProblemCode =
  | 'not-a-dossier'
  | 'newer-format'
  | 'unknown-format'
  | 'too-large'
  | 'too-deep'
  | 'wrong-type'
  | 'missing-field'
  | 'unknown-field'
  | 'not-one-of'
  | 'too-long'
  | 'empty'
  | 'too-small'
  | 'too-big'
  | 'not-whole'
  | 'bad-id'
  | 'bad-version-id'
  | 'bad-date'
  | 'bad-time'
  | 'bad-hash'
  | 'bad-prints'
  | 'nth-beyond'
  | 'bad-url'
  | 'bad-dossier-number'
  | 'bad-year'
  | 'bad-file-name'
  | 'bad-anchor'
  | 'duplicate-id'
  | `unknown-${RecordKind}`
  | 'version-order'
  | 'missing-state'
  | 'double-state'
  | 'state-order'
  | 'restored-without-absence'
  | 'basis-missing'
  | 'basis-unexpected'
  | 'locator-missing'
  | 'between-order'

/** What can be wrong with a file before it can be read as anything. */
export type FileProblemCode =
  | 'file-not-found'
  | 'file-is-directory'
  | 'file-unreadable'
  | 'file-too-large'
  | 'file-empty'
  | 'file-not-text'
  | 'not-json'

export type ProblemCode = FileProblemCode | DossierProblemCode

export type Path = readonly (string | number)[]

export type Problem = {
  /** From the top of the file; empty when the problem is the file as a whole. */
  readonly path: Path
  readonly code: ProblemCode
  /** What stood there, clipped and without control characters; a type name for `wrong-type`. */
  readonly found?: string
  /** What should have stood there: a type, a limit, the allowed values, a version id. */
  readonly expected?: string
  /** Id of the nearest record around the place, as found in the file. */
  readonly record?: string
  /** Place in the file's text, both from 1; only known where the text itself was read. */
  readonly line?: number
  readonly column?: number
}

/** At most this many problems are listed: more do not help anyone to mend a file, the number of the rest does. */
export const MAX_PROBLEMS = 200

const MAX_FOUND = 80

/** Dotted form of a path, with list positions from 0: `advice[3].about[0]`. The empty path gives an empty string. */
export function formatPath(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`
      const shown = /^[\w$-]+$/.test(step) ? step : JSON.stringify(clip(step))
      return index === 0 ? shown : `.${shown}`
    })
    .join('')
}

/** Name of the JSON type of a value, with `null`, `array` and `NaN` told apart; never throws. */
export function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number' && Number.isNaN(value)) return 'NaN'
  return typeof value
}

/** A value as one line for a problem's `found`: strings and numbers themselves, anything else by its type. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return clip(value)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeName(value)
}

// A file is not trusted: control characters could steer the terminal in which the problem is printed.
function clip(value: string): string {
  const start = value.slice(0, MAX_FOUND).replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD')
  return value.length > MAX_FOUND ? `${start}…` : start
}
