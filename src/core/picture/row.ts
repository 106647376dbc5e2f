import type { Advice, Answer, Remark } from '../dossier/schema.ts'
import type { Figure, FigureCell, FigureRow, GapItem } from './figure.ts'
import { GAP, type Grid, LABEL, LINE, lines, lowest, MARGIN, PLAIN, SMALL, TUBE } from './grid.ts'
import { widthOf, wrap } from './measure.ts'
import { type Block, type Mark, marksIn, type Part, type Target } from './scene.ts'
import type { SignName } from './signs.ts'
import { adviceWords, cellWords, isPlacedRole, itemWords, type PictureTexts, remarkWords } from './texts.ts'
import { THICK, toneOf, tubeMarks } from './tube.ts'

/** From the top of a row to the middle of its tubes. */
const ABOVE = 17
const BELOW = 9
/** From the middle of a tube to the baseline of words on the same height. */
const BASE = 4
const INSET = 10
const SIGN = 11
const AFTER_SIGN = 9

export const SIGNS: Readonly<Record<Advice['stance'], SignName>> = {
  'against-change': 'against',
  'for-change': 'for',
  caution: 'caution',
  procedural: 'procedural',
}

/** One passage: its name, a tube a version, what lies between them, and how it ended. */
export function rowBlock(figure: Figure, row: FigureRow, grid: Grid, texts: PictureTexts): Block {
  const draw = (y: number): Part => {
    const middle = y + ABOVE
    return {
      is: 'item',
      parts: [
        nameOf(row, middle),
        ...row.cells.flatMap((cell, index) => cellParts(figure, row, cell, index, middle, grid, texts)),
        ...endParts(row, middle, grid, texts),
      ],
    }
  }
  const low = lowest(marksIn([draw(0)]), ABOVE + THICK / 2)
  return {
    height: low + BELOW,
    at: (y) => ({
      ...draw(y),
      marks: [
        {
          is: 'line',
          x1: MARGIN,
          y1: y + low + BELOW,
          x2: grid.width - MARGIN,
          y2: y + low + BELOW,
          look: 'rule',
        },
      ],
    }),
  }
}

/** A part that can be pressed, with the area of its words and signs. */
function pressed(target: Target, label: string, marks: readonly Mark[]): Part {
  const edges = marks.flatMap((mark): { x1: number; x2: number; y1: number; y2: number }[] => {
    if (mark.is === 'text') {
      const width = widthOf(mark.text, mark.size, mark.isBold)
      const x1 = mark.isCentred ? mark.x - width / 2 : mark.x
      return [{ x1, x2: x1 + width, y1: mark.y - mark.size, y2: mark.y + 3 }]
    }
    if (mark.is === 'box')
      return [{ x1: mark.x, x2: mark.x + mark.width, y1: mark.y - 3, y2: mark.y + mark.height + 3 }]
    if (mark.is === 'sign') {
      const half = mark.size / 2
      return [{ x1: mark.x - half, x2: mark.x + half, y1: mark.y - half, y2: mark.y + half }]
    }
    return []
  })
  const x = Math.min(...edges.map(({ x1 }) => x1)) - 2
  const y = Math.min(...edges.map(({ y1 }) => y1))
  const area = {
    x,
    y,
    width: Math.max(...edges.map(({ x2 }) => x2)) + 2 - x,
    height: Math.max(...edges.map(({ y2 }) => y2)) - y,
  }
  return { target, label, marks, area }
}

function nameOf({ passage }: FigureRow, middle: number): Part {
  const marks = lines(passage.label, MARGIN, middle + BASE, LABEL - 12, { size: PLAIN, isBold: true, isOwn: true })
  return pressed({ to: 'passage', passage: passage.id }, passage.label, marks)
}

function cellParts(
  figure: Figure,
  row: FigureRow,
  cell: FigureCell,
  index: number,
  middle: number,
  grid: Grid,
  texts: PictureTexts,
): readonly Part[] {
  const x = grid.tubeAt(index)
  const join: readonly Mark[] = cell.joined
    ? [
        {
          is: 'line',
          x1: x - GAP,
          x2: x,
          y1: middle,
          y2: middle,
          look: cell.tube === 'empty' && cell.seen && cell.events.length === 0 ? 'join-gone' : 'join',
        },
      ]
    : []
  const below = wordsBelow(cell, texts)
  const words = below.flatMap(({ text, tone }, at) =>
    lines(text, grid.centreAt(index), middle + 17 + at * 13, TUBE + 14, { tone, isCentred: true }),
  )
  const older = figure.heads[index - 1]?.version.id
  const target: Target =
    older === undefined
      ? { to: 'passage', passage: row.passage.id }
      : { to: 'step', older, newer: cell.state.version, passage: row.passage.id }
  const marks = [...tubeMarks(cell, x, middle, TUBE), ...words]
  const label = `${texts.shortDate(cell.state.version)}: ${cellWords(texts, cell)}`
  const below0 = lowest(words, middle + THICK / 2)
  return [
    { marks: join },
    ...itemParts(cell.gap, grid.gapAt(index) + INSET, middle, GAP - INSET - AFTER_SIGN - 3, texts),
    cell.tube === 'none' ? { label, marks } : pressed(target, label, marks),
    ...remarkParts(cell.remarks, x - 2, below0 + 13, texts),
  ]
}

