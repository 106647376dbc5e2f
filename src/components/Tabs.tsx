import { Link } from '@tanstack/react-router'
import { useI18n } from '../i18n/i18n.tsx'
import { Sign } from './Sign.tsx'

interface Props {
  /** Address id of the dossier. */
  readonly id: string
  readonly advice: number
  readonly sources: number
}

/** The places within a dossier, and the search through them. */
export function Tabs({ id, advice, sources }: Props) {
  const { t } = useI18n()
  return (
    <nav className="tabs" aria-label={t.tabs.label}>
      <Link to="/dossier/$id" params={{ id }} activeOptions={{ exact: true }}>
        {t.tabs.overview}
      </Link>
      <Link to="/dossier/$id/vergelijk" params={{ id }}>
        {t.tabs.compare}
      </Link>
      <Link to="/dossier/$id/adviezen" params={{ id }}>
        {t.tabs.advice} <span className="num">{advice}</span>
      </Link>
      <Link to="/dossier/$id/bronnen" params={{ id }}>
        {t.tabs.sources} <span className="num">{sources}</span>
      </Link>
      <Link to="/dossier/$id/meenemen" params={{ id }}>
        {t.tabs.takeAway}
      </Link>
      <Link className="find" to="/dossier/$id/zoek" params={{ id }}>
        <Sign name="search" /> {t.tabs.search}
      </Link>
    </nav>
  )
}
