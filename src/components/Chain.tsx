import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { chainOf, type ChainStep } from '../core/chain.ts'
import type { Dossier, Passage, PassageState } from '../core/dossier/schema.ts'
import type { LifelineCell } from '../core/lifeline.ts'
import { useDossierTexts } from '../i18n/dossier.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { AdviceCard } from './AdviceCard.tsx'
import { BlockText } from './BlockText.tsx'
import { Judgement } from './Judgement.tsx'
import { stateWords } from './Lifeline.tsx'
import { Proof } from './Proof.tsx'
import { Sign, type SignName } from './Sign.tsx'
import { State } from './State.tsx'
import './timeline.css'

interface Props {
  readonly id: string
  readonly dossier: Dossier
  readonly passage: Passage
}

/** Everything known about one passage, step by step: text, change, advice, reaction, next version, later answers. */
export function Chain({ id, dossier, passage }: Props) {
  return (
    <ol className="line">
      {chainOf(dossier, passage).map((step, index) => (
        <Step key={index} id={id} dossier={dossier} step={step} />
      ))}
    </ol>
  )
}

interface StepProps {
  readonly id: string
  readonly dossier: Dossier
  readonly step: ChainStep
}

function Step({ id, dossier, step }: StepProps) {
  const { t } = useI18n()
  const d = useDossierTexts()
  if (step.kind === 'unknown') return <UnknownStep id={id} dossier={dossier} states={step.states} />
  if (step.kind === 'text' || step.kind === 'change') return <StateStep id={id} dossier={dossier} step={step} />
  if (step.kind === 'advice') {
    return (
      <Item sign="paper" when={<PaperDate source={step.source} />} small={step.source?.label}>
        <h3>
          <span className="kind">{d.passage.adviceStep}</span>
        </h3>
        <AdviceCard advice={step.advice} id={id} lang={dossier.meta.language} source={step.source} />
        {step.source?.decision && (
          <p className="small quiet">
            {t.advice.decision}: <span lang={dossier.meta.language}>{step.source.decision.summary}</span>
          </p>
        )}
        <Proof id={id} dossier={dossier} locators={[...step.advice.locators, ...step.advice.outcome.locators]} />
      </Item>
    )
  }
  if (step.kind === 'reaction') return <ReactionStep id={id} dossier={dossier} step={step} />
  if (step.kind === 'paper') {
    return (
      <Item sign="paper" when={<PaperDate source={step.source} />} small={step.source.label}>
        <h3>
          <span className="kind">{d.passage.laterPaper}</span> ·{' '}
          <Link to="/dossier/$id/bronnen/$source" params={{ id, source: step.source.id }} lang={dossier.meta.language}>
            {step.source.label}
          </Link>
        </h3>
        <p lang={dossier.meta.language}>{step.bearing.text}</p>
        <Proof id={id} dossier={dossier} locators={step.bearing.locators} />
      </Item>
    )
  }
  return <AnswerStep id={id} dossier={dossier} step={step} />
}

interface ItemProps {
  readonly sign: SignName
  readonly when: ReactNode
  readonly small?: ReactNode
  readonly isFaint?: boolean
  readonly anchor?: string
  readonly children: ReactNode
}

function Item({ sign, when, small, isFaint = false, anchor, children }: ItemProps) {
  return (
    <li className={isFaint ? 'faint' : ''} id={anchor}>
      <span className="when">
        {when}
        {small && <small>{small}</small>}
      </span>
      <span className="node">
        <Sign name={sign} />
      </span>
      <div className="body">{children}</div>
    </li>
  )
}

function PaperDate({ source }: { readonly source: { readonly date?: string | undefined } | undefined }) {
  const { f } = useI18n()
  const d = useDossierTexts()
  return source?.date ? <time dateTime={source.date}>{f.mediumDate(source.date)}</time> : d.passage.afterSending
}

function UnknownStep({
  id,
  dossier,
  states,
}: {
  readonly id: string
  readonly dossier: Dossier
  readonly states: readonly PassageState[]
}) {
  const { f } = useI18n()
  const d = useDossierTexts()
  const [first, last] = [states[0]!, states.at(-1)!]
  const range =
    first === last ? f.mediumDate(first.version) : `${f.shortDate(first.version)} – ${f.mediumDate(last.version)}`
  const notes = states.filter((s) => s.note)
  return (
    <Item sign="unknown" isFaint when={range} small={d.passage.versionsRange(states.length)}>
      <h3>
        <span className="kind">{d.passage.unknown}</span>
      </h3>
      {notes.length === 0 && <p className="small quiet">{d.passage.unknownText}</p>}
      {notes.map((s) => (
        <p className="small quiet" key={s.version}>
          {states.length > 1 && `${f.shortDate(s.version)}: `}
          <span lang={dossier.meta.language}>{s.note}</span>
        </p>
      ))}
      <Proof id={id} dossier={dossier} locators={states.flatMap((s) => s.locators)} />
    </Item>
  )
}

