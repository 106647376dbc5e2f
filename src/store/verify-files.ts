import type { FileMatch } from '../core/citation/match-file.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { kindOf, MAX_SOURCE_BYTES, type SourceProblem, type SourceText } from '../importers/source-file.ts'
import type { VerifyReply, VerifyRequest } from './verify-worker.ts'

export type FileOutcome =
  | { readonly ok: true; readonly match: FileMatch; readonly textless: number }
  /** `no-source`: it was read, and holds no passage of the dossier; `program`: what should read it does not run. */
  | { readonly ok: false; readonly problem: SourceProblem | 'no-source' | 'insecure' | 'program' }

export interface Watch {
  /** Share of the file that is read, 0..1. */
  onProgress(share: number): void
  readonly signal: AbortSignal
}

/** Reads one file and checks it against the dossier, off the page itself. Rejects when the signal aborts or a part of the program does not load. */
export async function verifyFile(dossier: Dossier, file: File, watch: Watch): Promise<FileOutcome> {
  if (file.size > MAX_SOURCE_BYTES) return { ok: false, problem: 'too-large' }
  // Browsers compute hashes only for a page that came over a secure connection.
  if (!isSecureContext) return { ok: false, problem: 'insecure' }
  const content = await read(file, watch)
  watch.signal.throwIfAborted()
  if ('ok' in content && !content.ok) return content
  const reply = await inWorker({ dossier: partsOf(dossier), fileName: file.name, content }, watch.signal)
  if (reply === undefined) return { ok: false, problem: 'program' }
  if (reply.ok && reply.match.sources.length === 0) return { ok: false, problem: 'no-source' }
  return reply
}

async function read(file: File, watch: Watch): Promise<Uint8Array | SourceText> {
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return { ok: false, problem: 'unreadable' }
  }
  const kind = kindOf(bytes)
  if (kind === 'text') return bytes
  if (kind !== 'pdf') return { ok: false, problem: kind }
  const [library, { readPdf }, { default: workerSrc }] = await Promise.all([
    import('pdfjs-dist'),
    import('../importers/pdf-text.ts'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ])
  library.GlobalWorkerOptions.workerSrc = workerSrc
  return readPdf(library, bytes, watch)
}

/** What the worker needs; the rest of a dossier need not be copied. */
const partsOf = ({ sources, locators }: Dossier): VerifyRequest['dossier'] => ({ sources, locators })

/** Undefined when the worker fails. */
function inWorker(request: VerifyRequest, signal: AbortSignal): Promise<VerifyReply | undefined> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./verify-worker.ts', import.meta.url), { type: 'module' })
    const end = (settle: () => void) => {
      worker.terminate()
      settle()
    }
    worker.addEventListener('message', ({ data }: MessageEvent<VerifyReply>) => end(() => done(data)))
    worker.addEventListener('error', () => end(() => done(undefined)))
    worker.addEventListener('messageerror', () => end(() => done(undefined)))
    signal.addEventListener('abort', () => end(() => fail(signal.reason as Error)))
    worker.postMessage(request, request.content instanceof Uint8Array ? [request.content.buffer] : [])
  })
}
