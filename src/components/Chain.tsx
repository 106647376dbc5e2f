import { Link } from '@tanstack/react-router'
import { chainOf, type ChainStep } from '../core/chain.ts'
import type { Dossier, Passage, PassageState } from '../core/dossier/schema.ts'
import type { LifelineCell } from '../core/lifeline.ts'
import { anchorOf } from '../core/dossier/anchor.ts'
import { useChainTexts } from '../i18n/chain.ts'
import { useDossierTexts } from '../i18n/dossier.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { AdviceCard, directionOf } from './AdviceCard.tsx'
import { AskFor } from './AskFor.tsx'
import { BlockText } from './BlockText.tsx'
import { ChainContents } from './chain/ChainContents.tsx'
import { ChainItem, Day, PaperDate } from './chain/ChainItem.tsx'
import { DecisionStep } from './chain/DecisionStep.tsx'
import { GapStep } from './chain/GapStep.tsx'
import { StepLabel } from './chain/StepLabel.tsx'
import { Cite } from './Cite.tsx'
import { Judgement } from './Judgement.tsx'
import { stateWords } from '../core/lifeline.ts'
import { Proof } from './Proof.tsx'
import type { SignName } from './Sign.tsx'
import { State } from './State.tsx'
import './timeline.css'

interface Props {
  readonly id: string
  readonly dossier: Dossier
  readonly passage: Passage
}

/** Everything known about one passage, step by step: text, change, advice, reaction, next version, later answers. */
export function Chain({ id, dossier, passage }: Props) {
  const c = useChainTexts()
  const steps = chainOf(dossier, passage)
  return (
    <>
      <ChainContents steps={steps} lang={dossier.meta.language} />
      <p className="small quiet chain-note">
        {c.labels} {c.order}
      </p>
      <ol className="line">
        {steps.map((step) => (
          <Step key={step.id} id={id} dossier={dossier} passage={passage} step={step} />
        ))}
      </ol>
    </>
  )
}

interface StepProps {
  readonly id: string
  readonly dossier: Dossier
  readonly step: ChainStep
}

type StepOf<K extends ChainStep['kind']> = Omit<StepProps, 'step'> & {
  readonly step: Extract<ChainStep, { kind: K }>
}

function Step({ id, dossier, passage, step }: StepProps & { readonly passage: Passage }) {
  switch (step.kind) {
    case 'unknown':
      return <UnknownStep id={id} dossier={dossier} passage={passage} step={step} />
    case 'text':
    case 'change':
      return <StateStep id={id} dossier={dossier} passage={passage} step={step} />
    case 'advice':
      return <AdviceStep id={id} dossier={dossier} step={step} />
    case 'reaction':
      return <ReactionStep id={id} dossier={dossier} step={step} />
    case 'decision':
      return <DecisionStep id={id} dossier={dossier} step={step} />
    case 'gap':
      return <GapStep id={step.id} dossier={dossier} question={step.question} />
    case 'answer':
      return <AnswerStep id={id} dossier={dossier} step={step} />
    case 'paper':
      return <PaperStep id={id} dossier={dossier} step={step} />
  }
}

function AdviceStep({ id, dossier, step }: StepOf<'advice'>) {
  const c = useChainTexts()
  const d = useDossierTexts()
  const { advice, source } = step
  return (
    <ChainItem id={step.id} sign="paper" when={<PaperDate source={source} />} small={source?.label}>
      <h3>
        <span className="kind">{d.passage.adviceStep}</span>
      </h3>
      <AdviceCard
        advice={advice}
        id={id}
        lang={dossier.meta.language}
        source={source}
        labels={c}
        actions={<Cite id={id} dossier={dossier} what={{ kind: 'advice', advice }} />}
      />
      <Proof id={id} dossier={dossier} locators={[...advice.locators, ...advice.outcome.locators]} />
    </ChainItem>
  )
}

function PaperStep({ id, dossier, step }: StepOf<'paper'>) {
  const d = useDossierTexts()
  const { bearing, source } = step
  const lang = dossier.meta.language
  const place = dossier.locators.find((each) => each.id === bearing.locators[0])
  const isLater = source.date === undefined || source.date > (dossier.versions.at(-1)?.id ?? '')
  return (
    <ChainItem id={step.id} sign="paper" when={<PaperDate source={source} />} small={source.label}>
      <h3>
        {isLater && <span className="kind">{d.passage.laterPaper} · </span>}
        <Link to="/dossier/$id/bronnen/$source" params={{ id, source: source.id }} lang={lang}>
          {source.label}
        </Link>
      </h3>
      <StepLabel />
      <p lang={lang}>{bearing.text}</p>
      <Proof id={id} dossier={dossier} locators={bearing.locators} />
      {place && <Cite id={id} dossier={dossier} what={{ kind: 'locator', locator: place }} />}
    </ChainItem>
  )
}

function UnknownStep({ id, dossier, passage, step }: StepOf<'unknown'> & { readonly passage: Passage }) {
  const states: readonly PassageState[] = step.states
  const { f } = useI18n()
  const d = useDossierTexts()
  const [first, last] = [states[0]!, states.at(-1)!]
  const range =
    first === last ? f.mediumDate(first.version) : `${f.shortDate(first.version)} – ${f.mediumDate(last.version)}`
  const notes = states.filter((s) => s.note)
  return (
    <ChainItem id={step.id} sign="unknown" isFaint when={range} small={d.passage.versionsRange(states.length)}>
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
      <AskFor
        dossier={dossier}
        scope={{ kind: 'versions', passage, versions: states.map((s) => s.version) }}
        label={d.overview.ask}
      />
      <Proof id={id} dossier={dossier} locators={states.flatMap((s) => s.locators)} />
    </ChainItem>
  )
}

