import type { Block } from './align/align.ts'
import { isPresent } from './comparison.ts'
import type { Dossier, DossierBlock, Passage, PassageState, Version } from './dossier/schema.ts'
import { type Thread, type ThreadState, traceLineage } from './lineage/lineage.ts'

/** What the words of the blocks alone say of a passage in a version; `no-text` when it has no block there. */
export type Traced = 'no-text' | Exclude<ThreadState, 'absent-before' | 'cut' | 'gone'>

/** The recorded state of a passage in one version beside what was computed. */
export interface Agreement {
  readonly passage: string
  readonly version: string
  readonly stated: PassageState['state']
  readonly traced: Traced
  readonly agrees: boolean
}

/** Of several blocks the most telling state stands for all. */
const TELLING: readonly Traced[] = ['restored', 'split', 'merged', 'shortened', 'moved', 'reworded', 'born', 'kept']

/**
 * Holds the lineage that is computed from the blocks' words, without the editors' ids, against the states they
 * recorded, for every passage that has a block in any version. Absent agrees with silence, and with a block whose
 * words are no longer those of the last version that had the passage (a title that lost its addition). Unknown agrees
 * with silence and with text that is only assumed; never with text that a source is said to state. Restored agrees
 * only when the words come back too.
 *
 * A text and a reconstruction tell of the same in other words, so that between the two nothing can be computed. Where a
 * dossier has both, the versions that are text are left out, and so is every return after one of them.
 */
export function checkAgreement(whole: Dossier): readonly Agreement[] {
  const leftOut = whole.versions.every(isText) ? [] : textsOf(whole)
  const dossier = leftOut.length === 0 ? whole : without(whole, leftOut)
  const versions = dossier.versions.map((version) => version.sections.flatMap((section) => section.blocks))
  const { threads } = traceLineage(versions.map((blocks) => blocks.map(({ kind, text }): Block => ({ kind, text }))))
  return dossier.passages.flatMap((passage) => {
    const blocks = versions.map((each) => each.filter((block) => block.passages.includes(passage.id)))
    if (blocks.every((each) => each.length === 0)) return []
    return passage.states.flatMap((state, index) => {
      if (state.state === 'restored' && leftOut.some((id) => id < state.version)) return []
      const traced = tracedState(threads, versions[index] ?? [], blocks[index] ?? [], index)
      return {
        passage: passage.id,
        version: state.version,
        stated: state.state,
        traced,
        agrees: agrees(passage, state, traced, blocks, index),
      }
    })
  })
}

const isText = ({ sections }: Version): boolean =>
  sections.some(({ blocks }) => blocks.some(({ basis }) => basis === 'literal'))

const textsOf = ({ versions }: Dossier): readonly string[] => versions.filter(isText).map(({ id }) => id)

const without = (dossier: Dossier, ids: readonly string[]): Dossier => ({
  ...dossier,
  versions: dossier.versions.filter(({ id }) => !ids.includes(id)),
  passages: dossier.passages.map((passage) => ({
    ...passage,
    states: passage.states.filter(({ version }) => !ids.includes(version)),
  })),
})

function tracedState(
  threads: readonly Thread[],
  version: readonly DossierBlock[],
  blocks: readonly DossierBlock[],
  index: number,
): Traced {
  const states = threads
    .map((thread) => thread.steps[index])
    .filter((step) => step?.blocks.some((at) => blocks.includes(version[at]!)))
    .map((step) => step?.state)
  const telling = TELLING.find((each) => states.includes(each as ThreadState)) ?? 'no-text'
  // Words that nobody knows cannot be seen to come back: what would be alike is our own way to say so.
  const isUnknown = blocks.every((block) => block.contentUnknown === true)
  return telling === 'restored' && isUnknown ? 'born' : telling
}

function agrees(
  passage: Passage,
  state: PassageState,
  traced: Traced,
  blocks: readonly (readonly DossierBlock[])[],
  index: number,
): boolean {
  const here = blocks[index] ?? []
  if (state.state === 'restored') return traced === 'restored'
  if (isPresent(state)) return here.length > 0
  if (state.state === 'unknown')
    return here.every((block) => block.basis === 'assumed' || block.contentUnknown === true)
  const before = passage.states.findLastIndex((each, at) => at < index && isPresent(each))
  return here.length === 0 || textOf(here) !== textOf(blocks[before] ?? [])
}

const textOf = (blocks: readonly DossierBlock[]): string => blocks.map((block) => block.text).join(' ')
