import { Link } from '@tanstack/react-router'
import { type Row, rowName } from '../../core/comparison.ts'
import { rowEvents } from '../../core/row-events.ts'
import { useCompareTexts } from '../../i18n/compare.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { directionOf, signOf } from '../AdviceCard.tsx'
import { Sign } from '../Sign.tsx'

interface Props {
  /** Changed rows that the filters let through. */
  readonly changes: readonly Row[]
  readonly at: string | undefined
  readonly lang: string
  readonly isOpen: boolean
}

/** Equal in content to the marked text: every change with its number, sign, name and advice. */
export function ChangeList({ changes, at, lang, isOpen }: Props) {
  const { t } = useI18n()
  const v = useCompareTexts()
  return (
    <nav className="change-list noprint" aria-label={v.list} id="list" tabIndex={-1}>
      <details open={isOpen}>
        <summary>{t.count.changes(changes.length)}</summary>
        <ol>
          {changes.map((row) => {
            const event = rowEvents(row)[0] ?? 'changed'
            const advice = row.advice.find((a) => a.advice.stance === 'against-change') ?? row.advice[0]
            return (
              <li key={row.id}>
                <Link
                  to="."
                  search={(search) => ({ ...search, at: row.id })}
                  replace
                  {...(row.id === at && { 'aria-current': 'true' })}
                >
                  <span className="no num">{row.number}</span>
                  <Sign name={event === 'changed' ? 'renamed' : event} label={t.state[event]} />
                  <span className="name" lang={lang}>
                    {rowName(row)}
                  </span>
                  {advice ? <Sign name={signOf(advice.advice)} label={directionOf(t, advice.advice)} /> : <span />}
                </Link>
              </li>
            )
          })}
        </ol>
      </details>
    </nav>
  )
}
