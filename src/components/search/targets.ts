import type { DocumentKind, Place } from '../../core/search/document.ts'
import type { Target } from './PlainLink.tsx'

/** The page and the spot where something stands; `id` is the address id of the dossier. */
export function targetOf(id: string, place: Place): Target {
  const hash = 'anchor' in place && place.anchor !== undefined ? { hash: place.anchor } : {}
  switch (place.screen) {
    case 'overview':
      return { to: '/dossier/$id', params: { id }, ...hash }
    case 'passage':
      return { to: '/dossier/$id/passage/$passage', params: { id, passage: place.passage } }
    case 'compare': {
      const { older, newer, at } = place
      return { to: '/dossier/$id/vergelijk/$older/$newer', params: { id, older, newer }, search: { at } }
    }
    case 'register':
      return { to: '/dossier/$id/adviezen', params: { id }, ...hash }
    case 'source':
      return { to: '/dossier/$id/bronnen/$source', params: { id, source: place.source }, ...hash }
  }
}

/** The same page with another question, or with one kind alone. */
export const searchTarget = (id: string, q: string, kind?: DocumentKind): Target => ({
  to: '/dossier/$id/zoek',
  params: { id },
  search: { q, kind },
})
