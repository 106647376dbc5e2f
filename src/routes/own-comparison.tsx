import { type ReactNode, useEffect, useMemo } from 'react'
import { Comparing } from '../components/compare/Comparing.tsx'
import type { Comparison } from '../core/comparison.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { type Job, runKey, useComparisons } from '../store/comparisons.ts'

interface Props {
  /** Address id of the dossier. */
  readonly id: string
  readonly dossier: Dossier
  /** Version ids. */
  readonly older: string
  readonly newer: string
  /** Stands above how far it is; without one nothing is shown until it is there. */
  readonly title?: ReactNode
  children(comparison: Comparison): ReactNode
}

/** Two versions of a dossier that brings no recording: compared in the worker for as long as this stands on the page. */
export function OwnComparison({ id, dossier, older, newer, title, children }: Props) {
  const job = useMemo((): Job => ({ addressId: id, dossier, older, newer }), [id, dossier, older, newer])
  const run = useComparisons((state) => state.runs[runKey(job)])
  const start = useComparisons((state) => state.start)
  const cancel = useComparisons((state) => state.cancel)
  const leave = useComparisons((state) => state.leave)
  const startHere = useComparisons((state) => state.startHere)
  useEffect(() => {
    start(job)
    return () => leave(job)
  }, [start, leave, job])
  if (run?.status === 'ready') return children(run.value)
  if (title === undefined) return null
  // The engine itself failed, whatever the worker: a broken invariant, for the one error boundary.
  if (run?.status === 'failed' && run.where === 'page') throw new Error(run.message)
  return (
    <Comparing
      state={run ?? { status: 'comparing', share: 0 }}
      onCancel={() => cancel(job)}
      onRetry={() => start(job)}
      onHere={() => void startHere(job)}
    >
      {title}
    </Comparing>
  )
}
