import type { Advice, Dossier, Passage, PassageState } from './dossier/schema.ts'
import { lifelineOf } from './lifeline.ts'
import { outcomeKey } from './outcome-key.ts'

/** One word for a direction in filters and addresses: "against-change.cut". */
export const directionKey = ({ stance, aim }: Pick<Advice, 'stance' | 'aim'>): string => `${stance}.${aim}`

export interface SilentCut {
  readonly passage: Passage
  readonly state: PassageState
  readonly event: 'cut' | 'shortened'
}

/**
 * Cuts and shortenings in whose step no paper gives any advice about the passage, nor about another passage that
 * shared a block with it before.
 */
export function cutsWithoutAdvice(dossier: Dossier): readonly SilentCut[] {
  return dossier.passages.flatMap((passage) =>
    lifelineOf(dossier, passage).flatMap((cell): SilentCut[] => {
      const event = cell.events.find((each): each is SilentCut['event'] => each === 'cut' || each === 'shortened')
      const shared = new Set([passage.id, ...neighbours(dossier, passage, cell.state.version)])
      const isAdvised = dossier.advice.some(
        (advice) =>
          advice.between.newer === cell.state.version &&
          advice.stance !== 'procedural' &&
          advice.about.some((id) => shared.has(id)),
      )
      return event && !isAdvised ? [{ passage, state: cell.state, event }] : []
    }),
  )
}

/** Advice, objections and proposals that the papers show were not followed, in the order of the dossier. */
export const notFollowed = (dossier: Dossier): readonly Advice[] =>
  dossier.advice.filter((advice) => outcomeKey(advice) === 'not-followed')

/** Remarks that only pointed out a risk or a fact of a change that stayed; not the same as not followed. */
export const changeStayed = (dossier: Dossier): readonly Advice[] =>
  dossier.advice.filter((advice) => outcomeKey(advice) === 'stayed')

/** Passages that share a block with this one in the version before. */
function neighbours(dossier: Dossier, passage: Passage, versionId: string): readonly string[] {
  const before = dossier.versions[dossier.versions.findIndex((v) => v.id === versionId) - 1]
  const blocks = before?.sections.flatMap((section) => section.blocks) ?? []
  return blocks.filter((block) => block.passages.includes(passage.id)).flatMap((block) => block.passages)
}
