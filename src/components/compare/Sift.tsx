import type { ReactNode } from 'react'
import type { Row } from '../../core/comparison.ts'
import { CHANGE_KINDS, kindOf, passes, type Sifting } from '../../core/row-events.ts'
import { useI18n } from '../../i18n/i18n.tsx'

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
  const { t } = useI18n()
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
        {t.compare.contestedOnly} <span className="quiet">({t.compare.hides(uncontested, changes.length)})</span>
      </label>
      <details className="filters">
        <summary>
          {t.compare.allFilters} <span className="quiet">· {t.compare.hidden(hidden, changes.length)}</span>
        </summary>
        <div className="columns">
          <fieldset>
            <legend>{t.compare.kind}</legend>
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
                  <span>{t.compare.kinds[kind]}</span>
                  <span className="num">{count}</span>
                </label>
              )
            })}
          </fieldset>
          <fieldset>
            <legend>{t.compare.theme}</legend>
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
