import { anchorOf } from '../dossier/anchor.ts'

/** What an address can mean. */
export type Target =
  | { readonly kind: 'passage' | 'advice'; readonly id: string }
  /** `id` is that of an answer or a remark, which stands on the page of its source. */
  | { readonly kind: 'answer' | 'remark'; readonly id: string; readonly source: string }
  | { readonly kind: 'change'; readonly id: string; readonly older: string; readonly newer: string }

/** The address below the root of the site, without a slash at the front. `dossier` is the id in the address. */
export function pathTo(dossier: string, target: Target, sign: string): string {
  const query = `?s=${sign}`
  const id = encodeURIComponent(target.id)
  switch (target.kind) {
    case 'passage':
      return `dossier/${dossier}/passage/${id}${query}`
    case 'advice':
      return `dossier/${dossier}/adviezen${query}#${anchorOf('advice', id)}`
    case 'answer':
    case 'remark':
      return `dossier/${dossier}/bronnen/${target.source}${query}#${anchorOf(target.kind, id)}`
    case 'change':
      return `dossier/${dossier}/vergelijk/${target.older}/${target.newer}?at=${id}&s=${sign}`
  }
}
