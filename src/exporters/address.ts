import type { Answer, Remark } from '../core/dossier/schema.ts'
import type { ChangeRecord } from './changes.ts'

/* Addresses of records in this site, below the address of the dossier. */

/** The change in its comparison; where no paragraph shows it, its passage. */
export function changePath({ older, newer, at, passage }: ChangeRecord): string {
  if (at !== undefined) return `/vergelijk/${older.id}/${newer.id}?at=${encodeURIComponent(at)}`
  return passage ? passagePath(passage.id) : `/vergelijk/${older.id}/${newer.id}`
}

export const passagePath = (id: string): string => `/passage/${encodeURIComponent(id)}`

export const advicePath = (id: string): string => `/adviezen#${encodeURIComponent(id)}`

/** An answer stands on the page of a passage; one about no passage with its paper. */
export function answerPath({ id, source, passages: [first] }: Pick<Answer, 'id' | 'source' | 'passages'>): string {
  return first === undefined ? sourcePath(source) : `${passagePath(first)}#${encodeURIComponent(id)}`
}

export const remarkPath = ({ source }: Pick<Remark, 'source'>): string => sourcePath(source)

export const sourcePath = (id: string): string => `/bronnen/${encodeURIComponent(id)}`
