import { endOf, type Draft, type Fate } from './draft.ts'
import { readGraphic } from './graphics.ts'
import { idOf, MOVE_MARKER, readFormats, readWrapped, SILENT } from './inline.ts'
import { anchorOf, type Reading, type Story } from './reading.ts'
import { FORMATS, SIDES } from './revisions.ts'
import { isElement, type XmlElement, type XmlNode } from './xml.ts'

/** Stand around blocks, rows and cells without changing them. */
const WRAPPERS = new Set(['w:sdtContent', 'w:customXml', 'w:smartTag'])
/** Words that stand in no paragraph, as some programs write them. */
export const LOOSE: ReadonlySet<string> = new Set([
  'w:r',
  'w:hyperlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'm:oMath',
  'm:oMathPara',
])
/** What changes of a table or section are among. */
const PROPERTIES = new Set(['w:sectPr', 'w:tblPr', 'w:tblGrid', 'w:tblPrEx'])
/** Read where their row or cell begins. */
const OWN = new Set(['w:trPr', 'w:tcPr', 'w:sdtPr'])

/** Where blocks are read: of a row, `draft` is the block that all goes into. */
export interface Ground {
  readonly reading: Reading
  readonly story: Story
  readonly draft?: Draft
}

/**
 * Goes through what stands between paragraphs, in tables and in rows alike: `visit` takes what it is there for, the
 * rest (wrappers, changes around several blocks, ends of ranges, what is not known) is seen to here.
 */
export function walk(
  ground: Ground,
  nodes: readonly XmlNode[],
  fate: Fate,
  visit: (element: XmlElement, fate: Fate) => boolean,
): void {
  for (const node of nodes) if (isElement(node) && !visit(node, fate)) walkElement(ground, node, fate, visit)
}

function walkElement(
  ground: Ground,
  element: XmlElement,
  fate: Fate,
  visit: (element: XmlElement, fate: Fate) => boolean,
): void {
  const { reading, story, draft } = ground
  const { name, children } = element
  if (WRAPPERS.has(name)) walk(ground, children, fate, visit)
  else if (name === 'w:sdt') {
    readWrapped(reading, element)
    walk(ground, children, fate, visit)
  } else if (SIDES.has(name)) {
    walk(ground, children, reading.revisions.open(element, 'text', fate, draft), visit)
  } else if (MOVE_MARKER.test(name)) reading.revisions.mark(element)
  else if (name === 'w:commentRangeStart') {
    if (draft === undefined) story.waiting.push(idOf(element))
    else anchorOf(reading, idOf(element)).start ??= endOf(draft)
  } else if (name === 'w:commentRangeEnd') {
    const last = draft ?? story.blocks.at(-1)
    if (last !== undefined) anchorOf(reading, idOf(element)).end = endOf(last)
  } else if (PROPERTIES.has(name)) {
    readFormats(reading, element, name === 'w:sectPr' ? 'paragraph' : 'row')
  } else if (FORMATS.has(name)) reading.revisions.format(element, 'text', '')
  else if (!SILENT.has(name) && !OWN.has(name)) readGraphic(reading, story, element, fate)
}
