import type { ImportedChange } from '../../core/imported/imported.ts'
import { dateOf } from './dates.ts'
import type { Draft, Fate } from './draft.ts'
import { attributeOf, type XmlElement } from './xml.ts'

type Side = keyof Fate
type On = ImportedChange['on']

/** Elements that put something in or take it out, and which of the two. */
export const SIDES: ReadonlyMap<string, Side> = new Map([
  ['w:ins', 'inserted'],
  ['w:moveTo', 'inserted'],
  ['w:cellIns', 'inserted'],
  ['w:del', 'deleted'],
  ['w:moveFrom', 'deleted'],
  ['w:cellDel', 'deleted'],
])

/** Changes of how something looks, and of what wraps it; the words are the same after it. */
export const FORMATS: ReadonlySet<string> = new Set([
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:tblPrExChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:numberingChange',
  'w:cellMerge',
  'w:customXmlInsRangeStart',
  'w:customXmlDelRangeStart',
  'w:customXmlMoveFromRangeStart',
  'w:customXmlMoveToRangeStart',
])

/** Every element that is a tracked change. */
export const REVISIONS: ReadonlySet<string> = new Set([
  ...SIDES.keys(),
  ...FORMATS,
  'w14:conflictIns',
  'w14:conflictDel',
  'w14:customXmlConflictInsRangeStart',
  'w14:customXmlConflictDelRangeStart',
])

interface Change {
  readonly kind: ImportedChange['kind']
  on: On
  readonly author: string
  readonly date?: string
  /** Of a move both; else the one that it has. */
  readonly texts: Record<Side, string>
  readonly drafts: Partial<Record<Side, Draft>>
  readonly elements: string[]
  /** Some piece or block carries its index. */
  isPlaced: boolean
}

export interface Revisions {
  /** The fate of what stands in such an element, or is marked by it, with that of what it stands in. */
  readonly open: (element: XmlElement, on: On, around: Fate, draft?: Draft) => Fate
  /** An element of `FORMATS`; `text` is what it is on. */
  readonly format: (element: XmlElement, on: On, text: string) => void
  /** A range marker of moves. */
  readonly mark: (element: XmlElement) => void
  /** Text was put down with this fate. */
  readonly hear: (fate: Fate, text: string, draft: Draft) => void
  /** Words of a row, which are read after it is opened. */
  readonly name: (fate: Fate, text: string) => void
  readonly isPlaced: (fate: Fate) => boolean
  /** An element that is a change was seen, or stood in an alternative that is not read. */
  readonly count: (name: string, count: 1 | -1) => void
  readonly settle: () => Settled
}

export interface Settled {
  readonly changes: readonly ImportedChange[]
  /** Index in `changes` for an index as it was given out. */
  readonly indexes: ReadonlyMap<number, number>
  /** Elements that no change stands for, by name. */
  readonly unknown: ReadonlyMap<string, number>
}

const BOTH: readonly Side[] = ['inserted', 'deleted']
const MOVES: Readonly<Record<string, Side>> = { 'w:moveFrom': 'deleted', 'w:moveTo': 'inserted' }
const KINDS: Readonly<Record<Side, ImportedChange['kind']>> = { inserted: 'insertion', deleted: 'deletion' }
const MARKER = /^w:move(From|To)Range(Start|End)$/

