import { STRENGTHS, type Strength } from '../dossier/terms.ts'
import type { Dossier, Passage } from '../dossier/schema.ts'
import { firstCut, type LifeEvent, lifelineOf } from '../lifeline.ts'
import type { Sort } from './terms.ts'

/** Which passages a picture holds, and in what order. */
export interface Selection {
  readonly sort: Sort
  /** Ids of themes; absent means all. */
  readonly themes?: readonly string[] | undefined
  /** Only passages about which some advice weighs against a change. */
  readonly contested?: true | undefined
  /** Only passages to which at least one of these happened; absent means all. */
  readonly events?: readonly LifeEvent[] | undefined
}

/** What the passages of a group have in common. */
export type GroupKey =
  | { readonly by: 'theme'; readonly id: string; readonly label: string }
  /** The version in which they are first reported gone; absent where no source reports that. */
  | { readonly by: 'cut'; readonly version: string | undefined }
  /** The first verb in the list of strengths that any advice about them uses; absent where there is no advice. */
  | { readonly by: 'advice'; readonly strength: Strength | undefined }

export interface PassageGroup {
  readonly key: GroupKey
  readonly passages: readonly Passage[]
}

/** The chosen passages in groups; within a group they keep the order of the dossier. No group is empty. */
export function selectPassages(dossier: Dossier, selection: Selection): readonly PassageGroup[] {
  const chosen = dossier.passages.filter((passage) => isChosen(dossier, passage, selection))
  return groupKeys(dossier, selection.sort)
    .map(({ key, holds }) => ({ key, passages: chosen.filter(holds) }))
    .filter(({ passages }) => passages.length > 0)
}

export const isContested = (dossier: Dossier, passage: Passage): boolean =>
  dossier.advice.some((advice) => advice.stance === 'against-change' && advice.about.includes(passage.id))

/** Everything that happened to the passage in any version. */
export const eventsIn = (dossier: Dossier, passage: Passage): ReadonlySet<LifeEvent> =>
  new Set(lifelineOf(dossier, passage).flatMap(({ events }) => events))

function isChosen(dossier: Dossier, passage: Passage, { themes, contested, events }: Selection): boolean {
  if (themes && !themes.includes(passage.theme)) return false
  if (contested && !isContested(dossier, passage)) return false
  if (!events) return true
  const happened = eventsIn(dossier, passage)
  return events.some((event) => happened.has(event))
}

interface Grouping {
  readonly key: GroupKey
  holds(passage: Passage): boolean
}

function groupKeys(dossier: Dossier, sort: Sort): readonly Grouping[] {
  if (sort === 'theme') {
    return dossier.meta.themes.map(({ id, label }) => ({
      key: { by: 'theme', id, label },
      holds: (passage) => passage.theme === id,
    }))
  }
  if (sort === 'cut') {
    return [...dossier.versions.map(({ id }) => id), undefined].map((version) => ({
      key: { by: 'cut', version },
      holds: (passage) => firstCut(passage)?.version === version,
    }))
  }
  return [...STRENGTHS, undefined].map((strength) => ({
    key: { by: 'advice', strength },
    holds: (passage) => strongestAdvice(dossier, passage) === strength,
  }))
}

function strongestAdvice(dossier: Dossier, passage: Passage): Strength | undefined {
  const used = dossier.advice.filter(({ about }) => about.includes(passage.id)).flatMap(({ strengths }) => strengths)
  return STRENGTHS.find((strength) => used.includes(strength))
}
