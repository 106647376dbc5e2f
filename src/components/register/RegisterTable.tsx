import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { Advice, Dossier, Source } from '../../core/dossier/schema.ts'
import { anchorOf } from '../../core/dossier/anchor.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { useRegisterTexts } from '../../i18n/register.ts'
import { directionOf, outcomeOf, signOf, strengthOf } from '../AdviceCard.tsx'
import { Cite } from '../Cite.tsx'
import { Sign } from '../Sign.tsx'
import { RowLinks } from './RowLinks.tsx'

interface Props {
  readonly id: string
  readonly dossier: Dossier
  /** At least one. */
  readonly shown: readonly Advice[]
  readonly caption: string
}

/** One row an advice, by paper, the papers in order of day; a paper without a day stands last. */
export function RegisterTable({ id, dossier, shown, caption }: Props) {
  const r = useRegisterTexts()
  const papers = dossier.sources.filter((source) => shown.some((advice) => advice.source === source.id)).sort(byDate)
  return (
    <table className="register">
      <caption className="heard">{caption}</caption>
      <colgroup>
        <col className="direction" />
        <col className="about" />
        <col />
        <col className="outcome" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{r.columns.direction}</th>
          <th scope="col">{r.columns.about}</th>
          <th scope="col">{r.columns.advice}</th>
          <th scope="col">{r.columns.outcome}</th>
        </tr>
      </thead>
      {papers.map((paper) => (
        <tbody key={paper.id}>
          <PaperRow id={id} paper={paper} lang={dossier.meta.language} />
          {shown
            .filter((advice) => advice.source === paper.id)
            .map((advice) => (
              <AdviceRow key={advice.id} id={id} dossier={dossier} advice={advice} />
            ))}
        </tbody>
      ))}
    </table>
  )
}

const byDate = (a: Source, b: Source): number => {
  const [one, other] = [a.date ?? '9999', b.date ?? '9999']
  return one < other ? -1 : one > other ? 1 : 0
}

function PaperRow({ id, paper, lang }: { readonly id: string; readonly paper: Source; readonly lang: string }) {
  const { t, f } = useI18n()
  return (
    <tr className="turn">
      <th colSpan={4} scope="rowgroup">
        <Link to="/dossier/$id/bronnen/$source" params={{ id, source: paper.id }} lang={lang}>
          {paper.label}
        </Link>
        <small>
          {paper.advised && (
            <span lang={lang}>
              {' '}
              · {t.advice.whole}: {paper.advised.strengths.map((s) => t.strength[s]).join(', ')}.{' '}
              {paper.advised.summary}
            </span>
          )}
          {paper.decision && (
            <>
              {' '}
              · {t.advice.decisions[paper.decision.kind]}
              {paper.decision.date && ` ${f.date(paper.decision.date)}`}
            </>
          )}
        </small>
      </th>
    </tr>
  )
}

interface RowProps {
  readonly id: string
  readonly dossier: Dossier
  readonly advice: Advice
}

function AdviceRow({ id, dossier, advice }: RowProps) {
  const { t } = useI18n()
  const r = useRegisterTexts()
  const lang = dossier.meta.language
  const passages = dossier.passages.filter((p) => advice.about.includes(p.id))
  return (
    <tr id={anchorOf('advice', advice.id)}>
      {/* The id of the record alone is the older address of a row. */}
      <td id={advice.id}>
        <span className="direction">
          <Sign name={signOf(advice)} /> {directionOf(t, advice)}
        </span>
        <span className="how">
          {strengthOf(t, advice)}
          {advice.directionBasis === 'inferred' && ` · ${t.advice.derivedDirection}`}
        </span>
      </td>
      <td data-label={r.columns.about}>
        {passages.length === 0 && r.wholeLetter}
        {passages.map((passage, index) => (
          <Fragment key={passage.id}>
            {index > 0 && '; '}
            <Link to="/dossier/$id/passage/$passage" params={{ id, passage: passage.id }} lang={lang}>
              {passage.label}
            </Link>
          </Fragment>
        ))}
      </td>
      <td className="gist">
        <span lang={lang}>{advice.gist}</span>
        {advice.reasons.length > 0 && <small lang={lang}>{advice.reasons.join(' ')}</small>}
        {advice.caution && <small lang={lang}>{advice.caution}</small>}
        {advice.involved.length > 0 && (
          <small>
            {r.involved}: {advice.involved.map((each) => `${each.who} (${t.role[each.role]})`).join('; ')}
          </small>
        )}
        <RowLinks id={id} dossier={dossier} advice={advice} />
        <Cite id={id} dossier={dossier} what={{ kind: 'advice', advice }} />
      </td>
      <td data-label={r.columns.outcome}>
        <b>{outcomeOf(t, advice)}</b>
        {advice.outcome.note && <small lang={lang}>{advice.outcome.note}</small>}
      </td>
    </tr>
  )
}