function StateStep({
  id,
  dossier,
  step,
}: Omit<StepProps, 'step'> & { readonly step: Extract<ChainStep, { cell: LifelineCell }> }) {
  const { t, f } = useI18n()
  const d = useDossierTexts()
  const { cell, blocks } = step
  const version = dossier.versions.find((v) => v.id === cell.state.version)
  const before = dossier.versions[dossier.versions.findIndex((v) => v.id === cell.state.version) - 1]
  const lang = dossier.meta.language
  const [event] = cell.events
  const sign: SignName = event ?? (cell.tube === 'empty' ? 'cut' : 'here')
  return (
    <Item
      sign={sign}
      when={<time dateTime={cell.state.version.slice(0, 10)}>{f.mediumDate(cell.state.version)}</time>}
      small={version && <span lang={lang}>{version.label}</span>}
    >
      <h3>
        <span className="kind">{step.kind === 'change' ? d.passage.change : d.passage.text}</span> ·{' '}
        {cell.events.length > 0 ? cell.events.map((each) => <State key={each} event={each} />) : stateWords(t, cell)}
        {cell.events.length > 0 && !cell.stated && (
          <span className="kind"> ({t.basis[cell.state.basis ?? 'inferred']})</span>
        )}
      </h3>
      {cell.state.note && <p lang={lang}>{cell.state.note}</p>}
      {cell.state.requestedBy && (
        <p className="small">
          {d.passage.requested}:{' '}
          {cell.state.requestedBy.scope === 'item'
            ? t.overview.requestedItem(cell.state.requestedBy.who)
            : t.overview.requestedList(cell.state.requestedBy.who)}
          .
        </p>
      )}
      {blocks.map((block) => (
        <BlockText key={block.id} block={block} lang={lang} hasLabels={false} />
      ))}
      {before && cell.events.length > 0 && (
        <p className="small">
          <Link to="/dossier/$id/vergelijk/$older/$newer" params={{ id, older: before.id, newer: cell.state.version }}>
            {d.passage.inCompare}
          </Link>
        </p>
      )}
      <Proof
        id={id}
        dossier={dossier}
        locators={[
          ...cell.state.locators,
          ...(cell.state.requestedBy?.locators ?? []),
          ...blocks.flatMap((b) => b.locators),
        ]}
      />
    </Item>
  )
}

function ReactionStep({
  id,
  dossier,
  step,
}: Omit<StepProps, 'step'> & { readonly step: Extract<ChainStep, { kind: 'reaction' }> }) {
  const { t } = useI18n()
  const { remark, source } = step
  const lang = dossier.meta.language
  return (
    <Item sign="said" when={t.sources.momentUnknown} small={source?.label}>
      <h3>
        <span className="kind">{t.remarkRole[remark.role]}</span>
        {remark.author && <> · {remark.author}</>} <span className="kind">({remark.type})</span>
      </h3>
      <p lang={lang}>{remark.text}</p>
      {remark.marks && (
        <p className="small quiet" lang={lang}>
          {remark.marks}
        </p>
      )}
      {remark.note && (
        <p className="small quiet" lang={lang}>
          {remark.note}
        </p>
      )}
      <Proof id={id} dossier={dossier} locators={remark.locators} />
    </Item>
  )
}

/** What a verdict is about, in words: the paper of an advice, the number of a question. */
function nameOf(dossier: Dossier, id: string): string | undefined {
  const advice = dossier.advice.find((a) => a.id === id)
  if (advice) return dossier.sources.find((s) => s.id === advice.source)?.label
  const answer = dossier.answers.find((a) => a.id === id)
  return answer ? `${dossier.meta.language === 'nl' ? 'vraag' : 'question'} ${answer.questions.join('/')}` : undefined
}

function AnswerStep({
  id,
  dossier,
  step,
}: Omit<StepProps, 'step'> & { readonly step: Extract<ChainStep, { kind: 'answer' }> }) {
  const { t } = useI18n()
  const d = useDossierTexts()
  const { answer, source } = step
  const lang = dossier.meta.language
  return (
    <Item sign="answer" anchor={answer.id} when={<PaperDate source={source} />} small={source?.label}>
      <h3>
        <span className="kind">{d.passage.answerStep}</span> · {t.passage.question(answer.questions.join(', '))}
        {answer.pages && <span className="kind"> · p. {answer.pages}</span>}
      </h3>
      {answer.asked && (
        <p className="small quiet">
          {d.passage.asked}: <span lang={lang}>{answer.asked}</span>
        </p>
      )}
      <p lang={lang}>{answer.gist}</p>
      {answer.judgement && (
        <Judgement judgement={answer.judgement} lang={lang} nameOf={(about) => nameOf(dossier, about)} />
      )}
      {answer.repeats && answer.repeats.length > 0 && (
        <p className="small quiet">{d.passage.repeats(answer.repeats.join(', '))}</p>
      )}
      <Proof id={id} dossier={dossier} locators={answer.locators} />
    </Item>
  )
}
