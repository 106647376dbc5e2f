import { decode } from './decode.ts'
import { fileTypeOf, latin } from './file-type.ts'

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

/** What the bytes are, whatever the file is called. */
export function kindOf(bytes: Uint8Array): SourceKind {
  const type = fileTypeOf(bytes)
  if (type === 'rtf') return 'word-file'
  if (type !== 'package') return type
  const isZip = bytes[0] === 0x50
  return !isZip || latin(bytes.subarray(0, 4000)).includes('word/') ? 'word-file' : 'archive'
}

/** Reads UTF-8, UTF-16 with or without byte order mark, and Windows-1252. */
export function decodeText(bytes: Uint8Array): SourceText {
  const text = decode(bytes)?.text
  if (text === undefined) return { ok: false, problem: 'not-text' }
  if (text.length > MAX_SOURCE_TEXT) return { ok: false, problem: 'too-much-text' }
  if (text.trim() === '') return { ok: false, problem: 'empty' }
  return { ok: true, pages: [text], isPaged: false, textless: 0 }
}
