import { useParams } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useMemo } from 'react'
import { Chooser } from '../components/compare/Chooser.tsx'
import { StepTitle } from '../components/compare/StepTitle.tsx'
import { Tally } from '../components/compare/Tally.tsx'
import { Title } from '../components/Title.tsx'
import '../components/compare/compare.css'
import type { Comparison } from '../core/comparison.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { useComparers } from '../store/comparers.ts'
import { ComparePage } from './compare-page.tsx'
import { useDossier } from './dossier-frame.tsx'

/** Only for a dossier that brings no recording. */
const OwnComparison = lazy(async () => ({ default: (await import('./own-comparison.tsx')).OwnComparison }))

/** Only for the choice of versions, and for an address that does not fit. */
const StepLinks = lazy(async () => ({ default: (await import('./step-links.tsx')).StepLinks }))
const WrongVersions = lazy(async () => ({ default: (await import('./step-links.tsx')).WrongVersions }))

export const loadComparer = (addressId: string): Promise<void> => useComparers.getState().load(addressId)

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

interface ComparedProps {
  /** Address id of the dossier. */
  readonly id: string
  readonly dossier: Dossier
  /** Version ids. */
  readonly older: string
  readonly newer: string
  /** Stands above whatever is shown while there is no comparison; without one nothing is shown. */
  readonly title?: ReactNode
  children(comparison: Comparison): ReactNode
}

/** Draws the comparison of two versions: as it was recorded, or as it is made on the spot. */
function Compared({ children, ...step }: ComparedProps) {
  const { t } = useI18n()
  const { id, older, newer } = step
  const comparer = useComparers((state) => state.byId[id])
  const recorded = useMemo(() => comparer?.(older, newer), [comparer, older, newer])
  if (recorded) return children(recorded)
  const loading = step.title !== undefined && (
    <p className="crumbs" role="status">
      {t.frame.loading}
    </p>
  )
  if (comparer === undefined) return loading
  return (
    <Suspense fallback={loading}>
      <OwnComparison {...step}>{children}</OwnComparison>
    </Suspense>
  )
}
