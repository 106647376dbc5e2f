import type { Line } from './lines.ts'
import type { Turn } from './page-text.ts'

/** A line with its place in the file. */
export interface PlacedLine extends Line {
  readonly page: number
  readonly turn: Turn
}

/** What will be a block: lines that belong together, before it is known which of them are headings. */
export interface Draft {
  readonly kind: 'text' | 'list-item' | 'table-row' | 'footnote'
  readonly lines: readonly PlacedLine[]
  /** List mark or number of a footnote. */
  readonly label?: string
  /** Of a table row, instead of the lines put together. */
  readonly cells?: readonly (readonly PlacedLine[])[]
  /** White above it in leadings; 0 for the first of a column. */
  readonly gap: number
  /** The first, the last of its column. */
  readonly isAtTop: boolean
  readonly isAtEnd: boolean
  /** The last line runs to the right edge of the column. */
  readonly isFull: boolean
  /** Goes on with what the footnotes of the page before ended with. */
  readonly isRest?: boolean
}

export const firstLine = ({ lines }: Draft): PlacedLine => {
  const [line] = lines
  if (!line) throw new Error('a draft has lines')
  return line
}
