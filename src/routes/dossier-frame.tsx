import { Link, Outlet, useNavigate, useParams } from '@tanstack/react-router'
import { createContext, lazy, Suspense, use, useEffect } from 'react'
import { Notice } from '../components/Notice.tsx'
import { Tabs } from '../components/Tabs.tsx'
import { DESK_ADDRESS, LOCAL_PREFIX } from '../core/dossier/address.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { useDossiers } from '../store/dossiers.ts'
import { IDLE, type Failure } from '../store/load.ts'
import { useSettings } from '../store/settings.ts'
import { DossierFiles } from './dossier-files.tsx'
import { useStepKeys } from './use-step-keys.ts'

/** Only for a dossier with problems, and large by its texts. */
const ProblemReport = lazy(async () => ({ default: (await import('../components/ProblemReport.tsx')).ProblemReport }))

/** For print only, so it comes after the page. */
const PaperLegend = lazy(async () => ({ default: (await import('../components/PaperLegend.tsx')).PaperLegend }))

const DossierContext = createContext<Dossier | undefined>(undefined)

/** The dossier of this address; only below `DossierFrame`. */
export function useDossier(): Dossier {
  const dossier = use(DossierContext)
  if (!dossier) throw new Error('useDossier outside DossierFrame')
  return dossier
}

/** Everything under `/dossier/$id`: loads the dossier once, and says so when that fails. */
export function DossierFrame() {
  const { t, language } = useI18n()
  const { id } = useParams({ from: '/dossier/$id' })
  const load = useDossiers((state) => state.byId[id]) ?? IDLE
  const ensure = useDossiers((state) => state.loadDossier)
  useEffect(() => void ensure(id), [ensure, id])
  const navigate = useNavigate()
  useStepKeys(useSettings((state) => state.keys) && load.status === 'ready', {
    '/': () => {
      const field = document.querySelector<HTMLInputElement>('#query')
      if (!field) return void navigate({ to: '/dossier/$id/zoek', params: { id } })
      field.focus()
      field.select()
    },
  })
  if (load.status === 'failed') return <FailedDossier id={id} failure={load.failure} />
  if (load.status !== 'ready') {
    return (
      <p className="crumbs" role="status">
        {t.frame.loading}
      </p>
    )
  }
  const dossier = load.value
  return (
    <DossierContext value={dossier}>
      <p className="crumbs">
        {id === DESK_ADDRESS ? <Link to="/open">{t.frame.open}</Link> : <Link to="/">{t.frame.dossiers}</Link>} ›{' '}
        <Link to="/dossier/$id" params={{ id }} activeOptions={{ exact: true }}>
          {dossier.meta.title}
        </Link>
        {id.startsWith(LOCAL_PREFIX) && ` · ${t.open.local}`}
      </p>
      <Tabs id={id} advice={dossier.advice.length} sources={dossier.sources.length} />
      {language !== dossier.meta.language && <p className="small quiet">{t.frame.dossierInDutch}</p>}
      <Suspense>
        <PaperLegend />
      </Suspense>
      <DossierFiles id={id} dossier={dossier}>
        <Outlet />
      </DossierFiles>
    </DossierContext>
  )
}

function FailedDossier({ id, failure }: { readonly id: string; readonly failure: Failure }) {
  const { t } = useI18n()
  const catalogue = useDossiers((state) => state.catalogue)
  const loadCatalogue = useDossiers((state) => state.loadCatalogue)
  useEffect(() => void loadCatalogue(), [loadCatalogue])
  if (failure.reason === 'problems') {
    return (
      <Suspense>
        <ProblemReport file={failure.file} problems={failure.problems} more={failure.more} />
      </Suspense>
    )
  }
  if (failure.reason === 'network') {
    return <Notice title={t.problems.network(failure.file)} text={t.problems.networkRemedy} />
  }
  if (failure.reason === 'not-kept') {
    return (
      <Notice title={t.open.notKept} text={t.open.notKeptText}>
        <li>
          <Link to="/open">{t.open.title}</Link>
        </li>
      </Notice>
    )
  }
  return (
    <Notice title={t.problems.notThere(id)} text={t.problems.notThereText}>
      {catalogue.status === 'ready' &&
        catalogue.value.map((entry) => (
          <li key={entry.id}>
            <Link to="/dossier/$id" params={{ id: entry.id }}>
              {entry.title}
            </Link>
          </li>
        ))}
    </Notice>
  )
}
