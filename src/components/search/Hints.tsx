import type { Dossier } from '../../core/dossier/schema.ts'
import { findingTexts } from '../../i18n/finding.ts'
import { useI18n } from '../../i18n/i18n.tsx'

/** What can be asked; stands where results will come. */
export function Hints({ dossier }: { readonly dossier: Dossier }) {
  const { f, language } = useI18n()
  const finding = findingTexts(language)
  const ids = [dossier.passages[0]?.id, dossier.advice[0]?.id].filter((id) => id !== undefined)
  return (
    <div className="prose">
      <h2>{finding.hints}</h2>
      <ul>
        <li>{finding.hintWords}</li>
        <li>{finding.hintPhrase}</li>
        <li>{finding.hintDates}</li>
        {ids.length > 0 && <li>{finding.hintIds(f.list(ids))}</li>}
        <li className="noprint">{finding.hintKeys}</li>
      </ul>
      <p className="small quiet">{finding.whatIsSearched}</p>
    </div>
  )
}

/** What to do when nothing was found. */
export function NothingFound() {
  const { language } = useI18n()
  const finding = findingTexts(language)
  return (
    <div className="prose">
      <h2>{finding.tryThis}</h2>
      <ul>
        <li>{finding.trySpelling}</li>
        <li>{finding.tryLess}</li>
        <li>{finding.hintDates}</li>
      </ul>
      <p className="small quiet">{finding.whatIsSearched}</p>
    </div>
  )
}
