import { Link } from '@tanstack/react-router'
import type { Row } from '../../core/comparison.ts'
import type { Dossier, Remark } from '../../core/dossier/schema.ts'
import { useCompareTexts } from '../../i18n/compare.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import type { Messages } from '../../i18n/nl.ts'
import { AdviceCard, directionOf, signOf, strengthOf } from '../AdviceCard.tsx'
import { Cite } from '../Cite.tsx'
import { Sign } from '../Sign.tsx'

interface Props {
  readonly id: string
  readonly dossier: Dossier
  readonly row: Row
  /** Number of each changed row by its id. */
  readonly numbers: ReadonlyMap<string, number>
}

/** The advice beside one row: in full, or a pointer to the row where it stands in full. */
export function RowAdviceCards({ id, dossier, row, numbers }: Props) {
  const { t } = useI18n()
  const v = useCompareTexts()
  const lang = dossier.meta.language
  if (row.advice.length === 0) return null
  const full = row.advice.filter((each) => each.shownAt === undefined)
  return (
    <div className="margin">
      {full.map(({ advice }, index) => (
        <AdviceCard
          key={advice.id}
          advice={advice}
          id={id}
          lang={lang}
          source={dossier.sources.find((s) => s.id === advice.source)}
          answers={dossier.answers.filter((answer) => answer.passages.length > 0 && answer.advice.includes(advice.id))}
          isBrief
          actions={<Cite id={id} dossier={dossier} what={{ kind: 'advice', advice }} />}
          later={index === full.length - 1 ? laterLines(dossier, row, t) : []}
        />
      ))}
      {row.advice.map(({ advice, shownAt }) =>
        shownAt === undefined ? null : (
          <aside key={advice.id} className="advice stub" aria-labelledby={`stub-${row.id}-${advice.id} name-${row.id}`}>
            <p className="direction" id={`stub-${row.id}-${advice.id}`}>
              <Sign name={signOf(advice)} />
              <span>
                <span className="heard">{t.advice.label}: </span>
                {directionOf(t, advice)}{' '}
                <span className="how">
                  · {strengthOf(t, advice)} ·{' '}
                  <Link to="." search={(search) => ({ ...search, at: shownAt, s: undefined })} replace>
                    {v.seeAt(numbers.get(shownAt) ?? 0)}
                  </Link>
                </span>
              </span>
            </p>
          </aside>
        ),
      )}
    </div>
  )
}

interface LaterLine {
  readonly key: string
  readonly date: string | undefined
  readonly text: string
  readonly reaction?: Remark
}

/** Later advice that is first of all about the passages this row's advice is about, and the reactions to it. */
function laterLines(dossier: Dossier, row: Row, t: Messages): readonly LaterLine[] {
  const about = new Set(row.advice.flatMap((each) => each.advice.about))
  const later = row.laterAdvice.filter((advice) => advice.about[0] !== undefined && about.has(advice.about[0]))
  const reactions = dossier.remarks.filter(
    (remark) => remark.role === 'reaction' && later.some((advice) => remark.advice.includes(advice.id)),
  )
  return [
    ...later.map((advice) => ({
      key: advice.id,
      date: dossier.sources.find((s) => s.id === advice.source)?.date,
      text: `${directionOf(t, advice)}, ${strengthOf(t, advice)}: ${advice.gist}`,
    })),
    ...reactions.map((remark) => ({
      key: remark.id,
      date: undefined,
      text: `${remark.text} (${t.sources.momentUnknown})`,
      reaction: remark,
    })),
  ]
}
