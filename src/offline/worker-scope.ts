/** What a service worker has around it, as far as ours uses it: the compiler's own description excludes that of a page. */
export interface WorkerScope {
  readonly clients: {
    claim(): Promise<void>
    matchAll(options: { readonly type: 'window'; readonly includeUncontrolled: true }): Promise<readonly unknown[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listen: (event: LastingEvent) => void): void
  addEventListener(type: 'message', listen: (event: LastingEvent & { readonly data: unknown }) => void): void
}

/** Lasts until all that it waits for is done. */
export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
