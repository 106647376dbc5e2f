import type { Dossier, OpenQuestion } from '../../core/dossier/schema.ts'
import { useChainTexts } from '../../i18n/chain.ts'
import { useDossierTexts } from '../../i18n/dossier.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { AskFor } from '../AskFor.tsx'
import { ChainItem } from './ChainItem.tsx'

interface Props {
  readonly id: string
  readonly dossier: Dossier
  readonly question: OpenQuestion
}

/** What no source tells, where it belongs in time, and what would fill it. */
export function GapStep({ id, dossier, question }: Props) {
  const c = useChainTexts()
  const d = useDossierTexts()
  const gapTime = useGapTime()
  const lang = dossier.meta.language
  return (
    <ChainItem id={id} sign="unknown" isFaint when={gapTime(question)}>
      <h3>
        <span className="kind">{c.gap}</span>
      </h3>
      <p lang={lang}>{question.text}</p>
      {question.wouldTell && (
        <p className="small quiet">
          {d.overview.wouldTell} <span lang={lang}>{question.wouldTell}</span>
        </p>
      )}
      <AskFor dossier={dossier} scope={{ kind: 'question', question }} label={d.overview.ask} />
    </ChainItem>
  )
}

/** When the answer lies, in words: "tussen 22 nov en 2 dec 2024". */
export function useGapTime(): (question: OpenQuestion) => string {
  const { f } = useI18n()
  const c = useChainTexts()
  return ({ between }) => {
    const { older, newer } = between ?? {}
    if (older && newer) return c.between(f.shortDate(older), f.mediumDate(newer))
    if (older) return c.after(f.mediumDate(older))
    return newer ? f.mediumDate(newer) : c.always
  }
}
