import type { Dossier } from '../core/dossier/schema.ts'
import type { Ask, Found } from '../core/search/found.ts'
import { buildIndex, type SearchIndex } from '../search/search-index.ts'

export type SearchRequest = { readonly dossier: Dossier } | { readonly turn: number; readonly ask: Ask }
export type SearchReply = { readonly turn: number; readonly found: Found }

let index: SearchIndex | undefined

/** The dossier comes first and is read once; the questions follow. */
addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if ('dossier' in data) index = buildIndex(data.dossier)
  else if (index) postMessage({ turn: data.turn, found: index.find(data.ask) } satisfies SearchReply, {})
})
