import { useLinkingTexts } from '../../i18n/linking.ts'

interface Props {
  /** Beginnings of what is chosen; absent while nothing is. */
  readonly advice: string | undefined
  readonly about: string | undefined
  readonly lang: string
  /** Words of a remark for which a place is chosen instead. */
  readonly placing: string | undefined
  onLink(): void
  onClear(): void
}

/** What the reader chose so far, always in sight, and what to do with it. */
export function ChoiceBar({ advice, about, lang, placing, onLink, onClear }: Props) {
  const texts = useLinkingTexts().choice
  const isReady = about !== undefined && (placing !== undefined || advice !== undefined)
  const hasAny = advice !== undefined || about !== undefined || placing !== undefined
  return (
    <section className="choice-bar" aria-label={texts.label}>
      <div className="small">
        {placing === undefined ? (
          <p>
            <b>{texts.advice}:</b> {advice === undefined ? texts.noAdvice : <q lang={lang}>{advice}</q>}
          </p>
        ) : (
          <p>{texts.placing(placing)}</p>
        )}
        <p>
          <b>{texts.about}:</b> {about === undefined ? texts.noAbout : <q lang={lang}>{about}</q>}
        </p>
      </div>
      <p className="buttons">
        <button type="button" className="button first" disabled={!isReady} onClick={onLink}>
          {placing === undefined ? texts.link : texts.place}
        </button>
        <button type="button" className="button" disabled={!hasAny} onClick={onClear}>
          {texts.clear}
        </button>
      </p>
    </section>
  )
}
