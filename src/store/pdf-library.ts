import type { PdfLibrary } from '../importers/pdf/open.ts'

/**
 * Lends pdf.js for one file, on a page or within a worker, with a worker of its own that ends when `work` does, whatever
 * that is busy with. Rejects when pdf.js does not load. One file at a time.
 *
 * The part of pdf.js that does the work may not run on the thread of another worker: there it takes over its messages.
 * And only the legacy build runs in browsers of more than some months old.
 */
export async function withPdfLibrary<T>(work: (library: PdfLibrary) => Promise<T>): Promise<T> {
  const [library, { default: workerUrl }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'),
  ])
  const worker = new Worker(workerUrl, { type: 'module' })
  try {
    library.GlobalWorkerOptions.workerPort = worker
    const failed = new Promise<never>((_, fail) => {
      worker.addEventListener('error', () => fail(new Error('pdf.js did not load')), { once: true })
    })
    return await Promise.race([work(library), failed])
  } finally {
    library.GlobalWorkerOptions.workerPort = null
    worker.terminate()
  }
}
