import type { Messages } from './nl.ts'

type Directions = Messages['direction']

/** What the advice is directed at: our reading, kept apart from the verb of the paper. */
export function directionOf(
  t: Messages,
  { stance, aim }: { readonly stance: keyof Directions; readonly aim: string },
): string {
  const words: Readonly<Record<string, string>> = t.direction[stance]
  return words[aim] ?? t.direction[stance].other
}

interface Toned {
  readonly strengths: readonly (keyof Messages['strength'])[]
}

export const strengthOf = (t: Messages, { strengths }: Toned): string => strengths.map((s) => t.strength[s]).join(', ')

interface Ended extends Toned {
  readonly outcome: { readonly kind: Exclude<keyof Messages['outcome'], 'stayed'> }
}

/** What came of it; a risk that was only pointed out cannot be followed or not, so there the words are weaker. */
export function outcomeOf(t: Messages, { outcome, strengths }: Ended): string {
  const onlyPointedOut = strengths.every((s) => s === 'points-out' || s === 'explains')
  return outcome.kind === 'not-followed' && onlyPointedOut ? t.outcome.stayed : t.outcome[outcome.kind]
}
