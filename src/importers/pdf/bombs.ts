import { Inflate } from 'fflate'

/** In bytes, unpacked. No page of text comes near it. */
export const MAX_STREAM = 200_000_000
/** Deflate packs no more than this to one. */
const MOST_RATIO = 1032
/** Fed in small pieces, so that no more than some megabytes come out at once. */
const PIECE = 4096
const HEAD = 2000

/**
 * Whether a stream of the file unpacks to more than `MAX_STREAM`, or is packed twice over and unpacks to far more than it
 * weighs. Only what could do so is unpacked. Streams of a file with a password, and other packings than Deflate, cannot
 * be told beforehand.
 */
export function findBomb(bytes: Uint8Array, limit: number = MAX_STREAM): boolean {
  const word = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d] // stream
  let at = bytes.indexOf(0x73)
  while (at >= 0 && at < bytes.length - 8) {
    if (word.every((code, index) => bytes[at + index] === code) && bytes[at - 1] !== 0x64) {
      const from = at + 6 + (bytes[at + 6] === 13 ? 1 : 0) + (bytes[at + 6] === 10 || bytes[at + 7] === 10 ? 1 : 0)
      const head = latin(bytes.subarray(Math.max(0, at - HEAD), at))
      const filters = filtersOf(head.slice(head.lastIndexOf(' obj') + 1))
      if (filters > 0) {
        const to = lengthOf(bytes, from)
        const isSuspect = filters > 1 || (to - from) * MOST_RATIO > limit
        if (isSuspect && unpacks(bytes.subarray(from, to), filters, limit)) return true
        at = to - 1
      }
    }
    at = bytes.indexOf(0x73, at + 1)
  }
  return false
}

const latin = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

/** How many times over it is packed by Deflate. */
const filtersOf = (dictionary: string): number => dictionary.match(/\/(?:FlateDecode|Fl)(?![A-Za-z])/g)?.length ?? 0

const END = [0x65, 0x6e, 0x64, 0x73, 0x74, 0x72, 0x65, 0x61, 0x6d] // endstream

function lengthOf(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x65, from); at >= 0; at = bytes.indexOf(0x65, at + 1)) {
    if (END.every((code, index) => bytes[at + index] === code)) return at
  }
  return bytes.length
}

class TooMuch extends Error {}

function unpacks(packed: Uint8Array, times: number, limit: number): boolean {
  let size = 0
  const count = (chunk: Uint8Array) => {
    size += chunk.length
    if (size > limit) throw new TooMuch()
  }
  let sink = count
  for (let turn = 0; turn < Math.min(times, 4); turn++) sink = inflater(sink)
  try {
    for (let at = 0; at < packed.length; at += PIECE) sink(packed.subarray(at, at + PIECE))
    return false
  } catch (thrown) {
    // Damaged data is no bomb: pdf.js takes what it can of it.
    return thrown instanceof TooMuch
  }
}

/** Unpacks what it is given, without the two bytes before it, in small pieces. */
function inflater(sink: (chunk: Uint8Array) => void): (chunk: Uint8Array) => void {
  const inflate = new Inflate((chunk) => {
    for (let at = 0; at < chunk.length; at += PIECE) sink(chunk.subarray(at, at + PIECE))
  })
  let skipped = 0
  return (chunk) => {
    const skip = Math.min(2 - skipped, chunk.length)
    skipped += skip
    if (chunk.length > skip) inflate.push(chunk.subarray(skip))
  }
}
