import { useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Chooser } from '../components/compare/Chooser.tsx'
import { StepTitle } from '../components/compare/StepTitle.tsx'
import { Tally } from '../components/compare/Tally.tsx'
import { Title } from '../components/Title.tsx'
import '../components/compare/compare.css'
import { useI18n } from '../i18n/i18n.tsx'
import { Compared } from './compared.tsx'
import { ComparePage } from './compare-page.tsx'
import { useDossier } from './dossier-frame.tsx'

/** Only for the choice of versions, and for an address that does not fit. */
const StepLinks = lazy(async () => ({ default: (await import('./step-links.tsx')).StepLinks }))
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

/** `/vergelijk` without versions: every step, with what it holds. */
export function CompareChoice() {
  const { t } = useI18n()
  const dossier = useDossier()
  const { id } = useParams({ from: '/dossier/$id/vergelijk' })
  const contested = (newer: string) =>
    dossier.advice.filter((a) => a.between.newer === newer && a.stance === 'against-change').length
  return (
    <>
      <div className="opening">
        <Title>{t.compare.choose}</Title>
      </div>
      <Chooser id={id} versions={dossier.versions} />
      <ol className="step-list section">
        <Suspense>
          <StepLinks id={id} dossier={dossier}>
            {(older, newer) => (
              <Compared id={id} dossier={dossier} older={older} newer={newer}>
                {(comparison) => (
                  <>
                    <Tally comparison={comparison} />
                    <span className="small quiet">{t.compare.contestedCount(contested(newer))}</span>
                  </>
                )}
              </Compared>
            )}
          </StepLinks>
        </Suspense>
      </ol>
    </>
  )
}
