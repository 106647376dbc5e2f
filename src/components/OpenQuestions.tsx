import type { Dossier } from '../core/dossier/schema.ts'
import { anchorOf } from '../core/dossier/anchor.ts'
import { useDossierTexts } from '../i18n/dossier.ts'
import { AskFor } from './AskFor.tsx'
import { PassageLinks } from './PassageLinks.tsx'

interface Props {
  readonly id: string
  readonly dossier: Dossier
}

/** What no source tells, each with what would and a request for it; nothing when all is known. */
export function OpenQuestions({ id, dossier }: Props) {
  const d = useDossierTexts()
  if (dossier.openQuestions.length === 0) return null
  return (
    <section className="section" aria-labelledby="open-questions">
      <h2 id="open-questions">{d.overview.openQuestions}</h2>
      <p className="quiet measure">{d.overview.openQuestionsLead}</p>
      <AskFor dossier={dossier} scope={{ kind: 'dossier' }} label={d.overview.askAll} />
      <ol className="prose">
        {dossier.openQuestions.map((question) => (
          <li key={question.id} id={anchorOf('gap', question.id)}>
            <span lang={dossier.meta.language}>{question.text}</span>
            {question.wouldTell && (
              <span className="quiet">
                {' '}
                {d.overview.wouldTell} <span lang={dossier.meta.language}>{question.wouldTell}</span>
              </span>
            )}{' '}
            <PassageLinks id={id} dossier={dossier} passages={question.passages} />
            <AskFor dossier={dossier} scope={{ kind: 'question', question }} label={d.overview.ask} />
          </li>
        ))}
      </ol>
    </section>
  )
}
