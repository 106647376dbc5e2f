import { Inflate } from 'fflate'
import { Failure } from './failure.ts'
import { crcOf } from './crc.ts'
import { MAX_ENTRIES, MAX_RATIO, RATIO_FROM_BYTES, STEP_BYTES } from './limits.ts'

/** What the directory at the end of a zip says of one file in it. Sizes are claims. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly isEncrypted: boolean
  readonly packed: number
  readonly unpacked: number
  readonly crc: number
  /** Of its local header, in the bytes of the zip. */
  readonly offset: number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const DIRECTORY = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const LOCATOR_SIZE = 20
const ENTRY_SIZE = 46
const LOCAL_SIZE = 30
const MAX_COMMENT = 65_535
const ALL_ONES_16 = 0xffff
const ALL_ONES_32 = 0xffff_ffff
const STORED = 0
const DEFLATED = 8
const NAME_IS_UTF8 = 0x800
const IS_ENCRYPTED = 1
/** Of packed bytes; deflate unpacks to at most 1032 times as much. */
const PUSH_BYTES = 16_384

/**
 * The entries of a zip, from the directory at its end, in its order. Folders are left out.
 * @throws Failure `broken` or `too-much`
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const { count, size, offset } = readEnd(view, end)
  if (count > MAX_ENTRIES) throw new Failure('too-much', { found: 'entries', expected: String(MAX_ENTRIES) })
  if (offset + size > end) throw broken()
  const entries: ZipEntry[] = []
  let at = offset
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_SIZE > offset + size || view.getUint32(at, true) !== DIRECTORY) throw broken()
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    const [name = 0, extra = 0, comment = 0] = lengths
    if (at + ENTRY_SIZE + name + extra + comment > offset + size) throw broken()
    const entry = readEntry(view, bytes, at, name, extra)
    if (!entry.name.endsWith('/')) entries.push(entry)
    at += ENTRY_SIZE + name + extra + comment
  }
  return entries
}

const broken = (): Failure => new Failure('broken', { found: 'zip' })

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at
  }
  throw broken()
}

function readEnd(view: DataView, end: number): { count: number; size: number; offset: number } {
  const short = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
  }
  const isLong = short.count === ALL_ONES_16 || short.size === ALL_ONES_32 || short.offset === ALL_ONES_32
  const locator = end - LOCATOR_SIZE
  if (!isLong || locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return short
  const at = readLong(view, locator + 8)
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) throw broken()
  return { count: readLong(view, at + 32), size: readLong(view, at + 40), offset: readLong(view, at + 48) }
}

function readLong(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw broken()
  return Number(view.getBigUint64(at, true))
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, nameLength: number, extraLength: number): ZipEntry {
  const flags = view.getUint16(at + 8, true)
  const nameAt = at + ENTRY_SIZE
  const nameBytes = bytes.subarray(nameAt, nameAt + nameLength)
  const label = (flags & NAME_IS_UTF8) === 0 && nameBytes.some((byte) => byte > 127) ? 'windows-1252' : 'utf-8'
  const sizes = readSizes(view, at, nameAt + nameLength, extraLength)
  return {
    name: new TextDecoder(label).decode(nameBytes).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & IS_ENCRYPTED) !== 0,
    crc: view.getUint32(at + 16, true),
    ...sizes,
  }
}

/** Of a large file the sizes stand in an extra field, those only that did not fit their place. */
function readSizes(view: DataView, at: number, extraAt: number, extraLength: number) {
  const short = [24, 20, 42].map((field) => view.getUint32(at + field, true))
  const end = extraAt + extraLength
  let long = -1
  for (let field = extraAt; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) === 1) long = field + 4
  }
  const [unpacked = 0, packed = 0, offset = 0] = short.map((value) => {
    if (value !== ALL_ONES_32 || long < 0) return value
    if (long + 8 > end) throw broken()
    long += 8
    return readLong(view, long - 8)
  })
  return { unpacked, packed, offset }
}

/**
 * The bytes of one entry, unpacked in small steps. What the file says of their number and checksum is checked, not
 * trusted: only at the last step is it known that they are whole.
 * @param claim told the number of bytes before each step; throws to end it
 * @throws Failure `broken`, `bomb` or `encrypted`
 */
export function* unpack(bytes: Uint8Array, entry: ZipEntry, claim: (bytes: number) => void): Generator<Uint8Array> {
  const where = { part: entry.name }
  if (entry.isEncrypted) throw new Failure('encrypted', { where })
  let unpacked = 0
  let crc = 0
  for (const step of smallSteps(inflated(bytes, entry))) {
    unpacked += step.length
    if (unpacked > RATIO_FROM_BYTES && unpacked > MAX_RATIO * entry.packed) throw new Failure('bomb', { where })
    claim(step.length)
    crc = crcOf(step, crc)
    yield step
  }
  if (unpacked !== entry.unpacked || crc !== entry.crc) throw new Failure('broken', { where, found: entry.name })
}

function* inflated(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  const packed = packedBytes(bytes, entry)
  if (entry.method === STORED) {
    yield packed
    return
  }
  const ready: Uint8Array[] = []
  const inflate = new Inflate((data) => ready.push(data))
  for (let at = 0; at < packed.length; at += PUSH_BYTES) {
    inflate.push(packed.subarray(at, at + PUSH_BYTES), at + PUSH_BYTES >= packed.length)
    yield* ready.splice(0)
  }
}

function packedBytes(bytes: Uint8Array, { name, method, offset, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const failure = new Failure('broken', { where: { part: name }, found: name })
  if (method !== STORED && method !== DEFLATED) throw failure
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL) throw failure
  const from = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (from + packed > bytes.length) throw failure
  return bytes.subarray(from, from + packed)
}

function* smallSteps(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += STEP_BYTES) yield chunk.subarray(at, at + STEP_BYTES)
  }
}
