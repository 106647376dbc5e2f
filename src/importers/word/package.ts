import { decoderFor } from './decode.ts'
import { Failure, problemOf } from './failure.ts'
import { refuseBytes, refuseZip } from './foreign.ts'
import { MAX_UNPACKED_BYTES } from './limits.ts'
import type { Pace } from './pace.ts'
import { parseXml, type XmlReading } from './parse-xml.ts'
import { attributeOf } from './xml.ts'
import { readDirectory, unpack, type ZipEntry } from './zip.ts'

/** A link from one part to another within the package. */
export interface Relation {
  readonly id: string
  /** Last word of its type ("styles", "footnotes"), the same in the strict form. */
  readonly type: string
  /** Name of the part, without leading slash. */
  readonly target: string
}

export interface WordPackage {
  /** Name of the part with the text. */
  readonly main: string
  readonly relations: readonly Relation[]
  /** Of the package itself: where its properties are. */
  readonly topRelations: readonly Relation[]
  readonly has: (part: string) => boolean
  /** @throws Failure, with the part as its place */
  readonly read: (part: string, reading: XmlReading) => Promise<void>
  /** Parts that are needed and not there, or that cannot be read. */
  readonly missing: readonly string[]
}

const TYPES = '[Content_Types].xml'
const TOP = '_rels/.rels'

/** @throws Failure when it is no Word package that can be read */
export async function openPackage(bytes: Uint8Array, pace: Pace): Promise<WordPackage> {
  if (!isZip(bytes)) throw refuseBytes(bytes)
  const directory = readDirectory(bytes)
  const entries = byName(directory)
  let unpacked = 0
  const claim = (step: number) => {
    unpacked += step
    if (unpacked > MAX_UNPACKED_BYTES) {
      throw new Failure('too-much', { found: 'bytes', expected: String(MAX_UNPACKED_BYTES) })
    }
    pace.step(step)
  }
  const has = (part: string) => entries.has(part.toLowerCase())
  const read = async (part: string, reading: XmlReading): Promise<void> => {
    const entry = entries.get(part.toLowerCase())
    if (entry === undefined) throw new Failure('broken', { where: { part }, found: part })
    try {
      await readEntry(bytes, entry, reading, claim, pace)
    } catch (thrown) {
      throw located(thrown, part)
    }
  }
  const missing = [TYPES, TOP].filter((part) => !has(part))
  const typeOf = has(TYPES) ? await readTypes(read) : () => ''
  const topRelations = has(TOP) ? await readRelations(read, '') : []
  const main = topRelations.find(({ type }) => type === 'officeDocument')?.target
  if (main === undefined || !/wordprocessingml|ms-word|^$|\/xml$/.test(typeOf(main))) {
    throw refuseZip(main === undefined ? '' : typeOf(main), directory)
  }
  if (!has(main)) throw new Failure('broken', { where: { part: main }, found: main })
  const relations = has(relationsOf(main)) ? await readRelations(read, main) : []
  pace.expect(sizes(entries, [main, ...relations.map(({ target }) => target)]))
  return { main, relations, topRelations, has, read, missing }
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** Of two entries with one name programs take each their own: such a file shows everyone another text. */
function byName(directory: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>()
  for (const entry of directory) {
    const name = entry.name.replace(/^\/+/, '').toLowerCase()
    if (entries.has(name)) throw new Failure('broken', { where: { part: entry.name }, found: entry.name })
    entries.set(name, entry)
  }
  return entries
}

const sizes = (entries: ReadonlyMap<string, ZipEntry>, parts: readonly string[]): number =>
  [...new Set(parts)]
    .filter((part) => part.endsWith('.xml'))
    .reduce((sum, part) => sum + (entries.get(part.toLowerCase())?.unpacked ?? 0), 0)

async function readEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  reading: XmlReading,
  claim: (step: number) => void,
  pace: Pace,
): Promise<void> {
  const parser = parseXml(reading)
  let decoder: TextDecoder | undefined
  for (const step of unpack(bytes, entry, claim)) {
    decoder ??= decoderFor(step)
    parser.write(decoder.decode(step, { stream: true }))
    await pace.rest()
  }
  parser.write(decoder?.decode() ?? '')
  parser.end()
}

function located(thrown: unknown, part: string): Failure {
  const { code, ...more } = problemOf(thrown, part)
  return new Failure(code, more)
}

type Read = WordPackage['read']

async function readTypes(read: Read): Promise<(part: string) => string> {
  const byPart = new Map<string, string>()
  const byExtension = new Map<string, string>()
  await read(TYPES, {
    onElement: (element) => {
      const type = attributeOf(element, 'ContentType') ?? ''
      const part = attributeOf(element, 'PartName')
      const extension = attributeOf(element, 'Extension')
      if (part !== undefined) byPart.set(part.replace(/^\/+/, '').toLowerCase(), type)
      else if (extension !== undefined) byExtension.set(extension.toLowerCase(), type)
    },
  })
  return (part) =>
    byPart.get(part.toLowerCase()) ?? byExtension.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase()) ?? ''
}

async function readRelations(read: Read, part: string): Promise<Relation[]> {
  const relations: Relation[] = []
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  await read(part === '' ? TOP : relationsOf(part), {
    onElement: (element) => {
      const target = attributeOf(element, 'Target')
      const type = attributeOf(element, 'Type') ?? ''
      if (target === undefined || attributeOf(element, 'TargetMode') === 'External') return
      relations.push({
        id: attributeOf(element, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolve(folder, target),
      })
    },
  })
  return relations
}

/** Where the links of a part stand. */
function relationsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : folder + target
  const steps: string[] = []
  for (const step of unescapePath(path).replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

function unescapePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
