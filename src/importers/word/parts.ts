import type { ImportedChange, Leftover } from '../../core/imported/imported.ts'
import type { ImportProblem } from '../../core/imported/problem.ts'
import type { Tracked } from '../../core/imported/tracked.ts'
import { readBlocks, textOfDrafts } from './blocks.ts'
import { noCommentNotes, readComment, takeCommentNote, type CommentNotes, type RawComment } from './comments.ts'
import type { Properties } from './document-facts.ts'
import type { Draft } from './draft.ts'
import { Failure, problemOf } from './failure.ts'
import { gatherLeftovers } from './leftovers.ts'
import { DEFAULT_NUMBERS, gatherNotes, readNotes, type NoteNumbers } from './notes.ts'
import { gatherNumbering } from './numbering.ts'
import type { WordPackage } from './package.ts'
import type { XmlReading } from './parse-xml.ts'
import { beginStory, type Anchor, type NoteKind, type Reading } from './reading.ts'
import { REVISIONS, trackRevisions } from './revisions.ts'
import { gatherStyles } from './styles.ts'
import { settleText } from './tracked-text.ts'
import { childOf, innerText, numberOf, attributeOf, valueOf, type XmlElement } from './xml.ts'

/** All that was read from the parts of a package. */
export interface WordText {
  readonly tracked: Tracked
  readonly indexOf: (draft: Draft) => number | undefined
  readonly changes: readonly ImportedChange[]
  readonly comments: readonly RawComment[]
  readonly commentNotes: CommentNotes
  readonly anchors: ReadonlyMap<string, Anchor>
  readonly leftovers: readonly Leftover[]
  readonly problems: readonly ImportProblem[]
  readonly properties: Properties
  /** Text of the first paragraph in the style of a title; empty without one. */
  readonly titled: string
}

/** @throws Failure when the part with the text cannot be read; of the other parts that is a warning */
export async function readParts(pack: WordPackage): Promise<WordText> {
  const problems: ImportProblem[] = pack.missing.map((part): ImportProblem => ({
    level: 'warning',
    code: 'missing-part',
    where: { part },
    found: part,
  }))
  const leftovers = gatherLeftovers()
  const revisions = trackRevisions()
  const counting = { counted: REVISIONS, onCount: revisions.count }
  const partsOf = (type: string): readonly string[] => [
    ...new Set(pack.relations.filter((relation) => relation.type === type).map(({ target }) => target)),
  ]
  const readPart = async (part: string, reading: XmlReading): Promise<void> => {
    try {
      if (pack.has(part)) await pack.read(part, { skipped: FORMATTING, ...reading })
      else problems.push({ level: 'warning', code: 'missing-part', where: { part }, found: part })
    } catch (thrown) {
      const problem = problemOf(thrown, part)
      if (thrown instanceof Failure && FINAL.has(problem.code)) throw thrown
      problems.push({ ...problem, level: 'warning', code: 'damaged-part' })
    }
  }
  const readAll = async (type: string, reading: XmlReading): Promise<void> => {
    for (const part of partsOf(type)) await readPart(part, reading)
  }

  const styles = gatherStyles()
  await readAll('styles', { onElement: styles.take })
  const knownStyles = styles.done()
  const numbering = gatherNumbering()
  await readAll('numbering', { onElement: numbering.take, skipped: NONE })
  const knownNumbering = numbering.done(knownStyles)
  const numbers: Record<NoteKind, NoteNumbers> = { ...DEFAULT_NUMBERS }
  await readAll('settings', { onElement: (element) => takeNoteNumbers(numbers, element) })

  const reading: Reading = {
    styles: knownStyles,
    numbering: knownNumbering,
    counts: { all: knownNumbering.count(), accepted: knownNumbering.count(), rejected: knownNumbering.count() },
    revisions,
    leftovers,
    anchors: new Map(),
    notes: new Set(),
    totals: { blocks: 0, text: 0, tables: 0, stories: 0 },
  }

  const blocks: Draft[] = []
  const body = beginStory(blocks)
  let titled = ''
  await pack.read(pack.main, {
    ...counting,
    skipped: FORMATTING,
    opened: BODY,
    onRoot: ({ name }) => {
      if (name !== 'w:document') throw new Failure('broken', { found: name })
    },
    onElement: (element, within) => {
      if (within.name !== 'w:body') return
      const at = blocks.length
      readBlocks(reading, body, [element], {})
      const isTitle = element.name === 'w:p' && knownStyles.isTitle(valueOf(childOf(element, 'w:pPr'), 'w:pStyle'))
      const head = blocks[at]
      if (isTitle && titled === '' && head !== undefined) titled = textOfDrafts([head], false)
    },
  })

  const notes = gatherNotes()
  await readAll('footnotes', { ...counting, onElement: (element) => notes.take('footnote', element) })
  await readAll('endnotes', { ...counting, onElement: (element) => notes.take('endnote', element) })
  const firstOf = readNotes(reading, blocks, notes, numbers)

  const comments: RawComment[] = []
  await readAll('comments', {
    ...counting,
    onElement: (element) => {
      if (element.name === 'w:comment') comments.push(readComment(reading, element))
    },
  })
  const commentNotes = noCommentNotes()
  for (const type of ['commentsExtended', 'commentsIds', 'commentsExtensible']) {
    await readAll(type, { onElement: (element) => takeCommentNote(commentNotes, element) })
  }
  for (const type of ['header', 'footer']) {
    for (const part of partsOf(type)) await readMargin(part, type === 'header' ? 'w:hdr' : 'w:ftr')
  }

  const properties: Properties = {}
  for (const { type, target } of pack.topRelations) {
    if (type === 'core-properties') await readPart(target, { onElement: (each) => takeProperty(properties, each) })
  }

  const { changes, indexes, unknown } = revisions.settle()
  for (const [name, count] of unknown) {
    leftovers.leave(name, '', count)
    problems.push({ level: 'warning', code: 'unknown-revision', found: name })
  }
  const { tracked, indexOf } = settleText(blocks, indexes, firstOf)
  return {
    tracked,
    indexOf,
    changes,
    comments,
    commentNotes,
    anchors: reading.anchors,
    leftovers: leftovers.list(),
    problems,
    properties,
    titled,
  }

  /** Headers and footers stand outside the text; their changes are among the changes all the same. */
  async function readMargin(part: string, name: string): Promise<void> {
    const drafts: Draft[] = []
    const story = beginStory(drafts, { isApart: true })
    await readPart(part, { ...counting, onElement: (element) => readBlocks(reading, story, [element], {}) })
    const text = textOfDrafts(drafts, true)
    if (text !== '') leftovers.leave(name, text)
  }
}

