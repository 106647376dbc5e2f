import type { Imported } from '../../core/imported/imported.ts'
import type { Point } from '../../core/workbench/points.ts'

/** What the list knows of an item beside the item itself. */
export interface ItemFacts {
  readonly imported: Imported
  /** What a reader calls it. */
  readonly name: string
  /** How many its text has. */
  readonly blocks: number
  readonly points: readonly Point[]
}
