import { Failure } from './failure.ts'
import { addText, type Draft, type DraftPiece, type Fate, type Place } from './draft.ts'
import type { Leftovers } from './leftovers.ts'
import { MAX_BLOCKS, MAX_TEXT } from './limits.ts'
import type { Styles } from './styles.ts'
import type { Numbering } from './numbering.ts'
import type { Revisions } from './revisions.ts'
import type { XmlElement } from './xml.ts'

export type NoteKind = 'footnote' | 'endnote'

/** Where a comment is anchored: a stretch, or the point where it is referred to. */
export interface Anchor {
  start?: Place
  end?: Place
  point?: Place
}

type Count = ReturnType<Numbering['count']>

/** All that is shared while one file is read. */
export interface Reading {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly counts: { readonly all: Count; readonly accepted: Count; readonly rejected: Count }
  readonly revisions: Revisions
  readonly leftovers: Leftovers
  /** By the id of the comment. */
  readonly anchors: Map<string, Anchor>
  /** Notes in the order in which the text refers to them, by kind and id ("footnote 3"). */
  readonly notes: Set<string>
  readonly totals: { blocks: number; text: number; tables: number; stories: number }
}

/** A run of paragraphs of its own: the body, a text box, a note, a comment. */
export interface Story {
  /** Where its blocks go, in order. */
  readonly blocks: Draft[]
  readonly aside?: Draft['aside']
  readonly story?: number | undefined
  /** Not part of the text: numbers of lists do not count on through it. */
  readonly isApart?: boolean | undefined
  /** Fields that are open, innermost last; of one in its instruction nothing is shown. */
  readonly fields: ('instruction' | 'result')[]
  /** Text within instructions, in this paragraph. */
  unshown: string
  /** Text boxes met in the block that is being read: they come after it. */
  readonly boxes: { readonly content: XmlElement; readonly fate: Fate }[]
  /** Starts of comments between blocks, which take hold at the next one. */
  readonly waiting: string[]
}

export const beginStory = (blocks: Draft[], more: Pick<Story, 'aside' | 'story' | 'isApart'> = {}): Story => ({
  blocks,
  ...more,
  fields: [],
  unshown: '',
  boxes: [],
  waiting: [],
})

export function beginBlock(
  reading: Reading,
  story: Story,
  block: Pick<Draft, 'kind' | 'level' | 'label' | 'labels' | 'table'>,
): Draft {
  reading.totals.blocks++
  if (reading.totals.blocks > MAX_BLOCKS) {
    throw new Failure('too-much', { found: 'blocks', expected: String(MAX_BLOCKS) })
  }
  const draft: Draft = { ...block, pieces: [], length: 0, fate: {} }
  if (story.aside !== undefined) draft.aside = story.aside
  if (story.story !== undefined) draft.story = story.story
  story.blocks.push(draft)
  for (const id of story.waiting.splice(0)) anchorOf(reading, id).start ??= { draft, offset: 0 }
  return draft
}

/** Puts shown text down. */
export function say(reading: Reading, draft: Draft, text: string, fate: Fate): void {
  reading.totals.text += text.length
  if (reading.totals.text > MAX_TEXT) throw new Failure('too-much', { found: 'text', expected: String(MAX_TEXT) })
  addText(draft, text, fate)
  reading.revisions.hear(fate, text, draft)
}

/** Puts down something without text: the place of a note, or of a change that has no words. */
export function point(
  reading: Reading,
  draft: Draft,
  fate: Fate,
  more: Pick<DraftPiece, 'note' | 'boundary'> = {},
): void {
  draft.pieces.push({ text: '', ...fate, ...more })
  reading.revisions.hear(fate, '', draft)
}

export function anchorOf(reading: Reading, id: string): Anchor {
  const anchor = reading.anchors.get(id) ?? {}
  reading.anchors.set(id, anchor)
  return anchor
}
