import type { Block } from '../../core/align/align.ts'
import { textFrom, type Draft, type Fate } from './draft.ts'
import { closeInstructions, readFormats, type Line } from './inline.ts'
import type { Reading, Story } from './reading.ts'
import { SIDES } from './revisions.ts'
import { headingDepth, listPlaceOf, outlineOf, type ListPlace } from './styles.ts'
import { childOf, childrenOf, isElement, valueOf, type XmlElement } from './xml.ts'

/** What a paragraph is, from its own properties and those of its style. */
export interface Kind {
  readonly kind: Block['kind']
  readonly level?: number
  readonly label?: string
  readonly labels?: NonNullable<Draft['labels']>
}

/** Levels of lists deeper than this are shown as this one. */
const DEEPEST = 6

export function kindOf(reading: Reading, story: Story, properties: XmlElement | undefined, fate: Fate): Kind {
  // In a note, what counts is that it is one.
  if (story.aside === 'footnote' || story.aside === 'endnote') return { kind: 'footnote' }
  const style = valueOf(properties, 'w:pStyle')
  const outline = outlineOf(properties)
  const heading = outline === undefined ? reading.styles.headingLevel(style) : headingDepth(outline)
  const place = placeOf(reading, properties, style)
  const level = reading.numbering.levelOf(place, style)
  const labels =
    story.isApart === true || place === undefined || level === undefined
      ? {}
      : labelsOf(reading, place, level, properties, fate)
  if (heading !== undefined) return { kind: 'heading', level: heading, ...labels }
  if (level === undefined) return { kind: 'paragraph' }
  return { kind: 'list-item', level: Math.min(level + 1, DEEPEST), ...labels }
}

/** What a paragraph itself says goes before what its style does; list 0 takes it out of any. */
function placeOf(
  reading: Reading,
  properties: XmlElement | undefined,
  style: string | undefined,
): ListPlace | undefined {
  const own = listPlaceOf(properties)
  if (own?.list === '0') return undefined
  const styled = reading.styles.listPlace(style)
  const place = own === undefined ? styled : { ...styled, ...own }
  return place?.list === undefined || place.list === '0' ? undefined : place
}

function labelsOf(
  { counts }: Reading,
  place: ListPlace,
  level: number,
  properties: XmlElement | undefined,
  fate: Fate,
): Pick<Kind, 'label' | 'labels'> {
  const marks = markElements(properties)
  const has = (side: 'inserted' | 'deleted') =>
    fate[side] !== undefined || marks.some(({ name }) => SIDES.get(name) === side)
  const label = counts.all(place, level)
  const accepted = has('deleted') ? label : counts.accepted(place, level)
  const rejected = has('inserted') ? label : counts.rejected(place, level)
  const labels = {
    ...(accepted === label ? {} : { accepted }),
    ...(rejected === label ? {} : { rejected }),
  }
  return { ...(label === '' ? {} : { label }), ...(Object.keys(labels).length === 0 ? {} : { labels }) }
}

function markElements(properties: XmlElement | undefined): readonly XmlElement[] {
  const mark = properties && childOf(properties, 'w:rPr')
  return mark === undefined ? [] : mark.children.filter(isElement).filter(({ name }) => SIDES.has(name))
}

/**
 * Ends a paragraph: what became of its mark, with the changes of its format. Read last, because the move that a mark
 * is part of may begin within the paragraph.
 */
export function endParagraph(line: Line, properties: XmlElement | undefined, around: Fate, from: number): Fate {
  const { reading, draft } = line
  closeInstructions(line)
  let fate = around
  for (const element of markElements(properties)) fate = reading.revisions.open(element, 'paragraph', fate, draft)
  if (properties !== undefined && properties.children.length > 0) {
    const text = () => textFrom(draft, from)
    readFormats(reading, properties, 'paragraph', text)
    const numbers = childOf(properties, 'w:numPr')
    for (const name of ['w:ins', 'w:del']) {
      for (const change of numbers === undefined ? [] : childrenOf(numbers, name)) {
        reading.revisions.format(change, 'paragraph', text())
      }
    }
  }
  return fate
}
