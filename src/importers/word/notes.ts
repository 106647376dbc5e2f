import { readBlocks } from './blocks.ts'
import type { Draft } from './draft.ts'
import { idOf } from './inline.ts'
import { textWithin } from './leftovers.ts'
import { formatNumber } from './numbers.ts'
import { beginStory, type NoteKind, type Reading } from './reading.ts'
import { attributeOf, type XmlElement } from './xml.ts'

/** How notes of a kind are numbered. */
export interface NoteNumbers {
  readonly format: string
  readonly start: number
}

export const DEFAULT_NUMBERS: Readonly<Record<NoteKind, NoteNumbers>> = {
  footnote: { format: 'decimal', start: 1 },
  endnote: { format: 'lowerRoman', start: 1 },
}

/** Notes as their parts have them, by kind and id. Lines that divide them from the text are no notes. */
export interface NoteTexts {
  readonly take: (kind: NoteKind, element: XmlElement) => void
  readonly get: (note: string) => XmlElement | undefined
  readonly all: () => Iterable<readonly [string, XmlElement]>
}

export function gatherNotes(): NoteTexts {
  const found = new Map<string, XmlElement>()
  return {
    take: (kind, element) => {
      if (element.name === `w:${kind}`) found.set(`${kind} ${idOf(element)}`, element)
    },
    get: (note) => found.get(note),
    all: () => found,
  }
}

/**
 * Puts the notes after the text, in the order in which it refers to them, and those that they refer to themselves.
 * A note that no text refers to comes last and is told among what is left over: a word processor does not show it.
 * @returns the first block of each note that has any
 */
export function readNotes(
  reading: Reading,
  blocks: Draft[],
  texts: NoteTexts,
  numbers: Readonly<Record<NoteKind, NoteNumbers>>,
): ReadonlyMap<string, Draft> {
  const first = new Map<string, Draft>()
  const counted = { footnote: numbers.footnote.start, endnote: numbers.endnote.start }
  // The set grows while notes refer to other notes.
  for (const note of reading.notes) {
    const kind = kindOfNote(note)
    const element = texts.get(note)
    if (element === undefined) reading.leftovers.leave(`w:${kind}Reference`)
    const head = element && readNote(reading, blocks, kind, element)
    if (head === undefined) continue
    head.label = formatNumber(counted[kind]++, numbers[kind].format)
    first.set(note, head)
  }
  for (const [note, element] of texts.all()) {
    if (reading.notes.has(note)) continue
    const isDivider = /^(?:separator|continuation)/i.test(attributeOf(element, 'w:type') ?? '')
    if (isDivider && textWithin(element).trim() === '') continue
    if (isDivider) reading.leftovers.leave(element.name, textWithin(element))
    else {
      readNote(reading, blocks, kindOfNote(note), element)
      reading.leftovers.leave(element.name)
    }
  }
  return first
}

const kindOfNote = (note: string): NoteKind => (note.startsWith('footnote') ? 'footnote' : 'endnote')

/** @returns its first block */
function readNote(reading: Reading, blocks: Draft[], kind: NoteKind, element: XmlElement): Draft | undefined {
  const from = blocks.length
  readBlocks(reading, beginStory(blocks, { aside: kind, story: reading.totals.stories++ }), element.children, {})
  return blocks[from]
}