/** What happened, or on what the state rests where that is weaker than a paper. */
function wordsBelow(cell: FigureCell, texts: PictureTexts) {
  const { basis } = cell.state
  const isWeak = basis === 'inferred' || basis === 'question' || basis === 'answer'
  return [
    ...cell.events.map((event) => ({ text: texts.state[event], tone: toneOf(event) })),
    ...(cell.tube === 'empty' && cell.events.length === 0
      ? [{ text: cell.seen ? texts.words.stillGone : texts.state.notThere, tone: 'quiet' as const }]
      : []),
    ...(isWeak ? [{ text: texts.words.basis[basis], tone: 'soft' as const }] : []),
  ]
}

/** Advice with its verbs, and other papers with their date, below each other. */
function itemParts(
  items: readonly GapItem[],
  x: number,
  middle: number,
  width: number,
  texts: PictureTexts,
): readonly Part[] {
  let y = middle
  return items.map((item) => {
    const words =
      item.is === 'advice'
        ? [
            ...item.advice.strengths.map((strength) => texts.words.verb[strength]),
            ...(item.advice.directionBasis === 'inferred' ? [texts.words.derivedDirection] : []),
          ]
        : [item.source.date ? texts.shortDate(item.source.date) : texts.words.undated]
    const part = signed(
      item.is === 'advice' ? SIGNS[item.advice.stance] : 'paper',
      words.flatMap((each) => wrap(each, width, SMALL)),
      x,
      y,
      item.is === 'advice' ? { to: 'advice', advice: item.advice.id } : { to: 'source', source: item.source.id },
      itemWords(texts, item),
    )
    y += part.rows * 13 + 1
    return part.part
  })
}

/** A sign with lines of words beside it, on a ground that covers a line behind them. */
function signed(
  sign: SignName,
  words: readonly string[],
  x: number,
  middle: number,
  target: Target,
  label: string,
  isDashed = false,
): { readonly part: Part; readonly rows: number } {
  const texts = words.map((text, index): Mark => ({
    is: 'text',
    x: x + AFTER_SIGN,
    y: middle + BASE + index * 13,
    text,
    size: SMALL,
    tone: 'ink',
  }))
  const width = Math.max(...words.map((text) => widthOf(text, SMALL)), 0)
  const ground: Mark = {
    is: 'box',
    x: x - SIGN / 2 - 1,
    y: middle - 6,
    width: AFTER_SIGN + SIGN / 2 + 3 + width,
    height: 12,
    look: 'paper',
  }
  const isStrong = sign === 'against' || sign === 'for'
  const drawn: Mark = {
    is: 'sign',
    sign,
    x,
    y: middle,
    size: isStrong ? SIGN + 1 : SIGN,
    tone: isStrong ? 'ink' : 'quiet',
    ...(isDashed && { isDashed }),
  }
  return { part: pressed(target, label, [ground, drawn, ...texts]), rows: words.length }
}

function remarkParts(remarks: readonly Remark[], x: number, y: number, texts: PictureTexts): readonly Part[] {
  return remarks.flatMap((remark, index) =>
    isPlacedRole(remark.role)
      ? [
          signed(
            'said',
            [texts.words.role[remark.role]],
            x + SIGN / 2,
            y - BASE + index * 13,
            { to: 'source', source: remark.source, remark: remark.id },
            remarkWords(texts, remark),
            true,
          ).part,
        ]
      : [],
  )
}

function endParts({ passage, later }: FigureRow, middle: number, grid: Grid, texts: PictureTexts): readonly Part[] {
  const x = grid.end
  const ended = lines(passage.end, x, middle + BASE, grid.endWidth, { size: PLAIN, isBold: true, isOwn: true })
  const answers = answerParts(passage.id, later.answers, x, lowest(ended, 0) + LINE, grid.endWidth, texts)
  let y = lowest(marksIn(answers), lowest(ended, 0)) + LINE - BASE
  const below = later.items.map((item) => {
    const { source } = item
    const words =
      item.is === 'advice'
        ? adviceWords(texts, item.advice, source)
        : `${item.source.label}, ${item.source.date ? texts.shortDate(item.source.date) : texts.words.undated}`
    const wrapped = wrap(words, grid.endWidth - AFTER_SIGN - SIGN / 2, SMALL)
    const target: Target =
      item.is === 'advice' ? { to: 'advice', advice: item.advice.id } : { to: 'source', source: item.source.id }
    const sign = item.is === 'advice' ? SIGNS[item.advice.stance] : 'paper'
    const { part, rows } = signed(sign, wrapped, x + SIGN / 2, y, target, itemWords(texts, item))
    y += rows * 13 + 1
    return part
  })
  return [{ marks: ended }, ...answers, ...below, ...remarkParts(later.remarks, x, y + BASE, texts)]
}

/** "vraag 23, 24, 63/64": each number leads to its answer. */
function answerParts(
  passage: string,
  answers: readonly Answer[],
  left: number,
  top: number,
  width: number,
  texts: PictureTexts,
): readonly Part[] {
  if (answers.length === 0) return []
  const first = `${texts.words.questions(answers.length)} `
  const space = widthOf(' ', SMALL)
  let x = left + widthOf(first, SMALL)
  let y = top
  const parts = answers.map((answer, index): Part => {
    const numbers = answer.questions.join('/')
    const text = index < answers.length - 1 ? `${numbers},` : numbers
    const wide = widthOf(text, SMALL)
    if (x + wide > left + width) {
      x = left
      y += LINE
    }
    const mark: Mark = { is: 'text', x, y, text, size: SMALL, tone: 'ink' }
    x += wide + space
    return pressed({ to: 'passage', passage, answer: answer.id }, texts.question(numbers), [mark])
  })
  return [{ marks: [{ is: 'text', x: left, y: top, text: first.trim(), size: SMALL, tone: 'quiet' }] }, ...parts]
}
