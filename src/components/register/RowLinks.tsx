import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { Advice, Answer, Dossier } from '../../core/dossier/schema.ts'
import { anchorOf } from '../../core/dossier/anchor.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { useRegisterTexts } from '../../i18n/register.ts'

interface Props {
  readonly id: string
  readonly dossier: Dossier
  readonly advice: Advice
}

/** From an advice to its paper, to the step it is about, and to the later answers about it. */
export function RowLinks({ id, dossier, advice }: Props) {
  const { f } = useI18n()
  const r = useRegisterTexts()
  const { older, newer } = advice.between
  const paper = dossier.sources.find((source) => source.id === advice.source)
  const answers = dossier.answers.filter((answer) => answer.advice.includes(advice.id))
  const [at] = advice.about
  return (
    <small className="row-links">
      <Link
        to="/dossier/$id/bronnen/$source"
        params={{ id, source: advice.source }}
        hash={anchorOf('advice', advice.id)}
        lang={dossier.meta.language}
      >
        {paper?.label ?? advice.source}, {advice.heading}
      </Link>
      {older && newer && (
        <>
          {' · '}
          <Link
            to="/dossier/$id/vergelijk/$older/$newer"
            params={{ id, older, newer }}
            search={at === undefined ? {} : { at }}
          >
            {r.compare(f.shortDate(older), f.shortDate(newer))}
          </Link>
        </>
      )}
      {answers.length > 0 && ` · ${r.later}: `}
      {answers.map((answer, index) => (
        <Fragment key={answer.id}>
          {index > 0 && ', '}
          <AnswerLink id={id} advice={advice} answer={answer} />
        </Fragment>
      ))}
    </small>
  )
}

/** To the answer in the chain of a passage that both are about, or else in its paper. */
function AnswerLink({ id, advice, answer }: Omit<Props, 'dossier'> & { readonly answer: Answer }) {
  const { t } = useI18n()
  const passage = answer.passages.find((each) => advice.about.includes(each)) ?? answer.passages[0]
  const hash = anchorOf('answer', answer.id)
  const words = t.passage.question(answer.questions.join('/'))
  return passage === undefined ? (
    <Link to="/dossier/$id/bronnen/$source" params={{ id, source: answer.source }} hash={hash}>
      {words}
    </Link>
  ) : (
    <Link to="/dossier/$id/passage/$passage" params={{ id, passage }} hash={hash}>
      {words}
    </Link>
  )
}
