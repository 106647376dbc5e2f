import { Link, useLocation } from '@tanstack/react-router'
import { Notice } from '../components/Notice.tsx'
import { entryTexts } from '../i18n/entry.ts'
import { useI18n } from '../i18n/i18n.tsx'

/** Of an address at which there is nothing. */
export function MissingPage() {
  const { t, language } = useI18n()
  const { missing } = entryTexts(language)
  const path = useLocation({ select: (location) => location.pathname })
  return (
    <Notice title={missing.page} text={missing.pageText(path)}>
      <li>
        <Link to="/">{t.frame.dossiers}</Link>
      </li>
      <li>
        <Link to="/open">{t.frame.open}</Link>
      </li>
      <li>
        <Link to="/methode">{t.frame.method}</Link>
      </li>
    </Notice>
  )
}
