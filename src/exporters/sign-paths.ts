import { SIGN_PATHS, type SignPath } from '../core/picture/signs.ts'
import type { Telling } from './telling.ts'

/** Absent where there is nothing to draw: it stands there, or it is unknown. */
export const EVENT_SIGNS: Readonly<Partial<Record<Telling['event'], SignPath>>> = {
  cut: SIGN_PATHS.cut,
  absent: SIGN_PATHS.cut,
  added: SIGN_PATHS.added,
  shortened: SIGN_PATHS.shortened,
  moved: SIGN_PATHS.moved,
  renamed: SIGN_PATHS.renamed,
  changed: SIGN_PATHS.renamed,
  restored: SIGN_PATHS.restored,
}

export const STANCE_SIGNS = {
  'against-change': SIGN_PATHS.against,
  'for-change': SIGN_PATHS.for,
  caution: SIGN_PATHS.caution,
  procedural: SIGN_PATHS.procedural,
} as const
