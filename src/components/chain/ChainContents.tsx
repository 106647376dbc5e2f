import type { ChainStep } from '../../core/chain.ts'
import { useChainTexts } from '../../i18n/chain.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { directionOf } from '../AdviceCard.tsx'
import { useGapTime } from './GapStep.tsx'
import './chain-contents.css'

const KINDS = ['version', 'advice', 'reaction', 'decision', 'gap', 'answer', 'paper'] as const
type Kind = (typeof KINDS)[number]

/** A paper on which no decision can be seen is no decision. */
function kindOf(step: ChainStep): Kind {
  if (step.kind === 'unknown' || step.kind === 'text' || step.kind === 'change') return 'version'
  return step.kind === 'decision' && step.decision.kind === 'none-visible' ? 'gap' : step.kind
}

interface Props {
  readonly steps: readonly ChainStep[]
  readonly lang: string
}

/** How many steps of each kind there are, and a link to each. */
export function ChainContents({ steps, lang }: Props) {
  const c = useChainTexts()
  const nameOf = useStepName()
  const rows = KINDS.map((kind) => ({ kind, own: steps.filter((step) => kindOf(step) === kind) }))
  return (
    <nav className="chain-contents noprint" aria-label={c.contents}>
      <dl>
        {rows
          .filter(({ own }) => own.length > 0)
          .map(({ kind, own }) => (
            <div key={kind}>
              <dt>
                {c.kinds[kind]} <span className="num">{own.reduce((sum, step) => sum + weightOf(step), 0)}</span>
              </dt>
              <dd>
                <ul className="steps" lang={lang}>
                  {own.map((step) => (
                    <li key={step.id}>
                      <a href={`#${step.id}`}>{nameOf(step)}</a>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
      </dl>
    </nav>
  )
}

/** A run of silent versions counts as that many versions. */
const weightOf = (step: ChainStep): number => (step.kind === 'unknown' ? step.states.length : 1)

/** A few words that tell a step from the others of its kind. */
function useStepName(): (step: ChainStep) => string {
  const { t, f } = useI18n()
  const gapTime = useGapTime()
  const day = (date: string | undefined) => (date ? `${f.shortDate(date)}, ` : '')
  return (step) => {
    switch (step.kind) {
      case 'unknown': {
        const [first, last] = [step.states[0]!.version, step.states.at(-1)!.version]
        return first === last ? f.shortDate(first) : `${f.shortDate(first)} – ${f.shortDate(last)}`
      }
      case 'text':
      case 'change':
        return f.shortDate(step.cell.state.version)
      case 'advice':
        return day(step.source?.date) + directionOf(t, step.advice).toLowerCase()
      case 'reaction':
        return t.remarkRole[step.remark.role].toLowerCase()
      case 'decision': {
        const what = t.advice.decisions[step.decision.kind].toLowerCase()
        return step.decision.date ? `${f.shortDate(step.decision.date)}, ${what}` : `${step.source.label}: ${what}`
      }
      case 'gap':
        return gapTime(step.question)
      case 'answer':
        return t.passage.question(step.answer.questions.join('/'))
      case 'paper':
        return step.source.label
    }
  }
}
