import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Imported } from '../../src/core/imported/imported.ts'
import { dutchRecorded as words } from '../../src/i18n/recorded.nl.ts'
import { deskItem, imported } from '../helpers/desk.ts'

/** One browser tab: modules of its own, on the database that all tabs share. */
async function openTab() {
  vi.resetModules()
  const { useDesk } = await import('../../src/store/desk.ts')
  const kept = await import('../../src/store/kept-desk.ts')
  return {
    kept,
    desk: () => useDesk.getState().history.present,
    files: () => Object.keys(useDesk.getState().files),
    state: () => kept.useKeeping.getState().state,
    add(id: string, file: Imported = imported(['De pont vaart.'])) {
      useDesk.getState().addFile(id, file)
      useDesk.getState().perform({ do: 'add', items: [deskItem(id)] })
    },
    name: (title: string) => useDesk.getState().perform({ do: 'name', title }),
    remove: (id: string) => useDesk.getState().perform({ do: 'remove', item: id }),
  }
}

type Tab = Awaited<ReturnType<typeof openTab>>
const saved = (tab: Tab) => vi.waitFor(() => expect(tab.state().is).toBe('saved'), { timeout: 4000 })
const databases = async () => (await indexedDB.databases()).map(({ name }) => name)

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))
  vi.stubGlobal('BroadcastChannel', undefined)
})

describe('a desk that is kept', () => {
  test('leaves nothing on the device before the reader asks', async () => {
    const tab = await openTab()
    tab.add('een')
    expect(await tab.kept.restoreDesk()).toBeUndefined()
    expect(await databases()).toEqual([])
  })

  test('lies there again the next time, with its files and its words, and goes on being kept', async () => {
    const tab = await openTab()
    tab.add('een')
    await tab.kept.keepDesk(words)
    tab.add('twee')
    tab.name('Haven')
    await saved(tab)

    const next = await openTab()
    expect(await next.kept.restoreDesk()).toEqual({ words })
    expect(next.desk()).toEqual(tab.desk())
    expect(next.files().sort()).toEqual(['een', 'twee'])
    next.remove('een')
    await saved(next)
    const last = await openTab()
    await last.kept.restoreDesk()
    expect(last.files()).toEqual(['twee'])
  })

  test('is gone from the device when the reader stops keeping it, and from the tab too when all is wiped', async () => {
    const tab = await openTab()
    tab.add('een')
    await tab.kept.keepDesk(words)
    await tab.kept.stopKeeping()
    expect(await databases()).toEqual([])
    expect(tab.desk().items).toHaveLength(1)
    tab.name('Later')
    expect(await databases()).toEqual([])

    await tab.kept.keepDesk(words)
    await tab.kept.wipeAll()
    expect([tab.desk().items, tab.files(), await databases()]).toEqual([[], [], []])
  })

  test('is never overwritten by a tab that does not know what is kept', async () => {
    const [one, second] = [await openTab(), await openTab()]
    one.add('een')
    await one.kept.keepDesk(words)
    await second.kept.restoreDesk()
    second.name('Van de tweede tab')
    await saved(second)

    one.add('twee')
    await vi.waitFor(() => expect(one.state()).toEqual({ is: 'elsewhere', what: 'changed' }), { timeout: 4000 })
    one.name('Nog iets')
    const third = await openTab()
    await third.kept.restoreDesk()
    expect(third.desk()).toEqual(second.desk())
    expect(third.files()).toEqual(['een'])

    await one.kept.takeOther()
    expect(one.desk().title).toBe('Van de tweede tab')
    one.name('Weer van de eerste')
    await saved(one)
    second.name('Te laat')
    await vi.waitFor(() => expect(second.state().is).toBe('elsewhere'), { timeout: 4000 })
    await second.kept.keepOver(words)
    expect(second.state().is).toBe('saved')
    const fourth = await openTab()
    await fourth.kept.restoreDesk()
    expect(fourth.desk().title).toBe('Te laat')
  })

  test('that was wiped elsewhere is not kept again unasked', async () => {
    const [one, two] = [await openTab(), await openTab()]
    one.add('een')
    await one.kept.keepDesk(words)
    await two.kept.restoreDesk()
    await two.kept.wipeAll()
    one.name('Verder')
    await vi.waitFor(() => expect(one.state()).toEqual({ is: 'elsewhere', what: 'wiped' }), { timeout: 4000 })
    expect(await (await openTab()).kept.restoreDesk()).toBeUndefined()
  })

  test('says so when there is no room, and keeps what was kept before', async () => {
    const tab = await openTab()
    tab.add('een')
    await tab.kept.keepDesk(words)
    const before = tab.desk()
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('vol', 'QuotaExceededError')
    })
    tab.add('twee')
    await vi.waitFor(() => expect(tab.state()).toEqual({ is: 'failed', why: 'full' }), { timeout: 4000 })
    expect(tab.kept.isAllKept()).toBe(false)
    put.mockRestore()
    const next = await openTab()
    await next.kept.restoreDesk()
    expect(next.desk()).toEqual(before)
  })

  test('says so where the browser keeps nothing', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('niet hier', 'SecurityError')
    })
    const tab = await openTab()
    tab.add('een')
    await tab.kept.keepDesk(words)
    expect(tab.state()).toEqual({ is: 'failed', why: 'refused' })
    expect(tab.desk().items).toHaveLength(1)
  })
})
