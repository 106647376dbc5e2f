import { useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { StepTitle } from '../components/compare/StepTitle.tsx'
import '../components/compare/compare.css'
import { Compared } from './compared.tsx'
import { ComparePage } from './compare-page.tsx'
import { useDossier } from './dossier-frame.tsx'

/** Only for an address that does not fit. */
const WrongVersions = lazy(async () => ({ default: (await import('./step-links.tsx')).WrongVersions }))

/** Two versions by their ids; ids that do not fit get a notice with what does exist, never another comparison. */
export function Compare() {
  const dossier = useDossier()
  const { id, older, newer } = useParams({ from: '/dossier/$id/vergelijk/$older/$newer' })
  const isKnown = [older, newer].every((each) => dossier.versions.some((version) => version.id === each))
  const step = { id, dossier, older, newer }
  if (!isKnown || older >= newer) {
    return (
      <Suspense>
        <WrongVersions {...step} />
      </Suspense>
    )
  }
  const title = (
    <div className="pick">
      <StepTitle older={older} newer={newer} />
    </div>
  )
  return (
    <Compared key={`${older} ${newer}`} {...step} title={title}>
      {(comparison) => <ComparePage id={id} dossier={dossier} comparison={comparison} />}
    </Compared>
  )
}