function StateStep({
  id,
  dossier,
  passage,
  step,
}: Omit<StepProps, 'step'> & {
  readonly passage: Passage
  readonly step: Extract<ChainStep, { cell: LifelineCell }>
}) {
  const { t, f } = useI18n()
  const c = useChainTexts()
  const d = useDossierTexts()
  const { cell, blocks } = step
  const version = dossier.versions.find((v) => v.id === cell.state.version)
  const before = dossier.versions[dossier.versions.findIndex((v) => v.id === cell.state.version) - 1]
  const lang = dossier.meta.language
  const [event] = cell.events
  const sign: SignName = event ?? (cell.tube !== 'empty' ? 'here' : cell.seen ? 'cut' : 'unknown')
  return (
    <ChainItem
      id={step.id}
      sign={sign}
      when={<Day iso={cell.state.version} />}
      small={version && <span lang={lang}>{version.label}</span>}
    >
      <h3>
        <span className="kind">{step.kind === 'change' ? d.passage.change : d.passage.text}</span> ·{' '}
        {cell.events.length > 0 ? cell.events.map((each) => <State key={each} event={each} />) : stateWords(t, cell)}
        {cell.events.length > 0 && !cell.stated && (
          <span className="kind"> ({t.basis[cell.state.basis ?? 'inferred']})</span>
        )}
      </h3>
      <StepLabel basis={cell.state.basis} />
      {cell.state.note && <p lang={lang}>{cell.state.note}</p>}
      {!cell.state.requestedBy && cell.state.requesterUnknown && <p className="small">{c.requesterUnknown}</p>}
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
          {' · '}
          <Link
            className="noprint"
            to="/dossier/$id/delen/$older/$newer/$at"
            params={{ id, older: before.id, newer: cell.state.version, at: passage.id }}
            aria-label={`${t.compare.share}: ${f.date(cell.state.version)}`}
          >
            {t.compare.share}
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
      {version && <Cite id={id} dossier={dossier} what={{ kind: 'state', passage, version }} />}
    </ChainItem>
  )
}

function ReactionStep({ id, dossier, step }: StepOf<'reaction'>) {
  const { t } = useI18n()
  const c = useChainTexts()
  const { remark, source } = step
  const lang = dossier.meta.language
  const advice = dossier.advice.filter((each) => remark.advice.includes(each.id))
  const isPublication = remark.role === 'publication'
  return (
    <ChainItem
      id={step.id}
      sign={isPublication ? 'paper' : 'said'}
      // Elsewhere the stamp is no moment of writing, and its note says what it does tell.
      when={isPublication && remark.date ? <Day iso={remark.date} /> : t.sources.momentUnknown}
      small={source?.label}
    >
      <h3>
        <span className="kind">{t.remarkRole[remark.role]}</span>
        {remark.author && <> · {remark.author}</>} <span className="kind">({remark.type})</span>
      </h3>
      <StepLabel />
      <p lang={lang}>{remark.text}</p>
      {advice.map((each) => (
        <p className="small" key={each.id}>
          {c.onAdvice}: <a href={`#${anchorOf('advice', each.id)}`}>{directionOf(t, each)}</a>
        </p>
      ))}
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
      <Cite id={id} dossier={dossier} what={{ kind: 'remark', remark }} />
    </ChainItem>
  )
}

/** What a verdict is about, in words: the paper of an advice, the number of a question. */
function nameOf(dossier: Dossier, id: string): string | undefined {
  const advice = dossier.advice.find((a) => a.id === id)
  if (advice) return dossier.sources.find((s) => s.id === advice.source)?.label
  const answer = dossier.answers.find((a) => a.id === id)
  return answer ? `${dossier.meta.language === 'nl' ? 'vraag' : 'question'} ${answer.questions.join('/')}` : undefined
}

function AnswerStep({ id, dossier, step }: StepOf<'answer'>) {
  const { t } = useI18n()
  const d = useDossierTexts()
  const { answer, source } = step
  const lang = dossier.meta.language
  return (
    <ChainItem id={step.id} sign="answer" when={<PaperDate source={source} />} small={source?.label}>
      {/* The id of the record alone is the older address of an answer. */}
      <h3 id={answer.id}>
        <span className="kind">{d.passage.answerStep}</span> · {t.passage.question(answer.questions.join(', '))}
        {answer.pages && <span className="kind"> · p. {answer.pages}</span>}
      </h3>
      {answer.asked && (
        <p className="small quiet">
          {d.passage.asked}: <span lang={lang}>{answer.asked}</span>
        </p>
      )}
      <StepLabel />
      <p lang={lang}>{answer.gist}</p>
      {answer.judgement && (
        <Judgement judgement={answer.judgement} lang={lang} nameOf={(about) => nameOf(dossier, about)} />
      )}
      {answer.repeats && answer.repeats.length > 0 && (
        <p className="small quiet">{d.passage.repeats(answer.repeats.join(', '))}</p>
      )}
      <Proof id={id} dossier={dossier} locators={answer.locators} />
      <Cite id={id} dossier={dossier} what={{ kind: 'answer', answer }} />
    </ChainItem>
  )
}
