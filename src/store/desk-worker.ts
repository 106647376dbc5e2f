import { sha256 } from '../core/text/sha256.ts'
import { type DeskDossier, deskDossier } from '../core/workbench/desk-dossier.ts'
import type { RecordWords } from '../core/workbench/record-words.ts'
import type { Desk } from '../core/workbench/desk.ts'
import type { Imported } from '../core/imported/imported.ts'

export interface DeskRequest {
  readonly desk: Desk
  readonly files: Readonly<Record<string, Imported>>
  readonly words: RecordWords
  readonly withNames: boolean
  /** Whether others are to be able to prove it with copies in another layout. */
  readonly hasPlain: boolean
}

addEventListener('message', ({ data }: MessageEvent<DeskRequest>) => {
  const reply: DeskDossier = deskDossier(data.desk, data.files, { ...data, sha256 })
  postMessage(reply, {})
})
