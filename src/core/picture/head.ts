import type { Figure, FigureGroup, FigureHead } from './figure.ts'
import { GAP, type Grid, LABEL, LINE, lines, lowest, MARGIN, SMALL, STEP } from './grid.ts'
import { widthOf, wrap } from './measure.ts'
import { type Block, type Mark, marksIn, type Part, type Target } from './scene.ts'
import { type PictureTexts, stampWords } from './texts.ts'

const DATE = 13.5
/** Of the words below a date: the next column begins there. */
const COLUMN = STEP - 8
/** Of the kind of version, which has the days on either side. */
const KIND = 84
/** Room for the sign before a decision. */
const STAMP = 11
/** Least height of something to press. */
const TALL = 24

/** Dates and kinds of the versions, the decisions on their papers, and the days between them. */
export function headBlock(figure: Figure, grid: Grid, texts: PictureTexts): Block {
  const draw = (y: number): readonly Part[] => {
    const top = y + 16
    return [
      { marks: lines(texts.words.passage, MARGIN, top, LABEL - 12, { tone: 'quiet' }) },
      ...figure.heads.flatMap((head, index) => columnParts(figure, head, index, top, grid, texts)),
      endHead(figure, top, grid, texts),
    ]
  }
  const low = lowest(marksIn(draw(0)), 0) + 9
  return {
    height: low + 2,
    at: (y) => ({
      parts: draw(y),
      marks: [{ is: 'line', x1: MARGIN, y1: y + low, x2: grid.width - MARGIN, y2: y + low, look: 'rule-strong' }],
    }),
  }
}

function columnParts(
  figure: Figure,
  { version, days, stamps }: FigureHead,
  index: number,
  top: number,
  grid: Grid,
  texts: PictureTexts,
): readonly Part[] {
  const x = grid.centreAt(index)
  const named: readonly Mark[] = [
    {
      is: 'text',
      x,
      y: top,
      text: texts.mediumDate(version.id),
      size: DATE,
      tone: 'ink',
      isBold: true,
      isCentred: true,
    },
    ...lines(version.label, x, top + 15, KIND, { tone: 'quiet', isCentred: true, isOwn: true }),
  ]
  const older = figure.heads[index - 1]?.version.id
  const area = { x: x - 48, y: top - 14, width: 96, height: lowest(named, top) - top + 18 }
  const parts: Part[] = [
    older === undefined
      ? { marks: named }
      : {
          marks: named,
          target: { to: 'step', older, newer: version.id },
          label: texts.words.toStep(texts.mediumDate(version.id)),
          area,
        },
  ]
  if (days !== undefined) {
    const between = grid.centreAt(index) - STEP / 2
    parts.unshift({
      marks: [
        {
          is: 'text',
          x: between,
          y: top + 15,
          text: texts.words.days(days),
          size: SMALL,
          tone: 'soft',
          isCentred: true,
        },
      ],
    })
  }
  let y = lowest(named, top) + LINE + 4
  for (const stamp of stamps) {
    const words = stampWords(texts, stamp)
    const wrapped = wrap(words, COLUMN - STAMP, SMALL)
    const marks: Mark[] = [...lines(words, x, y, COLUMN - STAMP, { isCentred: true })]
    if (stamp.decision.kind !== 'none-visible') {
      const left = x - widthOf(wrapped[0] ?? '', SMALL) / 2 - STAMP / 2 - 1
      marks.unshift({ is: 'sign', sign: 'stamp', x: left, y: y - 4, size: STAMP - 1, tone: 'ink' })
    }
    const height = (wrapped.length - 1) * LINE
    const target: Target = { to: 'source', source: stamp.source.id }
    const tall = Math.max(TALL, height + LINE + 6)
    parts.push({ marks, target, label: words, area: { x: x - 64, y: y - 15, width: 128, height: tall } })
    y += tall
  }
  return parts
}

function endHead(figure: Figure, top: number, grid: Grid, texts: PictureTexts): Part {
  const papers = figure.answeredIn.map(
    ({ label, date }) => `${label}, ${date ? texts.mediumDate(date) : texts.words.undated}`,
  )
  const ended = lines(texts.words.atEnd, grid.end, top, grid.endWidth, { tone: 'quiet' })
  const answered =
    papers.length === 0
      ? []
      : lines(texts.words.answersIn(texts.list(papers)), grid.end, lowest(ended, top) + LINE, grid.endWidth, {
          tone: 'quiet',
        })
  return { marks: [...ended, ...answered] }
}

/** Name of a group and how many it holds, with the dates again where the head is far. */
export function groupBlock(
  group: FigureGroup,
  figure: Figure,
  grid: Grid,
  texts: PictureTexts,
  { hasDates, isContinued }: { readonly hasDates: boolean; readonly isContinued: boolean },
): Block {
  const name = `${groupWords(group, texts)} · ${group.rows.length}${isContinued ? ` ${texts.words.continued}` : ''}`
  const named = (y: number) =>
    lines(name, MARGIN, y + 28, hasDates ? LABEL + GAP - 24 : grid.width - 2 * MARGIN, {
      size: 14,
      isBold: true,
      isOwn: group.key.by === 'theme',
    })
  return {
    height: lowest(named(0), 0) + 6,
    at: (y) => ({
      marks: [
        ...named(y),
        ...(hasDates
          ? figure.heads.map(({ version }, index): Mark => ({
              is: 'text',
              x: grid.centreAt(index),
              y: y + 28,
              text: texts.shortDate(version.id),
              size: SMALL,
              tone: 'soft',
              isCentred: true,
            }))
          : []),
      ],
    }),
  }
}

export function groupWords({ key }: Pick<FigureGroup, 'key'>, texts: PictureTexts): string {
  if (key.by === 'theme') return key.label
  if (key.by === 'cut') {
    return key.version ? texts.words.firstCut(texts.date(key.version)) : texts.words.neverCut
  }
  return key.strength ? texts.words.tone(texts.strength[key.strength]) : texts.words.noAdvice
}
