import { useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Register } from '../components/register/Register.tsx'
import { Title } from '../components/Title.tsx'
import { fitFilter, type RegisterFilter } from '../core/register-filter.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { useRegisterTexts } from '../i18n/register.ts'
import { useDossier } from './dossier-frame.tsx'

/** Only for an address that points at an advice. */
const HashArrival = lazy(async () => ({ default: (await import('./hash-arrival.tsx')).HashArrival }))

export function RegisterPage() {
  const { t, f } = useI18n()
  const r = useRegisterTexts()
  const dossier = useDossier()
  const { id } = useParams({ from: '/dossier/$id/adviezen' })
  const { ignored = [], s: sign, ...search } = useSearch({ from: '/dossier/$id/adviezen' })
  const navigate = useNavigate({ from: '/dossier/$id/adviezen' })
  const hash = useLocation({ select: (location) => location.hash })
  const { filter, unfit } = fitFilter(dossier, search)
  const told = [...new Set([...ignored, ...unfit])]
  const onFilter = (next: RegisterFilter) => void navigate({ search: next, replace: true, resetScroll: false })
  return (
    <>
      <div className="opening">
        <Title>{r.title}</Title>
        <p className="lead">{r.lead}</p>
      </div>
      {hash !== '' && (
        <Suspense>
          <HashArrival id={id} dossier={dossier} hash={hash} sign={sign} />
        </Suspense>
      )}
      {told.length > 0 && <p className="notice">{t.badSearch(f.list(told))}</p>}
      <Register id={id} dossier={dossier} filter={filter} onFilter={onFilter} />
    </>
  )
}
