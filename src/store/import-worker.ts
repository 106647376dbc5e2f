import type { ImportOutcome } from '../core/imported/imported.ts'
import { importFile } from '../importers/import-file.ts'
import { withPdfLibrary } from './pdf-library.ts'

export interface ImportRequest {
  readonly bytes: Uint8Array
  readonly fileName: string
}

export type ImportReply =
  | {
      readonly status: 'reading'
      readonly share: number
      readonly pages?: { readonly page: number; readonly of: number }
    }
  | { readonly status: 'done'; readonly outcome: ImportOutcome }

/** Milliseconds between two reports: a reader sees it move, and the page is not kept busy with it. */
const INTERVAL = 100

const answer = (reply: ImportReply) => postMessage(reply, {})

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  // A broken invariant ends as an error event, which the page waits for.
  void read(data).catch((error: unknown) => reportError(error))
})

async function read({ bytes, fileName }: ImportRequest): Promise<void> {
  let last = 0
  const outcome = await importFile(
    bytes,
    fileName,
    { withPdf: withPdfLibrary },
    {
      onProgress(share, pages) {
        if (performance.now() - last < INTERVAL) return
        last = performance.now()
        answer({ status: 'reading', share, ...(pages && { pages }) })
      },
    },
  )
  answer({ status: 'done', outcome })
}
