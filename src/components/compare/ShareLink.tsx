import { Link } from '@tanstack/react-router'
import { type Comparison, type Row, rowName } from '../../core/comparison.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import './row-actions.css'

interface Props {
  readonly id: string
  readonly comparison: Pick<Comparison, 'older' | 'newer'>
  readonly row: Row
}

/** To the page where the change can be taken into an article. */
export function ShareLink({ id, comparison: { older, newer }, row }: Props) {
  const { t } = useI18n()
  return (
    <Link
      className="share noprint"
      to="/dossier/$id/delen/$older/$newer/$at"
      params={{ id, older: older.id, newer: newer.id, at: row.id }}
      aria-label={`${t.compare.share}: ${rowName(row)}`}
    >
      {t.compare.share}
    </Link>
  )
}
