import { Failure } from './failure.ts'
import { prefixOf, UNKNOWN } from './namespaces.ts'

export interface WrittenAttribute {
  readonly name: string
  readonly value: string
}

/** What the names in one element mean: the prefixes that are declared there. */
export interface Names {
  readonly element: (written: string) => string
  /** Of `mc:Choice`, `Requires` becomes the prefixes that are not known: empty for a choice that can be read. */
  readonly attributes: (written: readonly WrittenAttribute[], element: string) => Record<string, string>
  /** With what an element within declares. */
  readonly within: (attributes: readonly WrittenAttribute[]) => Names
}

export function namesOf(declared: ReadonlyMap<string, string> = new Map([['xml', 'xml']])): Names {
  const elements = new Map<string, string>()
  const attributes = new Map<string, string>()
  const meaning = (written: string, bare: string): string => {
    const colon = written.indexOf(':')
    if (colon < 0) return bare + written
    const prefix = declared.get(written.slice(0, colon))
    if (prefix === undefined) throw new Failure('broken', { found: written })
    return `${prefix}:${written.slice(colon + 1)}`
  }
  // The same few names come back thousands of times.
  const remembered = (known: Map<string, string>, written: string, bare: string): string => {
    const found = known.get(written)
    if (found !== undefined) return found
    const name = meaning(written, bare)
    known.set(written, name)
    return name
  }
  const bare = declared.get('')
  const bareElement = bare === undefined ? '' : `${bare}:`
  const scope: Names = {
    element: (written) => remembered(elements, written, bareElement),
    attributes: (written, element) => {
      const found: Record<string, string> = {}
      for (const { name, value } of written) if (!declares(name)) found[remembered(attributes, name, '')] = value
      if (element === CHOICE) found['Requires'] = unknownOf(found['Requires'] ?? '', declared)
      return found
    },
    within: (written) => {
      const inner = new Map(declared)
      for (const { name, value } of written) {
        if (declares(name)) inner.set(name.slice('xmlns:'.length), prefixOf(value))
      }
      return namesOf(inner)
    },
  }
  return scope
}

const CHOICE = 'mc:Choice'
const X = 120

/** Whether an attribute gives a prefix its meaning. */
export const declares = (name: string): boolean =>
  name.charCodeAt(0) === X && name.startsWith('xmlns') && (name.length === 'xmlns'.length || name.startsWith('xmlns:'))

const unknownOf = (prefixes: string, declared: ReadonlyMap<string, string>): string =>
  prefixes
    .split(/\s+/)
    .filter((prefix) => prefix !== '' && (declared.get(prefix) ?? UNKNOWN) === UNKNOWN)
    .join(' ')
