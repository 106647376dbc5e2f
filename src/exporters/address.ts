import { type Cited, linkTo } from '../core/citation/cited.ts'
import { anchorOf } from '../core/dossier/anchor.ts'
import type { Answer, Dossier, Remark } from '../core/dossier/schema.ts'
import type { ChangeRecord } from './changes.ts'

/* Addresses of records in this site, below the address of the dossier. */

/** The link that a reader can copy beside the thing: it tells when what it meant has changed. */
export function signedPath(dossier: Dossier, what: Cited): string {
  const { id } = dossier.meta
  return linkTo(id, what)?.slice(`dossier/${id}`.length) ?? ''
}

/** The change in its comparison; where no paragraph shows it, its passage. */
export function changePath(dossier: Dossier, { older, newer, at, sign, passage }: ChangeRecord): string {
  const step = `/vergelijk/${older.id}/${newer.id}`
  if (at !== undefined) return `${step}?at=${encodeURIComponent(at)}${sign === undefined ? '' : `&s=${sign}`}`
  return passage ? signedPath(dossier, { kind: 'passage', passage }) : step
}

export const passagePath = (id: string): string => `/passage/${encodeURIComponent(id)}`

export const advicePath = (id: string): string => `/adviezen#${anchorOf('advice', encodeURIComponent(id))}`

export const answerPath = ({ id, source }: Pick<Answer, 'id' | 'source'>): string =>
  `${sourcePath(source)}#${anchorOf('answer', encodeURIComponent(id))}`

export const remarkPath = ({ id, source }: Pick<Remark, 'id' | 'source'>): string =>
  `${sourcePath(source)}#${anchorOf('remark', encodeURIComponent(id))}`

export const sourcePath = (id: string): string => `/bronnen/${encodeURIComponent(id)}`
