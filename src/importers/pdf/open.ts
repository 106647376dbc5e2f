import type * as Pdfjs from 'pdfjs-dist'

/** The parts of pdf.js that are used, so that a page, a worker and Node may each bring the build that runs there. */
export type PdfLibrary = Pick<typeof Pdfjs, 'getDocument' | 'OPS'>
export type PdfDocument = Pdfjs.PDFDocumentProxy
export type PdfPage = Pdfjs.PDFPageProxy

/** A paper of parliament has some hundreds at most. */
export const MAX_PDF_PAGES = 3000

/**
 * How a PDF is opened for its text alone: nothing is fetched, compiled or run, no picture is unpacked. `data` is taken
 * over: the caller cannot use it afterwards. The task has to be destroyed.
 */
export function openPdf(library: Pick<PdfLibrary, 'getDocument'>, data: Uint8Array): Pdfjs.PDFDocumentLoadingTask {
  return library.getDocument({
    data,
    useWasm: false,
    useWorkerFetch: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: 0,
    verbosity: 0,
  })
}

export const needsPassword = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException'
