import { Link, useLocation, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useI18n } from '../i18n/i18n.tsx'

interface Props {
  readonly tools: ReactNode
  readonly children: ReactNode
}

/** Header, footer and landmarks that every page shares. */
export function Frame({ tools, children }: Props) {
  const { t } = useI18n()
  const router = useRouter()
  const { pathname: path, href } = useLocation()
  const current = (isHere: boolean) => (isHere ? { 'aria-current': 'page' as const } : {})
  return (
    <>
      <a className="skip" href="#content">
        {t.frame.toContent}
      </a>
      <header className="top">
        <div className="wrap">
          <Link className="brand" to="/">
            {t.product}
          </Link>
          <nav aria-label={t.frame.mainMenu}>
            <Link to="/" activeOptions={{ exact: true }} {...current(path === '/' || path.startsWith('/dossier'))}>
              {t.frame.dossiers}
            </Link>
            <Link to="/open">{t.frame.open}</Link>
            <Link to="/methode">{t.frame.method}</Link>
            <Link to="/over">{t.frame.about}</Link>
          </nav>
          <div className="tools">{tools}</div>
        </div>
      </header>
      {/* A dossier from the reader's own device stands at no address. */}
      {!path.startsWith('/dossier/~') && (
        <p className="on-paper address">
          {t.frame.address} {new URL(router.history.createHref(href), document.baseURI).href}
        </p>
      )}
      <main id="content" className="wrap" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <div className="wrap">
          <div>
            <p>{t.frame.notGovernment}</p>
            <p>{t.frame.nothingLeaves}</p>
          </div>
          <p>
            {t.frame.factsHave} <Link to="/methode">{t.frame.howWeWork}</Link>
          </p>
          <p>
            <Link to="/toegankelijkheid">{t.frame.accessibility}</Link> · <Link to="/privacy">{t.frame.privacy}</Link>
          </p>
        </div>
      </footer>
    </>
  )
}
