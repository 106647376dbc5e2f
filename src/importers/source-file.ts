/** Why a file cannot be read as a source. The words for it live with the screen. */
export type SourceProblem =
  /** More bytes, pages or text than is read. */
  | 'too-large'
  | 'too-many-pages'
  | 'too-much-text'
  | 'empty'
  /** Bytes that are no text in any encoding that we read. */
  | 'not-text'
  | 'word-file'
  | 'archive'
  | 'picture'
  /** A PDF of pictures, without a text layer. */
  | 'scan'
  | 'encrypted'
  | 'broken-pdf'
  /** The browser was not allowed to read it, or it is a folder. */
  | 'unreadable'

export type SourceText =
  /** One text a page; a file without pages has one text and `isPaged` false. `textless`: pages without any text. */
  | { readonly ok: true; readonly pages: readonly string[]; readonly isPaged: boolean; readonly textless: number }
  | { readonly ok: false; readonly problem: SourceProblem }

/** In bytes. The largest source known has 190 kB as text; scans with a text layer run to some tens of megabytes. */
export const MAX_SOURCE_BYTES = 100_000_000

/** In UTF-16 units: fifty times the largest source known, and some ten seconds of work in the background. */
export const MAX_SOURCE_TEXT = 10_000_000

export type SourceKind = 'pdf' | 'text' | Extract<SourceProblem, 'empty' | 'word-file' | 'archive' | 'picture'>

const SIGNATURES: readonly (readonly [SourceKind, readonly number[]])[] = [
  ['word-file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['word-file', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** A PDF may open with some other bytes; readers look this far. */
const PDF_WITHIN = 1024

/** What the bytes are, whatever the file is called. */
export function kindOf(bytes: Uint8Array): SourceKind {
  if (bytes.length === 0) return 'empty'
  if (latin(bytes.subarray(0, PDF_WITHIN)).includes('%PDF-')) return 'pdf'
  if (beginsWith(bytes, ZIP)) return latin(bytes.subarray(0, 4000)).includes('word/') ? 'word-file' : 'archive'
  return SIGNATURES.find(([, signature]) => beginsWith(bytes, signature))?.[0] ?? 'text'
}

/** Share of control characters from which bytes are no text. */
const MOST_CONTROL = 0.005

/** Reads UTF-8, UTF-16 with or without byte order mark, and Windows-1252. */
export function decodeText(bytes: Uint8Array): SourceText {
  const text = decode(bytes)
  if (text === undefined) return { ok: false, problem: 'not-text' }
  if (text.length > MAX_SOURCE_TEXT) return { ok: false, problem: 'too-much-text' }
  if (text.trim() === '') return { ok: false, problem: 'empty' }
  const controls = text.match(/(?![\t\n\v\f\r])\p{Cc}|\uFFFD/gu)?.length ?? 0
  if (controls > MOST_CONTROL * text.length) return { ok: false, problem: 'not-text' }
  return { ok: true, pages: [text], isPaged: false, textless: 0 }
}

function decode(bytes: Uint8Array): string | undefined {
  if (beginsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (beginsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes)
  const wide = wideOrder(bytes.subarray(0, 4000))
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes)
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Of Latin letters in UTF-16 every other byte is zero. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0]
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const most = bytes.length / 2
  if (odd > 0.7 * most && even < 0.05 * most) return 'utf-16le'
  return even > 0.7 * most && odd < 0.05 * most ? 'utf-16be' : undefined
}

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

const latin = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes)
