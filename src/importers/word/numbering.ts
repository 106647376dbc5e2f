import { formatNumber } from './numbers.ts'
import { bulletOf } from './symbols.ts'
import type { ListPlace, Styles } from './styles.ts'
import { attributeOf, childOf, childrenOf, isOn, numberOf, valueOf, type XmlElement } from './xml.ts'

export interface Numbering {
  /** Whether such a paragraph is in a list at all, and at which level from 0. */
  readonly levelOf: (place: ListPlace | undefined, style: string | undefined) => number | undefined
  /** A count of its own: each reading of a text has other paragraphs that count. */
  readonly count: () => (place: ListPlace, level: number) => string
}

interface Level {
  readonly start: number
  readonly format: string
  readonly pattern: string
  readonly text: string
  readonly isLegal: boolean
  /** Counts anew after this many outer levels; 0 never, absent after any. */
  readonly restart?: number
  readonly style?: string
  readonly font: string
}

interface Definition {
  readonly levels: ReadonlyMap<number, Level>
  readonly link?: string
}

interface List {
  readonly definition: string
  readonly starts: ReadonlyMap<number, number>
  readonly levels: ReadonlyMap<number, Level>
}

const LEVELS = 9
/** "%1" to "%9" in the text of a level. */
const PLACE = /%([1-9])/g

/** Gathers the children of the root of the part with the numbering. */
export function gatherNumbering(): {
  readonly take: (element: XmlElement) => void
  readonly done: (styles: Styles) => Numbering
} {
  const definitions = new Map<string, Definition>()
  const lists = new Map<string, List>()
  return {
    take: (element) => {
      if (element.name === 'w:abstractNum') {
        const id = attributeOf(element, 'w:abstractNumId')
        if (id !== undefined) definitions.set(id, readDefinition(element))
      } else if (element.name === 'w:num') {
        const id = attributeOf(element, 'w:numId')
        const list = readList(element)
        if (id !== undefined && list !== undefined) lists.set(id, list)
      }
    },
    done: (styles) => numberingOf(definitions, lists, styles),
  }
}

function readDefinition(element: XmlElement): Definition {
  const link = valueOf(element, 'w:numStyleLink')
  return { levels: readLevels(childrenOf(element, 'w:lvl')), ...(link === undefined ? {} : { link }) }
}

function readLevels(elements: readonly XmlElement[]): ReadonlyMap<number, Level> {
  const levels = elements.map((element): [number, Level] => [levelNumber(element), readLevel(element)])
  return new Map(levels.filter(([at]) => at >= 0 && at < LEVELS))
}

const levelNumber = (element: XmlElement): number => numberOf(attributeOf(element, 'w:ilvl')) ?? -1

function readLevel(element: XmlElement): Level {
  const format = childOf(element, 'w:numFmt')
  const fonts = childOf(element, 'w:rPr')
  const font = fonts && childOf(fonts, 'w:rFonts')
  const restart = numberOf(valueOf(element, 'w:lvlRestart'))
  const style = valueOf(element, 'w:pStyle')
  return {
    start: numberOf(valueOf(element, 'w:start')) ?? 0,
    format: (format && attributeOf(format, 'w:val')) ?? 'decimal',
    pattern: (format && attributeOf(format, 'w:format')) ?? '',
    text: valueOf(element, 'w:lvlText') ?? '',
    isLegal: isOn(element, 'w:isLgl'),
    font: (font && (attributeOf(font, 'w:ascii') ?? attributeOf(font, 'w:hAnsi'))) ?? '',
    ...(restart === undefined ? {} : { restart }),
    ...(style === undefined ? {} : { style }),
  }
}

function readList(element: XmlElement): List | undefined {
  const definition = valueOf(element, 'w:abstractNumId')
  if (definition === undefined) return undefined
  const overrides = childrenOf(element, 'w:lvlOverride')
  const starts = overrides.map((each): [number, number | undefined] => [
    levelNumber(each),
    numberOf(valueOf(each, 'w:startOverride')),
  ])
  return {
    definition,
    starts: new Map(starts.filter((pair): pair is [number, number] => pair[1] !== undefined)),
    levels: readLevels(overrides.flatMap((each) => childrenOf(each, 'w:lvl'))),
  }
}

function numberingOf(
  definitions: ReadonlyMap<string, Definition>,
  lists: ReadonlyMap<string, List>,
  styles: Styles,
): Numbering {
  /** The definition behind a list; one that only names a style of lists stands for the list of that style. */
  const behind = (list: List): { readonly id: string; readonly definition: Definition } | undefined => {
    const definition = definitions.get(list.definition)
    const linked = definition?.link === undefined ? undefined : styles.listOf(definition.link)
    const target = linked === undefined ? undefined : lists.get(linked)?.definition
    const id = target ?? list.definition
    const found = definitions.get(id)
    return found && { id, definition: found }
  }
  const levelIn = (name: string | undefined, level: number): Level | undefined => {
    const list = name === undefined ? undefined : lists.get(name)
    return list && (list.levels.get(level) ?? behind(list)?.definition.levels.get(level))
  }
  return {
    levelOf: (place, style) => {
      const list = place?.list === undefined ? undefined : lists.get(place.list)
      if (place === undefined || list === undefined) return undefined
      const level = place.level ?? levelOfStyle(behind(list)?.definition, style) ?? 0
      return levelIn(place.list, level) === undefined ? undefined : level
    },
    count: () => {
      const counts = new Map<string, (number | undefined)[]>()
      const begun = new Set<string>()
      return ({ list: name = '' }, level) => {
        const list = lists.get(name)
        const found = list && behind(list)
        const own = levelIn(name, level)
        if (list === undefined || found === undefined || own === undefined) return ''
        const counted = counts.get(found.id) ?? []
        counts.set(found.id, counted)
        // Lists of one definition count on together, unless one says where it starts.
        const start = list.starts.get(level)
        const key = `${name} ${level}`
        if (start !== undefined && !begun.has(key)) counted[level] = start - 1
        begun.add(key)
        counted[level] = (counted[level] ?? own.start - 1) + 1
        for (let inner = level + 1; inner < LEVELS; inner++) {
          const restart = levelIn(name, inner)?.restart ?? inner
          if (level < restart) counted[inner] = undefined
        }
        return labelText(own, (at) => {
          const other = levelIn(name, at)
          return { number: counted[at] ?? other?.start ?? 1, level: other ?? own }
        })
      }
    },
  }
}

function levelOfStyle(definition: Definition | undefined, style: string | undefined): number | undefined {
  if (definition === undefined || style === undefined) return undefined
  return [...definition.levels].find(([, level]) => level.style === style)?.[0]
}

function labelText(own: Level, at: (level: number) => { readonly number: number; readonly level: Level }): string {
  if (own.format === 'bullet') return bulletOf(own.text, own.font)
  return own.text
    .replace(PLACE, (_, digit: string) => {
      const { number, level } = at(Number(digit) - 1)
      return formatNumber(number, own.isLegal && level.format !== 'none' ? 'decimal' : level.format, level.pattern)
    })
    .trim()
}
