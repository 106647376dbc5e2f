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

const kept = new PrecacheController()
kept.addToCacheList(KEPT_FILES)

self.addEventListener('install', (event) => {
  void kept.install(event)
})

// A page that was open at the first visit works without a network from then on, without being loaded anew.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
  const request = event.data as WorkerRequest
  if (request === 'take-over') event.waitUntil(self.skipWaiting())
  if (request === 'tidy') event.waitUntil(tidy())
})

/** Not at activation, as usual: other tabs may show the version before, and still load parts of it. */
async function tidy(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.length > 1) return
  const cache = await caches.open(kept.strategy.cacheName)
  const wanted = new Set(kept.getURLsToCacheKeys().values())
  const old = (await cache.keys()).filter(({ url }) => !wanted.has(url))
  await Promise.all(old.map((request) => cache.delete(request)))
}

registerRoute(new PrecacheRoute(kept, { cleanURLs: false }))

// Parts of the version before, for a page that still shows it.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${SITE_BASE}assets/`),
  async ({ request }) => {
    const cache = await caches.open(kept.strategy.cacheName)
    return (await cache.match(request, { ignoreVary: true })) ?? fetch(request)
  },
)

/** Addresses of files, which are no pages of the app. An id in the address of a page may have a dot in it. */
const isFile = new RegExp(
  `^${SITE_BASE.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:(?:assets|dossiers|insluiten)/|[^/?]*\\.)`,
)
registerRoute(new NavigationRoute(kept.createHandlerBoundToURL(`${SITE_BASE}index.html`), { denylist: [isFile] }))
