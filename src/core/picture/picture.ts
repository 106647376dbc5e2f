import { type Figure, type FigureGroup, type FigureRow, figureOf } from './figure.ts'
import { type Grid, gridFor, lines, lowest, MARGIN, PLAIN } from './grid.ts'
import { groupBlock, groupWords, headBlock } from './head.ts'
import { legendBlock } from './legend.ts'
import { rowBlock } from './row.ts'
import { type Block, type Scene, stack } from './scene.ts'
import type { Selection } from './selection.ts'
import type { Dossier } from '../dossier/schema.ts'
import type { PictureTexts } from './texts.ts'

export interface PictureOptions {
  readonly selection: Selection
  /** Full address of the page with this selection; absent when there is none that others can open. */
  readonly address?: string | undefined
  /** Day on which the picture is made, as ISO date. */
  readonly date?: string | undefined
}

/** The whole picture in one piece. */
export function pictureOf(dossier: Dossier, options: PictureOptions, texts: PictureTexts): Scene {
  const figure = figureOf(dossier, options.selection)
  const grid = gridFor(figure.heads.length)
  const groups = figure.groups.map((group, index) =>
    groupOf(figure, group, grid, texts, { rows: group.rows, hasDates: index > 0, isContinued: false }),
  )
  return sceneOf(figure, grid, texts, [
    ...opening(figure, grid, texts),
    ...(groups.length > 0 ? groups : [notice(texts.words.none)]),
    closing(figure, options, grid, texts),
  ])
}

/**
 * The same picture cut between rows into pages, each with the head and the name of the group it goes on with. A page
 * is `ratio` times as high as it is wide, less where it holds little.
 */
export function picturePages(
  dossier: Dossier,
  options: PictureOptions,
  texts: PictureTexts,
  ratio: number,
): readonly Scene[] {
  const figure = figureOf(dossier, options.selection)
  const grid = gridFor(figure.heads.length)
  const most = grid.width * ratio
  const end = closing(figure, options, grid, texts)
  const heightOf = (blocks: readonly Block[]) => blocks.reduce((sum, { height }) => sum + height, 0)
  const pages: Block[][] = [[...opening(figure, grid, texts)]]
  let isFresh = true
  for (const group of figure.groups) {
    let waiting = [...group.rows]
    while (waiting.length > 0) {
      const page = pages.at(-1)!
      const draw = (rows: readonly FigureRow[]) =>
        groupOf(figure, group, grid, texts, {
          rows,
          hasDates: !isFresh,
          isContinued: waiting.length < group.rows.length,
        })
      const room = most - heightOf(page) - end.height
      let count = waiting.length
      while (count > 0 && draw(waiting.slice(0, count)).height > room) count -= 1
      if (count === 0 && page.length > 1) {
        pages.push([headBlock(figure, grid, texts)])
        isFresh = true
        continue
      }
      // A row that no page can hold is put on one all the same.
      const taken = Math.max(count, 1)
      page.push(draw(waiting.slice(0, taken)))
      waiting = waiting.slice(taken)
      isFresh = false
    }
  }
  if (figure.groups.length === 0) pages[0]?.push(notice(texts.words.none))
  return pages.map((page) => sceneOf(figure, grid, texts, [...page, end]))
}

/** The selection as a reader would tell it: "12 van 37 passages, alleen met tegenargument. Gesorteerd op onderwerp." */
export function selectionWords(figure: Figure, texts: PictureTexts): string {
  const { words, state } = texts
  const { themes, contested, events, sort } = figure.selection
  const labels = figure.dossier.meta.themes.filter(({ id }) => themes?.includes(id)).map(({ label }) => label)
  return [
    words.shown(figure.shown, figure.dossier.passages.length),
    ...(themes ? [words.themes(texts.list(labels))] : []),
    ...(contested ? [words.contested] : []),
    ...(events ? [words.events(texts.list(events.map((event) => state[event])))] : []),
    words.sorted[sort],
  ].join(' ')
}

function sceneOf(figure: Figure, grid: Grid, texts: PictureTexts, blocks: readonly Block[]): Scene {
  const all = stack(blocks)
  return {
    width: grid.width,
    height: Math.ceil(all.height),
    title: `${texts.words.title(figure.shown)} · ${figure.dossier.meta.title}`,
    description: `${texts.words.description(figure.heads.length)} ${selectionWords(figure, texts)}`,
    parts: [all.at(0)],
  }
}

function opening(figure: Figure, grid: Grid, texts: PictureTexts): readonly Block[] {
  const width = grid.width - 2 * MARGIN
  const draw = (y: number) => {
    const title = lines(texts.words.title(figure.shown), MARGIN, y + 30, width, {
      size: 23,
      isSerif: true,
      isBold: true,
    })
    const of = lines(figure.dossier.meta.title, MARGIN, lowest(title, y) + 22, width, { size: 14, isOwn: true })
    const selected = lines(selectionWords(figure, texts), MARGIN, lowest(of, y) + 18, width, {
      size: PLAIN,
      tone: 'quiet',
    })
    return [...title, ...of, ...selected]
  }
  return [
    { height: lowest(draw(0), 0) + 10, at: (y) => ({ marks: draw(y) }) },
    legendBlock(figure, grid, texts),
    headBlock(figure, grid, texts),
  ]
}

function groupOf(
  figure: Figure,
  group: FigureGroup,
  grid: Grid,
  texts: PictureTexts,
  { rows, ...how }: { readonly rows: readonly FigureRow[]; readonly hasDates: boolean; readonly isContinued: boolean },
): Block {
  return stack([
    groupBlock(group, figure, grid, texts, how),
    stack(
      rows.map((row) => rowBlock(figure, row, grid, texts)),
      { is: 'list', label: groupWords(group, texts) },
    ),
  ])
}

const notice = (words: string): Block => ({
  height: 48,
  at: (y) => ({ marks: lines(words, MARGIN, y + 30, 800, { size: PLAIN }) }),
})

/** Who made it, of what, when, and where it can be checked. */
function closing({ dossier }: Figure, { address, date }: PictureOptions, grid: Grid, texts: PictureTexts): Block {
  const width = grid.width - 2 * MARGIN
  const { title, licence } = dossier.meta
  const draw = (y: number) => {
    const made = lines(texts.words.source(title, licence, date && texts.date(date)), MARGIN, y + 26, width, {
      tone: 'quiet',
    })
    return [...made, ...lines(address ?? texts.words.noAddress, MARGIN, lowest(made, y) + 15, width, { tone: 'quiet' })]
  }
  return {
    height: lowest(draw(0), 0) + 14,
    at: (y) => ({ marks: draw(y) }),
  }
}
