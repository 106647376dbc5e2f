import { Link, useParams } from '@tanstack/react-router'
import { lazy, Suspense, useMemo } from 'react'
import { CutStory } from '../components/CutStory.tsx'
import { LifelineHead, LifelineRows } from '../components/Lifeline.tsx'
import { LifelineLegend } from '../components/LifelineLegend.tsx'
import { LifelineTable } from '../components/LifelineTable.tsx'
import { OpenQuestions } from '../components/OpenQuestions.tsx'
import { Reconstruction } from '../components/Reconstruction.tsx'
import { Timeline } from '../components/Timeline.tsx'
import { Title } from '../components/Title.tsx'
import { hasText } from '../core/dossier/has-text.ts'
import type { Dossier, Passage } from '../core/dossier/schema.ts'
import { viewStory } from '../core/story.ts'
import { useDossierTexts } from '../i18n/dossier.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { useDossier } from './dossier-frame.tsx'

/** Only for who has a text. */
const LiteralEntry = lazy(async () => ({
  default: (await import('../components/literal/LiteralEntry.tsx')).LiteralEntry,
}))

export function Overview() {
  const { t, f } = useI18n()
  const d = useDossierTexts()
  const { id } = useParams({ from: '/dossier/$id/' })
  const dossier = useDossier()
  const { meta } = dossier
  const stories = useMemo(() => dossier.stories.map((story) => viewStory(dossier, story)), [dossier])
  const groups = useMemo(() => lifelineGroups(dossier), [dossier])
  const literal = dossier.versions.filter(hasText)
  const isLiteral = literal.length === dossier.versions.length
  const papers = new Set(dossier.advice.map((a) => a.source)).size
  return (
    <>
      <div className="opening">
        <Title>{meta.heading}</Title>
        <p className="lead" lang={meta.language}>
          {meta.summary}
        </p>
      </div>
      <ul className="facts">
        <li>
          <b>{t.count.versions(dossier.versions.length)}</b>, {d.overview.withText(literal.length)}
        </li>
        <li>
          <b>{t.count.passages(dossier.passages.length)}</b>
        </li>
        <li>{d.overview.adviceIn(t.count.advice(dossier.advice.length), papers)}</li>
        {meta.dossierNumbers.length > 0 && (
          <li>
            {d.overview.papers} <b>{f.list(meta.dossierNumbers)}</b>
          </li>
        )}
      </ul>
      <Reconstruction meta={meta} isLiteral={isLiteral}>
        {!isLiteral && (
          <Suspense fallback={<p>&nbsp;</p>}>
            <LiteralEntry id={id} versions={dossier.versions} />
          </Suspense>
        )}
      </Reconstruction>
      <Stories
        id={id}
        title={d.overview.contested}
        note={d.overview.contestedNote}
        views={stories.filter((v) => v.story.kind === 'contested')}
        lang={meta.language}
      />
      <Stories
        id={id}
        title={d.overview.reverse}
        views={stories.filter((v) => v.story.kind === 'reverse')}
        lang={meta.language}
      />
      <section className="section" aria-labelledby="lifeline">
        <h2 id="lifeline">{d.overview.lifeline}</h2>
        <p className="quiet measure">{d.overview.lifelineLead}</p>
        <p className="small noprint">
          <Link to="/dossier/$id/levenslijn" params={{ id }}>
            {d.overview.figure}
          </Link>
        </p>
        <LifelineLegend />
        <div className="life">
          <LifelineHead id={id} versions={dossier.versions} />
          {groups.map((group, index) => (
            <section className="life-group" key={group.id} aria-labelledby={`group-${group.id}`}>
              <h3 id={`group-${group.id}`} {...(group.label && { lang: meta.language })}>
                {group.label ?? (group.id === 'against' ? d.overview.groupAgainst : d.overview.groupReverse)}{' '}
                <span className="quiet num">· {group.passages.length}</span>
              </h3>
              <LifelineRows id={id} dossier={dossier} passages={group.passages} isStory={index === 0} />
            </section>
          ))}
        </div>
        <details className="section">
          <summary>{d.overview.table}</summary>
          <LifelineTable id={id} dossier={dossier} passages={groups.flatMap((group) => group.passages)} />
        </details>
      </section>
      <section className="section" aria-labelledby="timeline">
        <h2 id="timeline">{d.overview.timeline}</h2>
        <p className="quiet measure">{d.overview.timelineLead}</p>
        <Timeline id={id} dossier={dossier} />
      </section>
      <OpenQuestions id={id} dossier={dossier} />
    </>
  )
}

interface StoriesProps {
  readonly id: string
  readonly title: string
  readonly note?: string
  readonly views: readonly ReturnType<typeof viewStory>[]
  readonly lang: string
}

function Stories({ id, title, note, views, lang }: StoriesProps) {
  if (views.length === 0) return null
  return (
    <section className="section">
      <h2>{title}</h2>
      {note && <p className="small quiet">{note}</p>}
      <ol className="cut-stories">
        {views.map((view) => (
          <CutStory key={view.story.id} id={id} view={view} lang={lang} headingLevel={3} />
        ))}
      </ol>
    </section>
  )
}

interface Group {
  readonly id: string
  /** Absent for the two groups that the app names itself. */
  readonly label?: string
  readonly passages: readonly Passage[]
}

/** First the passages whose cut or shortening met an argument, then those whose cut was supported, then by theme. */
function lifelineGroups(dossier: Dossier): readonly Group[] {
  const withAdvice = (stance: 'against-change' | 'for-change', aims: readonly string[]) =>
    dossier.passages.filter((p) =>
      dossier.advice.some((a) => a.stance === stance && aims.includes(a.aim) && a.about.includes(p.id)),
    )
  const ordered = dossier.stories.flatMap((s) => s.passages)
  const rank = (p: Passage) => (ordered.includes(p.id) ? ordered.indexOf(p.id) : ordered.length)
  const against = withAdvice('against-change', ['cut', 'shortening']).sort((a, b) => rank(a) - rank(b))
  const reverse = withAdvice('for-change', ['cut']).filter((p) => !against.includes(p))
  const rest = dossier.passages.filter((p) => !against.includes(p) && !reverse.includes(p))
  return [
    { id: 'against', passages: against },
    { id: 'reverse', passages: reverse },
    ...dossier.meta.themes.map((theme) => ({
      id: theme.id,
      label: theme.label,
      passages: rest.filter((p) => p.theme === theme.id),
    })),
  ].filter((group) => group.passages.length > 0)
}
