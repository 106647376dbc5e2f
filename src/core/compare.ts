import { alignAndConsider, type AlignOptions } from './align/align.ts'
import { compareWith, type Engine } from './compare-with.ts'
import type { Comparison } from './comparison.ts'
import { compareWords } from './diff/words.ts'
import type { Dossier } from './dossier/schema.ts'
import { keepApart } from './keep-apart.ts'

/** How much a comparison may cost, and who is told how far it is; see `AlignOptions`. */
export type Limits = Pick<AlignOptions, 'maxWork' | 'isOutOfTime' | 'onProgress'>

/** Share of the time that finding the partners takes; the rest is for the words within the pairs. */
const ALIGNED = 0.6

/** Compares two versions of one dossier; throws a RangeError on an id that the dossier does not hold. */
export function compare(dossier: Dossier, olderId: string, newerId: string, limits: Limits = {}): Comparison {
  return compareWith(keepApart(createEngine(limits), dossier, olderId, newerId), dossier, olderId, newerId)
}

/** The engine itself, for one comparison. */
export function createEngine({ onProgress = () => {}, ...limits }: Limits = {}): Engine {
  let [changed, compared] = [0, 0]
  return {
    align(a, b, options) {
      const tell = (share: number) => onProgress(share * ALIGNED)
      const aligned = alignAndConsider(a, b, { ...options, ...limits, onProgress: tell })
      changed = aligned.alignment.groups.filter(({ kind }) => kind === 'changed' || kind === 'layout').length
      return aligned
    },
    compareWords(...given) {
      const words = limits.isOutOfTime?.() ? undefined : compareWords(...given)
      compared++
      onProgress(ALIGNED + (1 - ALIGNED) * Math.min(1, compared / changed))
      return words
    },
  }
}
