import type { ImportedAnnotation, ImportedBlock, ImportedPaper, ImportedRedaction } from '../core/imported/imported.ts'
import { type Counted, countLeftover } from './leftovers.ts'
import { fieldsIn, fieldValue } from './papers/fields.ts'

export interface PaperText {
  readonly blocks: readonly ImportedBlock[]
  readonly papers: readonly ImportedPaper[]
  readonly annotations: readonly ImportedAnnotation[]
  readonly redactions: readonly ImportedRedaction[]
}

/**
 * The text without the day and reference that come back at the side of each page: those on the first page of a document
 * stay. Every index is that of the text without them.
 */
export function dropRunningHeads(text: PaperText, counted: Counted): PaperText {
  const dropped = new Set<number>()
  for (const { blocks, pages, date } of text.papers) {
    if (!pages || date === undefined) continue
    let dayPage: number | undefined
    for (let at = blocks.from; at < blocks.to; at++) {
      const page = text.blocks[at]?.page
      if (page === undefined || page <= pages.first) continue
      const head = repeatedHead(text.blocks, at, date, dayPage === page)
      if (head === undefined) continue
      dayPage = page
      for (let each = at; each < head; each++) dropped.add(each)
      at = head - 1
    }
  }
  if (dropped.size === 0) return text
  for (const at of dropped) countLeftover(counted, 'running-head', text.blocks[at]?.text)
  return without(text, dropped)
}

/** One past the blocks of the repeated head that begins here. The reference counts once the day was seen on its page. */
function repeatedHead(
  blocks: readonly ImportedBlock[],
  at: number,
  date: string,
  isDaySeen: boolean,
): number | undefined {
  const fields = fieldsIn(blocks[at]?.text ?? '')
  const last = fields.at(-1)
  if (!last || fields.some(({ name }) => name !== 'date' && name !== 'reference')) return undefined
  const next = blocks[at + 1]
  const value =
    last.value === '' && next?.page === blocks[at]?.page ? fieldValue(last.name, next?.text ?? '') : undefined
  const day = [...fields, ...(value ? [value] : [])].find((field) => field.date !== undefined)?.date
  if (day === undefined ? !isDaySeen : day !== date) return undefined
  // A label without a value that reads as one stands alone.
  return at + (value && value.value !== '' ? 2 : 1)
}

function without({ blocks, papers, annotations, redactions }: PaperText, dropped: ReadonlySet<number>): PaperText {
  const places: number[] = []
  let count = 0
  for (let at = 0; at <= blocks.length; at++) {
    places.push(count)
    if (!dropped.has(at)) count++
  }
  const place = (at: number) => places[at] ?? count
  const move = <T extends { readonly block?: number }>(each: T): T => {
    if (each.block === undefined) return each
    if (!dropped.has(each.block)) return { ...each, block: place(each.block) }
    const { block: _, ...rest } = each
    return rest as T
  }
  return {
    blocks: blocks.filter((_, at) => !dropped.has(at)),
    papers: papers.map((paper) => ({
      ...paper,
      blocks: { from: place(paper.blocks.from), to: place(paper.blocks.to) },
    })),
    annotations: annotations.map(move),
    redactions: redactions.map(move),
  }
}
