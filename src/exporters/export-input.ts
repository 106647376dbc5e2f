import type { Comparison } from '../core/comparison.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { exportedTexts } from '../i18n/exported.ts'
import type { Language } from '../i18n/format.ts'
import type { Messages } from '../i18n/nl.ts'
import { select, type Selected, type Selection } from './selection.ts'
import type { Words } from './words.ts'

/** Everything that an export is made from; the same input gives the same bytes. */
export interface ExportInput {
  readonly dossier: Dossier
  readonly selection: Selection
  /** Of each step that the selection needs, see `stepsOf`. */
  readonly comparisons: readonly Comparison[]
  readonly language: Language
  /** Words of the screen in that language. */
  readonly messages: Messages
  /** Where the dossier is published, without a slash at the end; without it nothing has an address. */
  readonly address?: string | undefined
}

export const selectedOf = ({ dossier, selection, comparisons }: ExportInput): Selected =>
  select(dossier, selection, comparisons)

export const wordsOf = ({ language, messages }: ExportInput): Words => ({
  language,
  t: messages,
  x: exportedTexts(language),
})
