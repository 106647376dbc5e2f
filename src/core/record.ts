import type { Alignment } from './align/align.ts'
import { engine } from './compare.ts'
import { compareWith } from './compare-with.ts'
import type { WordComparison } from './diff/words.ts'
import type { Dossier } from './dossier/schema.ts'
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
  let alignment: Alignment = { groups: [], exact: true }
  const words: Record<string, WordComparison> = {}
  const listening = {
    align: (...given: Parameters<typeof engine.align>) => (alignment = engine.align(...given)),
    compareWords: (a: string, b: string) => (words[wordsKey(a, b)] = engine.compareWords(a, b)),
  }
  compareWith(listening, dossier, olderId, newerId)
  return { alignment, words }
}
