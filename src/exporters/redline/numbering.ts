import type { TrackedBlock } from '../../core/imported/tracked.ts'
import { type CountedLabel, countedLabels } from './labels.ts'
import { element, setting } from './xml.ts'

/** Most levels that a word processor has. */
export const LEVELS = 9
/** Twentieths of a point: how far each level stands in, and how much of that is for the label. */
const INDENT = 425
/** A longer label does not fit in the space of the indent, and the text follows it. */
const SHORT_LABEL = 4

/** How labels of one kind are made. */
interface Scheme {
  readonly format: CountedLabel['format'] | 'bullet' | 'none'
  /** With `%1` where the number stands. */
  readonly text: string
  readonly level: number
  readonly isList: boolean
}

/** A count of its own that follows a scheme. */
interface Count {
  readonly scheme: number
  readonly start?: number
}

/** With all changes in sight, all made, and all undone: each counts the paragraphs that stand in it. */
const READINGS = ['all', 'accepted', 'rejected'] as const
type Reading = (typeof READINGS)[number]

interface Running {
  readonly count: number
  /** The last number in each reading. */
  readonly last: Readonly<Record<Reading, number>>
}

export interface Numbering {
  /** Value of `w:numPr` for the next block in reading order; empty for one without a label that is no list item. */
  numberOf(block: TrackedBlock): string
  /** Of the part with the numbering; empty when nothing was numbered. */
  markup(): string
}

/**
 * Gives each label back as it was read: counted on from the item before where that gives the label it has, with the
 * changes made and with them undone; else from a number of its own; and as it stands where it does not count.
 */
export function createNumbering(): Numbering {
  const schemes: Scheme[] = []
  const indexes = new Map<string, number>()
  const counts: Count[] = []
  const running = new Map<number, Running>()
  /** Per scheme that does not count: its only one. */
  const plain = new Map<number, number>()

  const indexOf = (scheme: Scheme): number => {
    const key = JSON.stringify(scheme)
    const index = indexes.get(key) ?? schemes.push(scheme) - 1
    indexes.set(key, index)
    return index
  }
  const plainCount = (scheme: number): number => {
    const count = plain.get(scheme) ?? counts.push({ scheme }) - 1
    plain.set(scheme, count)
    return count
  }
  const countedCount = (block: TrackedBlock, place: Pick<Scheme, 'level' | 'isList'>): number | undefined => {
    const ways = countedLabels(block.label ?? '').map((way) => ({ way, wanted: wantedNumbers(block, way) }))
    const own = ways.map(({ way, wanted }) => {
      const scheme = indexes.get(JSON.stringify({ format: way.format, text: way.text, ...place })) ?? -1
      return { scheme, wanted, now: running.get(scheme) }
    })
    const next = own.find(({ wanted, now }) => now && wanted.every(([reading, n]) => now.last[reading] + 1 === n))
    if (next?.now) {
      running.set(next.scheme, { ...next.now, last: { ...next.now.last, ...Object.fromEntries(next.wanted) } })
      return next.now.count
    }
    const [first] = ways
    if (!first) return undefined
    const { format, text, value } = first.way
    const scheme = indexOf({ format, text, ...place })
    const count = counts.push({ scheme, start: value }) - 1
    const before = { all: value - 1, accepted: value - 1, rejected: value - 1 }
    const now = Object.fromEntries(first.wanted.map(([reading]) => [reading, value]))
    running.set(scheme, { count, last: { ...before, ...now } })
    return count
  }

  return {
    numberOf(block) {
      const { kind, label, aside } = block
      const isList = kind === 'list-item'
      // Notes get their numbers from their places.
      if ((label === undefined && !isList) || aside === 'footnote' || aside === 'endnote') return ''
      const place = { level: isList ? levelOf(block) : 0, isList }
      const count = countedCount(block, place) ?? plainCount(indexOf({ ...readPlain(label), ...place }))
      return element('w:numPr', {}, setting('w:ilvl', place.level), setting('w:numId', count + 1))
    },
    markup() {
      const own = counts.map(({ scheme, start }, index) => {
        const level = { 'w:ilvl': schemes[scheme]!.level }
        const override = start === undefined ? '' : element('w:lvlOverride', level, setting('w:startOverride', start))
        return element('w:num', { 'w:numId': index + 1 }, setting('w:abstractNumId', scheme), override)
      })
      return [...schemes.map(abstractMarkup), ...own].join('')
    },
  }
}

const levelOf = ({ level = 1 }: TrackedBlock): number => Math.min(Math.max(level, 1), LEVELS) - 1

/** The numbers that a block must get in the readings in which it stands, counted in one way. */
function wantedNumbers(block: TrackedBlock, way: CountedLabel): readonly (readonly [Reading, number])[] {
  const { inserted, deleted, label, labels } = block
  return READINGS.flatMap((reading): readonly (readonly [Reading, number])[] => {
    if ((reading === 'accepted' && deleted !== undefined) || (reading === 'rejected' && inserted !== undefined))
      return []
    const own = (reading === 'all' ? undefined : labels?.[reading]) ?? label ?? ''
    const same = countedLabels(own).find(({ format, text }) => format === way.format && text === way.text)
    return [[reading, same?.value ?? Number.NaN]]
  })
}

/** As a bullet, for that is shown as it stands in every program; a place for a number would not be. */
const readPlain = (label: string | undefined): Pick<Scheme, 'format' | 'text'> =>
  label === undefined || label === ''
    ? { format: 'none', text: '' }
    : { format: 'bullet', text: label.replace(/%(?=\d)/g, '\uFF05') }

function abstractMarkup({ format, text, level, isList }: Scheme, index: number): string {
  const placed = format === 'bullet' ? text : text.replace('%1', `%${level + 1}`)
  const room = !isList || placed.length > SHORT_LABEL ? [setting('w:suff', 'space')] : []
  const hanging = format === 'none' ? 0 : INDENT
  const indent = isList ? { 'w:left': INDENT * (level + 1), 'w:hanging': hanging } : { 'w:left': 0, 'w:firstLine': 0 }
  return element(
    'w:abstractNum',
    { 'w:abstractNumId': index },
    setting('w:multiLevelType', 'hybridMultilevel'),
    element(
      'w:lvl',
      { 'w:ilvl': level },
      setting('w:start', 1),
      setting('w:numFmt', format),
      ...(format === 'none' ? [setting('w:suff', 'nothing')] : room),
      setting('w:lvlText', placed),
      setting('w:lvlJc', 'left'),
      element('w:pPr', {}, element('w:ind', indent)),
    ),
  )
}
