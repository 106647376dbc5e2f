import type { Block } from '../../src/core/align/align.ts'

/** How hard a text was edited; what that means in shares stands in `generate.ts`. */
export const LEVELS = ['light', 'heavy', 'brutal'] as const
export type Level = (typeof LEVELS)[number]

/** What the editing did to a pair of blocks. */
export const TAGS = ['moved', 'split', 'merged', 'reworded', 'shortened', 'renamed', 'repeated', 'redacted'] as const
export type Tag = (typeof TAGS)[number]

/** Block `i` of the older and block `j` of the newer text are, in part or whole, the same passage. */
export type TrueEdge = { readonly i: number; readonly j: number; readonly tags: readonly Tag[] }

/** Two texts of which it is known what became of every block. */
export type Case = {
  readonly name: string
  readonly a: readonly Block[]
  readonly b: readonly Block[]
  /** All of them: a block of `a` without an edge was cut, one of `b` without an edge was added. */
  readonly edges: readonly TrueEdge[]
}

/** Another way to find which blocks belong together. */
export type Peer = {
  /** As the table names it. */
  readonly name: string
  /** Index pairs [in a, in b]; a block may be in several, or in none. */
  readonly findEdges: (a: readonly Block[], b: readonly Block[]) => readonly (readonly [number, number])[]
}
