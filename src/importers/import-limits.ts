/** In bytes, of any file. */
export const MAX_IMPORT_BYTES = 200_000_000

/** In UTF-16 units of text: some five thousand pages. */
export const MAX_IMPORT_TEXT = 10_000_000
