import { create } from 'zustand'
import type { ImportProblem } from '../core/imported/problem.ts'
import type { GivenFile } from '../core/workbench/given-file.ts'
import { isBundle, itemOfFile, placeFor } from '../core/workbench/new-items.ts'
import type { DeskItem } from '../core/workbench/desk.ts'
import { useDesk } from './desk.ts'
import { importFile } from './imports.ts'

interface Reading {
  readonly given: readonly GivenFile[]
}

/** What is being read, and what could not be: in memory only. */
export const useReading = create<Reading>()(() => ({ given: [] }))

/** Files that are read at a time: more would only wait for each other. */
const AT_ONCE = 2

let lastKey = 0
const waiting: { readonly key: number; readonly file: File }[] = []
/** Dossiers among what was given, by key. */
const dossiers = new Map<number, File>()
const running = new Map<number, AbortController>()

function put(key: number, state: GivenFile['state']): void {
  useReading.setState(({ given }) => ({ given: given.map((each) => (each.key === key ? { ...each, state } : each)) }))
}

/** Reads the files one after another, whatever happens to any of them. */
export function takeFiles(files: readonly File[]): void {
  const added = files.map((file) => ({ key: ++lastKey, file }))
  useReading.setState(({ given }) => ({
    given: [
      // What ended well has nothing more to tell.
      ...given.filter(({ state }) => state.is !== 'done' && state.is !== 'cancelled'),
      ...added.map(({ key, file }): GivenFile => ({ key, name: file.name, state: { is: 'waiting' } })),
    ],
  }))
  waiting.push(...added)
  next()
}

function next(): void {
  while (running.size < AT_ONCE) {
    const job = waiting.shift()
    if (!job) return
    const stop = new AbortController()
    running.set(job.key, stop)
    void readOne(job.key, job.file, stop.signal)
      .catch(() => put(job.key, stop.signal.aborted ? { is: 'cancelled' } : { is: 'failed', problems: [PROGRAM] }))
      .finally(() => {
        running.delete(job.key)
        next()
      })
  }
}

const PROGRAM: ImportProblem = { level: 'error', code: 'program' }

async function readOne(key: number, file: File, signal: AbortSignal): Promise<void> {
  put(key, { is: 'reading', share: 0 })
  const id = await identify(file)
  signal.throwIfAborted()
  const known = id === undefined ? undefined : useDesk.getState().files[id]
  const isOnDesk = useDesk.getState().history.present.items.some((item) => item.file === id)
  if (known && isOnDesk) return put(key, { is: 'twice', as: known.file })
  const outcome = await importFile(file, {
    signal,
    onProgress: (share, pages) => put(key, { is: 'reading', share, ...(pages && { pages }) }),
  })
  if (!outcome.ok) return put(key, { is: 'failed', problems: outcome.problems })
  const { imported } = outcome
  if (imported.dossier) {
    dossiers.set(key, file)
    return put(key, { is: 'dossier' })
  }
  const desk = useDesk.getState()
  const fileId = id ?? newId()
  desk.addFile(fileId, imported)
  if (isBundle(imported)) return put(key, { is: 'bundle', file: fileId })
  // The same file twice in one go: the other one was quicker.
  if (desk.history.present.items.some((item) => item.file === fileId))
    return put(key, { is: 'twice', as: imported.file })
  layInTurn(key, itemOfFile(imported, fileId, newId()))
  put(key, { is: 'done' })
}

/** By id of the item, the key under which its file was given. */
const turns = new Map<string, number>()

/** What has no day keeps the order in which it was given, whichever file was read first. */
function layInTurn(key: number, item: DeskItem): void {
  turns.set(item.id, key)
  if (item.date !== undefined) return layDown([item])
  const { history, perform } = useDesk.getState()
  const at = history.present.items.findIndex(({ id, date }) => date === undefined && (turns.get(id) ?? 0) > key)
  perform({ do: 'add', items: [item], ...(at >= 0 && { at }) })
}

/** Lays items on the desk, each at its place in time. */
export function layDown(items: readonly DeskItem[]): void {
  for (const item of items) {
    const { history, perform } = useDesk.getState()
    perform({ do: 'add', items: [item], at: placeFor(history.present, item) })
  }
}

/** Not used before, on whatever desk. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6))
  return `i${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** Equal for equal bytes; undefined where the file cannot be read or the browser computes no hashes on this page. */
async function identify(file: File): Promise<string | undefined> {
  if (!isSecureContext) return undefined
  try {
    const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
    return `f${Array.from(new Uint8Array(hash, 0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
  } catch {
    return undefined
  }
}

/** Stops a file that waits or is being read. */
export function cancelFile(key: number): void {
  const at = waiting.findIndex((job) => job.key === key)
  if (at >= 0) {
    waiting.splice(at, 1)
    put(key, { is: 'cancelled' })
  } else running.get(key)?.abort()
}

export function cancelAll(): void {
  for (const { key } of waiting.splice(0)) put(key, { is: 'cancelled' })
  for (const stop of running.values()) stop.abort()
}

/** The dossier file that was given under this key. */
export const dossierFile = (key: number): File | undefined => dossiers.get(key)

/** Takes a file off the list of what was read; nothing on the desk changes. */
export function dismissFile(key: number): void {
  dossiers.delete(key)
  useReading.setState(({ given }) => ({ given: given.filter((each) => each.key !== key) }))
}

/** Stops everything and forgets it. */
export function forgetReading(): void {
  cancelAll()
  dossiers.clear()
  useReading.setState({ given: [] })
}
