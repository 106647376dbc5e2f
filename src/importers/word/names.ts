import { Failure } from './failure.ts'
import { prefixOf, UNKNOWN } from './namespaces.ts'

/** What the names in one element mean: the prefixes that are declared there. */
export interface Names {
  readonly element: (written: string) => string
  /** Of `mc:Choice`, `Requires` becomes the prefixes that are not known: empty for a choice that can be read. */
  readonly attributes: (written: Readonly<Record<string, string>>, element: string) => Record<string, string>
  /** With what an element within declares. */
  readonly within: (attributes: Readonly<Record<string, string>>) => Names
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
      for (const name in written) {
        if (isDeclaration(name)) continue
        found[remembered(attributes, name, '')] = written[name]!
      }
      if (element === 'mc:Choice') found['Requires'] = unknownOf(found['Requires'] ?? '', declared)
      return found
    },
    within: (written) => {
      let inner: Map<string, string> | undefined
      for (const name in written) {
        if (!isDeclaration(name)) continue
        inner ??= new Map(declared)
        inner.set(name.slice('xmlns:'.length), prefixOf(written[name]!))
      }
      return inner === undefined ? scope : namesOf(inner)
    },
  }
  return scope
}

const isDeclaration = (name: string): boolean =>
  name.startsWith('xmlns') && (name.length === 'xmlns'.length || name.startsWith('xmlns:'))

const unknownOf = (prefixes: string, declared: ReadonlyMap<string, string>): string =>
  prefixes
    .split(/\s+/)
    .filter((prefix) => prefix !== '' && (declared.get(prefix) ?? UNKNOWN) === UNKNOWN)
    .join(' ')
