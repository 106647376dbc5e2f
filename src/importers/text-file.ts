import type { FoundBy, Imported, ImportedBlock } from '../core/imported/imported.ts'
import type { ImportProblem } from '../core/imported/problem.ts'
import { liftCommentLists } from './comment-list/lift.ts'
import { commentsOn, endsAmong, liftCommentBlocks } from './comment-list/of-blocks.ts'
import { inferPages } from './comment-list/pages.ts'
import { type PagedComment, placeComments } from './comment-list/place.ts'
import { liftNoteReferences, markNoteLine } from './footnotes.ts'
import { importHtml } from './html.ts'
import { type Counted, countLeftover, leftoversOf } from './leftovers.ts'
import { readMarkdownLines, splitMarkdown } from './markdown.ts'
import { dateFromFileName } from './papers/dates.ts'
import { recognisePapers } from './papers/recognise.ts'
import { type ReadBlock, readPlainLines, splitLines } from './plain-text.ts'
import { findRedactions, markRedactions } from './redactions.ts'
import { dropRunningHeads } from './running-heads.ts'
import { readMarks, withoutSigns } from './transcript-marks.ts'

export type TextKind = 'markdown' | 'html' | 'text'

/** Blocks of a text, without the lists of comments that stand between them; bold and raised stretches are between signs. */
interface ReadText {
  readonly blocks: readonly ImportedBlock[]
  readonly comments: readonly PagedComment[]
  readonly ends: ReadonlySet<number>
  readonly title?: string
  readonly titleBy?: FoundBy
  /** ISO, from what the file says about itself. */
  readonly date?: string
  /** As printed above the first list of comments. */
  readonly listedName?: string
  readonly problems: readonly ImportProblem[]
}

/**
 * Reads a text that was decoded: blocks, the comments of printed lists, what is blacked out, and the documents within it.
 * Takes time in proportion to its length, which the caller limits; any text can be read.
 */
export function importTextFile(text: string, kind: TextKind, fileName: string): Imported {
  const file = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
  const counted: Counted = new Map()
  if (kind === 'html') {
    const html = importHtml(text)
    for (const { what, count, words } of html.leftovers) counted.set(what, { count, words: words ?? 0 })
    if (html.tracked) return trackedFile(file, html, counted)
    const lifted = liftCommentBlocks(html.states[0]?.blocks ?? [], counted)
    return assemble(file, kind, { ...html, ...lifted }, counted)
  }
  return assemble(file, kind, readLines(withoutSigns(text), kind, counted), counted)
}

function readLines(text: string, kind: 'markdown' | 'text', counted: Counted): ReadText {
  const { lines: source, feeds } = kind === 'text' ? linesOf(text) : { lines: splitMarkdown(text), feeds: [] }
  const marked = source.map(readMarks)
  const visible = marked.map(withoutSigns)
  const { lists, taken } = liftCommentLists(visible)
  const pageOf = inferPages(visible, lists, feeds)
  const own = (kind === 'text' ? marked : source).map((line, at) => {
    if (taken[at] === 1) return ''
    return kind === 'text' ? markNoteLine(line, '[', ']') : keepNoteLine(line, marked[at] ?? '')
  })
  const problems: ImportProblem[] = []
  const { title, read } = kind === 'text' ? readText(own) : readMarkdownText(own, counted, problems)
  const blocks = read.map(({ block, line, label }): ImportedBlock => {
    const page = pageOf(line)
    return { ...block, ...(label === undefined ? {} : { label }), ...(page === undefined ? {} : { page }) }
  })
  const name = lists
    .flatMap(({ captions }) => captions)
    .map(listedName)
    .find((each) => each !== undefined)
  return {
    blocks: liftNoteReferences(blocks, counted),
    comments: commentsOn(lists, pageOf, counted),
    ends: endsAmong(
      read.map(({ line }) => line),
      lists,
    ),
    ...(title === undefined ? {} : { title: withoutSigns(title) }),
    ...(name === undefined ? {} : { listedName: name }),
    problems,
  }
}

/** Lines, and the index of each that begins a page. */
function linesOf(text: string): { readonly lines: readonly string[]; readonly feeds: readonly number[] } {
  const lines: string[] = []
  const feeds: number[] = []
  for (const part of text.split('\f')) {
    if (lines.length > 0) feeds.push(lines.length)
    for (const line of splitLines(part)) lines.push(line)
  }
  // A form feed after the last page begins none.
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return { lines, feeds: feeds.filter((feed) => feed <= last) }
}

function readText(lines: readonly string[]): { readonly title?: string; readonly read: readonly ReadBlock[] } {
  const read = readPlainLines(lines)
  const first = read[0]?.block
  return first?.kind === 'heading' ? { title: first.text, read } : { read }
}

