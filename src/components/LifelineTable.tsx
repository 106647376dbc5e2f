import { Link } from '@tanstack/react-router'
import type { Dossier, Passage } from '../core/dossier/schema.ts'
import { lifelineOf } from '../core/lifeline.ts'
import { useDossierTexts } from '../i18n/dossier.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { directionOf, strengthOf } from './AdviceCard.tsx'
import { stateWords } from '../core/lifeline.ts'

interface Props {
  readonly id: string
  readonly dossier: Dossier
  readonly passages: readonly Passage[]
}

/** Equal in content to the drawing: every passage in every version, with the advice of that step. */
export function LifelineTable({ id, dossier, passages }: Props) {
  const { t, f } = useI18n()
  const d = useDossierTexts()
  return (
    // A wide table scrolls in its own box, which the keyboard must be able to reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="scroll" tabIndex={0} role="region" aria-label={d.overview.tableCaption}>
      <table className="states">
        <caption className="heard">{d.overview.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{d.lifeline.passage}</th>
            {dossier.versions.map((version) => (
              <th scope="col" key={version.id}>
                {f.mediumDate(version.id)}
              </th>
            ))}
            <th scope="col">{d.lifeline.atEnd}</th>
          </tr>
        </thead>
        <tbody>
          {passages.map((passage) => (
            <tr key={passage.id}>
              <th scope="row">
                <Link
                  to="/dossier/$id/passage/$passage"
                  params={{ id, passage: passage.id }}
                  lang={dossier.meta.language}
                >
                  {passage.label}
                </Link>
              </th>
              {lifelineOf(dossier, passage).map((cell) => (
                <td key={cell.state.version}>
                  {stateWords(t, cell)}
                  {cell.advice.map((advice) => (
                    <small key={advice.id}>
                      {directionOf(t, advice)} ({strengthOf(t, advice)})
                    </small>
                  ))}
                  {cell.reactions.length > 0 && <small>{d.lifeline.reaction}</small>}
                </td>
              ))}
              <td lang={dossier.meta.language}>{passage.end}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
