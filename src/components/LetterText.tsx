import type { WordSpan } from '../core/diff/spans.ts'
import { useI18n } from '../i18n/i18n.tsx'
import './letter-text.css'

interface Props {
  readonly spans: readonly WordSpan[]
  /** Which side stands here; `both` shows what went and what came in one text. */
  readonly side: 'older' | 'newer' | 'both'
  /** Hidden words at both ends of a mark. */
  readonly hasLabels: boolean
}

/** Text of the letter with real `del` and `ins`. A quiet difference is not marked. */
export function LetterText({ spans, side, hasLabels }: Props) {
  const shown = spans.filter((span) =>
    span.kind === 'cut' ? side !== 'newer' : span.kind === 'added' ? side !== 'older' : true,
  )
  return shown.map((span, index) => {
    if (span.kind === 'same' || (span.quiet && side !== 'both')) return <span key={index}>{span.text}</span>
    if (span.quiet) return span.kind === 'added' ? <span key={index}>{span.text}</span> : null
    return span.kind === 'cut' ? (
      <Removed key={index} hasLabels={hasLabels} text={span.text} />
    ) : (
      <Inserted key={index} hasLabels={hasLabels} text={span.text} />
    )
  })
}

interface MarkProps {
  readonly text: string
  readonly hasLabels: boolean
}

export function Removed({ text, hasLabels }: MarkProps) {
  const { t, language } = useI18n()
  return (
    <del>
      {hasLabels && (
        <span className="heard" lang={language}>
          {t.compare.removed}
        </span>
      )}
      {text}
      {hasLabels && (
        <span className="heard" lang={language}>
          {t.compare.end}
        </span>
      )}
    </del>
  )
}

export function Inserted({ text, hasLabels }: MarkProps) {
  const { t, language } = useI18n()
  return (
    <ins>
      {hasLabels && (
        <span className="heard" lang={language}>
          {t.compare.inserted}
        </span>
      )}
      {text}
      {hasLabels && (
        <span className="heard" lang={language}>
          {t.compare.end}
        </span>
      )}
    </ins>
  )
}
