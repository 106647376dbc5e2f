import type { Passage } from '../dossier/schema.ts'
import type { DeskPassage } from './desk.ts'
import {
  deskPassage,
  findPassage,
  isGoneSomewhere,
  lineageOf,
  type Presence,
  vanishedPassages,
} from './desk-passage.ts'
import type { ReadItem } from './read-item.ts'
import type { RecordWords } from './record-words.ts'

/** More blocks than this are not followed unasked: it would take long, and give a list without end. */
const MOST_FOLLOWED = 3000

export interface DeskPassages {
  readonly passages: readonly Passage[]
  /** By id on the desk, one a version. */
  readonly presences: ReadonlyMap<string, readonly Presence[]>
  /** Id in the record by id on the desk. */
  readonly ids: ReadonlyMap<string, string>
}

/** The passages that were marked, and those that a comparison shows to be gone from a version. */
export function deskPassages(
  passages: readonly DeskPassage[],
  versions: readonly ReadItem[],
  versionIds: readonly string[],
  newId: (wanted: string) => string,
  words: RecordWords,
): DeskPassages {
  const marked = passages.filter(({ marked: ranges }) => ranges.length > 0)
  const isFollowed = versions.reduce((sum, { blocks }) => sum + blocks.length, 0) <= MOST_FOLLOWED
  if (marked.length === 0 && !isFollowed) return { passages: [], presences: new Map(), ids: new Map() }
  const lineage = lineageOf(versions)
  const find = (each: DeskPassage, by: 'person' | 'computed') => ({
    by,
    each,
    presences: findPassage(each, versions, lineage),
  })
  const vanished = isFollowed ? vanishedPassages(versions, lineage, marked) : []
  const found = [
    ...marked.map((each) => find(each, 'person')),
    ...vanished.map((each) => find(each, 'computed')).filter(({ presences }) => isGoneSomewhere(presences)),
  ]
  const ids = new Map(found.map(({ each }) => [each.id, newId(each.id)]))
  return {
    passages: found.map(({ by, each, presences }) =>
      deskPassage(ids.get(each.id) ?? each.id, each, presences, versions, versionIds, words, by),
    ),
    presences: new Map(found.map(({ each, presences }) => [each.id, presences])),
    ids,
  }
}
