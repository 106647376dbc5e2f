import { formatsFor } from '../../i18n/format.ts'
import { redlineTexts } from '../../i18n/redline.ts'
import { loadSharing } from '../../i18n/sharing.ts'
import type { ExportInput } from '../export-input.ts'
import { canRedline } from './can-redline.ts'
import { redlineOf } from './redline-of.ts'
import { writeRedline } from './write-redline.ts'

/**
 * The step of a selection as a Word file with tracked changes: always the whole text of both versions, whatever
 * passages were chosen.
 * @param names whether persons are named who wrote a remark
 * @throws RangeError without a step, or with a version that has no text
 */
export async function redlineFile(input: ExportInput, names: boolean): Promise<Uint8Array> {
  const { dossier, selection, comparisons, language, messages } = input
  const { step } = selection
  const comparison = comparisons.find(({ older, newer }) => older.id === step?.older && newer.id === step?.newer)
  if (!step || !comparison) throw new RangeError('a redline needs two versions')
  if (!canRedline(dossier, step)) throw new RangeError(`no text in ${step.older} or ${step.newer}`)
  const r = redlineTexts(language)
  const words = { t: messages, f: formatsFor(language), r, s: await loadSharing(language) }
  const redline = redlineOf(dossier, comparison, words, names)
  // Its authors are versions and papers; the persons in it have their names or numbers already.
  return writeRedline(redline, { names: true, language, header: redline.header })
}
