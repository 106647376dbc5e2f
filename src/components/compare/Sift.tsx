import type { ReactNode } from 'react'
import type { Row } from '../../core/comparison.ts'
import { CHANGE_KINDS, kindOf, passes, type Sifting } from '../../core/row-events.ts'
import { useCompareTexts } from '../../i18n/compare.ts'

interface Props {
  readonly changes: readonly Row[]
  readonly themes: readonly { readonly id: string; readonly label: string }[]
  readonly sifting: Sifting
  readonly lang: string
  onChange(change: Partial<Sifting>): void
  /** More groups of filters. */
  readonly children?: ReactNode
}

/** Filters; each says how many changes it would hide, and the line above says how many are hidden. */
export function Sift({ changes, themes, sifting, lang, onChange, children }: Props) {
  const v = useCompareTexts()
  const hidden = changes.filter((row) => !passes(row, sifting)).length
  const uncontested = changes.filter((row) => !row.contested).length
  const toggle = <T extends string>(list: readonly T[], item: T): readonly T[] =>
    list.includes(item) ? list.filter((each) => each !== item) : [...list, item]
  return (
    <div className="sift">
      <label className="keep">
        <input
          type="checkbox"
          checked={sifting.contested}
          onChange={(event) => onChange({ contested: event.target.checked })}
        />
        {v.contestedOnly} <span className="quiet">({v.hides(uncontested, changes.length)})</span>
      </label>
      <details className="filters">
        <summary>
          {v.allFilters} <span className="quiet">· {v.hidden(hidden, changes.length)}</span>
        </summary>
        <div className="columns">
          <fieldset>
            <legend>{v.kind}</legend>
            {CHANGE_KINDS.map((kind) => {
              const count = changes.filter((row) => kindOf(row) === kind).length
              return (
                <label key={kind}>
                  <input
                    type="checkbox"
                    checked={!sifting.hideKinds.includes(kind)}
                    disabled={count === 0}
                    onChange={() => onChange({ hideKinds: toggle(sifting.hideKinds, kind) })}
                  />
                  <span>{v.kinds[kind]}</span>
                  <span className="num">{count}</span>
                </label>
              )
            })}
          </fieldset>
          <fieldset>
            <legend>{v.theme}</legend>
            {themes.map((theme) => {
              const count = changes.filter((row) => row.passages.some((p) => p.passage.theme === theme.id)).length
              return (
                <label key={theme.id}>
                  <input
                    type="checkbox"
                    checked={!sifting.hideThemes.includes(theme.id)}
                    disabled={count === 0}
                    onChange={() => onChange({ hideThemes: toggle(sifting.hideThemes, theme.id) })}
                  />
                  <span lang={lang}>{theme.label}</span>
                  <span className="num">{count}</span>
                </label>
              )
            })}
          </fieldset>
          {children}
        </div>
      </details>
    </div>
  )
}
