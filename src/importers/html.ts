import type { FoundBy, ImportedChange, ImportedState, Leftover } from '../core/imported/imported.ts'
import type { ImportProblem } from '../core/imported/problem.ts'
import { stateBlocks } from '../core/imported/state-blocks.ts'
import type { Tracked } from '../core/imported/tracked.ts'
import { dayOfPage } from './html/about.ts'
import { finishBlock } from './html/blocks.ts'
import { DEEPEST } from './html/open-elements.ts'
import { readPage } from './html/page.ts'
import { countWords } from './leftovers.ts'

/** What was read from a page of HTML. */
export interface ImportedHtml {
  readonly title?: string
  readonly titleBy?: FoundBy
  /** ISO day, from what the page says about itself; the text may say another. */
  readonly date?: string
  /** One, or `accepted` and `rejected`. */
  readonly states: readonly ImportedState[]
  /** Only where words are marked as put in or taken out. */
  readonly tracked?: Tracked
  readonly changes: readonly ImportedChange[]
  readonly leftovers: readonly Leftover[]
  readonly problems: readonly ImportProblem[]
}

/**
 * Reads HTML without a page to read it in, so that it runs in a worker. `<ins>` and `<del>` are tracked changes; `<s>`
 * and `<strike>` only draw a line and say nothing of when or whether words went, so those words stay, and are counted.
 * What is not shown, scripts and menus are left out and counted, with their words. Takes time in proportion to length.
 */
export function importHtml(text: string): ImportedHtml {
  const page = readPage(text)
  const tracked: Tracked = { blocks: page.blocks.map(finishBlock) }
  const isTracked = page.changes.length > 0
  const states: ImportedState[] = isTracked
    ? [
        { id: 'accepted', blocks: stateBlocks(tracked, () => true) },
        { id: 'rejected', blocks: stateBlocks(tracked, () => false) },
      ]
    : [{ id: 'only', blocks: stateBlocks(tracked, () => true) }]
  const heading = states[0]?.blocks.find(({ kind, level }) => kind === 'heading' && level === 1)?.text
  const title = heading ?? page.title
  const date = dayOfPage(page.days)
  return {
    ...(title === undefined ? {} : { title, titleBy: heading === undefined ? 'properties' : 'text' }),
    ...(date === undefined ? {} : { date }),
    states,
    ...(isTracked ? { tracked } : {}),
    changes: page.changes,
    leftovers:
      heading !== undefined && page.title !== undefined
        ? [...page.leftovers, { what: 'title', count: 1, words: countWords(page.title) }]
        : page.leftovers,
    problems: page.isTooDeep ? [{ level: 'warning', code: 'too-much', found: 'depth', expected: String(DEEPEST) }] : [],
  }
}
