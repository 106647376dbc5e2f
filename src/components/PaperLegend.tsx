import type { ReactNode } from 'react'
import { useDossierTexts } from '../i18n/dossier.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { printingTexts } from '../i18n/printing.ts'
import './basis.css'
import './letter-text.css'
import './paper-legend.css'
import { Sign } from './Sign.tsx'
import { State } from './State.tsx'

const EVENTS = ['cut', 'shortened', 'moved', 'renamed', 'restored', 'added'] as const
const BASES = ['literal', 'stated', 'inferred', 'assumed'] as const

/**
 * What the signs and marks of a dossier mean, for a reader who has the paper only. Its style sheet leaves out what the page
 * does not use.
 */
export function PaperLegend() {
  const { t, language } = useI18n()
  const d = useDossierTexts()
  const words = printingTexts(language)
  const advice = [
    ['against', d.lifeline.adviceAgainst],
    ['for', d.lifeline.adviceFor],
    ['caution', d.lifeline.adviceCaution],
    ['procedural', d.lifeline.adviceProcedure],
    ['said', d.lifeline.reaction],
  ] as const
  return (
    <section className="paper-legend on-paper" aria-label={words.legend}>
      <Line of="changes" name={words.changes}>
        {EVENTS.map((event) => (
          <li key={event}>
            <State event={event} />
          </li>
        ))}
        <li>
          <Sign name="unknown" /> {d.lifeline.unknownLong}
        </li>
      </Line>
      <Line of="advice" name={words.advice}>
        {advice.map(([sign, meaning]) => (
          <li key={sign}>
            <Sign name={sign} /> {meaning}
          </li>
        ))}
      </Line>
      <Line of="marks" name={words.marks}>
        <li>
          <span className="struck">{words.removed}</span>
        </li>
        <li>
          <span className="set">{words.inserted}</span>
        </li>
        <li>
          <span className="went">{words.went}</span>
        </li>
      </Line>
      <Line of="edges" name={words.edges}>
        {BASES.map((basis) => (
          <li key={basis} className={`basis ${basis}`}>
            {t.basisLong[basis]}
          </li>
        ))}
      </Line>
      <Line of="judgements" name={words.judgement} />
    </section>
  )
}

interface LineProps {
  /** What must be on the page for this line to be printed. */
  readonly of: 'changes' | 'advice' | 'marks' | 'edges' | 'judgements'
  readonly name: string
  readonly children?: ReactNode
}

function Line({ of, name, children }: LineProps) {
  return (
    <div className={`of-${of}`}>
      <b>{name}</b>
      {children && <ul className="signs">{children}</ul>}
    </div>
  )
}
