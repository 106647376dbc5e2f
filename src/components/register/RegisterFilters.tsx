import type { ReactNode } from 'react'
import type { Dossier } from '../../core/dossier/schema.ts'
import {
  type Facet,
  type FilterOption,
  hiddenIn,
  hide,
  NONE,
  optionsOf,
  passageOptions,
  type RegisterFilter,
  unitKey,
} from '../../core/register-filter.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { useRegisterTexts } from '../../i18n/register.ts'
import { directionOf, outcomeOf, signOf } from '../AdviceCard.tsx'
import { Sign } from '../Sign.tsx'

const SHOWN: readonly Facet[] = ['hideDirections', 'hideOutcomes', 'hideStrengths', 'hideUnits', 'hideThemes']

interface Props {
  readonly dossier: Dossier
  readonly filter: RegisterFilter
  readonly visible: number
  onFilter(filter: RegisterFilter): void
}

/** Every option with the number of pieces of advice that it holds. */
export function RegisterFilters({ dossier, filter, visible, onFilter }: Props) {
  const { t } = useI18n()
  const r = useRegisterTexts()
  const nameOf = useOptionName(dossier)
  const toggle = (facet: Facet, key: string) => {
    const hidden = hiddenIn(filter, facet)
    const keys = hidden.includes(key) ? hidden.filter((each) => each !== key) : [...hidden, key]
    onFilter(hide(filter, facet, keys))
  }
  return (
    <details className="filters">
      <summary>
        {r.filters}{' '}
        <span className="quiet" role="status">
          · {r.visible(visible, dossier.advice.length)}
        </span>
      </summary>
      <div className="columns">
        {SHOWN.map((facet) => (
          <fieldset key={facet}>
            <legend>{r.facets[facet]}</legend>
            {optionsOf(dossier, facet).map((option) => (
              <label key={option.key}>
                <input
                  type="checkbox"
                  checked={!hiddenIn(filter, facet).includes(option.key)}
                  onChange={() => toggle(facet, option.key)}
                />
                <span>{nameOf(facet, option)}</span>
                <span className="num">{option.count}</span>
              </label>
            ))}
          </fieldset>
        ))}
        <PassageChoice dossier={dossier} filter={filter} onFilter={onFilter} />
        <p>
          <button className="button" type="button" onClick={() => onFilter({})}>
            {t.compare.reset}
          </button>
        </p>
      </div>
    </details>
  )
}

function PassageChoice({ dossier, filter, onFilter }: Omit<Props, 'visible'>) {
  const r = useRegisterTexts()
  return (
    <p className="choice">
      <label htmlFor="passage-choice">{r.passage}</label>
      <select
        id="passage-choice"
        value={filter.passage ?? ''}
        onChange={(event) => onFilter({ ...filter, passage: event.target.value || undefined })}
      >
        <option value="">{r.allPassages}</option>
        {passageOptions(dossier).map(({ key, count, passage }) => (
          <option key={key} value={key} {...(passage && { lang: dossier.meta.language })}>
            {passage?.label ?? r.wholeLetter} ({count})
          </option>
        ))}
      </select>
    </p>
  )
}

function useOptionName(dossier: Dossier): (facet: Facet, option: FilterOption) => ReactNode {
  const { t } = useI18n()
  const r = useRegisterTexts()
  return (facet, { key, first }) => {
    switch (facet) {
      case 'hideDirections':
        return (
          <>
            <Sign name={signOf(first)} /> {directionOf(t, first)}
          </>
        )
      case 'hideStrengths':
        return t.strength[first.strengths.find((each) => each === key)!]
      case 'hideOutcomes':
        return outcomeOf(t, first)
      case 'hideUnits':
        return key === NONE ? r.unnamed : first.involved.find(({ who }) => unitKey(who) === key)!.who
      case 'hideThemes':
        return key === NONE ? r.wholeLetter : dossier.meta.themes.find(({ id }) => id === key)!.label
    }
  }
}
