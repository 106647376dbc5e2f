/** In bytes, of any file. */
export const MAX_IMPORT_BYTES = 200_000_000

/** In UTF-16 units of text: some five thousand pages. */
export const MAX_IMPORT_TEXT = 10_000_000

/** The same for Markdown, of which reading is slow: some thousand pages. */
export const MAX_MARKDOWN_TEXT = 2_000_000
