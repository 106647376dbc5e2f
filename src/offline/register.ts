import type { WorkerRequest } from './requests.ts'

/**
 * Lets the browser keep the whole site, so that it works without a network from the first visit on, and says when a new
 * version is at hand. Does nothing where the reader asked to save data or the browser keeps nothing.
 */
export async function keepForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || savesData()) return
  await idle()
  try {
    const script = `${import.meta.env.BASE_URL}service-worker.js`
    const registration = await navigator.serviceWorker.register(script, { updateViaCache: 'none' })
    if (registration.waiting) return await announce(registration.waiting)
    ask(registration.active, 'tidy')
    registration.addEventListener('updatefound', () => announceWhenReady(registration))
    announceWhenReady(registration)
  } catch {
    // A private window, a full disk, no network: the site then works as any other.
  }
}

function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true
}

/** Safari has no such callback. */
const idle = (): Promise<void> =>
  new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => done())
    else setTimeout(done, 1000)
  })

const ask = (worker: ServiceWorker | null, request: WorkerRequest) => worker?.postMessage(request, {})

function announceWhenReady({ installing, active }: ServiceWorkerRegistration): void {
  // The first version replaces nothing.
  if (!active) return
  installing?.addEventListener('statechange', () => {
    if (installing.state === 'installed') void announce(installing)
  })
}

let isAnnounced = false

async function announce(first: ServiceWorker): Promise<void> {
  if (isAnnounced) return
  isAnnounced = true
  const { tellUpdate } = await import('./tell-update.tsx')
  tellUpdate(() => void takeOver(first))
}

/** Another tab may have done it before, and a still newer version may wait by now. */
async function takeOver(first: ServiceWorker): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  const waiting = registration?.waiting ?? (first.state === 'installed' ? first : undefined)
  if (!waiting) return location.reload()
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  ask(waiting, 'take-over')
}
