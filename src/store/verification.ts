import { create } from 'zustand'
import type { FoundIn, LiteralPassage } from '../core/citation/found.ts'
import type { FileOutcome } from './verify-files.ts'

/** One file that the reader opened to check the dossier with. */
export interface OpenedFile {
  readonly name: string
  readonly state:
    | { readonly is: 'waiting' }
    /** `share` of the file, 0..1. */
    | { readonly is: 'reading'; readonly share: number }
    | { readonly is: 'cancelled' }
    | { readonly is: 'done'; readonly outcome: FileOutcome }
}

export interface Verification {
  readonly files: readonly OpenedFile[]
  /** By locator id; a locator of which no opened file holds the source is absent. */
  readonly found: Readonly<Record<string, readonly FoundIn[]>>
}

interface Verifications {
  /** By address id, in memory only: nothing of an opened file is kept or sent. */
  readonly byId: Readonly<Record<string, Verification>>
  /** By address id and locator id, for dossiers that were published with their passages. */
  readonly literal: Readonly<Record<string, Readonly<Record<string, LiteralPassage>>>>
}

/** What is known; `verify-run.ts` and `literals.ts` find it out, and come only when they are needed. */
export const useVerification = create<Verifications>()(() => ({ byId: {}, literal: {} }))
