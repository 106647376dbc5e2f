const BLOCK = 64
const WORDS = 64

/** First 32 bits of the fractional parts of the cube roots of the first 64 primes, as FIPS 180-4 demands. */
const CONSTANTS = Uint32Array.from(primes(WORDS), (prime) => fraction(prime, 3))
/** The same of the square roots of the first eight. */
const START = Uint32Array.from(primes(8), (prime) => fraction(prime, 2))

function primes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}

/** Whole numbers only, because engines may round a root in their own way: the 32 bits after the point, by bisection. */
function fraction(n: number, root: 2 | 3): number {
  const target = BigInt(n) << BigInt(32 * root)
  let [low, high] = [0n, BigInt(n) << 32n]
  while (low < high) {
    const middle = (low + high + 1n) >> 1n
    if (middle ** BigInt(root) <= target) low = middle
    else high = middle - 1n
  }
  return Number(low & 0xffffffffn)
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/**
 * SHA-256 (FIPS 180-4) of the UTF-8 bytes of a text, in lower-case hex. Browsers offer their own only on pages that
 * came over a secure connection, and only with waiting.
 */
export function sha256(text: string): string {
  const bytes = pad(new TextEncoder().encode(text))
  const view = new DataView(bytes.buffer)
  const state = START.slice()
  const words = new Uint32Array(WORDS)
  for (let at = 0; at < bytes.length; at += BLOCK) {
    for (let n = 0; n < 16; n++) words[n] = view.getUint32(at + 4 * n)
    spread(words)
    mix(state, words)
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

/** A one, zeros, and the length in bits, up to a whole number of blocks. */
function pad(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0)
  return padded
}

function spread(words: Uint32Array): void {
  for (let n = 16; n < WORDS; n++) {
    const [early, late] = [words[n - 15]!, words[n - 2]!]
    const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    words[n] = words[n - 16]! + first + words[n - 7]! + second
  }
}

function mix(state: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let n = 0; n < WORDS; n++) {
    const high = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const choice = (e & f) ^ (~e & g)
    const first = (h + high + choice + CONSTANTS[n]! + words[n]!) | 0
    const low = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + low + majority) | 0]
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = state[index]! + word))
}
