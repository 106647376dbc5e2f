import { endOf, textFrom, type Draft, type Fate } from './draft.ts'
import { readGraphic } from './graphics.ts'
import { textWithin } from './leftovers.ts'
import { mathSigns } from './math.ts'
import { anchorOf, point, say, type NoteKind, type Reading, type Story } from './reading.ts'
import { FORMATS, SIDES } from './revisions.ts'
import { symbolOf } from './symbols.ts'
import { attributeOf, childOf, isElement, isOn, valueOf, type XmlElement, type XmlNode } from './xml.ts'

/** The block that words go into, and what it belongs to. */
export interface Line {
  readonly reading: Reading
  readonly story: Story
  readonly draft: Draft
}

/** Wrap words without changing them. */
const WRAPPERS = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:sdtContent',
  'm:oMathPara',
])

/** Say nothing of the words, or are read elsewhere. */
export const SILENT: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:sdtEndPr',
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:permStart',
  'w:permEnd',
  'w:fldData',
  'w:lastRenderedPageBreak',
  'w:customXmlInsRangeEnd',
  'w:customXmlDelRangeEnd',
  'w:customXmlMoveFromRangeEnd',
  'w:customXmlMoveToRangeEnd',
])

/** Begin and end a stretch that was moved, with the name of the move. */
export const MOVE_MARKER = /^w:move(?:From|To)Range(?:Start|End)$/

/** Reads what stands within a paragraph. */
export function readInline(line: Line, nodes: readonly XmlNode[], fate: Fate): void {
  for (const node of nodes) if (isElement(node)) readInlineElement(line, node, fate)
}

function readInlineElement(line: Line, element: XmlElement, fate: Fate): void {
  const { reading, story, draft } = line
  const { name, children } = element
  if (name === 'w:r') readRun(line, element, fate)
  else if (WRAPPERS.has(name)) readInline(line, children, fate)
  else if (name === 'w:sdt') {
    readWrapped(reading, element)
    readInline(line, children, fate)
  } else if (SIDES.has(name)) readChanged(line, element, fate)
  else if (name === 'm:r') readRun(line, element, fate)
  else if (name.startsWith('m:')) readMath(line, element, fate)
  else if (MOVE_MARKER.test(name)) reading.revisions.mark(element)
  else if (name === 'w:commentRangeStart') anchorOf(reading, idOf(element)).start ??= endOf(draft)
  else if (name === 'w:commentRangeEnd') anchorOf(reading, idOf(element)).end = endOf(draft)
  else if (FORMATS.has(name)) reading.revisions.format(element, 'text', '')
  else if (!SILENT.has(name) && name !== 'w:sdtPr') readGraphic(reading, story, element, fate)
}

export const idOf = (element: XmlElement): string => attributeOf(element, 'w:id') ?? ''

/** Changes of the properties of a content control. */
export function readWrapped(reading: Reading, control: XmlElement): void {
  const properties = childOf(control, 'w:sdtPr')
  if (properties !== undefined) readFormats(reading, properties, 'text')
}

/** The changes of format among the properties of something, however deep; those of marks are read elsewhere. */
export function readFormats(
  reading: Reading,
  properties: XmlElement,
  on: 'text' | 'paragraph' | 'row' | 'cell',
  text: () => string = () => '',
): void {
  for (const child of properties.children) {
    if (!isElement(child)) continue
    if (FORMATS.has(child.name)) reading.revisions.format(child, on, text())
    else readFormats(reading, child, on, text)
  }
}

function readChanged(line: Line, element: XmlElement, around: Fate): void {
  const { reading, draft } = line
  const fate = reading.revisions.open(element, 'text', around, draft)
  readInline(line, element.children, fate)
  // All its words may be those of another change of the same side within: a piece has room for one.
  if (!reading.revisions.isPlaced(fate) && textWithin(element) === '') point(reading, draft, fate)
}

function readRun(line: Line, run: XmlElement, around: Fate): void {
  const { reading, draft } = line
  const properties = childOf(run, 'w:rPr')
  const fate = runFate(line, properties, around)
  const from = draft.length
  if (isOn(properties, 'w:vanish') || reading.styles.isHidden(valueOf(properties, 'w:rStyle'))) {
    // Hidden text is text all the same: it is in the file, and one click shows it.
    if (textWithin(run) !== '') reading.leftovers.leave('w:vanish')
  }
  for (const child of run.children) if (isElement(child)) readRunChild(line, child, fate)
  if (!reading.revisions.isPlaced(fate)) point(reading, draft, fate)
  const change = properties && childOf(properties, 'w:rPrChange')
  if (change !== undefined) reading.revisions.format(change, 'text', textFrom(draft, from))
}

