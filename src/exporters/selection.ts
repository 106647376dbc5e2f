import type { Comparison } from '../core/comparison.ts'
import type { Advice, Answer, Dossier, Locator, Passage, Remark, Source } from '../core/dossier/schema.ts'
import { type ChangeRecord, changesIn } from './changes.ts'

/** A version and a later one, by their ids. */
export interface Step {
  readonly older: string
  readonly newer: string
}

/** What a reader takes along; without passages, advice and step it is the whole dossier. Ids are of the dossier. */
export interface Selection {
  readonly passages: readonly string[]
  readonly advice: readonly string[]
  /** One comparison instead of every step from one version to the next. */
  readonly step?: Step | undefined
}

export const WHOLE: Selection = { passages: [], advice: [], step: undefined }

export const isWhole = ({ passages, advice, step }: Selection): boolean =>
  passages.length === 0 && advice.length === 0 && step === undefined

/** What was asked for, as ids that may not exist. */
export interface Asked {
  readonly passages?: readonly string[] | undefined
  readonly advice?: readonly string[] | undefined
  readonly older?: string | undefined
  readonly newer?: string | undefined
}

/** The selection in the order of the dossier, and apart the ids that it does not hold or that make no step. */
export function readSelection(
  dossier: Dossier,
  { passages = [], advice = [], older, newer }: Asked,
): { readonly selection: Selection; readonly unknown: readonly string[] } {
  const versions = dossier.versions.map((version) => version.id)
  const ends = [older, newer].filter((each) => each !== undefined)
  const isStep = older !== undefined && newer !== undefined && versions.indexOf(older) < versions.indexOf(newer)
  const step = isStep && versions.includes(older) ? { older, newer } : undefined
  const known = (ids: readonly string[], records: readonly { readonly id: string }[]) =>
    records.flatMap(({ id }) => (ids.includes(id) ? [id] : []))
  const selection = {
    passages: known(passages, dossier.passages),
    advice: known(advice, dossier.advice),
    step,
  }
  const isKnown = new Set([...selection.passages, ...selection.advice])
  const lost = ends.filter((each) => !versions.includes(each))
  return {
    selection,
    unknown: [
      ...[...passages, ...advice].filter((id) => !isKnown.has(id)),
      ...(step ? [] : lost.length > 0 ? lost : ends),
    ],
  }
}

/** The comparisons that a selection needs. */
export function stepsOf(dossier: Dossier, { step }: Selection): readonly Step[] {
  if (step) return [step]
  return dossier.versions.slice(1).map((newer, index) => ({ older: dossier.versions[index]!.id, newer: newer.id }))
}

/** The records of a dossier that belong to a selection, each in the order of the dossier. */
export interface Selected {
  readonly dossier: Dossier
  readonly selection: Selection
  /** By step, and within that in the order of the letter. */
  readonly changes: readonly ChangeRecord[]
  readonly passages: readonly Passage[]
  readonly advice: readonly Advice[]
  readonly answers: readonly Answer[]
  readonly remarks: readonly Remark[]
  readonly sources: readonly Source[]
  readonly locators: readonly Locator[]
}

/**
 * Passages bring the advice about them; advice brings the passages it is about and the changes of its own step; a step
 * brings its changes with their passages, and the advice of the papers in it. Answers and remarks come along when they
 * touch any of those, papers when something selected stands in them.
 * @param comparisons of each of `stepsOf`
 */
