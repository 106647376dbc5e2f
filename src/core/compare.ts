import { align } from './align/align.ts'
import { compareWith, type Engine } from './compare-with.ts'
import type { Comparison } from './comparison.ts'
import { compareWords } from './diff/words.ts'
import type { Dossier } from './dossier/schema.ts'

export const engine: Engine = { align, compareWords }

/** Compares two versions of one dossier; throws a RangeError on an id that the dossier does not hold. */
export function compare(dossier: Dossier, olderId: string, newerId: string): Comparison {
  return compareWith(engine, dossier, olderId, newerId)
}
