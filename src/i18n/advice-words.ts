import type { Advice } from '../core/dossier/schema.ts'
import { outcomeKey } from '../core/outcome-key.ts'
import type { Messages } from './nl.ts'

/** What the advice is directed at: our reading, kept apart from the verb of the paper. */
export function directionOf(t: Messages, { stance, aim }: Pick<Advice, 'stance' | 'aim'>): string {
  const words: Readonly<Record<string, string>> = t.direction[stance]
  return words[aim] ?? t.direction[stance].other
}

export const strengthOf = (t: Messages, { strengths }: Pick<Advice, 'strengths'>): string =>
  strengths.map((s) => t.strength[s]).join(', ')

/** What came of it; a risk that was only pointed out cannot be followed or not, so there the words are weaker. */
export const outcomeOf = (t: Messages, advice: Pick<Advice, 'outcome' | 'strengths'>): string =>
  t.outcome[outcomeKey(advice)]

/** On what an outcome rests, where no paper states it. */
export function outcomeBasis(t: Messages, { outcome }: Pick<Advice, 'outcome'>): string | undefined {
  const { kind, basis } = outcome
  if (kind === 'unknown' || kind === 'not-assessed' || basis === undefined || basis === 'stated') return undefined
  return t.basis[basis]
}
