import type { Dossier } from '../../core/dossier/schema.ts'
import { useTakeAwayTexts } from '../../i18n/take-away.ts'

interface Props {
  readonly dossier: Dossier
  /** Ids. */
  readonly chosen: readonly string[]
  onChange(chosen: readonly string[]): void
}

/** A box to tick for every passage, by theme; open from the start when something is ticked. */
export function PassageChoice({ dossier, chosen, onChange }: Props) {
  const texts = useTakeAwayTexts()
  const lang = dossier.meta.language
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  return (
    <details className="filters noprint" open={chosen.length > 0}>
      <summary>{texts.choosePassages}</summary>
      <p className="small quiet">{texts.chooseLead}</p>
      <div className="columns">
        {dossier.meta.themes.map((theme) => {
          const passages = dossier.passages.filter((passage) => passage.theme === theme.id)
          if (passages.length === 0) return null
          return (
            <fieldset key={theme.id}>
              <legend lang={lang}>{theme.label}</legend>
              {passages.map(({ id, label }) => (
                <label key={id}>
                  <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
                  <span lang={lang}>{label}</span>
                </label>
              ))}
            </fieldset>
          )
        })}
      </div>
    </details>
  )
}
