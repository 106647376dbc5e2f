import { createHash } from 'node:crypto'
import type { LiteralSource } from '../../../src/core/literal/with-literal.ts'
import { recordWords } from '../../../src/i18n/literal.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** An opened file with the words of the app, unless `more` says otherwise. */
export const literalSource = (more: Partial<LiteralSource> = {}): LiteralSource => ({
  file: 'brief.docx',
  kind: 'kamerbrief',
  title: 'Verzonnen brief',
  textless: [],
  redactions: [],
  sha256,
  words: recordWords('nl'),
  ...more,
})
