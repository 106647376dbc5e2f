import type { Problem } from '../core/dossier/problem.ts'

/** A file that could not be used: what, where and how to mend it are in the problems. */
export interface Failure {
  readonly file: string
  /** `not-found` and `network` come from the server; `problems` from the file itself. */
  readonly reason: 'not-found' | 'network' | 'not-kept' | 'problems'
  readonly problems: readonly Problem[]
  /** Problems beyond the listed ones. */
  readonly more: number
}

export type Load<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly failure: Failure }

export const IDLE = { status: 'idle' } as const
export const LOADING = { status: 'loading' } as const

export const ready = <T>(value: T): Load<T> => ({ status: 'ready', value })
export const failed = (
  file: string,
  reason: Failure['reason'],
  problems: readonly Problem[] = [],
  more = 0,
): Load<never> => ({
  status: 'failed',
  failure: { file, reason, problems, more },
})
