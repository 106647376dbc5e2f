import { textWithin } from './leftovers.ts'
import { attributeOf, childOf, isElement, type XmlElement } from './xml.ts'

/** What a formula on one line has around a part of it, so that a half does not read as twelve. */
export interface MathSigns {
  readonly before: string
  readonly after: string
}

const NONE: MathSigns = { before: '', after: '' }
const INTEGRAL = '∫'

export function mathSigns(element: XmlElement): MathSigns {
  switch (element.name) {
    case 'm:num':
      return grouped('', element)
    case 'm:den':
      return grouped('/', element)
    case 'm:sup':
      return grouped('^', element)
    case 'm:sub':
      return grouped('_', element)
    case 'm:rad':
      return { before: '√(', after: ')' }
    case 'm:nary':
      return { before: valueIn(element, 'm:naryPr', 'm:chr') ?? INTEGRAL, after: '' }
    case 'm:d':
      return {
        before: valueIn(element, 'm:dPr', 'm:begChr') ?? '(',
        after: valueIn(element, 'm:dPr', 'm:endChr') ?? ')',
      }
    default:
      return NONE
  }
}

/** Of more than one sign it must be seen how far the part goes. */
function grouped(sign: string, element: XmlElement): MathSigns {
  const text = textWithin(element)
  if (text === '') return NONE
  const isOne =
    Array.from(text).length === 1 || element.children.every((child) => isElement(child) && child.name === 'm:d')
  return isOne ? { before: sign, after: '' } : { before: `${sign}(`, after: ')' }
}

function valueIn(element: XmlElement, properties: string, name: string): string | undefined {
  const group = childOf(element, properties)
  const found = group && childOf(group, name)
  return found && attributeOf(found, 'm:val')
}
