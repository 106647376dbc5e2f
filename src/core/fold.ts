import type { Row } from './comparison.ts'

/** A row on its own, or a run of rows that may be folded because nothing is reported of them. */
export interface Stretch {
  readonly rows: readonly Row[]
  /** `silent`: no source says whether they stayed; `same`: they stayed. Absent: not folded. */
  readonly fold: 'silent' | 'same' | undefined
}

/** Folds runs of unchanged rows of one section; a row with advice beside it, or the one to keep, is never folded. */
export function foldRows(rows: readonly Row[], keepId?: string): readonly Stretch[] {
  const stretches: { rows: Row[]; fold: Stretch['fold'] }[] = []
  for (const row of rows) {
    const fold = row.id === keepId ? undefined : foldOf(row)
    const last = stretches.at(-1)
    if (fold && last?.fold === fold && last.rows[0]?.section === row.section) last.rows.push(row)
    else stretches.push({ rows: [row], fold })
  }
  return stretches
}

function foldOf(row: Row): Stretch['fold'] {
  if (row.number !== undefined || row.advice.length > 0) return undefined
  if (row.kind !== 'same' && row.kind !== 'layout') return undefined
  return row.newer.some((block) => block.basis === 'assumed') ? 'silent' : 'same'
}
