import { create } from 'zustand'
import type { Comparison } from '../core/comparison.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import type { CompareReply, CompareRequest } from './compare-worker.ts'

/** Two versions of one dossier that are to be compared. */
export interface Job {
  readonly addressId: string
  readonly dossier: Dossier
  /** Version ids. */
  readonly older: string
  readonly newer: string
}

export type Run =
  /** `share` of the work that is done, 0..1; 0 while it waits for its turn. */
  | { readonly status: 'comparing'; readonly share: number }
  | { readonly status: 'ready'; readonly value: Comparison }
  /** `where` it went wrong, with what the browser says of it; empty when it says nothing. */
  | { readonly status: 'failed'; readonly where: 'worker' | 'page'; readonly message: string }
  | { readonly status: 'cancelled' }

interface Comparisons {
  /** By `runKey`; absent while nobody asked for it. */
  readonly runs: Readonly<Record<string, Run>>
  /** Compares in the worker, after what was asked for before; does nothing for what is ready or on its way. */
  start(job: Job): void
  /** Stops it, and says so to the reader. */
  cancel(job: Job): void
  /** Nobody waits for it any more: what is ready is kept, everything else forgotten. */
  leave(job: Job): void
  /** Compares on the page itself, which does nothing else meanwhile. */
  startHere(job: Job): Promise<void>
}

export const runKey = ({ addressId, older, newer }: Job): string => `${addressId} ${older} ${newer}`

/** Two texts of 100,000 blocks take about this long; nobody waits longer for a page. */
const MOST_MILLISECONDS = 20_000

/** Milliseconds. */
const TIME_TO_DRAW = 100

/** Started for the first comparison and kept for the next. The engine cannot be interrupted, so to stop is to end it. */
let worker: Worker | undefined
let running: Job | undefined
let waiting: readonly Job[] = []

export const useComparisons = create<Comparisons>()((set, get) => {
  const put = (job: Job, run: Run) => set(({ runs }) => ({ runs: { ...runs, [runKey(job)]: run } }))

  const next = () => {
    const [job, ...rest] = waiting
    if (running || !job) return
    ;[running, waiting] = [job, rest]
    try {
      worker ??= startWorker()
    } catch (error) {
      return fail(String(error))
    }
    const { dossier, older, newer } = job
    const request: CompareRequest = { dossier, older, newer, milliseconds: MOST_MILLISECONDS }
    worker.postMessage(request, [])
  }
  const startWorker = (): Worker => {
    const started = new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<CompareReply>) => {
      if (!running) return
      put(running, data)
      if (data.status === 'ready') finish()
    })
    // A script that does not load gives an event without a message.
    started.addEventListener('error', (event) => fail(event.message ?? ''))
    started.addEventListener('messageerror', () => fail(''))
    return started
  }
  const finish = () => {
    running = undefined
    next()
  }
  const end = () => {
    worker?.terminate()
    worker = undefined
    finish()
  }
  const fail = (message: string) => {
    if (running) put(running, { status: 'failed', where: 'worker', message })
    end()
  }
  const drop = (job: Job) => {
    waiting = waiting.filter((each) => runKey(each) !== runKey(job))
    if (running && runKey(running) === runKey(job)) end()
  }

  return {
    runs: {},
    start(job) {
      const status = get().runs[runKey(job)]?.status
      if (status === 'ready' || status === 'comparing') return
      put(job, { status: 'comparing', share: 0 })
      waiting = [...waiting, job]
      next()
    },
    cancel(job) {
      put(job, { status: 'cancelled' })
      drop(job)
    },
    leave(job) {
      drop(job)
      const { [runKey(job)]: run, ...others } = get().runs
      if (run?.status !== 'ready') set({ runs: others })
    },
    async startHere(job) {
      put(job, { status: 'comparing', share: 0 })
      const { compare } = await import('../core/compare.ts')
      // Lets the page show that it is busy before it stands still.
      await new Promise((done) => setTimeout(done, TIME_TO_DRAW))
      const deadline = performance.now() + MOST_MILLISECONDS
      try {
        const isOutOfTime = () => performance.now() >= deadline
        put(job, { status: 'ready', value: compare(job.dossier, job.older, job.newer, { isOutOfTime }) })
      } catch (error) {
        put(job, { status: 'failed', where: 'page', message: String(error) })
      }
    },
  }
})
