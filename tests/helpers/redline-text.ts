import type { ImportedChange } from '../../src/core/imported/imported.ts'
import type { Piece, Tracked, TrackedBlock } from '../../src/core/imported/tracked.ts'
import type { RedlineComment, RedlineText } from '../../src/exporters/redline/redline-text.ts'
import { createWriter, type Random, seeded } from './generate.ts'

const AUTHORS = ['Vos, Ada', 'Blok, Kees & zoon', '']
const DATES = ['2031-04-05T06:07:08', '2031-04-05T06:07:08Z', undefined]

/**
 * A text with invented changes of every kind, as a word processor could have made it: nested ones, paragraph marks,
 * rows, moves with changes in them, notes, text boxes and comments with answers.
 */
export function createRedline(seed: number, length: number): RedlineText {
  const random = seeded(seed)
  const writer = createWriter(random)
  const changes: ImportedChange[] = []
  const blocks: TrackedBlock[] = []
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const begin = (kind: ImportedChange['kind'], on: ImportedChange['on'], text: string): number => {
    const date = pick(DATES)
    return changes.push({ kind, on, author: pick(AUTHORS), ...(date !== undefined && { date }), text }) - 1
  }
  /** Text with changes; no two neighbours have the same fate, for then they would be one piece. */
  const words = (around: Pick<Piece, 'inserted' | 'deleted'> = {}): Piece[] => {
    const found: Piece[] = []
    for (let count = 1 + Math.floor(random() * 4); count > 0; count--) {
      const text = `${writer.word()}${pick([' ', ', ', '\t', '\n', ' & <b> '])}`
      const isPlain = found.length % 2 === 0
      if (isPlain) found.push({ text, ...around })
      else if (random() < 0.4 && around.deleted === undefined) {
        found.push({ text, ...around, deleted: begin('deletion', 'text', text) })
      } else if (around.inserted === undefined) {
        const more = random() < 0.3 ? `${writer.word()} ` : ''
        const inserted = begin('insertion', 'text', text + more)
        found.push({ text, ...around, inserted })
        if (more !== '') found.push({ text: more, ...around, inserted, deleted: begin('deletion', 'text', more) })
      }
    }
    return found
  }
  const mark = (): Pick<TrackedBlock, 'inserted' | 'deleted'> => {
    const chance = random()
    if (chance < 0.15) return { inserted: begin('insertion', 'paragraph', '') }
    return chance < 0.3 ? { deleted: begin('deletion', 'paragraph', '') } : {}
  }
  const row = (table: number): TrackedBlock => {
    const cells = [writer.word(), writer.word(), writer.word()]
    const own = random() < 0.3 ? { [pick(['inserted', 'deleted'])]: begin('insertion', 'row', cells.join(' | ')) } : {}
    if (own.deleted !== undefined) changes[own.deleted] = { ...changes[own.deleted]!, kind: 'deletion' }
    const pieces = cells.flatMap((text, at): Piece[] => [
      ...(at > 0 ? [{ text: ' | ', boundary: 'cell' as const }] : []),
      { text },
    ])
    return { kind: 'table-row', table, pieces, ...own }
  }
  let [tables, counted, stories] = [0, 0, 0]
  /** A paragraph at its old and its new place, in this order or the other; a word of it changed on the way. */
  const moved = (): readonly TrackedBlock[] => {
    const [kept, gone] = [`${writer.sentence()} `, writer.word()]
    const move = begin('move', 'text', kept + gone)
    const deleted = begin('deletion', 'text', gone)
    const from: TrackedBlock = { kind: 'paragraph', pieces: [{ text: kept + gone, deleted: move }], deleted: move }
    const pieces = [
      { text: kept, inserted: move },
      { text: gone, inserted: move, deleted },
    ]
    const to: TrackedBlock = { kind: 'paragraph', pieces, inserted: move }
    const between: TrackedBlock = { kind: 'paragraph', pieces: words() }
    return [...(random() < 0.5 ? [from, between, to] : [to, between, from]), { kind: 'paragraph', pieces: words() }]
  }
  const box = (): TrackedBlock => ({ kind: 'paragraph', pieces: words(), aside: 'text-box', story: stories++ })
  for (let at = 0; at < length; at++) {
    const chance = random()
    const last = at === length - 1
    if (chance < 0.1) blocks.push({ kind: 'heading', level: 1 + Math.floor(random() * 6), pieces: words() })
    else if (chance < 0.25) {
      const label = pick(['•', `${++counted}.`, 'Artikel 7', 'a)', 'iv.', '2.3'])
      blocks.push({ kind: 'list-item', level: 1 + Math.floor(random() * 3), label, pieces: words() })
    } else if (chance < 0.35 && blocks.at(-1)?.table === undefined && !last) {
      for (let rows = 1 + Math.floor(random() * 3); rows > 0; rows--) blocks.push(row(tables))
      tables++
      blocks.push({ kind: 'paragraph', pieces: words() })
    } else if (chance < 0.42) blocks.push(...moved())
    else blocks.push({ kind: 'paragraph', pieces: words(), ...(last ? {} : mark()) })
    if (random() < 0.1) blocks.push(box())
  }
  const tracked: Tracked = { blocks: withNotes(blocks, random, words, () => stories++) }
  return { tracked, changes, comments: createComments(random, tracked, writer.sentence), title: 'Havenbrief' }
}

/** Now and then a note at the end of a paragraph; the notes stand behind the text. */
function withNotes(
  blocks: readonly TrackedBlock[],
  random: Random,
  words: () => readonly Piece[],
  nextStory: () => number,
): readonly TrackedBlock[] {
  const places = new Set(blocks.flatMap(({ kind }, at) => (kind === 'paragraph' && random() < 0.1 ? at : [])))
  const notes = [...places].map((_, at): TrackedBlock => ({
    kind: 'footnote',
    label: String(at + 1),
    pieces: words(),
    aside: 'footnote',
    story: nextStory(),
  }))
  let note = blocks.length
  const body = blocks.map((block, at) =>
    places.has(at) ? { ...block, pieces: [...block.pieces, { text: '', note: note++ }] } : block,
  )
  return [...body, ...notes]
}

function createComments(random: Random, { blocks }: Tracked, sentence: () => string): readonly RedlineComment[] {
  const lengths = blocks.map(({ pieces }) => pieces.reduce((sum, { text }) => sum + text.length, 0))
  return Array.from({ length: Math.floor(random() * 6) }, (_, index): RedlineComment => {
    const block = Math.floor(random() * blocks.length)
    const endBlock = Math.min(blocks.length - 1, block + Math.floor(random() * 2))
    const from = Math.floor(random() * (lengths[block]! + 1))
    const to = endBlock > block ? Math.floor(random() * (lengths[endBlock]! + 1)) : lengths[block]!
    const isInTable = blocks[block]!.table !== undefined || blocks[endBlock]!.table !== undefined
    const range = isInTable ? { block, from: 0, endBlock: block, to: lengths[block]! } : { block, from, endBlock, to }
    return {
      author: AUTHORS[index % 3]!,
      ...(index % 2 === 0 && { initials: 'AV' }),
      ...(DATES[index % 3] !== undefined && { date: DATES[index % 3]! }),
      text: index % 2 === 0 ? sentence() : `${sentence()}\n${sentence()}`,
      ...(index % 3 > 0 && { resolved: index % 3 === 1 }),
      ...(index > 1 && random() < 0.4 && { replyTo: 0 }),
      range,
    }
  })
}
