import { compare } from '../../src/core/compare.ts'
import type { Dossier } from '../../src/core/dossier/schema.ts'
import { redlineOf, type StepRedline } from '../../src/exporters/redline/redline-of.ts'
import type { CommentWords } from '../../src/exporters/redline/step-comments.ts'
import { formatsFor } from '../../src/i18n/format.ts'
import { nl } from '../../src/i18n/nl.ts'
import { dutchRedline } from '../../src/i18n/redline.nl.ts'
import { dutchSharing } from '../../src/i18n/sharing.nl.ts'

export const DUTCH: CommentWords = { t: nl, f: formatsFor('nl'), r: dutchRedline, s: dutchSharing }

/** The redline of a step, in Dutch. */
export const redlined = (dossier: Dossier, older: string, newer: string, names = false): StepRedline =>
  redlineOf(dossier, compare(dossier, older, newer), DUTCH, names)
