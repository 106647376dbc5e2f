import { SaxesParser } from 'saxes'
import { clip, Failure } from './failure.ts'
import { MAX_DEPTH, MAX_ELEMENTS_AT_ONCE, MAX_TOKEN } from './limits.ts'
import { declares, namesOf, type Names, type WrittenAttribute } from './names.ts'
import { isElement, type XmlElement, type XmlNode } from './xml.ts'

export interface XmlReading {
  /**
   * Elements that are never put together: their children are handed over one by one, as each is complete. The root is
   * always one of them.
   */
  readonly opened?: ReadonlySet<string>
  /** Left out with all that is in them. */
  readonly skipped?: ReadonlySet<string>
  /** `within`: the innermost opened element it stands in. */
  readonly onElement: (element: XmlElement, within: XmlElement) => void
  readonly onRoot?: (root: XmlElement) => void
  /** Told of each element of these names, with -1 when it stood in an alternative that was not taken. */
  readonly counted?: ReadonlySet<string>
  readonly onCount?: (name: string, count: 1 | -1) => void
}

/** Text of these is kept even when it is only white space. */
const TEXTS = new Set(['w:t', 'w:delText', 'm:t'])

interface Draft extends XmlElement {
  children: readonly XmlNode[]
  readonly isOpened: boolean
  readonly keepsSpace: boolean
}

/**
 * Reads XML of which the text is written bit by bit, into elements. Entities are not expanded: a part with a DOCTYPE is
 * refused, as the format demands.
 * @throws Failure `broken`, `entities` or `too-much`, from `write` and `end`
 */
export function parseXml(reading: XmlReading): { readonly write: (text: string) => void; readonly end: () => void } {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const { opened, skipped, counted } = reading
  const stack: Draft[] = []
  let names: Names = namesOf()
  const outer: Names[] = []
  let skipping = 0
  let atOnce = 0
  /** Characters since the last tag or text. */
  let quiet = 0
  /** Of the tag that is being read. */
  let written: WrittenAttribute[] = []
  let isDeclaring = false

  parser.on('error', (error) => {
    throw new Failure('broken', { found: clip(error.message) })
  })
  parser.on('doctype', () => {
    throw new Failure('entities')
  })
  parser.on('attribute', (attribute) => {
    written.push(attribute)
    if (declares(attribute.name)) isDeclaring = true
  })
  parser.on('opentag', (tag) => {
    quiet = 0
    const own = written
    if (own.length > 0) written = []
    outer.push(names)
    if (outer.length > MAX_DEPTH) throw new Failure('too-much', { found: 'depth', expected: String(MAX_DEPTH) })
    if (isDeclaring) names = names.within(own)
    isDeclaring = false
    const name = names.element(tag.name)
    if (skipping > 0 || skipped?.has(name) === true) {
      skipping++
      return
    }
    const parent = stack.at(-1)
    const attributes = names.attributes(own, name)
    const space = attributes['xml:space']
    const keepsSpace = space === undefined ? parent?.keepsSpace === true : space === 'preserve'
    // It holds for all that is within, and is asked of the texts.
    if (keepsSpace && space === undefined && TEXTS.has(name)) attributes['xml:space'] = 'preserve'
    const isOpened = parent === undefined || (parent.isOpened && opened?.has(name) === true)
    if (parent === undefined || parent.isOpened) atOnce = 0
    atOnce++
    if (atOnce > MAX_ELEMENTS_AT_ONCE) {
      throw new Failure('too-much', { found: 'elements', expected: String(MAX_ELEMENTS_AT_ONCE) })
    }
    if (counted?.has(name) === true) reading.onCount?.(name, 1)
    const draft: Draft = { name, attributes, children: NOTHING, isOpened, keepsSpace }
    stack.push(draft)
    if (parent === undefined) reading.onRoot?.(draft)
  })
  parser.on('closetag', () => {
    quiet = 0
    names = outer.pop() ?? names
    if (skipping > 0) {
      skipping--
      return
    }
    const draft = stack.pop()
    const parent = stack.at(-1)
    if (draft === undefined || parent === undefined || draft.isOpened) return
    const nodes = draft.name === 'mc:AlternateContent' ? chosen(draft, reading) : [draft]
    if (!parent.isOpened) for (const node of nodes) append(parent, node)
    else for (const node of nodes) if (isElement(node)) reading.onElement(node, parent)
  })
  const take = (text: string): void => {
    quiet = 0
    const parent = stack.at(-1)
    if (skipping > 0 || parent === undefined || parent.isOpened) return
    if (TEXTS.has(parent.name) || /\S/.test(text)) append(parent, text)
  }
  parser.on('text', take)
  parser.on('cdata', take)

  return {
    write: (text) => {
      quiet += text.length
      if (quiet > MAX_TOKEN) throw new Failure('too-much', { found: 'text', expected: String(MAX_TOKEN) })
      parser.write(text)
    },
    end: () => {
      parser.close()
    },
  }
}

/** Most elements have none: they share one list. */
const NOTHING: readonly XmlNode[] = []

function append(parent: Draft, node: XmlNode): void {
  if (parent.children === NOTHING) parent.children = [node]
  else (parent.children as XmlNode[]).push(node)
}

/** The first alternative all of whose namespaces are known, else the fallback: never two, or text would appear twice. */
function chosen(alternatives: Draft, reading: XmlReading): readonly XmlNode[] {
  const elements = alternatives.children.filter(isElement)
  const choice =
    elements.find(({ name, attributes }) => name === 'mc:Choice' && attributes['Requires'] === '') ??
    elements.find(({ name }) => name === 'mc:Fallback')
  for (const other of elements) if (other !== choice) discount(other, reading)
  return choice?.children ?? []
}

function discount(element: XmlElement, reading: XmlReading): void {
  if (reading.counted?.has(element.name) === true) reading.onCount?.(element.name, -1)
  for (const child of element.children) if (isElement(child)) discount(child, reading)
}
