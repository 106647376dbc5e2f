import type { ImportProblem } from '../imported/problem.ts'

/** One file that the reader gave, and what became of it. */
export interface GivenFile {
  /** Unique in this tab. */
  readonly key: number
  readonly name: string
  readonly state:
    | { readonly is: 'waiting' }
    /** `share` of the file, 0..1. */
    | {
        readonly is: 'reading'
        readonly share: number
        readonly pages?: { readonly page: number; readonly of: number }
      }
    | { readonly is: 'cancelled' }
    | { readonly is: 'failed'; readonly problems: readonly ImportProblem[] }
    /** The same bytes lie on the desk, under this name. */
    | { readonly is: 'twice'; readonly as: string }
    /** A dossier among other files, which is a page of its own. */
    | { readonly is: 'dossier' }
    /** Holds several documents; `file` is its key on the desk. */
    | { readonly is: 'bundle'; readonly file: string }
    | { readonly is: 'done' }
}

export const isBusy = ({ state }: GivenFile): boolean => state.is === 'waiting' || state.is === 'reading'
