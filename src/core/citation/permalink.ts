/** What an address can mean. */
export type Target =
  | { readonly kind: 'passage' | 'advice'; readonly id: string }
  /** `id` is that of an answer or a remark, which stands on the page of its source. */
  | { readonly kind: 'answer' | 'remark'; readonly id: string; readonly source: string }
  | { readonly kind: 'change'; readonly id: string; readonly older: string; readonly newer: string }

const ANSWER = 'antwoord-'

/** The anchor of an answer on the page of its source, where a locator may have the same id. */
export const answerAnchor = (id: string): string => `${ANSWER}${id}`

/** The id of the record that an anchor of such a page belongs to. */
export const recordOfAnchor = (anchor: string): string =>
  anchor.startsWith(ANSWER) ? anchor.slice(ANSWER.length) : anchor

/** The address below the root of the site, without a slash at the front. `dossier` is the id in the address. */
export function pathTo(dossier: string, target: Target, sign: string): string {
  const query = `?s=${sign}`
  const id = encodeURIComponent(target.id)
  switch (target.kind) {
    case 'passage':
      return `dossier/${dossier}/passage/${id}${query}`
    case 'advice':
      return `dossier/${dossier}/adviezen${query}#${id}`
    case 'answer':
      return `dossier/${dossier}/bronnen/${target.source}${query}#${answerAnchor(id)}`
    case 'remark':
      return `dossier/${dossier}/bronnen/${target.source}${query}#${id}`
    case 'change':
      return `dossier/${dossier}/vergelijk/${target.older}/${target.newer}?at=${id}&s=${sign}`
  }
}