/** What ends the reading of the whole file, in whichever part it is found. */
const FINAL: ReadonlySet<string> = new Set(['out-of-time', 'too-much', 'bomb', 'entities', 'encrypted'])
const BODY: ReadonlySet<string> = new Set(['w:body'])
const NONE: ReadonlySet<string> = new Set()

/** How words look: half of all elements, and nothing here asks for them. */
const FORMATTING: ReadonlySet<string> = new Set(
  (
    'w:rFonts w:sz w:szCs w:color w:lang w:b w:bCs w:i w:iCs w:u w:spacing w:ind w:jc w:shd w:noProof w:kern ' +
    'w:proofErr w:bookmarkStart w:bookmarkEnd w:lastRenderedPageBreak w:tcW w:tcBorders w:tcMar w:vAlign w:cnfStyle ' +
    'w:tblBorders w:tblW w:tblLook w:tblInd w:tblLayout w:tblCellMar w:gridCol w:keepNext w:keepLines w:tabs w:pBdr ' +
    'w:caps w:smallCaps w:highlight w:vertAlign w:webHidden w:contextualSpacing w:rsids w:latentStyles'
  ).split(' '),
)

function takeNoteNumbers(numbers: Record<NoteKind, NoteNumbers>, element: XmlElement): void {
  const kind = element.name === 'w:footnotePr' ? 'footnote' : 'endnote'
  if (element.name !== 'w:footnotePr' && element.name !== 'w:endnotePr') return
  const format = childOf(element, 'w:numFmt')
  numbers[kind] = {
    format: (format && attributeOf(format, 'w:val')) ?? numbers[kind].format,
    start: numberOf(valueOf(element, 'w:numStart')) ?? numbers[kind].start,
  }
}

function takeProperty(properties: Properties, element: XmlElement): void {
  const text = innerText(element).trim()
  if (element.name === 'dc:title' && text !== '') properties.title = text
  if (element.name === 'dcterms:modified' && /^\d{4}-\d\d-\d\d/.test(text)) properties.modified = text.slice(0, 10)
}
