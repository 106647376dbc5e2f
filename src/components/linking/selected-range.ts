import type { DeskRange } from '../../core/workbench/desk.ts'

export interface SelectedRange {
  readonly range: DeskRange
  /** The selection ran on into another block, and was cut off there. */
  readonly isClipped: boolean
}

/**
 * The words a reader selected in a block of the element, as a stretch of its text; undefined where none are. Blocks are
 * elements with `data-item` and `data-block` that hold the text of the block and words for those who hear the page.
 */
export function selectedRange(selection: Selection | null, root: HTMLElement): SelectedRange | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const start = blockOf(range.startContainer)
  if (!start || !root.contains(start)) return undefined
  const isClipped = blockOf(range.endContainer) !== start
  const text = lettersOf(start)
  const from = lengthUpTo(start, range.startContainer, range.startOffset)
  const to = isClipped ? text.length : lengthUpTo(start, range.endContainer, range.endOffset)
  const picked = text.slice(from, to)
  if (picked.trim() === '') return undefined
  return {
    range: {
      item: start.dataset['item'] ?? '',
      block: Number(start.dataset['block']),
      from: from + picked.length - picked.trimStart().length,
      to: from + picked.trimEnd().length,
    },
    isClipped,
  }
}

function blockOf(node: Node): HTMLElement | undefined {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('[data-block]') ?? undefined
}

/** The text of the block, without the words for those who hear the page. */
function lettersOf(within: Element | DocumentFragment): string {
  const copy = within.cloneNode(true) as Element | DocumentFragment
  for (const label of copy.querySelectorAll('.heard')) label.remove()
  return copy.textContent ?? ''
}

function lengthUpTo(block: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(node, offset)
  return lettersOf(before.cloneContents()).length
}
