import type { Agreement as Found } from '../core/agreement.ts'
import { comparingTexts } from '../i18n/comparing.ts'
import { useDossierTexts } from '../i18n/dossier.ts'
import { useI18n } from '../i18n/i18n.tsx'

interface Props {
  /** Of one passage; absent when it could not be traced. */
  readonly found: readonly Found[] | undefined
}

/** Whether the lineage computed from the blocks agrees with what the editors recorded, and where not. */
export function Agreement({ found }: Props) {
  const { t, f, language } = useI18n()
  const d = useDossierTexts()
  const differences = found?.filter((each) => !each.agrees) ?? []
  return (
    <section>
      <h2>{d.passage.agreement}</h2>
      {!found && <p>{comparingTexts(language).failed}</p>}
      {found?.length === 0 && <p>{d.passage.nothingTraced}</p>}
      {found && found.length > 0 && differences.length === 0 && <p>{d.passage.agrees}</p>}
      {differences.map((each) => (
        <p key={each.version}>
          {d.passage.differs(f.date(each.version), t.state[each.stated], d.passage.traced[each.traced])}
        </p>
      ))}
      {differences.length > 0 && <p className="quiet">{d.passage.differsNote}</p>}
    </section>
  )
}
