import type { Aligned } from './align/align.ts'
import type { Engine } from './compare-with.ts'
import type { WordComparison } from './diff/words.ts'
import type { Dossier } from './dossier/schema.ts'
import { hashText } from './text/hash.ts'

/** What the engine found for every pair of versions of one dossier, made once when it is published. */
export interface Recording {
  /** Of the dossier it was made from; a recording never serves another text. */
  readonly fingerprint: string
  /** By `pairKey`. */
  readonly pairs: Readonly<Record<string, RecordedPair>>
}

export interface RecordedPair extends Aligned {
  /** By `wordsKey`; only what the comparison asked for. */
  readonly words: Readonly<Record<string, WordComparison>>
}

export const pairKey = (olderId: string, newerId: string): string => `${olderId} ${newerId}`
export const wordsKey = (a: string, b: string, numbered: boolean): string => `${numbered ? '1. ' : ''}${a} → ${b}`

/** Whether the recording was made from exactly this dossier; only then may it be replayed. */
export const isRecordingOf = (recording: Recording, dossier: Dossier): boolean =>
  recording.fingerprint === fingerprintOf(dossier)

/** The engine as it was recorded for one pair; a RangeError for a pair or for words that were not recorded. */
export function replay(recording: Recording, olderId: string, newerId: string): Engine {
  const pair = recording.pairs[pairKey(olderId, newerId)]
  if (!pair) throw new RangeError(`no recording of ${pairKey(olderId, newerId)}`)
  return {
    align: () => pair,
    compareWords: (a, b, numbered) => {
      const key = wordsKey(a, b, numbered)
      const words = pair.words[key]
      if (!words) throw new RangeError(`no words recorded for ${key}`)
      return words
    },
  }
}

/** Hash of the dossier as JSON, with its length. */
export function fingerprintOf(dossier: Dossier): string {
  const text = JSON.stringify(dossier)
  return `${text.length}-${hashText(text)}`
}
