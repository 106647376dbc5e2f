import { isPresent } from './comparison.ts'
import type { Advice, Dossier, Passage, PassageState, Remark } from './dossier/schema.ts'

/** What is drawn in a version: nothing for `unknown`, an empty tube for what is gone. */
export type Tube = 'full' | 'short' | 'empty' | 'none'
/** What happened in this version, in the order a reader needs it. */
export type LifeEvent = 'cut' | 'added' | 'restored' | 'shortened' | 'moved' | 'renamed'

export interface LifelineCell {
  readonly state: PassageState
  readonly tube: Tube
  /** False when the state is derived, or rests on a premise in a question. */
  readonly stated: boolean
  readonly events: readonly LifeEvent[]
  /** True when a version before it is known to have had the passage. */
  readonly seen: boolean
  /** True when the cell before it is known too, so that a line may join them. */
  readonly joined: boolean
  /** Advice of the papers in the step to this version. */
  readonly advice: readonly Advice[]
  /** Reactions and wordings by the reader of the papers that describe this version; the moment may be unknown. */
  readonly reactions: readonly Remark[]
}

/** One cell a version, in order. */
export function lifelineOf(dossier: Dossier, passage: Passage): readonly LifelineCell[] {
  return passage.states.map((state, index) => {
    const before = passage.states[index - 1]
    const version = dossier.versions.find((v) => v.id === state.version)
    return {
      state,
      tube: tubeOf(state),
      stated: state.basis === 'stated' || state.basis === 'literal' || state.basis === 'answer',
      events: eventsOf(state, passage.states.slice(0, index)),
      seen: passage.states.slice(0, index).some(isPresent),
      joined: before !== undefined && before.state !== 'unknown' && state.state !== 'unknown',
      advice: dossier.advice.filter(
        (advice) => advice.between.newer === state.version && advice.about.includes(passage.id),
      ),
      reactions: dossier.remarks.filter(
        (remark) =>
          (remark.role === 'reaction' || remark.role === 'wording') &&
          remark.passages.includes(passage.id) &&
          version?.describedBy.includes(remark.source) === true,
      ),
    }
  })
}

/** The first version in which the passage is reported gone after it was known to stand there. */
export function firstCut(passage: Passage): PassageState | undefined {
  return passage.states.find((state, index) => eventsOf(state, passage.states.slice(0, index)).includes('cut'))
}

function tubeOf(state: PassageState): Tube {
  if (state.state === 'unknown') return 'none'
  if (state.state === 'absent') return 'empty'
  return state.state === 'shortened' || state.also?.includes('shortened') === true ? 'short' : 'full'
}

function eventsOf(state: PassageState, earlier: readonly PassageState[]): LifeEvent[] {
  const known = earlier.filter((each) => each.state !== 'unknown').at(-1)
  if (state.state === 'absent') return isPresent(known) ? ['cut'] : []
  const named = [state.state, ...(state.also ?? [])]
  const still = [known?.state, ...(known?.also ?? [])]
  return (['added', 'restored', 'shortened', 'moved', 'renamed'] as const).filter(
    (event) => named.includes(event) && !(event === 'shortened' && still.includes('shortened')),
  )
}

/** The words for a state, in the language of the screen. */
export interface StateWords {
  readonly state: Readonly<Record<LifeEvent | 'present' | 'notThere' | 'unknown' | 'stillGone', string>>
  readonly basis: Readonly<Record<NonNullable<PassageState['basis']>, string>>
}

/** The state alone: "weggehaald", "staat erin (afgeleid)". */
export function stateWords({ state, basis }: StateWords, cell: LifelineCell): string {
  if (cell.tube === 'none') return state.unknown
  const what =
    cell.events.length > 0
      ? cell.events.map((event) => state[event]).join(', ')
      : cell.tube === 'empty'
        ? state[cell.seen ? 'stillGone' : 'notThere']
        : cell.tube === 'short'
          ? state.shortened
          : state.present
  return cell.stated ? what : `${what} (${basis[cell.state.basis ?? 'inferred']})`
}