function readMarkdownText(lines: readonly string[], counted: Counted, problems: ImportProblem[]) {
  const { title, read, matter, leftOut, plainPieces } = readMarkdownLines(lines, true)
  if (matter !== '') countLeftover(counted, 'front-matter', matter)
  for (const { what, text } of leftOut) countLeftover(counted, what, text)
  if (plainPieces > 0) problems.push({ level: 'warning', code: 'too-much', found: 'markdown' })
  return title === undefined ? { read } : { title, read }
}

/** Markdown has its own marks; only a raised number at the start of a line is told to it as a footnote. */
function keepNoteLine(line: string, marked: string): string {
  return markNoteLine(marked, '[^', ']:') === marked ? line : markNoteLine(marked, '[^', ']:')
}

function listedName(caption: string): string | undefined {
  return /^\W*(?:Overzicht van opmerkingen (?:bij|op|in)|Summary of comments on)\s+(\S.*?)(?:\.\w{3,4})?$/iu.exec(
    caption,
  )?.[1]
}

function assemble(file: string, kind: TextKind, read: ReadText, counted: Counted): Imported {
  const placed = placeComments(read.blocks, read.comments, counted)
  const marked = placed.blocks.map((block) => ({ ...block, text: markRedactions(block.text) }))
  const ends = endsAfter(placed.origins, read.ends)
  const found = recognisePapers(marked, placed.annotations, { ends })
  const hidden = read.comments.flatMap(({ isAuthorRedacted, page }) => (isAuthorRedacted ? [{ page }] : []))
  const text = dropRunningHeads(
    {
      blocks: marked,
      papers: found,
      annotations: placed.annotations,
      redactions: [...findRedactions(marked, placed.annotations), ...hidden],
    },
    counted,
  )
  const [only] = text.papers.length === 1 ? text.papers : []
  const title = only ? (only.title ?? read.title) : read.listedName
  const titleBy = only && only.title === undefined ? (read.titleBy ?? 'text') : 'text'
  const dated = dateOf(file, only?.date, read.date)
  return {
    file,
    kind,
    ...(title === undefined ? nameOf(file) : { title, titleBy }),
    ...(text.papers.length === 1 ? dated : {}),
    states: [{ id: 'only', blocks: text.blocks }],
    comments: [],
    changes: [],
    annotations: text.annotations,
    redactions: text.redactions,
    leftovers: leftoversOf(counted),
    problems: [...read.problems, ...problemsOf(text.blocks, text.papers.length === 1 ? dated : { dateBy: 'text' })],
    papers: text.papers,
  }
}

/** Blocks that come first after a list, among those that are left. */
function endsAfter(origins: readonly number[], ends: ReadonlySet<number>): ReadonlySet<number> {
  const sorted = [...ends].sort((a, b) => a - b)
  const found = new Set<number>()
  let next = 0
  origins.forEach((origin, at) => {
    if ((sorted[next] ?? Infinity) > origin) return
    found.add(at)
    while ((sorted[next] ?? Infinity) <= origin) next++
  })
  return found
}

function trackedFile(file: string, html: ReturnType<typeof importHtml>, counted: Counted): Imported {
  const blocks = html.states[0]?.blocks ?? []
  const papers = recognisePapers(blocks, [], { isOne: true })
  const title = papers[0]?.title ?? html.title
  const dated = dateOf(file, papers[0]?.date, html.date)
  return {
    file,
    kind: 'html',
    ...(title === undefined
      ? nameOf(file)
      : { title, titleBy: papers[0]?.title === undefined ? (html.titleBy ?? 'text') : 'text' }),
    ...dated,
    states: html.states.map(({ id, blocks: own }) => ({
      id,
      blocks: own.map((block) => ({ ...block, text: markRedactions(block.text) })),
    })),
    ...(html.tracked ? { tracked: html.tracked } : {}),
    comments: [],
    changes: html.changes,
    annotations: [],
    redactions: findRedactions(blocks, []),
    leftovers: leftoversOf(counted),
    problems: [...html.problems, ...problemsOf(blocks, dated)],
    papers,
  }
}

type Dated = Pick<Imported, 'date' | 'dateBy'>

function dateOf(file: string, text: string | undefined, properties: string | undefined): Dated {
  if (text !== undefined) return { date: text, dateBy: 'text' }
  if (properties !== undefined) return { date: properties, dateBy: 'properties' }
  const named = dateFromFileName(file)
  return named === undefined ? {} : { date: named, dateBy: 'file-name' }
}

function nameOf(file: string): Pick<Imported, 'title' | 'titleBy'> {
  const title = file
    .replace(/\.[\p{L}\p{N}]{1,8}$/u, '')
    .replaceAll('_', ' ')
    .trim()
  return title === '' ? {} : { title, titleBy: 'file-name' }
}

function problemsOf(blocks: readonly ImportedBlock[], { dateBy }: Dated): ImportProblem[] {
  const problems: ImportProblem[] = []
  if (blocks.length === 0) problems.push({ level: 'warning', code: 'no-text' })
  else if (dateBy === undefined) problems.push({ level: 'warning', code: 'no-date' })
  else if (dateBy === 'file-name') problems.push({ level: 'warning', code: 'guessed-date' })
  return problems
}
