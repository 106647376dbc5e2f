import type { Agreement } from '../core/agreement.ts'
import type { Dossier } from '../core/dossier/schema.ts'

type Checked = readonly Agreement[] | undefined

/** One check a dossier and tab, whichever passages are looked at. */
const checks = new WeakMap<Dossier, Promise<Checked>>()

/** Traces all passages of a dossier in a worker, because it compares all its versions; undefined when that fails. */
export function agreementOf(dossier: Dossier): Promise<Checked> {
  const known = checks.get(dossier)
  if (known) return known
  const check = checkInWorker(dossier).catch(() => undefined)
  checks.set(dossier, check)
  return check
}

function checkInWorker(dossier: Dossier): Promise<Checked> {
  return new Promise<Checked>((done, fail) => {
    const worker = new Worker(new URL('./agreement-worker.ts', import.meta.url), { type: 'module' })
    const end = (settle: () => void) => () => {
      worker.terminate()
      settle()
    }
    worker.addEventListener('message', ({ data }: MessageEvent<readonly Agreement[]>) => end(() => done(data))())
    worker.addEventListener(
      'error',
      end(() => fail(new Error('the worker failed'))),
    )
    worker.postMessage(dossier, [])
  })
}
