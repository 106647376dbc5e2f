import type { Dossier } from '../core/dossier/schema.ts'
import type { Ask, Found } from '../core/search/found.ts'
import type { SearchReply, SearchRequest } from './search-worker.ts'

/** Answers questions about one dossier. */
export interface Search {
  /** Undefined where a later question took its place before it was answered. */
  find(ask: Ask): Promise<Found | undefined>
  /** The answer that was given last, so that a reader who comes back sees it at once. */
  latest(): { readonly ask: Ask; readonly found: Found } | undefined
}

type Answer = (ask: Ask) => Promise<Found>

/** One index a dossier and tab. */
const searches = new WeakMap<Dossier, Search>()

/** Begins to read the dossier when it is asked for the first time. */
export function searchOf(dossier: Dossier): Search {
  const known = searches.get(dossier)
  if (known) return known
  const search = openSearch(dossier)
  searches.set(dossier, search)
  return search
}

function openSearch(dossier: Dossier): Search {
  let answer: Answer
  try {
    answer = inWorker(dossier)
  } catch {
    answer = onPage(dossier)
  }
  let latest: ReturnType<Search['latest']>
  let queue: Promise<unknown> = Promise.resolve()
  let asked = 0
  const answered = async (ask: Ask): Promise<Found> => {
    try {
      return await answer(ask)
    } catch {
      // The script did not load, or the worker gave up: the page can do it itself.
      answer = onPage(dossier)
      return answer(ask)
    }
  }
  return {
    latest: () => latest,
    async find(ask) {
      const turn = ++asked
      // One question at a time: those that were overtaken meanwhile are never asked.
      const run = queue.then(() => (turn === asked ? answered(ask) : undefined))
      queue = run.catch(() => undefined)
      const found = await run
      if (found) latest = { ask, found }
      return turn === asked ? found : undefined
    },
  }
}

function inWorker(dossier: Dossier): Answer {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { done(found: Found): void; fail(error: Error): void }>()
  let isBroken = false
  let turn = 0
  const send = (request: SearchRequest) => worker.postMessage(request, [])
  worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
    waiting.get(data.turn)?.done(data.found)
    waiting.delete(data.turn)
  })
  worker.addEventListener('error', () => {
    isBroken = true
    for (const { fail } of waiting.values()) fail(new Error('the worker failed'))
    worker.terminate()
  })
  send({ dossier })
  return (ask) =>
    new Promise((done, fail) => {
      if (isBroken) return fail(new Error('the worker failed'))
      waiting.set(++turn, { done, fail })
      send({ turn, ask })
    })
}

/** Where no worker can be had. The page stands still while it reads the dossier, once. */
function onPage(dossier: Dossier): Answer {
  const index = import('../search/search-index.ts').then(({ buildIndex }) => buildIndex(dossier))
  return async (ask) => (await index).find(ask)
}
