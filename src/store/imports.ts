import type { ImportOutcome } from '../core/imported/imported.ts'
import type { ImportProblemCode } from '../core/imported/problem.ts'
import { MAX_IMPORT_BYTES } from '../importers/import-limits.ts'
import type { ImportReply, ImportRequest } from './import-worker.ts'

export interface FileWatch {
  /** Share that is read, 0..1, and the page where the file has any. */
  onProgress?(share: number, pages?: { readonly page: number; readonly of: number }): void
  readonly signal?: AbortSignal
}

/** A reader that tells nothing for so many milliseconds hangs in a file that is made to hang it, and is ended. */
const LONGEST_SILENCE = 8000

/**
 * Reads one file in a worker of its own, which ends with it: whatever a file does to its reader, the page and the other
 * files go on. Rejects only when the signal aborts.
 */
export async function importFile(file: File, watch: FileWatch = {}): Promise<ImportOutcome> {
  const refuse = (code: ImportProblemCode, more: { found?: string; expected?: string } = {}): ImportOutcome => ({
    ok: false,
    file: file.name,
    problems: [{ level: 'error', code, ...more }],
  })
  if (file.size > MAX_IMPORT_BYTES) {
    return refuse('too-large', { found: String(file.size), expected: String(MAX_IMPORT_BYTES) })
  }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return refuse('unreadable')
  }
  watch.signal?.throwIfAborted()
  const ended = await inWorker({ bytes, fileName: file.name }, watch)
  return typeof ended === 'string' ? refuse(ended) : ended
}

function inWorker(request: ImportRequest, watch: FileWatch): Promise<ImportOutcome | 'out-of-time' | 'program'> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })
    const end = (settle: () => void) => {
      clearTimeout(silence)
      watch.signal?.removeEventListener('abort', stop)
      worker.terminate()
      settle()
    }
    const stop = () => end(() => fail(watch.signal?.reason as Error))
    const listen = () => setTimeout(() => end(() => done('out-of-time')), LONGEST_SILENCE)
    let silence = listen()
    worker.addEventListener('message', ({ data }: MessageEvent<ImportReply>) => {
      if (data.status === 'done') return end(() => done(data.outcome))
      clearTimeout(silence)
      silence = listen()
      watch.onProgress?.(data.share, data.pages)
    })
    worker.addEventListener('error', () => end(() => done('program')))
    worker.addEventListener('messageerror', () => end(() => done('program')))
    watch.signal?.addEventListener('abort', stop, { once: true })
    worker.postMessage(request, [request.bytes.buffer])
  })
}
