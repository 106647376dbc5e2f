import type { Aligned } from './align/align.ts'
import { createEngine } from './compare.ts'
import { compareWith, type Engine } from './compare-with.ts'
import type { WordComparison } from './diff/words.ts'
import type { Dossier } from './dossier/schema.ts'
import { keepApart } from './keep-apart.ts'
import { fingerprintOf, pairKey, type RecordedPair, type Recording, wordsKey } from './recording.ts'

/** Compares every pair of versions once and keeps what the engine answered. */
export function record(dossier: Dossier): Recording {
  const ids = dossier.versions.map((version) => version.id)
  const pairs = ids.flatMap((older, index) =>
    ids.slice(index + 1).map((newer) => [pairKey(older, newer), recordPair(dossier, older, newer)] as const),
  )
  return { fingerprint: fingerprintOf(dossier), pairs: Object.fromEntries(pairs) }
}

function recordPair(dossier: Dossier, olderId: string, newerId: string): RecordedPair {
  const engine = keepApart(createEngine(), dossier, olderId, newerId)
  let aligned: Aligned = { alignment: { groups: [], exact: true }, considered: [] }
  const words: Record<string, WordComparison> = {}
  const listening: Engine = {
    align: (...given) => (aligned = engine.align(...given)),
    compareWords: (...given) => {
      const found = engine.compareWords(...given)
      if (found) words[wordsKey(...given)] = found
      return found
    },
  }
  const { reconstructed } = compareWith(listening, dossier, olderId, newerId)
  // A reconstruction has no use for them.
  return { alignment: aligned.alignment, considered: reconstructed ? [] : aligned.considered, words }
}
