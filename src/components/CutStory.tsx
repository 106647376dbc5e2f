import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { anchorOf } from '../core/dossier/anchor.ts'
import type { Advice } from '../core/dossier/schema.ts'
import type { StoryView } from '../core/story.ts'
import { useDossierTexts } from '../i18n/dossier.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { directionOf, outcomeOf, signOf, strengthOf } from './AdviceCard.tsx'
import { Judgement } from './Judgement.tsx'
import { Sign } from './Sign.tsx'
import { State } from './State.tsx'
import './cut-story.css'

interface Props {
  /** Address id of the dossier. */
  readonly id: string
  readonly view: StoryView
  readonly lang: string
  /** For the first page: what, advice and answer in a few lines. */
  readonly isShort?: boolean
  readonly headingLevel: 2 | 3
}

/** One cut in three columns: what happened and when, what the papers advised, how it was explained later. */
export function CutStory({ id, view, lang, isShort = false, headingLevel }: Props) {
  const { t, f } = useI18n()
  const d = useDossierTexts()
  const { story, older, passages, state } = view
  const Heading = `h${headingLevel}` as const
  const first = passages[0]
  const compareLink = older &&
    first && {
      to: '/dossier/$id/vergelijk/$older/$newer' as const,
      params: { id, older, newer: story.version },
      search: { at: first.id },
    }
  return (
    <li className={isShort ? 'cut-story short' : 'cut-story'}>
      <div className="what">
        <Heading lang={lang}>{compareLink ? <Link {...compareLink}>{story.heading}</Link> : story.heading}</Heading>
        <p className="small">
          <Happened view={view} /> {d.overview.inVersion(f.date(story.version))}
          {!isShort && state?.requestedBy && (
            <>
              ;{' '}
              {state.requestedBy.scope === 'item'
                ? t.overview.requestedItem(state.requestedBy.who)
                : t.overview.requestedList(state.requestedBy.who)}
            </>
          )}
        </p>
        {!isShort && (
          <>
            <p className="small quiet" lang={lang}>
              {story.note}
            </p>
            <p className="small">
              {compareLink && <Link {...compareLink}>{d.overview.strike}</Link>}
              {passages.map((p) => (
                <Fragment key={p.id}>
                  {' · '}
                  <Link to="/dossier/$id/passage/$passage" params={{ id, passage: p.id }} lang={lang}>
                    {p.label}
                  </Link>
                </Fragment>
              ))}
            </p>
          </>
        )}
      </div>
      <div className="stack">
        {view.advice.map(({ advice, paper, date, whole }, index) => (
          <div key={advice.id} className={`advice ${advice.stance}`}>
            <p className="direction">
              <Sign name={signOf(advice)} />
              <span>
                {directionOf(t, advice)} <span className="how">· {strengthOf(t, advice)}</span>
                {date && <span className="how"> · {f.shortDate(date)}</span>}
              </span>
            </p>
            <p lang={lang}>{advice.gist}</p>
            {!isShort && (
              <>
                {advice.caution && (
                  <p className="why" lang={lang}>
                    {advice.caution}
                  </p>
                )}
                {!sameOutcome(advice, view.advice[index + 1]?.advice) && (
                  <p className="then">
                    {outcomeOf(t, advice)}
                    {advice.outcome.note && <span lang={lang}>. {advice.outcome.note}</span>}
                  </p>
                )}
                <p className="paper" lang={lang}>
                  <Link to="/dossier/$id/bronnen/$source" params={{ id, source: advice.source }}>
                    {paper}
                  </Link>
                  {whole && ` · ${whole}`}
                </p>
              </>
            )}
          </div>
        ))}
      </div>
      <div className="stack">
        {view.remarks.map(({ remark, paper }) => (
          <p className="small" key={remark.id}>
            <Sign name="said" /> <b>{d.overview.reaction(remark.author ?? d.sources.removedAuthor)}</b> ({paper},{' '}
            {t.sources.momentUnknown}): <span lang={lang}>{remark.text}</span>{' '}
            {!isShort && remark.note && (
              <span className="quiet" lang={lang}>
                {remark.note}
              </span>
            )}
          </p>
        ))}
        {view.answers.map((answer) => (
          <div className="stack" key={answer.id}>
            <p className="small">
              <Link
                to="/dossier/$id/passage/$passage"
                params={{ id, passage: first?.id ?? '' }}
                hash={anchorOf('answer', answer.id)}
              >
                <b>{d.overview.later(t.passage.question(answer.questions.join('/')))}</b>
              </Link>{' '}
              <span lang={lang}>{answer.gist}</span>
            </p>
            {answer.judgement && <Judgement judgement={answer.judgement} lang={lang} isShort={isShort} />}
          </div>
        ))}
      </div>
    </li>
  )
}

/** An outcome that two advices share is said once, at the last of them. */
const sameOutcome = (one: Advice, other: Advice | undefined): boolean =>
  other !== undefined && one.outcome.kind === other.outcome.kind && one.outcome.note === other.outcome.note

function Happened({ view }: { readonly view: StoryView }) {
  const { state, isCut } = view
  if (isCut) return <State event="cut" />
  const events = [state?.state, ...(state?.also ?? [])].filter(
    (e) => e === 'shortened' || e === 'moved' || e === 'renamed',
  )
  return events.map((event, index) => (
    <Fragment key={event}>
      {index > 0 && ', '}
      <State event={event} />
    </Fragment>
  ))
}
