import { Failure } from './failure.ts'

/** How far into a part its declaration is looked for, in bytes. */
const DECLARED_WITHIN = 200

/**
 * Decoder of a part of XML that begins with these bytes: by its byte order mark, by how its first characters lie, or
 * by what its declaration says.
 * @throws Failure `broken` for an encoding that is not known
 */
export function decoderFor(first: Uint8Array): TextDecoder {
  const [one, two] = first
  if (one === 0xff && two === 0xfe) return strict('utf-16le')
  if (one === 0xfe && two === 0xff) return strict('utf-16be')
  if (one === 0x3c && two === 0) return strict('utf-16le')
  if (one === 0 && two === 0x3c) return strict('utf-16be')
  const head = new TextDecoder('windows-1252').decode(first.subarray(0, DECLARED_WITHIN))
  const declared = /^(?:ï»¿)?<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8'
  // Each of its characters takes one byte here, so the part cannot be what it says.
  return strict(/^utf-?16/i.test(declared) ? 'utf-8' : declared)
}

function strict(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true })
  } catch {
    throw new Failure('broken', { found: label })
  }
}
