import { Link } from '@tanstack/react-router'
import type { Dossier } from '../../core/dossier/schema.ts'
import { outcomeKey } from '../../core/outcome-key.ts'
import { directionKey } from '../../core/register.ts'
import { onlyFilter, optionsOf } from '../../core/register-filter.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { useRegisterTexts } from '../../i18n/register.ts'
import { directionOf, outcomeOf, signOf } from '../AdviceCard.tsx'
import { Sign } from '../Sign.tsx'

interface Props {
  readonly id: string
  readonly dossier: Dossier
}

/** How often each direction met each outcome; a number leads to the advice behind it. */
export function Matrix({ id, dossier }: Props) {
  const { t } = useI18n()
  const r = useRegisterTexts()
  const directions = optionsOf(dossier, 'hideDirections')
  const outcomes = optionsOf(dossier, 'hideOutcomes')
  return (
    <section className="section" aria-labelledby="geteld">
      <h2 id="geteld">{r.matrix}</h2>
      <p className="quiet measure noprint">{r.matrixLead}</p>
      <table className="matrix">
        <caption className="heard">{r.matrix}</caption>
        <thead>
          <tr>
            <th scope="col">{r.facets.hideDirections}</th>
            {outcomes.map(({ key, first }) => (
              <th scope="col" key={key}>
                {outcomeOf(t, first)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {directions.map((direction) => (
            <tr key={direction.key}>
              <th scope="row">
                <Sign name={signOf(direction.first)} /> {directionOf(t, direction.first)}
              </th>
              {outcomes.map((outcome) => {
                const count = dossier.advice.filter(
                  (advice) => directionKey(advice) === direction.key && outcomeKey(advice) === outcome.key,
                ).length
                return (
                  <td key={outcome.key} className="num" data-label={outcomeOf(t, outcome.first)}>
                    {count > 0 && (
                      <Link
                        to="/dossier/$id/adviezen"
                        params={{ id }}
                        search={onlyFilter(dossier, direction.key, outcomeKey(outcome.first))}
                        hash="lijst"
                        aria-label={`${directionOf(t, direction.first)}, ${outcomeOf(t, outcome.first)}: ${count}`}
                      >
                        {count}
                      </Link>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
