import type { ImportOutcome } from '../core/imported/imported.ts'
import { importFile } from '../importers/import-file.ts'
import type { PdfLibrary } from '../importers/pdf/open.ts'

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

/** Reads on this very thread: a worker of its own would outlive a file that is made to hang it. */
async function loadPdf(): Promise<PdfLibrary> {
  const [library, worker] = await Promise.all([
    import('pdfjs-dist'),
    // @ts-expect-error: comes without types, and is only handed on.
    import('pdfjs-dist/build/pdf.worker.min.mjs') as Promise<unknown>,
  ])
  Object.assign(globalThis, { pdfjsWorker: worker })
  return library
}

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
    { loadPdf },
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
