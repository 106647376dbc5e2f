import { attributeOf, childOf, isOn, numberOf, valueOf, type XmlElement } from './xml.ts'

/** Where a paragraph stands in a list: number of the list (`w:numId`) and level from 0. */
export interface ListPlace {
  readonly list?: string
  readonly level?: number
}

/** What the styles of a file say of a paragraph or run. */
export interface Styles {
  /** From 1; absent for a style that is no heading. */
  readonly headingLevel: (style: string | undefined) => number | undefined
  readonly isTitle: (style: string | undefined) => boolean
  readonly listPlace: (style: string | undefined) => ListPlace | undefined
  readonly isHidden: (style: string | undefined) => boolean
  /** Numbering that a style of lists stands for (`w:numStyleLink`). */
  readonly listOf: (style: string) => string | undefined
}

interface Style {
  readonly name: string
  readonly basedOn?: string
  readonly outline?: number
  readonly place?: ListPlace
  readonly isHidden: boolean
}

/** The heading styles of Word by the name they have in its language versions, and in LibreOffice. */
const HEADING =
  /^(?:heading|kop|koptekst niveau|überschrift|titre|título|titolo|rubrik|overskrift|nagłówek|otsikko)\s?([1-9])$/i
const TITLE = /^(?:title|titel|titre|título|titolo)$/i
/** The outermost six are told apart, as in a page of HTML. */
const DEEPEST = 6
/** Outline level of running text. */
const BODY_TEXT = 9
/** Longest chain of styles that build on each other; a longer one is a circle. */
const MAX_CHAIN = 50

export const NO_STYLES: Styles = stylesOf(new Map(), undefined)

/** Gathers the children of the root of the part with the styles. */
export function gatherStyles(): { readonly take: (element: XmlElement) => void; readonly done: () => Styles } {
  const styles = new Map<string, Style>()
  let standard: string | undefined
  return {
    take: (element) => {
      const id = attributeOf(element, 'w:styleId')
      if (element.name !== 'w:style' || id === undefined) return
      const isStandard = /^(?:1|true|on)$/.test(attributeOf(element, 'w:default') ?? '')
      if (isStandard && attributeOf(element, 'w:type') === 'paragraph') standard = id
      styles.set(id, readStyle(element))
    },
    done: () => stylesOf(styles, standard),
  }
}

function readStyle(element: XmlElement): Style {
  const properties = childOf(element, 'w:pPr')
  const basedOn = valueOf(element, 'w:basedOn')
  const outline = outlineOf(properties)
  const place = listPlaceOf(properties)
  return {
    name: valueOf(element, 'w:name') ?? '',
    isHidden: isOn(childOf(element, 'w:rPr'), 'w:vanish'),
    ...(basedOn === undefined ? {} : { basedOn }),
    ...(outline === undefined ? {} : { outline }),
    ...(place === undefined ? {} : { place }),
  }
}

/** Outline level from 0 in the properties of a paragraph or style, unless it is that of running text. */
export function outlineOf(properties: XmlElement | undefined): number | undefined {
  const level = numberOf(valueOf(properties, 'w:outlineLvl'))
  return level === undefined || level < 0 || level >= BODY_TEXT ? undefined : level
}

export function listPlaceOf(properties: XmlElement | undefined): ListPlace | undefined {
  const numbers = properties && childOf(properties, 'w:numPr')
  const list = valueOf(numbers, 'w:numId')
  const level = numberOf(valueOf(numbers, 'w:ilvl'))
  if (list === undefined && level === undefined) return undefined
  return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level }) }
}

export const headingDepth = (outline: number): number => Math.min(outline + 1, DEEPEST)

function stylesOf(styles: ReadonlyMap<string, Style>, standard: string | undefined): Styles {
  const chainOf = (id: string | undefined): Style[] => {
    const chain: Style[] = []
    for (let next = id ?? standard; next !== undefined && chain.length < MAX_CHAIN;) {
      const style = styles.get(next)
      if (style === undefined) break
      chain.push(style)
      next = style.basedOn
    }
    return chain
  }
  const remembered = <T>(find: (chain: readonly Style[], id: string | undefined) => T) => {
    const known = new Map<string | undefined, T>()
    return (id: string | undefined): T => {
      if (known.has(id)) return known.get(id)!
      const found = find(chainOf(id), id)
      known.set(id, found)
      return found
    }
  }
  return {
    headingLevel: remembered((chain, id) => {
      for (const { name, outline } of chain) {
        if (outline !== undefined) return headingDepth(outline)
        const number = HEADING.exec(name)?.[1]
        if (number !== undefined) return headingDepth(Number(number) - 1)
        if (TITLE.test(name)) return 1
      }
      // A file without the part that says what its styles are still calls them by name.
      const bare = chain.length === 0 ? HEADING.exec(id ?? '')?.[1] : undefined
      return bare === undefined ? undefined : headingDepth(Number(bare) - 1)
    }),
    isTitle: remembered((chain) => TITLE.test(chain[0]?.name ?? '')),
    listPlace: remembered((chain) => {
      const list = chain.find(({ place }) => place?.list !== undefined)?.place?.list
      const level = chain.find(({ place }) => place?.level !== undefined)?.place?.level
      return list === undefined ? undefined : { list, ...(level === undefined ? {} : { level }) }
    }),
    isHidden: remembered((chain, id) => id !== undefined && chain.some(({ isHidden }) => isHidden)),
    listOf: (style) => styles.get(style)?.place?.list,
  }
}
