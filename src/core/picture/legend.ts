import type { Figure } from './figure.ts'
import { type Grid, lines, lowest, MARGIN } from './grid.ts'
import type { Block, Mark, Part } from './scene.ts'
import type { SignName } from './signs.ts'
import type { PictureTexts } from './texts.ts'
import { type TubeOf, tubeMarks } from './tube.ts'

const SWATCH = 52
const LEAST_COLUMN = 250
const SIZE = 11.5

interface Item {
  readonly words: string
  marks(x: number, y: number): readonly Mark[]
}

const tube = (words: string, cell: Partial<TubeOf>): Item => ({
  words,
  marks: (x, y) => tubeMarks({ tube: 'full', stated: true, events: [], seen: true, ...cell }, x, y, SWATCH),
})

const sign = (words: string, name: SignName, isDashed = false): Item => ({
  words,
  marks: (x, y) => [
    { is: 'sign', sign: name, x: x + SWATCH / 2, y, size: 13, tone: 'ink', ...(isDashed && { isDashed }) },
  ],
})

/** What every drawing means, and what must not be read into it. */
export function legendBlock(figure: Figure, grid: Grid, texts: PictureTexts): Block {
  const items = itemsOf(texts)
  const columns = Math.max(1, Math.floor((grid.width - 2 * MARGIN) / LEAST_COLUMN))
  const rows = Math.ceil(items.length / columns)
  const width = (grid.width - 2 * MARGIN) / columns
  const notes = notesOf(figure, texts)
  const draw = (y: number): Part => {
    const title: Mark = {
      is: 'text',
      x: MARGIN,
      y: y + 14,
      text: texts.words.legend,
      size: SIZE,
      tone: 'ink',
      isBold: true,
    }
    const heights = Array.from({ length: rows }, () => 0)
    const wordsOf = ({ words }: Item, x: number, top: number) =>
      lines(words, x + SWATCH + 10, top + 4, width - SWATCH - 26, { size: SIZE })
    // Down the columns: what belongs together then stands below each other.
    items.forEach((item, index) => {
      const row = index % rows
      heights[row] = Math.max(heights[row] ?? 0, lowest(wordsOf(item, 0, 0), 0) + 16)
    })
    const topOf = (row: number) => y + 34 + heights.slice(0, row).reduce((sum, height) => sum + height, 0)
    const drawn = items.map((item, index): Part => {
      const x = MARGIN + Math.floor(index / rows) * width
      const top = topOf(index % rows)
      return { is: 'item', marks: [...item.marks(x, top), ...wordsOf(item, x, top)] }
    })
    const noteTop = topOf(rows) + 2
    return {
      marks: [
        title,
        ...lines(notes, MARGIN, noteTop, Math.min(grid.width - 2 * MARGIN, 1180), { size: SIZE, tone: 'quiet' }),
      ],
      parts: [{ is: 'list', label: texts.words.legend, parts: drawn }],
    }
  }
  return { height: lowest(draw(0).marks ?? [], 0) + 18, at: draw }
}

/** What must not be read into the picture, and how far it is a reconstruction. */
export function notesOf({ dossier: { versions } }: Figure, { words }: PictureTexts): string {
  const literal = versions.filter(({ sections }) => {
    const blocks = sections.flatMap((section) => section.blocks)
    return blocks.length > 0 && blocks.every(({ basis }) => basis === 'literal')
  })
  const isWhole = literal.length === versions.length
  return [...words.notes, ...(isWhole ? [] : [words.reconstruction(literal.length, versions.length)])].join(' ')
}

function itemsOf({ state, words }: PictureTexts): readonly Item[] {
  const { legendOf } = words
  return [
    tube(legendOf.present, {}),
    tube(legendOf.derived, { stated: false }),
    tube(legendOf.shortened, { tube: 'short', events: ['shortened'] }),
    tube(state.cut, { tube: 'empty', events: ['cut'] }),
    tube(legendOf.stillGone, { tube: 'empty' }),
    tube(state.restored, { events: ['restored'] }),
    tube(state.added, { events: ['added'] }),
    tube(state.moved, { events: ['moved'] }),
    tube(state.renamed, { events: ['renamed'] }),
    tube(legendOf.unknown, { tube: 'none' }),
    sign(legendOf.against, 'against'),
    sign(legendOf.for, 'for'),
    sign(legendOf.caution, 'caution'),
    sign(legendOf.procedural, 'procedural'),
    sign(legendOf.paper, 'paper'),
    sign(legendOf.remark, 'said', true),
    sign(legendOf.stamp, 'stamp'),
  ]
}
