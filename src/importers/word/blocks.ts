import type { Draft, Fate } from './draft.ts'
import { readInline } from './inline.ts'
import { endParagraph, kindOf } from './paragraph.ts'
import { beginBlock, beginStory, type Reading, type Story } from './reading.ts'
import { readTable } from './table.ts'
import { LOOSE, walk } from './walk.ts'
import { childOf, type XmlElement, type XmlNode } from './xml.ts'

/** Reads what stands in the body, a text box, a note or a comment, and puts its blocks in the story. */
export function readBlocks(reading: Reading, story: Story, nodes: readonly XmlNode[], fate: Fate): void {
  walk({ reading, story }, nodes, fate, (element, around) => {
    if (element.name === 'w:p') readParagraph(reading, story, element, around)
    else if (element.name === 'w:tbl') readTable(reading, story, element, around)
    else if (LOOSE.has(element.name)) {
      readInline({ reading, story, draft: beginBlock(reading, story, { kind: 'paragraph' }) }, [element], around)
    } else return false
    readBoxes(reading, story)
    return true
  })
}

function readParagraph(reading: Reading, story: Story, paragraph: XmlElement, fate: Fate): void {
  const properties = childOf(paragraph, 'w:pPr')
  const draft = beginBlock(reading, story, kindOf(reading, story, properties, fate))
  const line = { reading, story, draft }
  readInline(line, paragraph.children, fate)
  draft.fate = endParagraph(line, properties, fate, 0)
  reading.revisions.hear(draft.fate, '', draft)
}

/** Text boxes come after the block that they hang on. */
function readBoxes(reading: Reading, story: Story): void {
  for (const { content, fate } of story.boxes.splice(0)) {
    const inner = beginStory(story.blocks, {
      aside: story.aside ?? 'text-box',
      // A box in a note goes where the note goes.
      story: isNote(story.aside) ? story.story : reading.totals.stories++,
      isApart: story.isApart,
    })
    readBlocks(reading, inner, content.children, fate)
  }
}

const isNote = (aside: Story['aside']): boolean => aside === 'footnote' || aside === 'endnote'

/** The text of blocks that are not part of the text: a comment, a header. */
export function textOfDrafts(drafts: readonly Draft[], withDeleted: boolean): string {
  const lines = drafts.map(({ pieces }) =>
    pieces
      .filter(({ deleted }) => withDeleted || deleted === undefined)
      .map(({ text }) => text)
      .join('')
      .trim(),
  )
  return lines.join('\n').trim()
}
