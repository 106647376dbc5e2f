import type { TrackedBlock } from '../../core/imported/tracked.ts'
import { element, setting } from './xml.ts'

/** Most levels that a word processor has. */
export const LEVELS = 9
/** Twentieths of a point: how far each level stands in, and how much of that is for the label. */
const INDENT = 425
/** A longer label does not fit in the space of the indent, and the text follows it. */
const SHORT_LABEL = 4

/** How labels of one kind are made; `text` has `%1` where the number stands. */
interface Scheme {
  readonly format: 'decimal' | 'lowerLetter' | 'upperLetter' | 'bullet' | 'none'
  readonly text: string
  readonly level: number
  readonly isHeading: boolean
}

/** A count of its own that follows a scheme. */
interface Count {
  readonly scheme: number
  readonly start?: number | undefined
}

export interface Numbering {
  /** Value of `w:numPr` for the next block in reading order; empty for one without a label that is no list item. */
  numberOf(block: TrackedBlock): string
  /** Of the part with the numbering; empty when nothing was numbered. */
  markup(): string
}

/**
 * Gives each label back as it was read, by counting where the labels count up and nothing near them came or went: only
 * then does every word processor count alike.
 */
export function createNumbering(): Numbering {
  const schemes: Scheme[] = []
  const indexes = new Map<string, number>()
  const counts: Count[] = []
  /** Per scheme that counts: the count that its last item belongs to, and its number there. */
  const running = new Map<number, { readonly count: number; readonly last: number }>()
  /** Per scheme that does not count: its only one. */
  const plain = new Map<number, number>()

  const indexOf = (scheme: Scheme): number => {
    const key = JSON.stringify(scheme)
    const index = indexes.get(key) ?? schemes.push(scheme) - 1
    indexes.set(key, index)
    return index
  }
  const counted = (scheme: number, value: number, mayGoOn: boolean): number => {
    const now = running.get(scheme)
    const isNext = mayGoOn && now?.last === value - 1
    const count = isNext ? now.count : counts.push({ scheme, start: value }) - 1
    running.set(scheme, { count, last: value })
    return count
  }

  return {
    numberOf(block) {
      const { kind, label } = block
      const isHeading = kind !== 'list-item'
      if (label === undefined && isHeading) return ''
      const level = isHeading ? 0 : levelOf(block)
      const { format, text, value } = readLabel(label)
      const scheme = indexOf({ format, text, level, isHeading })
      const isTouched = block.inserted !== undefined || block.deleted !== undefined
      const count =
        value === undefined ? (plain.get(scheme) ?? counts.push({ scheme }) - 1) : counted(scheme, value, !isTouched)
      if (value === undefined) plain.set(scheme, count)
      // What came or went is counted by one program and not by another, so what follows it begins anew; and a deeper
      // level counts anew below each item above it.
      for (const other of running.keys()) if (isTouched || schemes[other]!.level > level) running.delete(other)
      return element('w:numPr', {}, setting('w:ilvl', level), setting('w:numId', count + 1))
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

/** How a label counts; without a value it is written as it stands. */
function readLabel(label: string | undefined): Pick<Scheme, 'format' | 'text'> & { readonly value?: number } {
  if (label === undefined) return { format: 'none', text: '' }
  const [, before = '', number, after = ''] = /^([^\d%]*)(\d{1,5})([^\d%]*)$/.exec(label) ?? []
  if (number !== undefined && String(Number(number)) === number) {
    return { format: 'decimal', text: `${before}%1${after}`, value: Number(number) }
  }
  const [, open = '', letter, close = ''] = /^([^\p{L}\d%]*)([a-zA-Z])([^\p{L}\d%]*)$/u.exec(label) ?? []
  if (letter !== undefined) {
    const format = letter === letter.toLowerCase() ? 'lowerLetter' : 'upperLetter'
    return { format, text: `${open}%1${close}`, value: letter.toLowerCase().charCodeAt(0) - 96 }
  }
  // As a bullet, for that is shown as it stands in every program; a place for a number would not be.
  return { format: 'bullet', text: label.replace(/%(?=\d)/g, '\uFF05') }
}

function abstractMarkup({ format, text, level, isHeading }: Scheme, index: number): string {
  const placed = text.replace('%1', `%${level + 1}`)
  const room = isHeading || placed.length > SHORT_LABEL ? [setting('w:suff', 'space')] : []
  const indent = isHeading ? { 'w:left': 0, 'w:firstLine': 0 } : { 'w:left': INDENT * (level + 1), 'w:hanging': INDENT }
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
