import type { Fate } from './draft.ts'
import type { Reading, Story } from './reading.ts'
import { attributeOf, isElement, type XmlElement } from './xml.ts'
import { textWithin } from './leftovers.ts'

/** What a drawing can show, in the name of the element that stands for it. */
const SHOWN = new Set([
  'pic:pic',
  'c:chart',
  'cx:chart',
  'dgm:relIds',
  'lc:lockedCanvas',
  'am3d:model3d',
  'v:imagedata',
  'o:OLEObject',
  'w:control',
  'w:movie',
  'w:objectEmbed',
  'w:objectLink',
])

/**
 * A drawing, or an element that is not known: text boxes in it are read after the block it stands in, the rest is left
 * over. Of a drawing that only frames a text box nothing is.
 */
export function readGraphic(reading: Reading, story: Story, graphic: XmlElement, fate: Fate): void {
  const { leave } = reading.leftovers
  let isRead = false
  const look = (element: XmlElement): void => {
    if (element.name === 'w:txbxContent') {
      story.boxes.push({ content: element, fate })
      isRead = true
      return
    }
    if (SHOWN.has(element.name)) {
      leave(element.name, textWithin(element))
      isRead = true
      return
    }
    const words = element.name === 'v:textpath' ? attributeOf(element, 'string') : undefined
    if (words !== undefined) {
      leave('v:textpath', words)
      isRead = true
    }
    if (element.name === 'a:p' || element.name === 'w:p' || element.name === 'w:r') {
      leave(graphic.name, textWithin(element))
      isRead = true
      return
    }
    for (const child of element.children) if (isElement(child)) look(child)
  }
  look(graphic)
  if (!isRead) leave(graphic.name, textWithin(graphic))
}
