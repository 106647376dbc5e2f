import { DESK_ADDRESS } from '../core/dossier/address.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import type { DeskDossier } from '../core/workbench/desk-dossier.ts'
import type { RecordWords } from '../core/workbench/record-words.ts'
import { useComparisons } from './comparisons.ts'
import { useDesk } from './desk.ts'
import type { DeskRequest } from './desk-worker.ts'
import { loading, useDossiers } from './dossiers.ts'
import { restoreDesk } from './kept-desk.ts'
import { useVerification } from './verification.ts'

let words: RecordWords | undefined
let isFollowed = false

/** The words with which the desk is made a dossier from now on; one that was made in other words is made anew. */
export function wordDesk(given: RecordWords): void {
  if (words === given) return
  words = given
  forgetDossier()
}

/** The desk of this tab, or the one that was kept, as a dossier; undefined where there is none, or not enough of one. */
export async function dossierAt(addressId: string): Promise<Dossier | undefined> {
  if (addressId !== DESK_ADDRESS) return undefined
  followDesk()
  if (useDesk.getState().history.present.items.length === 0) {
    const kept = await restoreDesk()
    if (kept) words ??= kept.words
  }
  const made = await makeDossier({ withNames: true, hasPlain: false })
  return made?.ok ? made.dossier : undefined
}

/** Undefined before the words are known. @param as what goes in */
export async function makeDossier(as: Pick<DeskRequest, 'withNames' | 'hasPlain'>): Promise<DeskDossier | undefined> {
  const { history, files } = useDesk.getState()
  const desk = history.present
  if (!words) return undefined
  const used = Object.fromEntries(desk.items.flatMap(({ file }) => (files[file] ? [[file, files[file]] as const] : [])))
  const request: DeskRequest = { desk, files: used, words, ...as }
  const made = await inWorker(request)
  if (made) return made
  // Where no worker can be had the page does it itself.
  const [{ deskDossier }, { sha256 }] = await Promise.all([
    import('../core/workbench/desk-dossier.ts'),
    import('../core/text/sha256.ts'),
  ])
  return deskDossier(desk, used, { ...request, sha256 })
}

function inWorker(request: DeskRequest): Promise<DeskDossier | undefined> {
  return new Promise((done) => {
    let worker: Worker
    try {
      worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' })
    } catch {
      return done(undefined)
    }
    const end = (made?: DeskDossier) => {
      worker.terminate()
      done(made)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<DeskDossier>) => end(data))
    worker.addEventListener('error', () => end())
    worker.addEventListener('messageerror', () => end())
    worker.postMessage(request, [])
  })
}

/** What was made of the desk is of no use any more once something on the desk changes. */
function followDesk(): void {
  if (isFollowed) return
  isFollowed = true
  useDesk.subscribe((now, before) => {
    if (now.history.present !== before.history.present) forgetDossier()
  })
}

function forgetDossier(): void {
  if (!(DESK_ADDRESS in useDossiers.getState().byId)) return
  loading.delete(DESK_ADDRESS)
  useDossiers.setState(({ byId: { [DESK_ADDRESS]: _gone, ...byId } }) => ({ byId }))
  const isOther = (key: string) => !key.startsWith(`${DESK_ADDRESS} `)
  useComparisons.setState(({ runs }) => ({
    runs: Object.fromEntries(Object.entries(runs).filter(([key]) => isOther(key))),
  }))
  useVerification.setState(({ byId: { [DESK_ADDRESS]: _gone, ...byId } }) => ({ byId }))
}
