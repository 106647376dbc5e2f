import type { Advice, Answer, Dossier, Passage, Remark, Source, Version } from '../dossier/schema.ts'
import { type LifelineCell, lifelineOf } from '../lifeline.ts'
import { type GroupKey, type Selection, selectPassages } from './selection.ts'

/** What a paper of a version shows of a decision. */
export interface Stamp {
  readonly source: Source
  readonly decision: NonNullable<Source['decision']>
  /** True when it must be said which paper it is on: not the one memo that describes the version. */
  readonly isNamed: boolean
}

export interface FigureHead {
  readonly version: Version
  /** Whole days since the version before; absent for the first. */
  readonly days: number | undefined
  readonly stamps: readonly Stamp[]
}

/** What lies between two versions: advice of that step, and other papers dated then that speak of the passage. */
export type GapItem =
  | { readonly is: 'advice'; readonly advice: Advice; readonly source: Source | undefined }
  | { readonly is: 'paper'; readonly source: Source }

export interface FigureCell extends LifelineCell {
  /** In the gap before this version, by date of the paper; undated ones last. */
  readonly gap: readonly GapItem[]
  /** Reactions, typed names and highlights in papers about this version. No source tells when they were made. */
  readonly remarks: readonly Remark[]
}

export interface FigureRow {
  readonly passage: Passage
  readonly cells: readonly FigureCell[]
  /** What comes after the last version, or belongs to none. */
  readonly later: {
    readonly items: readonly GapItem[]
    readonly remarks: readonly Remark[]
    readonly answers: readonly Answer[]
  }
}

export interface FigureGroup {
  readonly key: GroupKey
  readonly rows: readonly FigureRow[]
}

/** Everything that the picture and its table hold. */
export interface Figure {
  readonly dossier: Dossier
  readonly selection: Selection
  readonly heads: readonly FigureHead[]
  readonly groups: readonly FigureGroup[]
  /** Papers with answers, for the head of the last column. */
  readonly answeredIn: readonly Source[]
  /** Passages that are shown. */
  readonly shown: number
}

export function figureOf(dossier: Dossier, selection: Selection): Figure {
  const groups = selectPassages(dossier, selection).map(({ key, passages }) => ({
    key,
    rows: passages.map((passage) => rowOf(dossier, passage)),
  }))
  const answered = new Set(dossier.answers.map(({ source }) => source))
  return {
    dossier,
    selection,
    heads: dossier.versions.map((version, index) => ({
      version,
      days: daysBetween(dossier.versions[index - 1]?.id, version.id),
      stamps: stampsOf(dossier, version),
    })),
    groups,
    answeredIn: dossier.sources.filter(({ id }) => answered.has(id)),
    shown: groups.reduce((sum, { rows }) => sum + rows.length, 0),
  }
}

function rowOf(dossier: Dossier, passage: Passage): FigureRow {
  const items = itemsOn(dossier, passage)
  const remarks = dossier.remarks.filter(
    ({ role, passages }) => role !== 'publication' && role !== 'decision' && passages.includes(passage.id),
  )
  const placed = new Set<Remark>()
  const cells = lifelineOf(dossier, passage).map((cell) => {
    const papers = dossier.versions.find(({ id }) => id === cell.state.version)?.describedBy ?? []
    const here = remarks.filter(({ source }) => papers.includes(source))
    for (const remark of here) placed.add(remark)
    return {
      ...cell,
      gap: items.filter(({ version }) => version === cell.state.version).map(({ item }) => item),
      remarks: here,
    }
  })
  return {
    passage,
    cells,
    later: {
      items: items.filter(({ version }) => version === undefined).map(({ item }) => item),
      remarks: remarks.filter((remark) => !placed.has(remark)),
      answers: dossier.answers
        .filter(({ passages }) => passages.includes(passage.id))
        .sort((a, b) => (a.questions[0] ?? 0) - (b.questions[0] ?? 0)),
    },
  }
}

/** Advice and papers about the passage in order of date, each with the version before which it belongs. */
function itemsOn(
  dossier: Dossier,
  passage: Passage,
): readonly { readonly item: GapItem; readonly version: string | undefined }[] {
  const sourceOf = (id: string) => dossier.sources.find((source) => source.id === id)
  const advice = dossier.advice
    .filter(({ about }) => about.includes(passage.id))
    .map((each) => ({
      item: { is: 'advice' as const, advice: each, source: sourceOf(each.source) },
      version: dossier.versions.find(({ id }) => id === each.between.newer)?.id,
    }))
  const papers = dossier.sources
    .filter(({ bearings }) => bearings.some(({ passages }) => passages.includes(passage.id)))
    .map((source) => ({
      item: { is: 'paper' as const, source },
      version: source.date && dossier.versions.find(({ id }) => id.slice(0, 10) >= source.date!)?.id,
    }))
  const dateOf = ({ item }: { readonly item: GapItem }) => item.source?.date ?? '9999'
  return [...advice, ...papers].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0))
}

/**
 * Decisions on the papers of a version and on papers with advice in the step to it. That a paper shows none is said
 * only where no other paper of the version shows anything.
 */
function stampsOf(dossier: Dossier, version: Version): readonly Stamp[] {
  const described = dossier.sources.filter(({ id }) => version.describedBy.includes(id))
  const memos = described.filter(({ decision }) => decision !== undefined)
  const inStep = new Set(
    dossier.advice.filter(({ between }) => between.newer === version.id).map(({ source }) => source),
  )
  // A paper that describes a version belongs to that one alone.
  const elsewhere = new Set(dossier.versions.flatMap(({ describedBy }) => describedBy))
  const others = dossier.sources.filter(({ id }) => inStep.has(id) && !elsewhere.has(id))
  const stamps = [...others, ...described].flatMap((source): Stamp[] =>
    source.decision
      ? [{ source, decision: source.decision, isNamed: memos.length > 1 || !memos.includes(source) }]
      : [],
  )
  const seen = stamps.filter(({ decision }) => decision.kind !== 'none-visible')
  const ofVersion = seen.some(({ source }) => memos.includes(source))
  return ofVersion ? seen : [...seen, ...stamps.filter((stamp) => !seen.includes(stamp))]
}

function daysBetween(older: string | undefined, newer: string): number | undefined {
  if (older === undefined) return undefined
  const day = (id: string) => Date.parse(`${id.slice(0, 10)}T00:00:00Z`)
  return Math.round((day(newer) - day(older)) / 86_400_000)
}
