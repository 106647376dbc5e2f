import { Link, useLocation, useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { AskFor } from '../components/AskFor.tsx'
import { Chain } from '../components/Chain.tsx'
import { Cite } from '../components/Cite.tsx'
import { LifelineHead, LifelineRows, Strip } from '../components/Lifeline.tsx'
import { Notice } from '../components/Notice.tsx'
import { Title } from '../components/Title.tsx'
import type { Dossier, Passage } from '../core/dossier/schema.ts'
import { firstCut } from '../core/lifeline.ts'
import { useDossierTexts } from '../i18n/dossier.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { useDossier } from './dossier-frame.tsx'
import './passage.css'

/** Every version has to be compared for it, so it comes after the page itself. */
const PassageAgreement = lazy(async () => ({ default: (await import('./passage-agreement.tsx')).PassageAgreement }))

/** Only for an address that says what it meant, or that points at a part of the page. */
const PassageArrival = lazy(async () => ({ default: (await import('./passage-arrival.tsx')).PassageArrival }))
const HashArrival = lazy(async () => ({ default: (await import('./hash-arrival.tsx')).HashArrival }))

export function PassagePage() {
  const { t } = useI18n()
  const dossier = useDossier()
  const { id, passage } = useParams({ from: '/dossier/$id/passage/$passage' })
  const { s } = useSearch({ from: '/dossier/$id/passage/$passage' })
  const page = <AnyPassage id={id} dossier={dossier} passageId={passage} />
  if (s === undefined) return page
  const loading = (
    <p className="crumbs" role="status">
      {t.frame.loading}
    </p>
  )
  return (
    <Suspense fallback={loading}>
      <PassageArrival id={id} dossier={dossier} passage={passage} sign={s}>
        {page}
      </PassageArrival>
    </Suspense>
  )
}

interface AnyPassageProps {
  readonly id: string
  readonly dossier: Dossier
  readonly passageId: string
}

function AnyPassage({ id, dossier, passageId }: AnyPassageProps) {
  const d = useDossierTexts()
  const passage = dossier.passages.find((p) => p.id === passageId)
  if (passage) return <OnePassage key={passage.id} id={id} dossier={dossier} passage={passage} />
  return (
    <Notice title={d.passage.notFound} text={d.passage.notFoundText(passageId)}>
      {dossier.passages.map((each) => (
        <li key={each.id}>
          <Link to="/dossier/$id/passage/$passage" params={{ id, passage: each.id }} lang={dossier.meta.language}>
            {each.label}
          </Link>
        </li>
      ))}
    </Notice>
  )
}

interface Props {
  readonly id: string
  readonly dossier: Dossier
  readonly passage: Passage
}

function OnePassage({ id, dossier, passage }: Props) {
  const { t, f } = useI18n()
  const d = useDossierTexts()
  const { ignored } = useSearch({ from: '/dossier/$id/passage/$passage' })
  const hash = useLocation({ select: (location) => location.hash })
  const lang = dossier.meta.language
  const theme = dossier.meta.themes.find((each) => each.id === passage.theme)
  const cut = firstCut(passage)
  const before = cut && dossier.versions[dossier.versions.findIndex((v) => v.id === cut.version) - 1]
  const isReconstructed = dossier.versions.some((v) =>
    v.sections.some((s) => s.blocks.some((b) => b.basis !== 'literal')),
  )
  return (
    <>
      <div className="opening">
        <div>
          <p className="small quiet">
            {d.passage.nth(dossier.passages.indexOf(passage) + 1, dossier.passages.length)}
            {theme && (
              <>
                {' · '}
                <span lang={lang}>{theme.label}</span>
              </>
            )}
          </p>
          <Title tab={passage.label}>
            <span lang={lang}>{passage.label}</span>
          </Title>
        </div>
        <p className="lead" lang={lang}>
          {passage.summary}
        </p>
        <Cite id={id} dossier={dossier} what={{ kind: 'passage', passage }} isLong />
      </div>
      {ignored && <p className="notice">{t.badSearch(f.list(ignored))}</p>}
      {hash !== '' && (
        <Suspense>
          <HashArrival id={id} dossier={dossier} hash={hash} sign={undefined} />
        </Suspense>
      )}
      {isReconstructed && (
        <p className="notice">
          <span>
            <b>{t.reconstruction.title}</b> <span lang={lang}>{dossier.meta.statement}</span>
          </span>
        </p>
      )}
      <div className="life">
        <LifelineHead id={id} versions={dossier.versions} />
        <LifelineRows id={id} dossier={dossier} passages={[passage]} isStory />
      </div>
      {cut && before && (
        <p className="actions">
          <Link
            className="button"
            to="/dossier/$id/vergelijk/$older/$newer"
            params={{ id, older: before.id, newer: cut.version }}
            search={{ at: passage.id }}
          >
            {d.overview.strike}
          </Link>
        </p>
      )}
      <div className="chain-page">
        <section aria-labelledby="chain">
          <h2 id="chain">{d.passage.chain}</h2>
          <Chain id={id} dossier={dossier} passage={passage} />
        </section>
        <aside className="beside small" aria-label={d.passage.sameStep}>
          <Related id={id} dossier={dossier} passage={passage} />
          {passage.unknowns.length > 0 && (
            <section>
              <h2>{d.passage.unknowns}</h2>
              <ul className="plain" lang={lang}>
                {passage.unknowns.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
              <AskFor dossier={dossier} scope={{ kind: 'passage', passage }} label={d.overview.askPassage} />
            </section>
          )}
          <Suspense>
            <PassageAgreement dossier={dossier} passage={passage} />
          </Suspense>
          <p className="noprint">
            <Link to="/dossier/$id/meenemen" params={{ id }} search={{ passages: [passage.id] }}>
              {t.takeThis}
            </Link>
          </p>
        </aside>
      </div>
    </>
  )
}

function Related({ id, dossier, passage }: Props) {
  const d = useDossierTexts()
  const related = dossier.passages.filter((p) => passage.related?.includes(p.id))
  if (related.length === 0) return null
  return (
    <section>
      <h2>{d.passage.sameStep}</h2>
      {related.map((each) => (
        <div key={each.id} lang={dossier.meta.language}>
          <Link to="/dossier/$id/passage/$passage" params={{ id, passage: each.id }}>
            {each.label}
          </Link>
          <Strip dossier={dossier} passage={each} />
          <span className="quiet">
            {d.lifeline.atEnd}: {each.end}
          </span>
        </div>
      ))}
    </section>
  )
}
