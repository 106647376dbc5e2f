import type { Advice } from './dossier/schema.ts'
import type { Outcome } from './dossier/terms.ts'

/**
 * What came of an advice. `stayed`: the change it weighs against stayed, but the paper only pointed something out,
 * and that cannot be followed or not.
 */
export type OutcomeKey = Outcome | 'stayed'

export function outcomeKey({ outcome, strengths }: Pick<Advice, 'outcome' | 'strengths'>): OutcomeKey {
  const onlyPointsOut = strengths.every((each) => each === 'points-out' || each === 'explains')
  return outcome.kind === 'not-followed' && onlyPointsOut ? 'stayed' : outcome.kind
}
