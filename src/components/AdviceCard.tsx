import { Link } from '@tanstack/react-router'
import { Fragment, type ReactNode, useId } from 'react'
import { anchorOf } from '../core/dossier/anchor.ts'
import type { Advice, Answer, Remark, Source } from '../core/dossier/schema.ts'
import { directionOf, outcomeBasis, outcomeOf, strengthOf } from '../i18n/advice-words.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { Sign, type SignName } from './Sign.tsx'
import './advice.css'

const SIGNS: Record<Advice['stance'], SignName> = {
  'against-change': 'against',
  'for-change': 'for',
  caution: 'caution',
  procedural: 'procedural',
}

export const signOf = (advice: Pick<Advice, 'stance'>): SignName => SIGNS[advice.stance]

export { directionOf, outcomeOf, strengthOf }

interface Props {
  readonly advice: Advice
  /** Address id of the dossier. */
  readonly id: string
  readonly lang: string
  /** The paper it stands in. */
  readonly source: Source | undefined
  /** Later advice and reactions on the same passages, as dated one-liners. */
  readonly later?: readonly {
    readonly key: string
    readonly date: string | undefined
    readonly text: string
    readonly reaction?: Remark
  }[]
  /** Later answers about this advice, with the passage on whose page they stand. */
  readonly answers?: readonly Pick<Answer, 'id' | 'questions' | 'passages'>[]
  /** Folds what qualifies the advice, for the margin. */
  readonly isBrief?: boolean
  /** Words that tell what a paper says from what the editors read in it, where the page labels every step. */
  readonly labels?: { readonly fact: string; readonly direction: string; readonly outcome: string }
  /** Buttons at the end of the line with the paper. */
  readonly actions?: ReactNode
}

/** One advice: direction, verb of the paper, content, reasons, what came of it, and its source. */
export function AdviceCard({
  advice,
  id,
  lang,
  source,
  later = [],
  answers = [],
  isBrief = false,
  labels,
  actions,
}: Props) {
  const { t, f } = useI18n()
  // A page holds many cards of one direction: only with what the advice says is the name of a card its own.
  const name = useId()
  const basis = outcomeBasis(t, advice)
  return (
    <aside className={`advice ${advice.stance}`} aria-labelledby={`${name}-direction ${name}-gist`}>
      <p className="direction" id={`${name}-direction`}>
        <Sign name={signOf(advice)} />
        <span>
          <span className="heard">{t.advice.label}: </span>
          {directionOf(t, advice)} <span className="how">· {strengthOf(t, advice)}</span>
          {advice.directionBasis === 'inferred' && <span className="how"> · {t.advice.derivedDirection}</span>}
        </span>
      </p>
      {labels && (
        <>
          <p className="step-label judged">{labels.direction}</p>
          <p className="step-label">{labels.fact}</p>
        </>
      )}
      <p lang={lang} id={`${name}-gist`}>
        {advice.gist}
      </p>
      {advice.reasons.length > 0 && (
        <p className="why" lang={lang}>
          {advice.reasons.join(' ')}
        </p>
      )}
      <p className="then">
        {outcomeOf(t, advice)}
        {basis !== undefined && <span> ({basis})</span>}
      </p>
      {labels && isJudged(advice) && <p className="step-label judged">{labels.outcome}</p>}
      {isBrief ? (
        <details>
          <summary>{t.advice.more}</summary>
          <Qualified advice={advice} lang={lang} whole={source?.advised?.summary} />
        </details>
      ) : (
        <Qualified advice={advice} lang={lang} whole={source?.advised?.summary} />
      )}
      <p className="paper">
        <Link to="/dossier/$id/bronnen/$source" params={{ id, source: advice.source }}>
          {source?.label ?? advice.source}
        </Link>
        , <span lang={lang}>{advice.heading}</span>
        {answers.map((answer) => (
          <Fragment key={answer.id}>
            {' · '}
            <Link
              to="/dossier/$id/passage/$passage"
              params={{
                id,
                passage: answer.passages.find((p) => advice.about.includes(p)) ?? answer.passages[0] ?? '',
              }}
              hash={anchorOf('answer', answer.id)}
            >
              {t.passage.question(answer.questions.join('/'))}
            </Link>
          </Fragment>
        ))}{' '}
        {actions}
      </p>
      {later.length > 0 && (
        <ul className="later" aria-label={t.compare.laterAdvice}>
          {later.map((each) => (
            <li key={each.key}>
              <span className="when">
                {each.reaction ? (
                  <Sign name="said" label={t.remarkRole.reaction} />
                ) : (
                  each.date && f.shortDate(each.date)
                )}
              </span>
              <span lang={lang}>{each.text}</span>
            </li>
          ))}
        </ul>
      )}
    </aside>
  )
}

/** What came of it in words, what must not be concluded, and what the paper advises as a whole: no advice stands against the letter. */
function Qualified({ advice, lang, whole }: Pick<Props, 'advice' | 'lang'> & { readonly whole: string | undefined }) {
  const { t } = useI18n()
  return (
    <>
      {advice.outcome.note && <p lang={lang}>{advice.outcome.note}</p>}
      {advice.caution && (
        <p className="why" lang={lang}>
          {advice.caution}
        </p>
      )}
      {whole && (
        <p className="why">
          {t.advice.whole}: <span lang={lang}>{whole}</span>
        </p>
      )}
    </>
  )
}

const isJudged = ({ outcome }: Advice): boolean => outcome.kind !== 'unknown' && outcome.kind !== 'not-assessed'
