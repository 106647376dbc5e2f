import { delMany, get, getMany, setMany, update } from 'idb-keyval'
import { create } from 'zustand'
import type { Imported } from '../core/imported/imported.ts'
import { startHistory } from '../core/workbench/commands.ts'
import type { Desk } from '../core/workbench/desk.ts'
import type { KeepState } from '../core/workbench/keep-state.ts'
import type { RecordWords } from '../core/workbench/record-words.ts'
import { useDesk } from './desk.ts'
import { deleteDatabase, hasDatabase, keptDatabase } from './kept-database.ts'

interface Keeping {
  readonly state: KeepState
  /** Moment of what was kept, when this tab began with it. */
  readonly restoredAt: string | undefined
}

export const useKeeping = create<Keeping>()(() => ({ state: { is: 'off' }, restoredAt: undefined }))

/** What is switched to last, when all that it needs has been written. */
interface Head {
  /** Goes up by one with each save, in whatever tab. */
  readonly revision: number
  /** ISO moment. */
  readonly at: string
  readonly desk: Desk
  readonly words: RecordWords
  /** Ids of the files that belong to it. */
  readonly files: readonly string[]
}

const HEAD = 'head'
const fileKey = (id: string) => `file:${id}`

/** Milliseconds after the last change. */
const QUIET = 400

let words: RecordWords | undefined
/** Revision that this tab knows to be kept; 0 for nothing. */
let revision = 0
/** Ids of files that this tab knows to be kept. */
let keptFiles: ReadonlySet<string> = new Set()
/** The desk that was last kept. */
let keptDesk: Desk | undefined
let timer: ReturnType<typeof setTimeout> | undefined
let queue: Promise<void> = Promise.resolve()
let unfollow: (() => void) | undefined
let channel: BroadcastChannel | undefined

type Message = { readonly kind: 'saved'; readonly revision: number } | { readonly kind: 'wiped' }

const tell = (state: KeepState) => useKeeping.setState({ state })
const isOn = () => !['off', 'elsewhere'].includes(useKeeping.getState().state.is)
const presentDesk = () => useDesk.getState().history.present

/** Keeps the desk from now on, after each change. @param given words in which a kept desk is made a dossier again */
export function keepDesk(given: RecordWords): Promise<void> {
  words = given
  tell({ is: 'saving' })
  follow()
  return saveNow()
}

/** The desk stays in this tab; nothing of it stays on the device. */
export async function stopKeeping(): Promise<void> {
  unfollow?.()
  await queue
  forget()
  useKeeping.setState({ state: { is: 'off' }, restoredAt: undefined })
  await erase()
}

/** Empties the tab and the device. */
export async function wipeAll(): Promise<void> {
  await stopKeeping()
  useDesk.getState().wipe()
}

async function erase(): Promise<void> {
  // Where the browser keeps nothing there is nothing to wipe.
  if (!(await hasDatabase().catch(() => false))) return
  await deleteDatabase().catch(() => undefined)
  send({ kind: 'wiped' })
}

/** Lays what was kept on an empty desk; undefined where nothing was, or where it cannot be had. */
export async function restoreDesk(): Promise<{ readonly words: RecordWords } | undefined> {
  const kept = await readKept().catch(() => undefined)
  if (!kept) return undefined
  if (presentDesk().items.length > 0) {
    tell({ is: 'elsewhere', what: 'changed' })
    return undefined
  }
  adopt(kept)
  return { words: kept.head.words }
}

/** What another tab kept takes the place of the desk of this one. */
export async function takeOther(): Promise<void> {
  const kept = await readKept().catch(() => undefined)
  if (kept) adopt(kept)
  else tell({ is: 'elsewhere', what: 'wiped' })
}

/** The desk of this tab takes the place of what another tab kept. */
export async function keepOver(given: RecordWords): Promise<void> {
  const head = await get<Head>(HEAD, keptDatabase).catch(() => undefined)
  revision = head?.revision ?? 0
  keptFiles = new Set(head?.files)
  await keepDesk(given)
}

interface Kept {
  readonly head: Head
  readonly files: Readonly<Record<string, Imported>>
}

