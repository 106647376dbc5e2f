import type { Tracked } from '../../core/imported/tracked.ts'
import { redlineTexts } from '../../i18n/redline.ts'
import { type BlockWriter, writeBlocks } from './blocks.ts'
import { commentParts, peopleElements } from './comment-parts.ts'
import { runContent } from './inline.ts'
import { placeMarks } from './marks.ts'
import { withNeutralNames } from './neutral-names.ts'
import { findNotes, noteElements, noteReferences, noteSettings } from './notes.ts'
import { createNumbering } from './numbering.ts'
import { relationOf, wordFile } from './package.ts'
import type { RedlineOptions, RedlineText } from './redline-text.ts'
import { createRevisions } from './revision-marks.ts'
import { stylesElements } from './styles.ts'
import { element, setting } from './xml.ts'

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const

/**
 * A text with its changes and comments as a Word file with tracked changes. A change of format is not written: the text
 * does not tell where it stands. The same text and options give the same bytes.
 */
export function writeRedline(given: RedlineText, options: RedlineOptions = {}): Uint8Array {
  const { names = false, language = 'nl', neutralName = redlineTexts(language).neutral, header } = options
  const text = names ? given : withNeutralNames(given, neutralName)
  const { tracked, changes, comments, title } = text
  const moves = wholeMoves(text)
  const revisions = createRevisions(changes, (change) => moves.has(change), comments.length)
  const notes = findNotes(tracked)
  const numbering = createNumbering()
  const writer: BlockWriter = {
    tracked,
    changes,
    revisions,
    marks: placeMarks(tracked, comments, [...moves], revisions),
    numbering,
    noteReference: noteReferences(notes),
  }
  const body = writeBlocks(writer, notes.body) + pageSetting(header !== undefined)
  const about = commentParts(comments)
  return wordFile(
    body,
    {
      styles: stylesElements(LOCALES[language]),
      settings: settings(noteSettings(notes, tracked), LOCALES[language]),
      footnotes: noteElements(writer, notes, 'footnote'),
      endnotes: noteElements(writer, notes, 'endnote'),
      // After all blocks, which it numbers as they are written.
      numbering: numbering.markup(),
      header1: header === undefined ? '' : headerParagraph(header),
      comments: about.comments,
      commentsExtended: about.extended,
      commentsIds: about.ids,
      commentsExtensible: about.extensible,
      people: peopleElements([...changes, ...comments].map(({ author }) => author)),
    },
    title,
  )
}

/** The moves of which both places are in the text. */
function wholeMoves({ tracked, changes }: { readonly tracked: Tracked } & Pick<RedlineText, 'changes'>): Set<number> {
  const touched = { inserted: new Set<number>(), deleted: new Set<number>() }
  for (const block of tracked.blocks) {
    for (const { inserted, deleted } of [block, ...block.pieces]) {
      if (inserted !== undefined) touched.inserted.add(inserted)
      if (deleted !== undefined) touched.deleted.add(deleted)
    }
  }
  const isWhole = (change: number) => touched.inserted.has(change) && touched.deleted.has(change)
  return new Set(changes.flatMap(({ kind }, change) => (kind === 'move' && isWhole(change) ? change : [])))
}

/** A sheet of A4 with margins of an inch. */
function pageSetting(hasHeader: boolean): string {
  const margin = { 'w:top': 1440, 'w:right': 1440, 'w:bottom': 1440, 'w:left': 1440 }
  return element(
    'w:sectPr',
    {},
    hasHeader ? element('w:headerReference', { 'w:type': 'default', 'r:id': relationOf('header1') }) : '',
    element('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }),
    element('w:pgMar', { ...margin, 'w:header': 708, 'w:footer': 708, 'w:gutter': 0 }),
    element('w:cols', { 'w:space': 708 }),
  )
}

const headerParagraph = (header: string): string =>
  element('w:p', {}, element('w:pPr', {}, setting('w:pStyle', 'Koptekst')), element('w:r', {}, runContent(header)))

function settings(notes: string, locale: string): string {
  return [
    element('w:zoom', { 'w:percent': 100 }),
    setting('w:defaultTabStop', 708),
    setting('w:characterSpacingControl', 'doNotCompress'),
    notes,
    element(
      'w:compat',
      {},
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
    element('w:themeFontLang', { 'w:val': locale }),
    ...(locale === 'nl-NL' ? [setting('w:decimalSymbol', ','), setting('w:listSeparator', ';')] : []),
  ].join('')
}
