import { lazy, type ReactNode, Suspense, useMemo } from 'react'
import type { Comparison } from '../core/comparison.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { useComparers } from '../store/comparers.ts'

/** Only for a dossier that brings no recording. */
const OwnComparison = lazy(async () => ({ default: (await import('./own-comparison.tsx')).OwnComparison }))

/** There before the page is drawn, so that its heading is, to which the focus goes. */
let loaded: typeof import('./own-comparison.tsx').OwnComparison | undefined

export async function loadComparer(addressId: string): Promise<void> {
  await useComparers.getState().load(addressId)
  if (useComparers.getState().byId[addressId] === null) {
    // Without it the page itself tells that it did not load.
    loaded = (await import('./own-comparison.tsx').catch(() => undefined))?.OwnComparison
  }
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
export function Compared({ children, ...step }: ComparedProps) {
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
  const Own = loaded ?? OwnComparison
  return (
    <Suspense fallback={loading}>
      <Own {...step}>{children}</Own>
    </Suspense>
  )
}
