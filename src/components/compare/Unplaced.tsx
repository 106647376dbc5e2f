import { Link } from '@tanstack/react-router'
import type { Comparison } from '../../core/comparison.ts'
import type { Dossier } from '../../core/dossier/schema.ts'
import { useCompareTexts } from '../../i18n/compare.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { AdviceCard } from '../AdviceCard.tsx'
import { Cite } from '../Cite.tsx'

interface Props {
  readonly id: string
  readonly dossier: Dossier
  readonly comparison: Comparison
}

/** What belongs to this step but to no paragraph: changes without text, and advice about neither side's text. */
export function Unplaced({ id, dossier, comparison }: Props) {
  const { t } = useI18n()
  const v = useCompareTexts()
  const lang = dossier.meta.language
  return (
    <>
      {comparison.unplaced.length > 0 && (
        <section className="loose">
          <h2>{v.unplaced}</h2>
          <ul className="stack plain">
            {comparison.unplaced.map(({ passage, newer }) => (
              <li key={passage.id}>
                <Link to="/dossier/$id/passage/$passage" params={{ id, passage: passage.id }} lang={lang}>
                  {passage.label}
                </Link>{' '}
                · {newer && t.state[newer.state]}
                {newer?.note && (
                  <span className="small quiet" lang={lang}>
                    {' '}
                    {newer.note}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {comparison.unplacedAdvice.length > 0 && (
        <section className="loose">
          <h2>{v.unplacedAdvice}</h2>
          <p className="small quiet">{v.unplacedAdviceLead}</p>
          {comparison.unplacedAdvice.map((advice) => (
            <AdviceCard
              key={advice.id}
              advice={advice}
              id={id}
              lang={lang}
              source={dossier.sources.find((s) => s.id === advice.source)}
              isBrief
              actions={<Cite id={id} dossier={dossier} what={{ kind: 'advice', advice }} />}
            />
          ))}
        </section>
      )}
    </>
  )
}
