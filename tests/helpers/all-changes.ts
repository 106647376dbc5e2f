import { changeIds, type ChangeStory, changeStory } from '../../src/core/change-story.ts'
import { compare } from '../../src/core/compare.ts'
import type { Comparison } from '../../src/core/comparison.ts'
import type { Dossier } from '../../src/core/dossier/schema.ts'

export interface OneChange {
  readonly name: string
  readonly comparison: Comparison
  readonly story: ChangeStory
}

/** Every change between every two versions, with its story; throws on a change that has none. */
export function allChanges(dossier: Dossier): readonly OneChange[] {
  const ids = dossier.versions.map((version) => version.id)
  return ids.flatMap((older, index) =>
    ids.slice(index + 1).flatMap((newer) => {
      const comparison = compare(dossier, older, newer)
      return changeIds(comparison).map((at) => {
        const story = changeStory(dossier, comparison, at)
        if (!story) throw new Error(`${older} to ${newer}: ${at} has no story`)
        return { name: `${older} to ${newer}, ${at}`, comparison, story }
      })
    }),
  )
}
