import type * as Pdfjs from 'pdfjs-dist'
import { MAX_SOURCE_TEXT, type SourceText } from './source-file.ts'

/** The parts of pdf.js that are used, so that a page and Node may each bring the build that runs there. */
export type PdfLibrary = Pick<typeof Pdfjs, 'getDocument'>

export interface PdfWatch {
  /** `share`: pages read, 0..1. */
  onProgress?(share: number): void
  readonly signal?: AbortSignal
}

/** A paper of parliament has some hundreds at most. */
export const MAX_PDF_PAGES = 3000

/**
 * The text layer of a PDF, page by page, in the order in which it was written, with its lines; nothing is drawn. Rejects
 * with the reason of the signal when that aborts. Takes the bytes over: the caller cannot use them afterwards.
 */
export async function readPdf(library: PdfLibrary, bytes: Uint8Array, watch: PdfWatch = {}): Promise<SourceText> {
  const task = library.getDocument({
    data: bytes,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    if (document.numPages > MAX_PDF_PAGES) return { ok: false, problem: 'too-many-pages' }
    const pages: string[] = []
    let length = 0
    for (let number = 1; number <= document.numPages; number++) {
      watch.signal?.throwIfAborted()
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
      pages.push(text)
      length += text.length
      if (length > MAX_SOURCE_TEXT) return { ok: false, problem: 'too-much-text' }
      page.cleanup()
      watch.onProgress?.(number / document.numPages)
    }
    const textless = pages.filter((text) => text.trim() === '').length
    return textless === pages.length ? { ok: false, problem: 'scan' } : { ok: true, pages, isPaged: true, textless }
  } catch (error) {
    watch.signal?.throwIfAborted()
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return { ok: false, problem: isLocked ? 'encrypted' : 'broken-pdf' }
  } finally {
    await task.destroy()
  }
}
