import { wrap } from './measure.ts'
import type { Mark, Tone } from './scene.ts'

/** Lengths in units of the picture; seven versions make it as wide as the widest page of the site. */
export const MARGIN = 12
export const LABEL = 172
export const STEP = 138
/** Part of a step before the tube, in which the advice of that step stands. */
export const GAP = 80
export const TUBE = STEP - GAP
const BEFORE_END = 24
const END = 158
/** Narrower and the legend would be a column of single words. */
const LEAST_WIDTH = 900

/** Sizes of type: outside the page nothing smaller than `SMALL` is legible on paper. */
export const SMALL = 11
export const PLAIN = 12.5
export const LINE = 14

export interface Grid {
  readonly width: number
  /** Left edge of the gap before a version. */
  gapAt(index: number): number
  /** Left edge and centre of its tube. */
  tubeAt(index: number): number
  centreAt(index: number): number
  /** Left edge and width of the last column. */
  readonly end: number
  readonly endWidth: number
}

export function gridFor(versions: number): Grid {
  const from = MARGIN + LABEL
  const end = from + versions * STEP + BEFORE_END
  const width = Math.max(LEAST_WIDTH, end + END + MARGIN)
  const gapAt = (index: number) => from + index * STEP
  return {
    width,
    gapAt,
    tubeAt: (index) => gapAt(index) + GAP,
    centreAt: (index) => gapAt(index) + GAP + TUBE / 2,
    end,
    endWidth: width - MARGIN - end,
  }
}

type TextStyle = Partial<Pick<Extract<Mark, { is: 'text' }>, 'isBold' | 'isSerif' | 'isCentred' | 'isOwn'>> & {
  readonly tone?: Tone
  readonly size?: number
}

/** A text in as many lines as it needs; `y` is the baseline of the first. */
export function lines(
  text: string,
  x: number,
  y: number,
  width: number,
  { tone = 'ink', size = SMALL, ...style }: TextStyle = {},
): readonly Mark[] {
  const height = Math.round(size * 1.28)
  return wrap(text, width, size, style.isBold).map((line, index) => ({
    is: 'text',
    x,
    y: y + index * height,
    text: line,
    size,
    tone,
    ...style,
  }))
}

/** Lowest baseline of the texts, and no less than `least`. */
export const lowest = (marks: readonly Mark[], least: number): number =>
  marks.reduce((low, mark) => (mark.is === 'text' ? Math.max(low, mark.y) : low), least)
