import type { Tracked } from '../../core/imported/tracked.ts'
import { type BlockWriter, writeBlocks } from './blocks.ts'
import { styledRun } from './inline.ts'
import { countedLabels } from './labels.ts'
import { element, setting } from './xml.ts'

export type NoteKind = 'footnote' | 'endnote'

/** One note: the blocks it is made of, and its number in the file. */
interface Note {
  readonly kind: NoteKind
  readonly id: number
  readonly blocks: readonly number[]
}

export interface Notes {
  /** By the index of the first block of each. */
  readonly byBlock: ReadonlyMap<number, Note>
  /** Blocks that no note holds: the running text. */
  readonly body: readonly number[]
}

/**
 * A note begins at the block that its place in the text means, or where another note ends. One without a place stays
 * one: it stands in the file, and a word processor shows it nowhere, as in the file it came from.
 */
export function findNotes({ blocks }: Tracked): Notes {
  const places = new Set(blocks.flatMap(({ pieces }) => pieces.flatMap(({ note }) => note ?? [])))
  const byBlock = new Map<number, Note>()
  const inNote = new Set<number>()
  const last: Record<NoteKind, number> = { footnote: 0, endnote: 0 }
  const take = (first: number) => {
    const { aside, story } = blocks[first] ?? {}
    if (inNote.has(first) || (aside !== 'footnote' && aside !== 'endnote')) return
    const own = [first]
    for (let at = first + 1; blocks[at]?.aside === aside && blocks[at]?.story === story && !places.has(at); at++) {
      own.push(at)
    }
    byBlock.set(first, { kind: aside, id: ++last[aside], blocks: own })
    for (const index of own) inNote.add(index)
  }
  for (const first of places) take(first)
  blocks.forEach((_, first) => take(first))
  return { byBlock, body: blocks.flatMap((_, index) => (inNote.has(index) ? [] : index)) }
}

const STYLES = { footnote: 'Voetnootmarkering', endnote: 'Eindnootmarkering' } as const

/** The number in the text; of a note that is meant twice only the first, for a word processor takes no more. */
export function noteReferences({ byBlock }: Notes): (block: number) => string {
  const written = new Set<number>()
  return (block) => {
    const note = byBlock.get(block)
    if (!note || written.has(block)) return ''
    written.add(block)
    return styledRun(STYLES[note.kind], element(`w:${note.kind}Reference`, { 'w:id': note.id }))
  }
}

/** What stands in the part with the notes of one kind; empty when there are none. */
export function noteElements(writer: BlockWriter, { byBlock }: Notes, kind: NoteKind): string {
  const own = [...byBlock.values()].filter((note) => note.kind === kind)
  if (own.length === 0) return ''
  const line = (type: string, id: number, drawn: string) =>
    element(`w:${kind}`, { 'w:type': type, 'w:id': id }, element('w:p', {}, element('w:r', {}, drawn)))
  return [
    line('separator', -1, '<w:separator/>'),
    line('continuationSeparator', 0, '<w:continuationSeparator/>'),
    ...own.map(({ id, blocks }) =>
      element(`w:${kind}`, { 'w:id': id }, writeBlocks(writer, blocks, numberAtStart(kind))),
    ),
  ].join('')
}

/** The room behind it is no space, which would become part of the text. */
const numberAtStart = (kind: NoteKind): string =>
  element(
    'w:r',
    {},
    element('w:rPr', {}, setting('w:rStyle', STYLES[kind]), setting('w:spacing', 60)),
    `<w:${kind}Ref/>`,
  )

/** For the settings: how the notes are counted, as their first label tells, and the lines above them. */
export const noteSettings = ({ byBlock }: Notes, { blocks }: Tracked): string =>
  (['footnote', 'endnote'] as const)
    .map((kind) => {
      const first = [...byBlock.values()].find((note) => note.kind === kind)
      if (!first) return ''
      const label = blocks[first.blocks[0]!]?.label ?? ''
      const counted = countedLabels(label).find(({ text }) => text === '%1')
      const asCounted = counted ? setting('w:numFmt', counted.format) + setting('w:numStart', counted.value) : ''
      const format = label === '*' ? setting('w:numFmt', 'chicago') : asCounted
      const lines = element(`w:${kind}`, { 'w:id': -1 }) + element(`w:${kind}`, { 'w:id': 0 })
      return element(`w:${kind}Pr`, {}, format, lines)
    })
    .join('')
