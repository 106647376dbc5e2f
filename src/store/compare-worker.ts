import { compare } from '../core/compare.ts'
import type { Comparison } from '../core/comparison.ts'
import type { Dossier } from '../core/dossier/schema.ts'

export interface CompareRequest {
  readonly dossier: Dossier
  /** Version ids. */
  readonly older: string
  readonly newer: string
  /** After this time the rest is done in short. */
  readonly milliseconds: number
}

export type CompareReply =
  { readonly status: 'comparing'; readonly share: number } | { readonly status: 'ready'; readonly value: Comparison }

/** Milliseconds between two reports: a reader sees it move, and the page is not kept busy with it. */
const INTERVAL = 100

const answer = (reply: CompareReply) => postMessage(reply, {})

addEventListener('message', ({ data }: MessageEvent<CompareRequest>) => {
  const { dossier, older, newer, milliseconds } = data
  const start = performance.now()
  let last = start
  const value = compare(dossier, older, newer, {
    isOutOfTime: () => performance.now() - start >= milliseconds,
    onProgress(share) {
      if (performance.now() - last < INTERVAL) return
      last = performance.now()
      answer({ status: 'comparing', share })
    },
  })
  answer({ status: 'ready', value })
})
