import { createContext } from 'react'
import type { FoundIn, LiteralPassage } from '../core/citation/found.ts'

/** What is known of the passages behind the locators of the dossier on screen, by locator id. */
export interface Passages {
  readonly found: Readonly<Record<string, readonly FoundIn[]>>
  readonly literal: Readonly<Record<string, LiteralPassage>>
  /** Fetches the literal passages, if any were published; called when locators come into view. */
  loadLiteral(): void
}

export const PassagesContext = createContext<Passages>({ found: {}, literal: {}, loadLiteral: () => {} })
