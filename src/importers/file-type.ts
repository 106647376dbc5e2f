/** What bytes are, whatever the file is called. `package`: a zip or an Office container, of which its reader tells more. */
export type FileType =
  | 'empty'
  | 'pdf'
  | 'package'
  | 'text'
  | 'picture'
  /** Rich text of other programs, and archives. */
  | 'rtf'
  | 'archive'

const SIGNATURES: readonly (readonly [FileType, readonly number[]])[] = [
  ['package', [0x50, 0x4b, 0x03, 0x04]],
  ['package', [0x50, 0x4b, 0x05, 0x06]],
  ['package', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
]

/** A PDF may open with some other bytes; readers look this far. */
const PDF_WITHIN = 1024

export function fileTypeOf(bytes: Uint8Array): FileType {
  if (bytes.length === 0) return 'empty'
  const known = SIGNATURES.find(([, signature]) => beginsWith(bytes, signature))?.[0]
  if (known) return known
  return latin(bytes.subarray(0, PDF_WITHIN)).includes('%PDF-') ? 'pdf' : 'text'
}

export const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

/** One character a byte. */
export const latin = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes)
