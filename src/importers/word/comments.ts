import type { ImportedComment, TrackedRange } from '../../core/imported/imported.ts'
import type { Tracked } from '../../core/imported/tracked.ts'
import { textOfDrafts, readBlocks } from './blocks.ts'
import { dateOf, universalTime } from './dates.ts'
import type { Draft } from './draft.ts'
import { idOf } from './inline.ts'
import { beginStory, type Anchor, type Reading } from './reading.ts'
import { attributeOf, childrenOf, type XmlElement } from './xml.ts'

/** A comment as its own part has it. */
export interface RawComment {
  readonly id: string
  readonly author: string
  readonly initials?: string
  readonly date?: string
  readonly text: string
  /** Of its paragraphs: by one of them other parts call it. */
  readonly paragraphs: readonly string[]
}

/** What other parts say of comments, by the ids of paragraphs and of comments ("durable"). */
export interface CommentNotes {
  readonly parents: Map<string, string>
  readonly done: Map<string, boolean>
  readonly durable: Map<string, string>
  readonly times: Map<string, string>
}

export const noCommentNotes = (): CommentNotes => ({
  parents: new Map(),
  done: new Map(),
  durable: new Map(),
  times: new Map(),
})

/** Ids are hexadecimal; programs do not agree on their case. */
const key = (id: string): string => id.toUpperCase()

/** Takes an entry of any of the three parts that add to the comments. */
export function takeCommentNote(notes: CommentNotes, element: XmlElement): void {
  const of = (name: string) => attributeOf(element, name)
  if (element.name === 'w15:commentEx') {
    const [id, parent, done] = [of('w15:paraId'), of('w15:paraIdParent'), of('w15:done')]
    if (id === undefined) return
    if (parent !== undefined) notes.parents.set(key(id), key(parent))
    if (done !== undefined) notes.done.set(key(id), /^(?:1|true|on)$/.test(done))
  } else if (element.name === 'w16cid:commentId') {
    const [id, durable] = [of('w16cid:paraId'), of('w16cid:durableId')]
    if (id !== undefined && durable !== undefined) notes.durable.set(key(id), key(durable))
  } else if (element.name === 'w16cex:commentExtensible') {
    const [durable, time] = [of('w16cex:durableId'), universalTime(of('w16cex:dateUtc') ?? '')]
    if (durable !== undefined && time !== undefined) notes.times.set(key(durable), time)
  }
}

export function readComment(reading: Reading, element: XmlElement): RawComment {
  const drafts: Draft[] = []
  readBlocks(reading, beginStory(drafts, { isApart: true }), element.children, {})
  const initials = attributeOf(element, 'w:initials')
  const date = dateOf(element)
  return {
    id: idOf(element),
    author: attributeOf(element, 'w:author') ?? '',
    ...(initials === undefined || initials === '' ? {} : { initials }),
    ...(date === undefined ? {} : { date }),
    text: textOfDrafts(drafts, false),
    paragraphs: childrenOf(element, 'w:p')
      .map((paragraph) => attributeOf(paragraph, 'w14:paraId'))
      .filter((id) => id !== undefined)
      .map(key),
  }
}

/** Comments with what they are anchored to, in the order of their part. `indexOf`: of a block in the tracked text. */
export function settleComments(
  raw: readonly RawComment[],
  notes: CommentNotes,
  anchors: ReadonlyMap<string, Anchor>,
  tracked: Tracked,
  indexOf: (draft: Draft) => number | undefined,
): ImportedComment[] {
  const byParagraph = new Map(raw.flatMap(({ paragraphs }, at) => paragraphs.map((id): [string, number] => [id, at])))
  return raw.map(({ id, author, initials, date, text, paragraphs }, at) => {
    const parent = first(paragraphs, notes.parents)
    const replyTo = parent === undefined ? undefined : byParagraph.get(parent)
    const resolved = first(paragraphs, notes.done)
    const durable = first(paragraphs, notes.durable)
    const time = (durable === undefined ? undefined : notes.times.get(durable)) ?? date
    const range = rangeOf(anchors.get(id), indexOf)
    return {
      author,
      ...(initials === undefined ? {} : { initials }),
      ...(time === undefined ? {} : { date: time }),
      text,
      quote: range === undefined ? '' : quoteOf(tracked, range),
      ...(replyTo === undefined || replyTo === at ? {} : { replyTo }),
      ...(resolved === undefined ? {} : { resolved }),
      ...(range === undefined ? {} : { range }),
    }
  })
}

/** Word calls a comment by its last paragraph. */
const first = <T>(paragraphs: readonly string[], values: ReadonlyMap<string, T>): T | undefined =>
  values.get(paragraphs.findLast((id) => values.has(id)) ?? '')

function rangeOf(anchor: Anchor | undefined, indexOf: (draft: Draft) => number | undefined): TrackedRange | undefined {
  const start = anchor?.start ?? anchor?.point ?? anchor?.end
  const end = (anchor?.start === undefined ? undefined : anchor.end) ?? anchor?.point ?? start
  if (start === undefined || end === undefined) return undefined
  const [block, endBlock] = [indexOf(start.draft), indexOf(end.draft)]
  if (block === undefined || endBlock === undefined) return undefined
  const isForward = block < endBlock || (block === endBlock && start.offset <= end.offset)
  return isForward
    ? { block, from: start.offset, endBlock, to: end.offset }
    : { block, from: start.offset, endBlock: block, to: start.offset }
}

/** The marked words as they read with all changes made; of words that are all taken out, those words. */
function quoteOf(tracked: Tracked, range: TrackedRange): string {
  const read = (withDeleted: boolean): string => {
    const lines: string[] = []
    for (let at = range.block; at <= range.endBlock; at++) {
      const from = at === range.block ? range.from : 0
      const to = at === range.endBlock ? range.to : Number.POSITIVE_INFINITY
      let start = 0
      let line = ''
      for (const { text, deleted } of tracked.blocks[at]?.pieces ?? []) {
        if (withDeleted || deleted === undefined) line += text.slice(Math.max(0, from - start), Math.max(0, to - start))
        start += text.length
      }
      lines.push(line.replace(/\s+/gu, ' ').trim())
    }
    return lines.filter((line) => line !== '').join('\n')
  }
  return read(false) || read(true)
}
