import type { Dossier, Remark, Source, Version } from './dossier/schema.ts'

/** One thing that happened on a known day. */
export type TimelineEvent =
  | { readonly kind: 'version'; readonly date: string; readonly version: Version }
  | { readonly kind: 'paper'; readonly date: string; readonly source: Source }
  | { readonly kind: 'decision'; readonly date: string; readonly source: Source }

const ORDER = { paper: 0, version: 1, decision: 2 } as const

/**
 * Versions, papers and decisions in order of day. Comments are not in it: their stamps tell when a file was handled,
 * not when someone wrote.
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
  ]
  return events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : ORDER[a.kind] - ORDER[b.kind]))
}

/** Papers that carry no date, in their own order. */
export const undatedSources = (dossier: Dossier): readonly Source[] =>
  dossier.sources.filter((s) => s.date === undefined)

/** Reactions in the papers, whose moment of writing no source tells. */
export const reactionsOf = (dossier: Dossier): readonly Remark[] =>
  dossier.remarks.filter((remark) => remark.role === 'reaction')
