import type { Imported, ImportedBlock } from '../imported/imported.ts'
import { stateBlocks } from '../imported/state-blocks.ts'
import type { DeskItem } from './desk.ts'

/** The text of an item: the file in the reading that was chosen, or the part of it. Its indexes are those of a `DeskRange`. */
export function itemBlocks(
  { state, paper }: Pick<DeskItem, 'state' | 'paper'>,
  imported: Imported,
): readonly ImportedBlock[] {
  if (typeof state === 'object') {
    const { tracked, changes } = imported
    return tracked ? stateBlocks(tracked, (change) => changes[change]?.author === state.author) : []
  }
  const found = imported.states.find(({ id }) => id === state) ?? imported.states[0]
  const range = paper === undefined ? undefined : imported.papers[paper]?.blocks
  return range ? (found?.blocks.slice(range.from, range.to) ?? []) : (found?.blocks ?? [])
}
