import type { Desk, DeskItem } from './desk.ts'
import { versionsOf } from './versions.ts'

/** Two versions that follow each other on the desk. */
export interface DeskStep {
  readonly older: DeskItem
  readonly newer: DeskItem
}

/** Which step a paper is about, or why nobody can tell. */
export type PaperStep =
  | ({ readonly is: 'step' } & DeskStep)
  /** The paper has no date. */
  | { readonly is: 'undated' }
  /** A version has none, so that another step could be meant as well. `versions`: those without one. */
  | { readonly is: 'undated-versions'; readonly versions: readonly DeskItem[] }
  /** Dated on or before the first version, or after the last one. */
  | { readonly is: 'before' | 'after' }
  /** The versions do not lie in the order of their dates. */
  | { readonly is: 'disorder' }
  | { readonly is: 'too-few-versions' }

/** Neighbouring versions, in the order in which they lie on the desk. */
export function stepsOf(desk: Desk): readonly DeskStep[] {
  const versions = versionsOf(desk)
  return versions.slice(1).map((newer, index) => ({ older: versions[index]!, newer }))
}

export const stepKey = ({ older, newer }: DeskStep): string => `${older.id} ${newer.id}`

/**
 * The step between whose versions the paper is dated. On the day of a version itself it belongs to the step that leads
 * to that version: a paper about a letter is written before the letter is.
 */
export function stepOfPaper(desk: Desk, paper: DeskItem): PaperStep {
  const { date } = paper
  const versions = versionsOf(desk)
  if (versions.length < 2) return { is: 'too-few-versions' }
  if (date === undefined) return { is: 'undated' }
  const undated = versions.filter((version) => version.date === undefined)
  const days = versions.flatMap((version) => version.date ?? [])
  if (days.some((day, index) => index > 0 && day < days[index - 1]!)) return { is: 'disorder' }
  const steps = stepsOf(desk).filter(({ older, newer }) => {
    return older.date !== undefined && newer.date !== undefined && older.date < date && date <= newer.date
  })
  // Equal dates of two versions make a step that no date lies in, so there is at most one.
  const [step] = steps
  if (step) return { is: 'step', ...step }
  if (undated.length > 0) return { is: 'undated-versions', versions: undated }
  return { is: date <= days[0]! ? 'before' : 'after' }
}