export function trackRevisions(): Revisions {
  const changes: Change[] = []
  const seen = new Map<string, number>()
  const named = new Map<string, number>()
  /** Names of the ranges that are open, by the id of their marker. */
  const ranges: Record<Side, Map<string, string>> = { inserted: new Map(), deleted: new Map() }
  /** The move that was last met on each side, and where. */
  const latest: Partial<Record<Side, { readonly index: number; readonly draft: Draft | undefined }>> = {}

  /** Whose text was put down last on each side. */
  const told: Partial<Record<Side, Change | undefined>> = {}

  const add = (element: XmlElement, kind: ImportedChange['kind'], on: On): number => {
    const date = dateOf(element)
    changes.push({
      kind,
      on,
      author: attributeOf(element, 'w:author') ?? '',
      ...(date === undefined ? {} : { date }),
      texts: { inserted: '', deleted: '' },
      drafts: {},
      elements: [element.name],
      isPlaced: false,
    })
    return changes.length - 1
  }

  const moveIndex = (element: XmlElement, side: Side, on: On, draft: Draft | undefined): number => {
    const name = [...ranges[side].values()].at(-1)
    const last = latest[side]
    // Without a name, what follows at once on a move is part of it; so is the mark of a paragraph that it stands in.
    const isMark = on === 'paragraph' && last?.draft === draft
    const isOn = last !== undefined && (isMark || told[side] === changes[last.index])
    const known = name === undefined ? (isOn ? last.index : undefined) : named.get(name)
    const index = known ?? add(element, 'move', on)
    if (index === known) changes[index]!.elements.push(element.name)
    if (on === 'text') changes[index]!.on = 'text'
    if (name !== undefined) named.set(name, index)
    latest[side] = { index, draft }
    return index
  }

  return {
    open: (element, on, around, draft) => {
      const side = SIDES.get(element.name) ?? 'inserted'
      const index =
        MOVES[element.name] === undefined ? add(element, KINDS[side], on) : moveIndex(element, side, on, draft)
      return { ...around, [side]: index }
    },
    format: (element, on, text) => {
      const change = changes[add(element, 'format', on)]!
      change.texts.inserted = text
      change.isPlaced = true
    },
    mark: (element) => {
      const [, way, end] = MARKER.exec(element.name) ?? []
      const open = ranges[way === 'To' ? 'inserted' : 'deleted']
      const id = attributeOf(element, 'w:id') ?? ''
      const name = attributeOf(element, 'w:name')
      if (end === 'End') open.delete(id)
      else if (end === 'Start' && name !== undefined) open.set(id, name)
    },
    hear: (fate, text, draft) => {
      for (const side of BOTH) {
        const change = fate[side] === undefined ? undefined : changes[fate[side]]
        if (text !== '') told[side] = change
        if (change === undefined) continue
        change.isPlaced = true
        const before = change.texts[side]
        const isElsewhere = before !== '' && text !== '' && change.drafts[side] !== draft
        change.texts[side] = `${before}${isElsewhere ? '\n' : ''}${text}`
        if (text !== '') change.drafts[side] = draft
      }
    },
    name: (fate, text) => {
      for (const side of BOTH) {
        const change = fate[side] === undefined ? undefined : changes[fate[side]]
        if (change !== undefined && change.texts[side] === '') change.texts[side] = text
      }
    },
    isPlaced: (fate) =>
      (fate.inserted === undefined || changes[fate.inserted]?.isPlaced === true) &&
      (fate.deleted === undefined || changes[fate.deleted]?.isPlaced === true),
    count: (name, count) => {
      seen.set(name, (seen.get(name) ?? 0) + count)
    },
    settle: () => settle(changes, seen),
  }
}

function settle(changes: readonly Change[], seen: ReadonlyMap<string, number>): Settled {
  const partners = pairLoose(changes)
  const indexes = new Map<number, number>()
  const settled: ImportedChange[] = []
  const unknown = new Map(seen)
  changes.forEach((change, at) => {
    if (!change.isPlaced) return
    for (const name of change.elements) unknown.set(name, (unknown.get(name) ?? 0) - 1)
    const partner = partners.get(at)
    // Of a pair the first to be met stands for both.
    const first = partner === undefined ? undefined : indexes.get(partner)
    if (first !== undefined) {
      indexes.set(at, first)
      return
    }
    indexes.set(at, settled.length)
    settled.push(settledChange(change, partner === undefined ? undefined : changes[partner]))
  })
  return { changes: settled, indexes, unknown: new Map([...unknown].filter(([, count]) => count > 0)) }
}

function settledChange(change: Change, partner: Change | undefined): ImportedChange {
  const { on, author, date, texts } = change
  const isHalf = change.kind === 'move' && partner === undefined && !isWhole(change)
  const kind = isHalf ? KINDS[sideOf(change)] : change.kind
  const text = texts.deleted !== '' && change.kind !== 'format' ? texts.deleted : texts.inserted
  return { kind, on, author, ...(date === undefined ? {} : { date }), text }
}

const hasSide = ({ elements }: Change, side: Side): boolean => elements.some((name) => SIDES.get(name) === side)
const isWhole = (change: Change): boolean => hasSide(change, 'inserted') && hasSide(change, 'deleted')
const sideOf = (change: Change): Side => (hasSide(change, 'inserted') ? 'inserted' : 'deleted')

/** Old and new places of moves that no name holds together: by the same words, the nearest in order first. */
function pairLoose(changes: readonly Change[]): ReadonlyMap<number, number> {
  const waiting: Record<Side, Map<string, number[]>> = { inserted: new Map(), deleted: new Map() }
  const partners = new Map<number, number>()
  changes.forEach((change, at) => {
    if (change.kind !== 'move' || !change.isPlaced || isWhole(change)) return
    const side = sideOf(change)
    const words = change.texts[side].replace(/\s+/g, ' ').trim()
    const other = waiting[side === 'inserted' ? 'deleted' : 'inserted'].get(words)?.shift()
    if (words !== '' && other !== undefined) {
      partners.set(at, other)
      partners.set(other, at)
    } else waiting[side].set(words, [...(waiting[side].get(words) ?? []), at])
  })
  return partners
}
