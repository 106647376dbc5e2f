import { clear, promisifyRequest, type UseStore } from 'idb-keyval'

const DATABASE = 'doorgehaald-desk'
const STORE = 'kept'

let opened: Promise<IDBDatabase> | undefined

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE)
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE))
  const database = await promisifyRequest(request)
  // Another tab wipes everything: this one must not stand in its way.
  database.addEventListener('versionchange', () => {
    database.close()
    opened = undefined
  })
  database.addEventListener('close', () => (opened = undefined))
  return database
}

/** The database of the kept desk, for `idb-keyval`; opened, and made, when it is first used. */
export const keptDatabase: UseStore = async (mode, callback) => {
  opened ??= open()
  // A failed attempt must not stand for the next one.
  opened.catch(() => (opened = undefined))
  const database = await opened
  return callback(database.transaction(STORE, mode).objectStore(STORE))
}

/** Whether there is anything; looking does not make a database where the browser can tell. */
export async function hasDatabase(): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return false
  if (typeof indexedDB.databases !== 'function') return true
  return (await indexedDB.databases()).some(({ name }) => name === DATABASE)
}

/** Nothing of it is left on the device. Where another tab still holds it, it is empty and goes when that tab does. */
export async function deleteDatabase(): Promise<void> {
  await clear(keptDatabase)
  const database = await opened?.catch(() => undefined)
  database?.close()
  opened = undefined
  const request = indexedDB.deleteDatabase(DATABASE)
  await new Promise<void>((done, fail) => {
    request.addEventListener('success', () => done())
    request.addEventListener('blocked', () => done())
    request.addEventListener('error', () => fail(request.error ?? new Error('not deleted')))
  })
}
