import { Link } from '@tanstack/react-router'
import type { Answer } from '../core/dossier/schema.ts'
import { useI18n } from '../i18n/i18n.tsx'
import './judgement.css'

interface Props {
  readonly judgement: NonNullable<Answer['judgement']>
  /** Language of the reasoning. */
  readonly lang: string
  /** Names of the advice and answers that a verdict is about; they go unnamed without it. */
  readonly nameOf?: (id: string) => string | undefined
  /** The verdict alone, where the reasoning is one click away. */
  readonly isShort?: boolean
}

/** An assessment by the editors: labelled, and drawn unlike any fact. */
export function Judgement({ judgement, lang, nameOf, isShort = false }: Props) {
  const { t, f } = useI18n()
  const verdicts = judgement.verdicts.map(({ kind, about = [] }) => {
    const names = [...new Set(about.flatMap((id) => nameOf?.(id) ?? []))]
    return names.length > 0 ? `${t.verdict[kind]} (${f.list(names)})` : t.verdict[kind]
  })
  return (
    <div className="judgement">
      <span className="tag">{t.passage.judgement}</span> <em>{[...new Set(verdicts)].join('; ')}.</em>
      {!isShort && (
        <>
          {' '}
          <span lang={lang}>{judgement.reasoning}</span>{' '}
          <Link to="/methode" hash="duiding">
            {t.passage.rule}
          </Link>
        </>
      )}
    </div>
  )
}
