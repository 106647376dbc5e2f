import { readFileSync } from 'node:fs'
import { parseDossier } from '../../src/core/dossier/parse.ts'
import type { Dossier } from '../../src/core/dossier/schema.ts'
import { ROOT } from './source-tree.ts'

/** Path of a file from the folder `fixtures`, from the root of the file system. */
export function fixturePath(name: string): string {
  return `${ROOT}fixtures/${name}`
}

export function fixtureText(name: string): string {
  return readFileSync(fixturePath(name), 'utf8')
}

export function fixtureJson(name: string): unknown {
  return JSON.parse(fixtureText(name))
}

/** The invented dossier of the tests, parsed anew: two versions, and one of every kind of record. */
export function minimalDossier(): Dossier {
  const result = parseDossier(fixtureJson('dossiers/valid/minimal.json'))
  if (!result.ok) throw new Error(`minimal.json is not valid: ${JSON.stringify(result.problems)}`)
  return result.dossier
}

/** A copy of any JSON value in which the value at the path is another, or gone when the new one is `undefined`. */
export function withValue(root: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(root)
  let holder = copy as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>
  const last = path.at(-1)
  if (last === undefined) return value
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return copy
}
