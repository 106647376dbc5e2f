import { type FileMatch, matchFile } from '../core/citation/match-file.ts'
import { indexSource } from '../core/citation/source-index.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { decodeText, type SourceText } from '../importers/source-file.ts'

export interface VerifyRequest {
  readonly dossier: Pick<Dossier, 'sources' | 'locators'>
  readonly fileName: string
  /** Bytes of a text that is still to be decoded, or the pages of a PDF. */
  readonly content: Uint8Array | SourceText
}

export type VerifyReply =
  { readonly ok: true; readonly match: FileMatch; readonly textless: number } | Extract<SourceText, { ok: false }>

addEventListener('message', ({ data }: MessageEvent<VerifyRequest>) => {
  // A broken invariant ends as an error event, which the page waits for.
  void answer(data).catch((error: unknown) => reportError(error))
})

async function answer({ dossier, fileName, content }: VerifyRequest): Promise<void> {
  const text = content instanceof Uint8Array ? decodeText(content) : content
  if (!text.ok) return reply(text)
  const index = indexSource(text.isPaged ? text.pages : text.pages.join('\n'))
  const steps = matchFile(dossier, fileName, index)
  let step = steps.next()
  while (step.done !== true) step = steps.next(await Promise.all(step.value.map(sha256)))
  reply({ ok: true, match: step.value, textless: text.textless })
}

const reply = (message: VerifyReply) => postMessage(message, {})

async function sha256(text: string): Promise<string> {
  if (text === '') return ''
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
