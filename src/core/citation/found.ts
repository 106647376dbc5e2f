import type { Finding } from './verify.ts'

/** What one opened file says of a locator. */
export interface FoundIn {
  readonly file: string
  readonly finding: Finding
}

/** A passage that was verified when the site was built, with its citation. */
export interface LiteralPassage {
  /** Of the locator, so that the passage is never shown with another. */
  readonly sha256: string
  readonly text: string
  readonly citation: string
}
