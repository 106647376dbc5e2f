import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Dossier } from '../../core/dossier/schema.ts'
import { changeStayed, cutsWithoutAdvice, notFollowed } from '../../core/register.ts'
import { type RegisterFilter, shownAdvice } from '../../core/register-filter.ts'
import { useI18n } from '../../i18n/i18n.tsx'
import { useRegisterTexts } from '../../i18n/register.ts'
import { AdviceList, SilentCuts } from './Lists.tsx'
import { Matrix } from './Matrix.tsx'
import { RegisterFilters } from './RegisterFilters.tsx'
import { RegisterTable } from './RegisterTable.tsx'
import '../register.css'
import './register-lists.css'

interface Props {
  readonly id: string
  readonly dossier: Dossier
  readonly filter: RegisterFilter
  /** The whole new filter; an empty one shows everything. */
  onFilter(filter: RegisterFilter): void
}

/** All advice beside what came of it, and the lists that follow from it; only the first list follows the filters. */
export function Register({ id, dossier, filter, onFilter }: Props) {
  const { t } = useI18n()
  const r = useRegisterTexts()
  const shown = shownAdvice(dossier, filter)
  const { refused, stayed, silent } = useMemo(
    () => ({ refused: notFollowed(dossier), stayed: changeStayed(dossier), silent: cutsWithoutAdvice(dossier) }),
    [dossier],
  )
  const total = dossier.advice.length
  const list = r.list(shown.length, total)
  if (total === 0) return <p className="notice">{r.empty}</p>
  return (
    <>
      <nav className="on-page noprint" aria-label={r.onPage}>
        <ul className="steps">
          <li>
            <a href="#niet-gevolgd">{r.refused(refused.length)}</a>
          </li>
          <li>
            <a href="#bleef">{r.stayed(stayed.length)}</a>
          </li>
          <li>
            <a href="#zonder-advies">{r.silent(silent.length)}</a>
          </li>
          <li>
            <a href="#geteld">{r.matrix}</a>
          </li>
        </ul>
      </nav>
      <RegisterFilters dossier={dossier} filter={filter} visible={shown.length} onFilter={onFilter} />
      <section aria-labelledby="lijst">
        <h2 id="lijst">{list}</h2>
        {shown.length === 0 ? (
          <p className="notice">{r.none}</p>
        ) : (
          <RegisterTable id={id} dossier={dossier} shown={shown} caption={list} />
        )}
        {shown.length > 0 && shown.length < total && (
          <p className="section noprint">
            <Link to="/dossier/$id/meenemen" params={{ id }} search={{ advice: shown.map((advice) => advice.id) }}>
              {t.takeThis}
            </Link>
          </p>
        )}
      </section>
      <AdviceList
        id={id}
        dossier={dossier}
        anchor="niet-gevolgd"
        title={r.refused(refused.length)}
        lead={refused.length > 0 ? r.refusedLead : r.refusedNone}
        advice={refused}
      />
      <AdviceList
        id={id}
        dossier={dossier}
        anchor="bleef"
        title={r.stayed(stayed.length)}
        lead={stayed.length > 0 ? r.stayedLead : r.stayedNone}
        advice={stayed}
      />
      <SilentCuts id={id} dossier={dossier} cuts={silent} />
      <Matrix id={id} dossier={dossier} />
    </>
  )
}
