import { Failure } from './failure.ts'
import type { ZipEntry } from './zip.ts'

const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const OTHERS: readonly (readonly [string, readonly number[]])[] = [
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['gz', [0x1f, 0x8b]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
]

/** A file that is no zip: the older formats of Word, and what else goes by its name. */
export function refuseBytes(bytes: Uint8Array): Failure {
  if (beginsWith(bytes, OLE)) {
    // A password wraps the whole package in the container of the older format.
    if (holdsName(bytes, 'EncryptedPackage')) return new Failure('encrypted')
    const old = OLD_STREAMS.find(([stream]) => holdsName(bytes, stream))
    return new Failure('other-format', { found: old?.[1] ?? 'ole' })
  }
  const other = OTHERS.find(([, signature]) => beginsWith(bytes, signature))
  return new Failure('other-format', other ? { found: other[0] } : {})
}

/** Names of streams in the container of the older formats, and what file has them. */
const OLD_STREAMS: readonly (readonly [string, string])[] = [
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['PowerPoint Document', 'ppt'],
]

/** A zip without a Word document in it, by the content type of its main part and the names of its entries. */
export function refuseZip(contentType: string, entries: readonly ZipEntry[]): Failure {
  const kind = OFFICE_TYPES.find(([word]) => contentType.includes(word))?.[1]
  if (kind !== undefined) return new Failure('other-format', { found: kind })
  const names = new Set(entries.map(({ name }) => name.toLowerCase()))
  if (names.has('mimetype') && names.has('content.xml')) return new Failure('other-format', { found: 'odt' })
  if (names.has('meta-inf/container.xml')) return new Failure('other-format', { found: 'epub' })
  const folder = [...names].map((name) => FOLDERS.find(([start]) => name.startsWith(start))?.[1]).find(Boolean)
  if (folder !== undefined) return new Failure('other-format', { found: folder })
  const isWord = [...names].some((name) => name.startsWith('word/'))
  return isWord ? new Failure('broken', { found: '_rels/.rels' }) : new Failure('other-format', { found: 'zip' })
}

const OFFICE_TYPES: readonly (readonly [string, string])[] = [
  ['spreadsheetml', 'xlsx'],
  ['ms-excel', 'xlsx'],
  ['presentationml', 'pptx'],
  ['ms-powerpoint', 'pptx'],
  ['ms-visio', 'vsdx'],
]
const FOLDERS: readonly (readonly [string, string])[] = [
  ['xl/', 'xlsx'],
  ['ppt/', 'pptx'],
  ['visio/', 'vsdx'],
]

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

/** Names stand in its directory in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const sought = Array.from(name, (letter) => letter.charCodeAt(0))
  const first = sought[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((code, index) => bytes[at + 2 * index] === code && bytes[at + 2 * index + 1] === 0)) return true
  }
  return false
}
