import type { Formats } from './format.ts'
import type { Messages } from './nl.ts'

/** What stands where a row has no text in the older version. */
export const beforeWords = (t: Messages, why: 'not-found' | 'absent' | 'unknown'): string =>
  ({ 'not-found': t.compare.notFound, absent: t.compare.beforeGone, unknown: t.compare.beforeUnknown })[why]

type After =
  | { readonly is: 'not-found' }
  | { readonly is: 'gone'; readonly basis: 'inferred' | 'question' | undefined }
  | { readonly is: 'cut-between'; readonly version: string }
  | { readonly is: 'unknown'; readonly isSilent: boolean }

/** What stands where a row has no text in the newer version. */
export function afterWords(t: Messages, f: Formats, why: After): string {
  if (why.is === 'not-found') return t.compare.notFound
  if (why.is === 'cut-between') return t.compare.goneCutIn(f.date(why.version))
  if (why.is === 'unknown')
    return why.isSilent ? `${t.compare.goneUnknown} ${t.compare.goneSilent}` : t.compare.goneUnknown
  return why.basis ? `${t.compare.gone.replace(/\.$/, '')} (${t.basis[why.basis]}).` : t.compare.gone
}
