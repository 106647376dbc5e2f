/** What a service worker has around it, as far as ours uses it: the compiler's own description excludes that of a page. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    claim(): Promise<void>
    matchAll(options: { readonly type: 'window'; readonly includeUncontrolled: true }): Promise<readonly Page[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listen: (event: LastingEvent) => void): void
  addEventListener(type: 'message', listen: (event: AskingEvent) => void): void
}

interface Page {
  readonly id: string
}

/** Lasts until all that it waits for is done. */
export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface AskingEvent extends LastingEvent {
  readonly data: unknown
  readonly source: Page | null
}
