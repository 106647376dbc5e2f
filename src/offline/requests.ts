/** What a page asks of a service worker; any other message is ignored. */
export type WorkerRequest =
  /** The reader wants the new version: stop waiting for the pages of the one before. */
  | 'take-over'
  /** Throw away what only the version before needed, if no page of it can still be open. */
  | 'tidy'
