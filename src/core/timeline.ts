import type { Dossier, Remark, Source, Version } from './dossier/schema.ts'

/** One thing that happened on a known day. `until` closes a run; clock times are left to the remark itself. */
export type TimelineEvent =
  | { readonly kind: 'version'; readonly date: string; readonly version: Version }
  | { readonly kind: 'paper'; readonly date: string; readonly source: Source }
  | { readonly kind: 'decision'; readonly date: string; readonly source: Source }
  | { readonly kind: 'remark'; readonly date: string; readonly remark: Remark; readonly source: Source }

const ORDER = { paper: 0, version: 1, decision: 2, remark: 3 } as const

/** Versions, papers, decisions and dated reactions in order of day; what has no date is not in it. */
export function timelineOf(dossier: Dossier): readonly TimelineEvent[] {
  const events: TimelineEvent[] = [
    ...dossier.versions.map((version) => ({ kind: 'version' as const, date: version.id.slice(0, 10), version })),
    ...dossier.sources.flatMap((source) =>
      source.date ? [{ kind: 'paper' as const, date: source.date, source }] : [],
    ),
    ...dossier.sources.flatMap((source) =>
      source.decision?.date ? [{ kind: 'decision' as const, date: source.decision.date, source }] : [],
    ),
    ...dossier.remarks.flatMap((remark) => {
      const source = dossier.sources.find((s) => s.id === remark.source)
      const isDatedReaction = remark.role === 'reaction' && remark.date !== undefined
      return isDatedReaction && source
        ? [{ kind: 'remark' as const, date: remark.date!.slice(0, 10), remark, source }]
        : []
    }),
  ]
  return events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : ORDER[a.kind] - ORDER[b.kind]))
}

/** Papers that carry no date, in their own order. */
export const undatedSources = (dossier: Dossier): readonly Source[] =>
  dossier.sources.filter((s) => s.date === undefined)