async function readKept(): Promise<Kept | undefined> {
  if (!(await hasDatabase())) return undefined
  const head = await get<Head>(HEAD, keptDatabase)
  if (!head) return undefined
  const found = await getMany<Imported>(head.files.map(fileKey), keptDatabase)
  return { head, files: Object.fromEntries(head.files.flatMap((id, at) => (found[at] ? [[id, found[at]]] : []))) }
}

function adopt({ head, files }: Kept): void {
  unfollow?.()
  words = head.words
  revision = head.revision
  keptFiles = new Set(head.files)
  keptDesk = head.desk
  useDesk.setState({ history: startHistory(head.desk), files })
  useKeeping.setState({ state: { is: 'saved', at: head.at }, restoredAt: head.at })
  follow()
}

function forget(): void {
  clearTimeout(timer)
  revision = 0
  keptFiles = new Set()
  keptDesk = undefined
}

function follow(): void {
  unfollow?.()
  openChannel()
  const stop = useDesk.subscribe((now, before) => {
    if (now.history.present !== before.history.present) saveSoon()
  })
  const onHide = () => {
    if (document.visibilityState === 'hidden' && presentDesk() !== keptDesk) void saveNow()
  }
  document.addEventListener('visibilitychange', onHide)
  unfollow = () => {
    stop()
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', onHide)
  }
}

function saveSoon(): void {
  if (!isOn()) return
  tell({ is: 'saving' })
  clearTimeout(timer)
  timer = setTimeout(() => void saveNow(), QUIET)
}

/** One after another, each with the desk as it is by then. */
function saveNow(): Promise<void> {
  clearTimeout(timer)
  queue = queue.then(async () => {
    if (!isOn()) return
    try {
      await save()
    } catch (error) {
      if (error instanceof Elsewhere) tell({ is: 'elsewhere', what: error.what })
      else tell({ is: 'failed', why: isFull(error) ? 'full' : 'refused' })
    }
  })
  return queue
}

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError'

class Elsewhere extends Error {
  readonly what: 'changed' | 'wiped'
  constructor(what: 'changed' | 'wiped') {
    super(what)
    this.what = what
  }
}

async function save(): Promise<void> {
  if (!words) throw new Error('kept before its words were known')
  const { history, files } = useDesk.getState()
  const desk = history.present
  const needed = new Set(desk.items.map(({ file }) => file))
  const fresh = [...needed].filter((id) => !keptFiles.has(id) && files[id] !== undefined)
  const at = new Date().toISOString()
  const head: Head = { revision: revision + 1, at, desk, words, files: [...needed] }
  // Files first: whatever happens meanwhile, the head that stands there has all that it names.
  await setMany(
    fresh.map((id) => [fileKey(id), files[id]]),
    keptDatabase,
  )
  try {
    await update<Head>(HEAD, (old) => checked(old, head), keptDatabase)
  } catch (error) {
    if (error instanceof Elsewhere) await tidyUp(fresh)
    throw error
  }
  const gone = [...keptFiles].filter((id) => !needed.has(id))
  revision = head.revision
  keptFiles = needed
  keptDesk = desk
  await delMany(gone.map(fileKey), keptDatabase)
  send({ kind: 'saved', revision })
  if (presentDesk() === desk) tell({ is: 'saved', at })
}

/** In one transaction with the writing, so that of two tabs only one can win. */
function checked(old: Head | undefined, head: Head): Head {
  if ((old?.revision ?? 0) === head.revision - 1) return head
  throw new Elsewhere(old ? 'changed' : 'wiped')
}

/** Files that were written for a head that did not come. */
async function tidyUp(fresh: readonly string[]): Promise<void> {
  const head = await get<Head>(HEAD, keptDatabase)
  await delMany(fresh.filter((id) => !head?.files.includes(id)).map(fileKey), keptDatabase)
}

function openChannel(): void {
  if (channel || typeof BroadcastChannel === 'undefined') return
  channel = new BroadcastChannel('doorgehaald-desk')
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (!isOn()) return
    if (data.kind === 'wiped') tell({ is: 'elsewhere', what: 'wiped' })
    else if (data.revision > revision) tell({ is: 'elsewhere', what: 'changed' })
  })
}

function send(message: Message): void {
  openChannel()
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
  channel?.postMessage(message)
}

/** Whether all that lies on the desk is kept. */
export const isAllKept = (): boolean => useKeeping.getState().state.is === 'saved' && presentDesk() === keptDesk
