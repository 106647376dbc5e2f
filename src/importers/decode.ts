import { beginsWith } from './file-type.ts'

export interface Decoded {
  readonly text: string
  /** Nothing in the bytes says which encoding they are in, and UTF-8 they are not. */
  readonly isGuess: boolean
}

/** Share of control characters from which bytes are no text. */
const MOST_CONTROL = 0.005

/**
 * Reads UTF-8, UTF-16 with or without byte order mark, and Windows-1252. Undefined when the bytes are no text.
 * @param declared encoding that the text itself names, as in an HTML page; one that does not exist is ignored
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded | undefined {
  const decoded = decodeBytes(bytes, declared)
  if (decoded === undefined) return undefined
  const controls = decoded.text.match(/(?![\t\n\v\f\r])\p{Cc}|\uFFFD/gu)?.length ?? 0
  return controls > MOST_CONTROL * decoded.text.length ? undefined : decoded
}

function decodeBytes(bytes: Uint8Array, declared: string | undefined): Decoded | undefined {
  const sure = (label: string): Decoded => ({ text: new TextDecoder(label).decode(bytes), isGuess: false })
  if (beginsWith(bytes, [0xff, 0xfe])) return sure('utf-16le')
  if (beginsWith(bytes, [0xfe, 0xff])) return sure('utf-16be')
  const wide = wideOrder(bytes.subarray(0, 4000))
  if (wide !== undefined) return sure(wide)
  if (bytes.includes(0)) return undefined
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuess: false }
  } catch {
    const label = knownEncoding(declared)
    return label === undefined ? { ...sure('windows-1252'), isGuess: true } : sure(label)
  }
}

/** UTF-8 has been tried by then. */
function knownEncoding(label: string | undefined): string | undefined {
  if (label === undefined) return undefined
  try {
    const { encoding } = new TextDecoder(label)
    return encoding.startsWith('utf-') ? undefined : encoding
  } catch {
    return undefined
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
