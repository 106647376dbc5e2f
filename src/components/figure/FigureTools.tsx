import type { Dossier } from '../../core/dossier/schema.ts'
import type { LifeEvent } from '../../core/lifeline.ts'
import { eventsIn, isContested, type Selection } from '../../core/picture/selection.ts'
import { LIFE_EVENTS, SORTS } from '../../core/picture/terms.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import type { LifelineTexts } from '../../i18n/lifeline.nl.ts'
import { Sign } from '../Sign.tsx'
import './figure.css'

interface Props {
  readonly dossier: Dossier
  readonly selection: Selection
  readonly shown: number
  readonly texts: LifelineTexts
  onChange(selection: Selection): void
  onReset(): void
}

/** Sorting and filtering, and how many passages are left. No box of a group ticked means: all of them. */
export function FigureTools({ dossier, selection, shown, texts, onChange, onReset }: Props) {
  const { t } = useI18n()
  const { passages, meta } = dossier
  const { sort, themes = [], contested, events = [] } = selection
  const count = (event: LifeEvent) => passages.filter((passage) => eventsIn(dossier, passage).has(event)).length
  return (
    <div className="figure-tools noprint">
      <fieldset className="sorts">
        <legend>{texts.sort}</legend>
        {SORTS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="sort"
              checked={sort === each}
              onChange={() => onChange({ ...selection, sort: each })}
            />
            {texts.sorts[each]}
          </label>
        ))}
      </fieldset>
      <details className="filters">
        <summary>
          {texts.filters}{' '}
          <span className="quiet" role="status">
            · {texts.visible(shown, passages.length)}
          </span>
        </summary>
        <div className="columns">
          <fieldset>
            <legend>{texts.themes}</legend>
            {meta.themes.map(({ id, label }) => (
              <label key={id} lang={meta.language}>
                <input
                  type="checkbox"
                  checked={themes.includes(id)}
                  onChange={() => onChange({ ...selection, themes: toggled(themes, id) })}
                />
                <span>{label}</span>
                <span className="num">{passages.filter(({ theme }) => theme === id).length}</span>
              </label>
            ))}
          </fieldset>
          <fieldset>
            <legend>{texts.events}</legend>
            {LIFE_EVENTS.map((event) => (
              <label key={event}>
                <input
                  type="checkbox"
                  checked={events.includes(event)}
                  onChange={() => onChange({ ...selection, events: toggled(events, event) })}
                />
                <span>
                  <Sign name={event} /> {t.state[event]}
                </span>
                <span className="num">{count(event)}</span>
              </label>
            ))}
          </fieldset>
          <fieldset>
            <legend>{texts.advice}</legend>
            <label>
              <input
                type="checkbox"
                checked={contested === true}
                onChange={() => onChange({ ...selection, contested: contested ? undefined : true })}
              />
              <span>
                <Sign name="against" /> {texts.contested}
              </span>
              <span className="num">{passages.filter((passage) => isContested(dossier, passage)).length}</span>
            </label>
          </fieldset>
          <p className="small quiet">{texts.hint}</p>
          <p>
            <button className="button" type="button" onClick={onReset}>
              {texts.reset}
            </button>
          </p>
        </div>
      </details>
    </div>
  )
}

/** With the item when it was without, and the reverse; absent when nothing is left. */
function toggled<T extends string>(list: readonly T[], item: T): readonly T[] | undefined {
  const now = list.includes(item) ? list.filter((each) => each !== item) : [...list, item]
  return now.length > 0 ? now : undefined
}
