import type { Comparison } from '../core/comparison.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { useComparers } from './comparers.ts'
import { type Job, runKey, useComparisons } from './comparisons.ts'

interface Step {
  readonly older: string
  readonly newer: string
}

/**
 * The comparisons of several steps, in their order: as they were recorded, or as they are made in the worker. Where the
 * worker does not start they are made on the page. Rejects when a comparison fails there too, or when `signal` says
 * that nobody waits any more.
 */
export async function comparedSteps(
  addressId: string,
  dossier: Dossier,
  steps: readonly Step[],
  signal: AbortSignal,
): Promise<readonly Comparison[]> {
  await useComparers.getState().load(addressId)
  const comparer = useComparers.getState().byId[addressId]
  if (comparer) return steps.map(({ older, newer }) => comparer(older, newer))
  return Promise.all(steps.map((step) => comparedOnTheSpot({ addressId, dossier, ...step }, signal)))
}

function comparedOnTheSpot(job: Job, signal: AbortSignal): Promise<Comparison> {
  return new Promise((done, fail) => {
    const stop = () => {
      unsubscribe()
      useComparisons.getState().leave(job)
      fail(new DOMException('nobody waits for it', 'AbortError'))
    }
    let isHere = false
    const look = () => {
      const { runs, startHere } = useComparisons.getState()
      const run = runs[runKey(job)]
      if (run?.status === 'ready') finish(() => done(run.value))
      else if (run?.status === 'failed' && isHere) finish(() => fail(new Error(run.message)))
      else if (run?.status === 'failed' && !isHere) {
        isHere = true
        void startHere(job)
      }
    }
    const finish = (tell: () => void) => {
      unsubscribe()
      signal.removeEventListener('abort', stop)
      tell()
    }
    const unsubscribe = useComparisons.subscribe(look)
    if (signal.aborted) return stop()
    signal.addEventListener('abort', stop, { once: true })
    useComparisons.getState().start(job)
    look()
  })
}
