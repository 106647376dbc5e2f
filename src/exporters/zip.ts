import { strToU8, unzipSync, zipSync } from 'fflate'

/** By name, in the order in which they are to stand in the archive. */
export type Files = ReadonlyMap<string, Uint8Array>

const LEVEL = 9
/**
 * Local time, as fflate reads it: an archive holds years, days and hours without a zone, so this is the same bytes
 * everywhere. The first day that an archive can hold.
 */
const FIRST_DAY = () => new Date(1980, 0, 1)

export const bytesOf = strToU8

/** The same files give the same bytes, whenever and wherever. */
export function zip(files: Files): Uint8Array {
  const options = { level: LEVEL, mtime: FIRST_DAY(), os: 0 } as const
  return zipSync(Object.fromEntries([...files].map(([name, bytes]) => [name, [bytes, options]])))
}

/** The archive again, without the clock that its maker put in. */
export function rezip(archive: Uint8Array): Uint8Array {
  return zip(new Map(Object.entries(unzipSync(archive))))
}
