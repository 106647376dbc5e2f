/**
 * An element with its names in the prefixes of `namespaces.ts`. Of alternatives (`mc:AlternateContent`) the one that is
 * meant for us stands in their place.
 */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

export const childOf = ({ children }: XmlElement, name: string): XmlElement | undefined =>
  children.find((child): child is XmlElement => isElement(child) && child.name === name)

export const childrenOf = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter((child): child is XmlElement => isElement(child) && child.name === name)

/** Own value of an attribute; of a part that calls its elements by another prefix too. */
export const attributeOf = ({ attributes }: XmlElement, name: string): string | undefined =>
  Object.hasOwn(attributes, name) ? attributes[name] : undefined

/** `w:val` of the child of that name. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  const child = element && childOf(element, name)
  return child && attributeOf(child, 'w:val')
}

/** Whole number in an attribute; absent when it is none, or larger than anything that is counted here. */
export function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d{1,9}\s*$/.test(text) ? Number(text) : undefined
}

/** Whether a property of an on/off kind is there and on. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const child = element && childOf(element, name)
  return child !== undefined && !/^(?:0|false|off)$/.test(attributeOf(child, 'w:val') ?? '1')
}

/** All text within, without knowing what it is for. */
export function innerText(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? innerText(child) : child)).join('')
}

/** The element and all within, outermost first. */
export function* withinOf(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) if (isElement(child)) yield* withinOf(child)
}
