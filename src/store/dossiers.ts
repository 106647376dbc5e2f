import { create } from 'zustand'
import type { CatalogueEntry } from '../core/catalogue.ts'
import { LOCAL_PREFIX } from '../core/dossier/address.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { failed, IDLE, type Load, LOADING, ready } from './load.ts'

interface Dossiers {
  readonly catalogue: Load<readonly CatalogueEntry[]>
  /** By address id. */
  readonly byId: Readonly<Record<string, Load<Dossier>>>
  /** Result of the last file that was opened by hand. */
  readonly opened: Load<{ readonly addressId: string; readonly title: string }>
  loadCatalogue(): Promise<void>
  loadDossier(addressId: string): Promise<void>
  openFile(file: File): Promise<void>
  /** Keeps a dossier in this tab, in place of the one at that address or at a new one; gives its address id. */
  putLocal(addressId: string | undefined, dossier: Dossier): string
}

/** One load a dossier and tab, whoever asks for it; one that is taken out is loaded anew. */
export const loading = new Map<string, Promise<void>>()

export const useDossiers = create<Dossiers>()((set, get) => {
  const put = (addressId: string, load: Load<Dossier>) =>
    set((state) => ({ byId: { ...state.byId, [addressId]: load } }))
  return {
    catalogue: IDLE,
    byId: {},
    opened: IDLE,

    async loadCatalogue() {
      if (get().catalogue.status === 'ready' || get().catalogue.status === 'loading') return
      set({ catalogue: LOADING })
      const file = 'dossiers/index.json'
      const answer = await fetchJson(file)
      // Written by the build from validated dossiers, so its shape is ours.
      set({ catalogue: answer.ok ? ready(answer.value as readonly CatalogueEntry[]) : failed(file, answer.reason) })
    },

    loadDossier(addressId) {
      const known = loading.get(addressId)
      if (known) return known
      const tell = (state: Load<Dossier>) => {
        put(addressId, state)
        // What failed is tried again when the reader comes back.
        if (state.status === 'failed') loading.delete(addressId)
      }
      const load = Promise.resolve().then(() => fetchDossier(addressId, tell))
      loading.set(addressId, load)
      return load
    },

    async openFile(file) {
      set({ opened: LOADING })
      const { readDossierText } = await import('../importers/dossier-file.ts')
      const result = await readDossierText(await file.text(), file.name)
      if (!result.ok) return set({ opened: failed(file.name, 'problems', result.problems, result.more) })
      const addressId = get().putLocal(undefined, result.dossier)
      set({ opened: ready({ addressId, title: result.dossier.meta.title }) })
    },

    putLocal(given, dossier) {
      let free = 1
      while (`${LOCAL_PREFIX}${free}` in get().byId) free += 1
      const addressId = given ?? `${LOCAL_PREFIX}${free}`
      put(addressId, ready(dossier))
      loading.set(addressId, Promise.resolve())
      return addressId
    },
  }
})

/** Tells `put` how far it is, and resolves as soon as there is something to draw. */
async function fetchDossier(addressId: string, put: (load: Load<Dossier>) => void): Promise<void> {
  if (addressId.startsWith(LOCAL_PREFIX)) {
    const own = await import('./desk-dossiers.ts').then((store) => store.dossierAt(addressId))
    return put(own ? ready(own) : failed(addressId.slice(1), 'not-kept'))
  }
  put(LOADING)
  const file = `dossiers/${addressId}.json`
  const answer = await fetchJson(file)
  if (!answer.ok) return put(answer.text === undefined ? failed(file, answer.reason) : await explain(answer.text, file))
  if (!isPlausible(answer.value)) return put(await explain(answer.text, file))
  // The build has checked every dossier that it publishes, so the page need not wait for the whole parser: it checks
  // once more after the first paint, because a host can serve another file than the build wrote.
  put(ready(answer.value))
  void checkLater(answer.text, file, put)
}

async function checkLater(text: string, file: string, put: (load: Load<Dossier>) => void): Promise<void> {
  await idle()
  const checked = await explain(text, file)
  if (checked.status === 'failed') put(checked)
}

type Fetched =
  | { readonly ok: true; readonly value: unknown; readonly text: string }
  | { readonly ok: false; readonly reason: 'not-found' | 'network' | 'problems'; readonly text?: string }

/** A JSON file of the site; never throws. */
export async function fetchJson(file: string): Promise<Fetched> {
  const response = await fetch(`${import.meta.env.BASE_URL}${file}`).catch(() => undefined)
  if (!response) return { ok: false, reason: 'network' }
  // A static host often answers an unknown address with its start page.
  const isPage = response.headers.get('content-type')?.includes('text/html') === true
  if (response.status === 404 || isPage) return { ok: false, reason: 'not-found' }
  if (!response.ok) return { ok: false, reason: 'network' }
  const text = await response.text()
  try {
    return { ok: true, value: JSON.parse(text) as unknown, text }
  } catch {
    return { ok: false, reason: 'problems', text }
  }
}

/** Waits until the browser has drawn what it had to; browsers without the call wait a second. */
const idle = (): Promise<void> =>
  new Promise((done) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => done(), { timeout: 3000 })
    else setTimeout(done, 1000)
  })

const LISTS = [
  'sources',
  'locators',
  'versions',
  'passages',
  'advice',
  'remarks',
  'answers',
  'notes',
  'openQuestions',
  'stories',
] as const

/** Enough to draw a page without a crash in the common case; the parser does the real check. */
function isPlausible(value: unknown): value is Dossier {
  if (typeof value !== 'object' || value === null) return false
  const { formatVersion, meta, ...parts } = value as Partial<Dossier>
  const isWhole = LISTS.every((name) => Array.isArray(parts[name]))
  return formatVersion === 1 && typeof meta === 'object' && (meta as unknown) !== null && isWhole
}

/** Reads the text once more with places, to tell the reader where each problem stands. */
async function explain(text: string, file: string): Promise<Load<Dossier>> {
  const { readDossierText } = await import('../importers/dossier-file.ts')
  const result = await readDossierText(text, file)
  return result.ok ? ready(result.dossier) : failed(file, 'problems', result.problems, result.more)
}
