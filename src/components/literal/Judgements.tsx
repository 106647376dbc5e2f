import { useState } from 'react'
import type { ImportedBlock } from '../../core/imported/imported.ts'
import { FINDINGS, type Finding as Found, type Override, type TextGaps } from '../../core/literal/judgement.ts'
import { type SettledJudgement, unplacedBlocks } from '../../core/literal/settle.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { literalTexts } from '../../i18n/literal.ts'
import { JudgementItem } from './JudgementItem.tsx'
import './literal.css'

interface Props {
  readonly judgements: readonly SettledJudgement[]
  readonly literal: readonly ImportedBlock[]
  readonly gaps: TextGaps
  readonly lang: string
  readonly hasLabels: boolean
  onDecide(judgement: string, override: Override | undefined): void
}

const FILTERS = ['all', ...FINDINGS, 'decided'] as const
type Filter = (typeof FILTERS)[number]

/** What was found of the reconstruction in the text, block by block, and what of the text belongs to none of it. */
export function Judgements({ judgements, literal, gaps, lang, hasLabels, onDecide }: Props) {
  const { f, language } = useI18n()
  const texts = literalTexts(language)
  const words = texts.found
  const [filter, setFilter] = useState<Filter>('all')
  const places = literal.map(({ text, page }, index) => `${texts.judgement.where(index + 1, page)}: ${startOf(text)}`)
  const count = (finding: Found) => judgements.filter((each) => each.finding === finding).length
  const decided = judgements.filter((each) => each.decided).length
  const counts: Readonly<Record<Filter, number>> = {
    all: judgements.length,
    confirmed: count('confirmed'),
    contradicted: count('contradicted'),
    unsettled: count('unsettled'),
    decided,
  }
  const shown = judgements.filter(
    (each) => filter === 'all' || (filter === 'decided' ? each.decided !== undefined : each.finding === filter),
  )
  const rest = unplacedBlocks(judgements, literal.length)
  return (
    <section className="section" aria-labelledby="literal-found">
      <h2 id="literal-found">{words.title}</h2>
      <p className="measure">{words.lead}</p>
      <p className="literal-counts" role="status">
        <b>{words.counts(counts.confirmed, counts.contradicted, counts.unsettled)}</b>
        {decided > 0 && ` · ${words.decided(decided)}`}
      </p>
      {gaps.textless.length > 0 && <p>{words.gaps.pages(f.list(gaps.textless.map(String)))}</p>}
      {gaps.redactions > 0 && <p>{words.gaps.redactions(gaps.redactions)}</p>}
      <details className="measure">
        <summary>{words.rule}</summary>
        <ul className="plain">
          {[words.ruleWords, words.ruleConfirmed, words.ruleContradicted, words.ruleUnsettled].map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
      {judgements.length === 0 && <p>{words.none}</p>}
      {judgements.length > 0 && (
        <fieldset className="literal-filter noprint">
          <legend>{words.filter}</legend>
          {FILTERS.map((each) => (
            <label key={each}>
              <input type="radio" name="filter" checked={filter === each} onChange={() => setFilter(each)} />
              {each === 'all' ? words.all : each === 'decided' ? words.onlyDecided : texts.finding[each]}{' '}
              <span className="num quiet">{counts[each]}</span>
            </label>
          ))}
        </fieldset>
      )}
      {judgements.length > 0 && shown.length === 0 && <p>{words.nothing}</p>}
      {shown.map((judgement) => (
        <JudgementItem
          key={judgement.id}
          judgement={judgement}
          literal={literal}
          places={places}
          lang={lang}
          hasLabels={hasLabels}
          onDecide={onDecide}
        />
      ))}
      {rest.length > 0 && (
        <section className="section" aria-labelledby="literal-rest">
          <h2 id="literal-rest">{texts.rest.title(rest.length)}</h2>
          <p className="measure">{texts.rest.text}</p>
          <ul className="literal-rest">
            {rest.map((index) => (
              <li key={index}>
                <span className="small quiet">{texts.judgement.where(index + 1, literal[index]?.page)}</span>
                <p className="letter" lang={lang}>
                  {literal[index]?.text}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  )
}

/** Enough to know a paragraph by. In UTF-16 units. */
const START = 60

const startOf = (text: string): string => (text.length > START ? `${text.slice(0, START)}…` : text)
