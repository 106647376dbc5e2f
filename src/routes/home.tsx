import { Link } from '@tanstack/react-router'
import { CutStory } from '../components/CutStory.tsx'
import { Title } from '../components/Title.tsx'
import type { CatalogueEntry } from '../core/catalogue.ts'
import { entryTexts } from '../i18n/entry.ts'
import { useDossierTexts } from '../i18n/dossier.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { useDossiers } from '../store/dossiers.ts'
import './home.css'

export function Home() {
  const { t, language } = useI18n()
  const texts = entryTexts(language)
  const catalogue = useDossiers((state) => state.catalogue)
  return (
    <>
      <div className="hero">
        <Title tab={t.product}>{texts.home.tagline}</Title>
        <p className="lead">{texts.home.lead}</p>
      </div>
      <section className="section first" aria-labelledby="dossiers">
        <h2 id="dossiers" className="heard">
          {texts.home.dossiers}
        </h2>
        {catalogue.status === 'loading' && <p role="status">{t.frame.loading}</p>}
        {catalogue.status === 'failed' && (
          <p role="alert">
            {t.problems.network(catalogue.failure.file)} {t.problems.networkRemedy}
          </p>
        )}
        {catalogue.status === 'ready' && catalogue.value.length === 0 && <p>{texts.home.none}</p>}
        {catalogue.status === 'ready' && catalogue.value.map((entry) => <DossierEntry key={entry.id} entry={entry} />)}
      </section>
      <div className="home-end">
        <section>
          <h2>{texts.home.readTitle}</h2>
          <ul className="plain">
            <li>{texts.home.readUnknown}</li>
            <li>{texts.home.readLocator}</li>
            <li>
              {texts.home.readJudgement} <Link to="/methode">{t.frame.howWeWork}</Link>
            </li>
          </ul>
        </section>
        <section>
          <h2>{texts.home.ownTitle}</h2>
          <p>{texts.home.ownText}</p>
          <p className="actions">
            <Link className="button" to="/open">
              {texts.home.ownButton}
            </Link>
          </p>
        </section>
      </div>
    </>
  )
}

function DossierEntry({ entry }: { readonly entry: CatalogueEntry }) {
  const { t, f, language } = useI18n()
  const d = useDossierTexts()
  const texts = entryTexts(language)
  const contested = entry.stories.filter((view) => view.story.kind === 'contested')
  return (
    <article aria-labelledby={`dossier-${entry.id}`}>
      <div className="entry-head">
        <h3 id={`dossier-${entry.id}`} lang={entry.language}>
          <Link to="/dossier/$id" params={{ id: entry.id }}>
            {entry.title}
          </Link>
        </h3>
        <p className="small quiet">
          <span lang={entry.language}>{entry.organisation}</span>
          {entry.from && ` · ${f.months(entry.from, entry.to)}`}
          {entry.dossierNumbers.length > 0 && ` · ${d.overview.papers} ${f.list(entry.dossierNumbers)}`}
          {` · ${t.count.versions(entry.counts.versions)} · ${t.count.passages(entry.counts.passages)} · ${t.count.advice(entry.counts.advice)}`}
        </p>
      </div>
      {contested.length > 0 && (
        <>
          <p className="small quiet contested-lead">
            <b>{texts.home.contested}.</b> {d.overview.contestedNote}{' '}
            {entry.authorsNote && <span lang={entry.language}>{entry.authorsNote}</span>}
          </p>
          <ol className="cut-stories">
            {contested.map((view) => (
              <CutStory key={view.story.id} id={entry.id} view={view} lang={entry.language} isShort headingLevel={3} />
            ))}
          </ol>
        </>
      )}
      <p className="actions">
        <Link className="button first" to="/dossier/$id" params={{ id: entry.id }}>
          {texts.home.toDossier}
        </Link>
      </p>
    </article>
  )
}
