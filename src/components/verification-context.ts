import { createContext } from 'react'
import type { Finding } from '../core/citation/verify.ts'

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

/** What is known of the passages behind the locators of the dossier on screen, by locator id. */
export interface Passages {
  readonly found: Readonly<Record<string, readonly FoundIn[]>>
  readonly literal: Readonly<Record<string, LiteralPassage>>
  /** Fetches the literal passages, if any were published; called when locators come into view. */
  loadLiteral(): void
}

export const PassagesContext = createContext<Passages>({ found: {}, literal: {}, loadLiteral: () => {} })
