import type { Dossier, Remark, Source, Version } from './dossier/schema.ts'

/** One thing that happened on a known day. */
export type TimelineEvent =
  | { readonly kind: 'version'; readonly date: string; readonly version: Version }
  | { readonly kind: 'paper'; readonly date: string; readonly source: Source }
  | { readonly kind: 'decision'; readonly date: string; readonly source: Source }
  /** Comments of one paper that carry this date in its overview, which is not when their authors wrote. */
  | { readonly kind: 'remarks'; readonly date: string; readonly source: Source; readonly count: number }

const ORDER = { paper: 0, version: 1, decision: 2, remarks: 3 } as const

/**
 * Versions, papers, decisions and dated comments in order of day. Comments are counted by paper and day only: their
 * stamps tell when a file was handled, not when someone wrote.
 */
export function timelineOf(dossier: Dossier): readonly TimelineEvent[] {
  const events: TimelineEvent[] = [
    ...dossier.versions.map((version) => ({ kind: 'version' as const, date: version.id.slice(0, 10), version })),
    ...dossier.sources.flatMap((source) =>
      source.date ? [{ kind: 'paper' as const, date: source.date, source }] : [],
    ),
    ...dossier.sources.flatMap((source) =>
      source.decision?.date ? [{ kind: 'decision' as const, date: source.decision.date, source }] : [],
    ),
    ...dossier.sources.flatMap((source) => remarkDays(dossier, source)),
  ]
  return events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : ORDER[a.kind] - ORDER[b.kind]))
}

function remarkDays(dossier: Dossier, source: Source): readonly TimelineEvent[] {
  const days = new Map<string, number>()
  for (const remark of dossier.remarks) {
    const day = remark.date?.slice(0, 10)
    if (remark.source === source.id && day) days.set(day, (days.get(day) ?? 0) + remark.numbers.length)
  }
  return [...days].map(([date, count]) => ({ kind: 'remarks', date, source, count }))
}

/** Papers that carry no date, in their own order. */
export const undatedSources = (dossier: Dossier): readonly Source[] =>
  dossier.sources.filter((s) => s.date === undefined)

/** Reactions in the papers, whose moment of writing no source tells. */
export const reactionsOf = (dossier: Dossier): readonly Remark[] =>
  dossier.remarks.filter((remark) => remark.role === 'reaction')
