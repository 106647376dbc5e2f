import { Link } from '@tanstack/react-router'
import { Unplaced } from '../components/compare/Unplaced.tsx'
import { type Comparison, leadingPassages, type Row } from '../core/comparison.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { useI18n } from '../i18n/i18n.tsx'

interface Props {
  readonly id: string
  readonly dossier: Dossier
  readonly comparison: Comparison
  readonly changes: readonly Row[]
  /** Those that the filters let through. */
  readonly visible: readonly Row[]
}

/** What stands below the rows of a comparison: what has no row, and the way to take it along. */
export function CompareFoot({ id, dossier, comparison, changes, visible }: Props) {
  const { t } = useI18n()
  const { older, newer } = comparison
  const search = { older: older.id, newer: newer.id, ...shownOf(changes, visible) }
  return (
    <>
      <Unplaced id={id} dossier={dossier} comparison={comparison} />
      <p className="section noprint">
        <Link to="/dossier/$id/meenemen" params={{ id }} search={search}>
          {t.takeThis}
        </Link>
      </p>
    </>
  )
}

/** With filters on: the passages of the changes that are shown. */
function shownOf(changes: readonly Row[], visible: readonly Row[]): { readonly passages?: readonly string[] } {
  if (visible.length === changes.length) return {}
  const ids = visible.flatMap((row) => leadingPassages(row).map(({ passage }) => passage.id))
  return ids.length === 0 ? {} : { passages: [...new Set(ids)] }
}