export function select(dossier: Dossier, selection: Selection, comparisons: readonly Comparison[]): Selected {
  const all = comparisons.flatMap((comparison) => changesIn(dossier, comparison))
  if (isWhole(selection)) {
    const { passages, advice, answers, remarks, sources, locators } = dossier
    return { dossier, selection, changes: all, passages, advice, answers, remarks, sources, locators }
  }
  const core = selection.step ? ofStep(dossier, selection, selection.step, all) : ofRecords(dossier, selection, all)
  const passageIds = new Set(core.passages.map((passage) => passage.id))
  const adviceIds = new Set(core.advice.map((advice) => advice.id))
  // Chosen advice brings what was said about it, not all that was said about its passages.
  const byPassage = selection.passages.length > 0 || selection.step ? passageIds : new Set<string>()
  const touches = (record: { readonly passages: readonly string[]; readonly advice: readonly string[] }) =>
    record.passages.some((id) => byPassage.has(id)) || record.advice.some((id) => adviceIds.has(id))
  const answers = dossier.answers.filter(touches)
  const remarks = dossier.remarks.filter(touches)
  const locatorIds = new Set([
    ...core.changes.flatMap((change) => change.locators),
    ...core.passages.flatMap((passage) => passage.states.flatMap(stateLocators)),
    ...core.advice.flatMap((advice) => [...advice.locators, ...advice.outcome.locators]),
    ...[...answers, ...remarks].flatMap((record) => record.locators),
    ...bearingsOn(dossier, passageIds).flatMap(({ bearing }) => bearing.locators),
  ])
  const spoken = new Set([
    ...dossier.locators.flatMap((locator) => (locatorIds.has(locator.id) ? locator.source : [])),
    ...[...core.advice, ...answers, ...remarks].map((record) => record.source),
  ])
  const proving = new Set([
    ...locatorIds,
    ...dossier.sources.filter((source) => spoken.has(source.id)).flatMap(paperLocators),
  ])
  const locators = dossier.locators.filter((locator) => proving.has(locator.id))
  // One paper may prove something about another, and then comes along for its citation.
  const cited = new Set([...spoken, ...locators.map((locator) => locator.source)])
  const sources = dossier.sources.filter((source) => cited.has(source.id))
  return { dossier, selection, ...core, answers, remarks, sources, locators }
}

type Core = Pick<Selected, 'changes' | 'passages' | 'advice'>

function ofStep(dossier: Dossier, selection: Selection, step: Step, all: readonly ChangeRecord[]): Core {
  const wanted = (id: string) => selection.passages.length === 0 || selection.passages.includes(id)
  const changes = all.filter(({ passage }) => (passage ? wanted(passage.id) : selection.passages.length === 0))
  const advice = dossier.advice.filter(
    ({ id, about, between: { newer } }) =>
      newer !== undefined &&
      newer > step.older &&
      newer <= step.newer &&
      (selection.advice.length === 0 || selection.advice.includes(id)) &&
      (selection.passages.length === 0 || about.some(wanted)),
  )
  const ids = new Set([
    ...changes.flatMap(({ passage }) => passage?.id ?? []),
    ...advice.flatMap(({ about }) => about).filter(wanted),
  ])
  return { changes, advice, passages: dossier.passages.filter(({ id }) => ids.has(id)) }
}

function ofRecords(dossier: Dossier, selection: Selection, all: readonly ChangeRecord[]): Core {
  const chosen = dossier.advice.filter(({ id }) => selection.advice.includes(id))
  const isPassage = (id: string) => selection.passages.includes(id)
  const passageIds = new Set([...selection.passages, ...chosen.flatMap(({ about }) => about)])
  return {
    passages: dossier.passages.filter(({ id }) => passageIds.has(id)),
    advice: dossier.advice.filter((advice) => chosen.includes(advice) || advice.about.some(isPassage)),
    changes: all.filter(
      ({ passage, newer }) =>
        passage &&
        (isPassage(passage.id) ||
          chosen.some(({ about, between }) => between.newer === newer.id && about.includes(passage.id))),
    ),
  }
}

const stateLocators = ({ locators, requestedBy }: Passage['states'][number]): readonly string[] => [
  ...locators,
  ...(requestedBy?.locators ?? []),
]

/** What papers say that touches these passages; what they say at all without them. */
export function bearingsOn(
  dossier: Dossier,
  passages: ReadonlySet<string> | undefined,
): readonly { readonly source: Source; readonly bearing: Source['bearings'][number] }[] {
  return dossier.sources.flatMap((source) =>
    source.bearings
      .filter((bearing) => passages === undefined || bearing.passages.some((id) => passages.has(id)))
      .map((bearing) => ({ source, bearing })),
  )
}

/** What a paper is, advises and decides, and what is blacked out in it, rests on these. */
export const paperLocators = ({ locators, advised, decision, redactions }: Source): readonly string[] => [
  ...locators,
  ...(advised?.locators ?? []),
  ...(decision?.locators ?? []),
  ...redactions.flatMap((redaction) => redaction.locators),
]
