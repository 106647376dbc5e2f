import type { Agreement as Found } from '../core/agreement.ts'
import { comparingTexts } from '../i18n/comparing.ts'
import { useI18n } from '../i18n/i18n.tsx'

interface Props {
  /** Of one passage; absent when it could not be traced. */
  readonly found: readonly Found[] | undefined
}

/** Whether the lineage computed from the blocks agrees with what the editors recorded, and where not. */
export function Agreement({ found }: Props) {
  const { t, f, language } = useI18n()
  const differences = found?.filter((each) => !each.agrees) ?? []
  return (
    <section>
      <h2>{t.passage.agreement}</h2>
      {!found && <p>{comparingTexts(language).failed}</p>}
      {found?.length === 0 && <p>{t.passage.nothingTraced}</p>}
      {found && found.length > 0 && differences.length === 0 && <p>{t.passage.agrees}</p>}
      {differences.map((each) => (
        <p key={each.version}>
          {t.passage.differs(f.date(each.version), t.state[each.stated], t.passage.traced[each.traced])}
        </p>
      ))}
      {differences.length > 0 && <p className="quiet">{t.passage.differsNote}</p>}
    </section>
  )
}
