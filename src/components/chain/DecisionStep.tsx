import { Link } from '@tanstack/react-router'
import type { ChainStep } from '../../core/chain.ts'
import type { Dossier } from '../../core/dossier/schema.ts'
import { anchorOf } from '../../core/dossier/anchor.ts'
import { useChainTexts } from '../../i18n/chain.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { Proof } from '../Proof.tsx'
import { ChainItem, Day, PaperDate } from './ChainItem.tsx'
import { StepLabel } from './StepLabel.tsx'

interface Props {
  readonly id: string
  readonly dossier: Dossier
  readonly step: Extract<ChainStep, { kind: 'decision' }>
}

/** What was decided on a paper, or that no decision can be seen on it. */
export function DecisionStep({ id, dossier, step }: Props) {
  const { t, f } = useI18n()
  const c = useChainTexts()
  const { decision, source, remarks } = step
  const lang = dossier.meta.language
  const isSeen = decision.kind !== 'none-visible'
  return (
    <ChainItem
      id={step.id}
      sign={isSeen ? 'stamp' : 'unknown'}
      isFaint={!isSeen}
      when={
        !isSeen ? <PaperDate source={source} /> : decision.date ? <Day iso={decision.date} /> : t.sources.momentUnknown
      }
      small={<span lang={lang}>{source.label}</span>}
    >
      <h3>
        <span className="kind">{isSeen ? t.remarkRole.decision : c.gap}</span> · {t.advice.decisions[decision.kind]}
      </h3>
      {isSeen && <StepLabel />}
      <p className={isSeen ? '' : 'small quiet'} lang={lang}>
        {decision.summary}
      </p>
      {remarks.map((remark) => (
        <p className="small quiet" key={remark.id} id={anchorOf('remark', remark.id)}>
          <Link
            to="/dossier/$id/bronnen/$source"
            params={{ id, source: source.id }}
            hash={anchorOf('remark', remark.id)}
          >
            {c.decisionRemark(remark.page, remark.numbers.join(', '))}
          </Link>{' '}
          · {remark.type}
          {remark.date && ` · ${f.clock(remark.date)}`}
        </p>
      ))}
      <Proof id={id} dossier={dossier} locators={[...decision.locators, ...remarks.flatMap((r) => r.locators)]} />
    </ChainItem>
  )
}