/** In formulas, a run can be put in or taken out by its properties. */
function runFate({ reading, draft }: Line, properties: XmlElement | undefined, around: Fate): Fate {
  let fate = around
  for (const child of properties?.children ?? []) {
    if (isElement(child) && SIDES.has(child.name)) fate = reading.revisions.open(child, 'text', fate, draft)
  }
  return fate
}

const NOTES: Readonly<Record<string, NoteKind>> = {
  'w:footnoteReference': 'footnote',
  'w:endnoteReference': 'endnote',
}
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
}
/** The marks of notes and comments themselves, and what is drawn by the program. */
const UNWORDED = new Set(['w:annotationRef', 'w:footnoteRef', 'w:endnoteRef', 'w:separator', 'w:continuationSeparator'])

function readRunChild(line: Line, element: XmlElement, fate: Fate): void {
  const { reading, story, draft } = line
  const { name } = element
  const sign = SIGNS[name]
  if (name === 'w:rPr') return
  if (name === 'w:t' || name === 'w:delText' || name === 'm:t') show(line, textOf(element), fate)
  else if (sign !== undefined) show(line, sign, fate)
  else if (name === 'w:sym') show(line, signOf(reading, element), fate)
  else if (name === 'w:fldChar') turnField(story, attributeOf(element, 'w:fldCharType'))
  else if (name === 'w:commentReference') anchorOf(reading, idOf(element)).point ??= endOf(draft)
  else if (NOTES[name] !== undefined) {
    const note = `${NOTES[name]} ${idOf(element)}`
    reading.notes.add(note)
    point(reading, draft, fate, { note })
  } else if (name === 'w:ruby') readRuby(line, element, fate)
  else if (name === 'w:instrText' || name === 'w:delInstrText' || UNWORDED.has(name) || SILENT.has(name)) return
  else readGraphic(reading, story, element, fate)
}

/** Of a field in its instruction nothing is shown. */
function show({ reading, story, draft }: Line, text: string, fate: Fate): void {
  if (story.fields.includes('instruction')) story.unshown += text
  else say(reading, draft, text, fate)
}

/** Without `xml:space` the white space at both ends is only how the file is laid out. */
function textOf(element: XmlElement): string {
  const text = element.children.map((child) => (isElement(child) ? '' : child)).join('')
  const plain = /[\t\r\n]/.test(text) ? text.replace(/[\t\r\n]/g, ' ') : text
  return attributeOf(element, 'xml:space') === 'preserve' ? plain : plain.replace(/^ +| +$/g, '')
}

function signOf(reading: Reading, element: XmlElement): string {
  const written = attributeOf(element, 'w:char') ?? ''
  const code = /^[0-9a-f]{1,6}$/i.test(written) ? Number.parseInt(written, 16) : 0
  const sign = symbolOf(code, attributeOf(element, 'w:font') ?? '')
  if (sign === undefined) reading.leftovers.leave('w:sym')
  return sign ?? '\uFFFD'
}

function turnField({ fields }: Story, type: string | undefined): void {
  if (type === 'begin') fields.push('instruction')
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result'
  else if (type === 'end') fields.pop()
}

/**
 * Ends the instructions of fields that run over the end of a paragraph: what comes next is shown, also when the file
 * never closes them.
 */
export function closeInstructions({ reading, story }: Line): void {
  while (story.fields.at(-1) === 'instruction') story.fields.pop()
  if (story.unshown !== '') reading.leftovers.leave('w:instrText', story.unshown)
  story.unshown = ''
}

/** Words with how they are said above them: the words are the text. */
function readRuby(line: Line, ruby: XmlElement, fate: Fate): void {
  for (const child of ruby.children) {
    if (!isElement(child)) continue
    if (child.name === 'w:rubyBase') readInline(line, child.children, fate)
    else if (child.name === 'w:rt') line.reading.leftovers.leave('w:rt', textWithin(child))
  }
}

function readMath(line: Line, element: XmlElement, fate: Fate): void {
  if (element.name === 'm:ctrlPr') {
    for (const child of element.children) {
      if (isElement(child) && SIDES.has(child.name)) readChanged(line, child, fate)
      else if (isElement(child)) readFormats(line.reading, child, 'text')
    }
    return
  }
  const { before, after } = mathSigns(element)
  if (before !== '') show(line, before, fate)
  readInline(line, element.children, fate)
  if (after !== '') show(line, after, fate)
}
