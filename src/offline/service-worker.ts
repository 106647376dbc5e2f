import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { PrecacheRoute } from 'workbox-precaching/PrecacheRoute.js'
import type { PrecacheEntry } from 'workbox-precaching/_types.js'
import { NavigationRoute } from 'workbox-routing/NavigationRoute.js'
import { registerRoute } from 'workbox-routing/registerRoute.js'
import type { WorkerRequest } from './requests.ts'
import type { WorkerScope } from './worker-scope.ts'

/** Filled in by the build. */
declare const KEPT_FILES: PrecacheEntry[]
declare const SITE_BASE: string
declare const self: WorkerScope

/** Parts of the version before. The base, because two sites may share a host. */
const BEFORE = `doorgehaald-before-${SITE_BASE}`

const kept = new PrecacheController()
kept.addToCacheList(KEPT_FILES)

self.addEventListener('install', (event) => {
  void kept.install(event)
})

self.addEventListener('activate', (event) => event.waitUntil(begin()))

self.addEventListener('message', (event) => {
  const request = event.data as WorkerRequest
  if (request === 'take-over') event.waitUntil(self.skipWaiting())
  if (request === 'tidy') event.waitUntil(tidy(event.source?.id))
})

async function begin(): Promise<void> {
  await setAside()
  // A page that was open at the first visit works without a network from then on, without being loaded anew.
  await self.clients.claim()
}

/** What only the version before needed is not thrown away: other tabs may show that version, and still load its parts. */
async function setAside(): Promise<void> {
  // Its files stand among these already.
  if (self.registration.installing) return
  const [now, before] = await Promise.all([caches.open(kept.strategy.cacheName), caches.open(BEFORE)])
  const wanted = new Set(kept.getURLsToCacheKeys().values())
  for (const request of await now.keys()) {
    if (wanted.has(request.url)) continue
    const response = await now.match(request, { ignoreVary: true })
    if (response) await before.put(request, response)
    await now.delete(request, { ignoreVary: true })
  }
}

/** @param asker the page that asks, which is of this version */
async function tidy(asker: string | undefined): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.every(({ id }) => id === asker)) await caches.delete(BEFORE)
}

registerRoute(new PrecacheRoute(kept, { cleanURLs: false }))

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${SITE_BASE}assets/`),
  async ({ request }) => {
    // Not opened, which would make it where there is nothing before.
    return (await caches.match(request, { cacheName: BEFORE, ignoreVary: true })) ?? fetch(request)
  },
)

/** Addresses of files, which are no pages of the app. An id in the address of a page may have a dot in it. */
const isFile = new RegExp(
  `^${SITE_BASE.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:(?:assets|dossiers|insluiten)/|[^/?]*\\.)`,
)
registerRoute(new NavigationRoute(kept.createHandlerBoundToURL(`${SITE_BASE}index.html`), { denylist: [isFile] }))
