import type { ImportedAnnotation, ImportedBlock, ImportedPaper } from '../../core/imported/imported.ts'
import { describePaper } from './describe.ts'
import { splitPapers } from './split.ts'

export interface PaperOptions {
  /** Blocks that come first after a printed list of comments, or after the note that a page has none. */
  readonly ends?: ReadonlySet<number>
  /** Title of the file, for a file that is one document and has no title of its own. */
  readonly title?: string
  /** The file holds one document, whatever its heads say: a Word file with tracked changes. */
  readonly isOne?: boolean
}

/**
 * The documents within a file, in order: the notas of a publication bundle, or the file as a whole. Each block is in
 * exactly one of them, and so is each annotation. An empty file is one document.
 */
export function recognisePapers(
  blocks: readonly ImportedBlock[],
  annotations: readonly ImportedAnnotation[],
  { ends, title, isOne = false }: PaperOptions = {},
): ImportedPaper[] {
  const starts = isOne ? [{ at: 0, because: [] }] : splitPapers(blocks, ends)
  const ranges = starts.map(({ at }, index) => ({ from: at, to: starts[index + 1]?.at ?? blocks.length }))
  const pages = ranges.map((range) => pagesOf(blocks, range))
  const owned: number[][] = ranges.map(() => [])
  annotations.forEach((annotation, at) => owned[ownerOf(annotation, ranges, pages)]?.push(at))
  return ranges.map((range, index) => {
    const own = owned[index] ?? []
    const described = describePaper(
      blocks.slice(range.from, range.to),
      own.flatMap((at) => annotations[at] ?? []),
    )
    const span = pages[index]
    const isWhole = starts.length === 1
    return {
      ...(isWhole && described.title === undefined && title !== undefined ? { ...described, title } : described),
      blocks: range,
      ...(span ? { pages: span } : {}),
      annotations: own,
      because: isWhole ? [] : (starts[index]?.because ?? []),
    }
  })
}

interface Span {
  readonly first: number
  readonly last: number
}

function pagesOf(blocks: readonly ImportedBlock[], { from, to }: { from: number; to: number }): Span | undefined {
  let first = Infinity
  let last = 0
  for (let at = from; at < to; at++) {
    const page = blocks[at]?.page
    if (page === undefined) continue
    first = Math.min(first, page)
    last = Math.max(last, page)
  }
  return last === 0 ? undefined : { first, last }
}

/** By the block it stands beside; else by its page: the last document that begins on it or before. */
function ownerOf(
  { block, page }: ImportedAnnotation,
  ranges: readonly { readonly from: number }[],
  pages: readonly (Span | undefined)[],
): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    const begins = block === undefined ? (pages[middle]?.first ?? 0) <= page : (ranges[middle]?.from ?? 0) <= block
    if (begins) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
