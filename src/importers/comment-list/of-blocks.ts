import type { ImportedBlock } from '../../core/imported/imported.ts'
import { type Counted, countLeftover } from '../leftovers.ts'
import { withoutSigns } from '../transcript-marks.ts'
import { type CommentList, liftCommentLists } from './lift.ts'
import { inferPages, type PageOfLine } from './pages.ts'
import type { PagedComment } from './place.ts'

export interface WithoutLists {
  /** With the page of each block, where the file or its lists tell. */
  readonly blocks: readonly ImportedBlock[]
  readonly comments: readonly PagedComment[]
  /** Blocks that come first after a list. */
  readonly ends: ReadonlySet<number>
}

/** Takes printed lists of comments out of blocks that were read from a file with lines or pages of its own. */
export function liftCommentBlocks(blocks: readonly ImportedBlock[], counted: Counted): WithoutLists {
  const lines: string[] = []
  const firstLines: number[] = []
  for (const { text } of blocks) {
    firstLines.push(lines.length)
    for (const line of text.split('\n')) lines.push(withoutSigns(line))
    lines.push('')
  }
  const { lists, taken } = liftCommentLists(lines)
  if (lists.length === 0) return { blocks, comments: [], ends: new Set() }
  const pageOf = blocks.some(({ page }) => page !== undefined)
    ? pagesOfBlocks(blocks, firstLines, taken)
    : inferPages(lines, lists, [])
  const kept: ImportedBlock[] = []
  const keptLines: number[] = []
  blocks.forEach((block, at) => {
    const from = firstLines[at] ?? 0
    const own = block.text.split('\n').filter((_, line) => taken[from + line] !== 1)
    if (own.length === 0) return
    const page = block.page ?? pageOf(from)
    kept.push({ ...block, text: own.join('\n'), ...(page === undefined ? {} : { page }) })
    keptLines.push(from)
  })
  return { blocks: kept, comments: commentsOn(lists, pageOf, counted), ends: endsAmong(keptLines, lists) }
}

/** The comments of all lists with their pages; what the lists hold besides is counted. */
export function commentsOn(lists: readonly CommentList[], pageOf: PageOfLine, counted: Counted): PagedComment[] {
  return lists.flatMap(({ from, comments, captions, unread }) => {
    for (const caption of captions) countLeftover(counted, 'comment-list', caption)
    for (const row of unread) countLeftover(counted, 'comment-row', row)
    const page = pageOf(from) ?? 1
    return comments.map((comment) => ({ ...comment, page }))
  })
}

/** Indexes of the blocks, by their first lines, that come first after a list. */
export function endsAmong(firstLines: readonly number[], lists: readonly CommentList[]): ReadonlySet<number> {
  const ends = new Set<number>()
  let at = 0
  for (const { to } of lists) {
    while (at < firstLines.length && (firstLines[at] ?? 0) < to) at++
    if (at < firstLines.length) ends.add(at)
  }
  return ends
}

/** A list stands on the page it is about, or on one of its own after it. */
function pagesOfBlocks(blocks: readonly ImportedBlock[], firstLines: readonly number[], taken: Uint8Array): PageOfLine {
  const pages: { readonly line: number; readonly page: number }[] = []
  blocks.forEach(({ page }, at) => {
    const line = firstLines[at] ?? 0
    if (page !== undefined && taken[line] !== 1) pages.push({ line, page })
  })
  return (line) => {
    let low = 0
    let high = pages.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pages[middle]?.line ?? 0) <= line) low = middle + 1
      else high = middle
    }
    return pages[low - 1]?.page ?? pages[0]?.page
  }
}
