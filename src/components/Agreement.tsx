import { useMemo } from 'react'
import { checkAgreement } from '../core/agreement.ts'
import type { Dossier, Passage } from '../core/dossier/schema.ts'
import { useI18n } from '../i18n/i18n.tsx'

/** Whether the lineage computed from the blocks agrees with what the editors recorded, and where not. */
export function Agreement({ dossier, passage }: { readonly dossier: Dossier; readonly passage: Passage }) {
  const { t, f } = useI18n()
  const found = useMemo(() => checkAgreement(dossier).filter((each) => each.passage === passage.id), [dossier, passage])
  const differences = found.filter((each) => !each.agrees)
  return (
    <section>
      <h2>{t.passage.agreement}</h2>
      {found.length === 0 && <p>{t.passage.nothingTraced}</p>}
      {found.length > 0 && differences.length === 0 && <p>{t.passage.agrees}</p>}
      {differences.map((each) => (
        <p key={each.version}>
          {t.passage.differs(f.date(each.version), t.state[each.stated], t.passage.traced[each.traced])}
        </p>
      ))}
      {differences.length > 0 && <p className="quiet">{t.passage.differsNote}</p>}
    </section>
  )
}
