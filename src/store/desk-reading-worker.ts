import type { ImportedBlock } from '../core/imported/imported.ts'
import type { DeskItem } from '../core/workbench/desk.ts'
import { type DeskReading, readDesk } from '../core/workbench/read-desk.ts'
import type { DeskRemark } from '../core/workbench/remark-places.ts'

export interface DeskReadingRequest {
  readonly items: readonly DeskItem[]
  /** Blocks by item id. */
  readonly texts: Readonly<Record<string, readonly ImportedBlock[]>>
  readonly remarks: readonly DeskRemark[]
  /** After this time the rest is done in short. */
  readonly milliseconds: number
}

export type DeskReadingReply =
  { readonly status: 'reading'; readonly share: number } | { readonly status: 'ready'; readonly value: DeskReading }

/** Milliseconds between two reports: a reader sees it move, and the page is not kept busy with it. */
const INTERVAL = 100

const answer = (reply: DeskReadingReply) => postMessage(reply, {})

addEventListener('message', ({ data }: MessageEvent<DeskReadingRequest>) => {
  const start = performance.now()
  let last = start
  const value = readDesk(data, ({ id }) => data.texts[id] ?? [], data.remarks, {
    isOutOfTime: () => performance.now() - start >= data.milliseconds,
    onProgress(share) {
      if (performance.now() - last < INTERVAL) return
      last = performance.now()
      answer({ status: 'reading', share })
    },
  })
  answer({ status: 'ready', value })
})
