import type { Block } from '../core/align/align.ts'

/** A text as the comparison takes it. List marks and heading underlines are gone from the blocks' text. */
export interface ImportedText {
  /** First heading of the document, when it opens with one. */
  readonly title?: string
  readonly blocks: readonly Block[]
}

/** A block with where it stood. */
export interface ReadBlock {
  readonly block: Block
  /** Index of its first line. */
  readonly line: number
  /** List mark or number of a footnote, as printed. */
  readonly label?: string
}

// Longer lines are not wrapped by hand at a margin: such a line that ends a sentence is a paragraph of its own.
const WRAP_WIDTH = 120
// A numbered line longer than this is a sentence, not a heading.
const HEADING_LENGTH = 90

const LIST_MARK = /^\s*([-–—•·◦▪*]|\d{1,3}[.)]|[a-z][.)]|\([a-z0-9]{1,3}\))\s+(?=\S)/
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+\p{Lu}/u
const FOOTNOTE_MARK = /^\s*\[\^?(\w{1,4})\]:?\s+(?=\S)/
const UNDERLINE = /^\s*(={3,}|-{3,})\s*$/
const ONLY_RULES = /^[\s|:+-]*$/
const SENTENCE_END = /[.!?…:;]["'’”)\]]*$/

/**
 * Blocks of a plain text: paragraphs between blank lines, hard-wrapped lines joined and words broken at line ends
 * mended, list items, rows with tabs or bars, `[1]` footnotes, and headings by `#`, underlining or number. The
 * headings are guesses; nothing else than marks and rules is left out.
 */
export function importPlainText(text: string): ImportedText {
  const blocks = readPlainLines(splitLines(text)).map(({ block }) => block)
  const [first] = blocks
  return first?.kind === 'heading' ? { title: first.text, blocks } : { blocks }
}

/** Lines of a text, whatever ends them, without a byte order mark. A form feed ends a line too. */
export function splitLines(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\f\u2028\u2029]/)
}

/** As `importPlainText`, with where each block begins. Takes time in proportion to the length of the text. */
export function readPlainLines(lines: readonly string[]): ReadBlock[] {
  const chunks = chunksOf(lines)
  return chunks.flatMap((chunk, at) => readChunk(chunk, chunks[at - 1], chunks[at + 1]))
}

/** Lines joined to running text: a word broken over two lines is mended, a hyphen that belongs there stays. */
export function joinLines(lines: readonly string[]): string {
  // Only the end of what was joined is looked at: looking through the whole of it for each line takes too long.
  const joined: string[] = []
  for (const line of lines.map((each) => each.trim())) {
    if (line === '') continue
    const before = joined.at(-1)
    if (before === undefined) joined.push(line)
    else {
      const [kept, gap] = meet(before, line)
      joined[joined.length - 1] = kept
      joined.push(gap + line)
    }
  }
  return joined.join('').replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim()
}

/** What stays of the end of a line before the next one, and what comes between the two. */
function meet(before: string, line: string): readonly [kept: string, gap: '' | ' '] {
  const end = before.slice(-3)
  if (end.endsWith('\u00AD')) return [before.slice(0, -1), '']
  if (/\d-$/.test(end) && /^\d/.test(line)) return [before, '']
  if (!/\p{L}-$/u.test(end)) return [before, ' ']
  // "in- en uitvoer" keeps hyphen and space, "Noord-Holland" its hyphen, "vrij-heid" neither.
  if (/^(?:en|of|tot|and|or)\b/.test(line)) return [before, ' ']
  return /^\p{Ll}/u.test(line) ? [before.slice(0, -1), ''] : [before, '']
}

/** Lines without a blank one between them. */
interface Chunk {
  readonly at: number
  readonly lines: string[]
}

function chunksOf(lines: readonly string[]): Chunk[] {
  const chunks: Chunk[] = []
  let isOpen = false
  lines.forEach((line, at) => {
    if (line.trim() === '') isOpen = false
    else if (isOpen) chunks.at(-1)?.lines.push(line)
    else {
      chunks.push({ at, lines: [line] })
      isOpen = true
    }
  })
  return chunks
}

function readChunk({ at, lines }: Chunk, before: Chunk | undefined, after: Chunk | undefined): ReadBlock[] {
  const blocks: ReadBlock[] = []
  let from = 0
  for (;;) {
    const line = lines[from]
    if (line === undefined) return blocks
    const heading = headingAt(lines, from)
    if (!heading) break
    const text = joinLines([heading.text])
    if (text !== '') blocks.push({ block: { kind: 'heading', level: heading.level, text }, line: at + from })
    from += heading.lines
  }
  const rest = lines.slice(from)
  const [first = ''] = rest
  // After a heading in the same chunk, what stands before the chunk is no neighbour.
  const level = rest.length === 1 ? numberedLevel(first, from === 0 ? before : undefined, after) : undefined
  if (level === undefined) return [...blocks, ...readRuns(rest, at + from)]
  return [...blocks, { block: { kind: 'heading', level, text: joinLines([first]) }, line: at + from }]
}

function headingAt(lines: readonly string[], at: number) {
  const first = lines[at] ?? ''
  const second = lines[at + 1] ?? ''
  if (UNDERLINE.test(second) && !UNDERLINE.test(first)) {
    return { level: second.includes('=') ? 1 : 2, text: first, lines: 2 }
  }
  const marks = /^#{1,6}(?=\s)/.exec(first)?.[0]
  return marks === undefined
    ? undefined
    : { level: marks.length, text: withoutHashes(first.slice(marks.length)), lines: 1 }
}

/** "Kosten #" and "Kosten" are the same heading. */
function withoutHashes(text: string): string {
  let end = text.trimEnd().length
  while (text[end - 1] === '#') end--
  return text.slice(0, end).trim()
}

/** A numbered line on its own is a heading, unless its neighbours are numbered too: then it is a list with air in it. */
function numberedLevel(line: string, before: Chunk | undefined, after: Chunk | undefined) {
  if (line.length > HEADING_LENGTH) return undefined
  const number = NUMBERED.exec(line.trim())?.[1]
  if (number === undefined || SENTENCE_END.test(line.trim())) return undefined
  const level = number.split('.').length
  const inList = [before, after].some((chunk) => chunk?.lines.length === 1 && LIST_MARK.test(chunk.lines[0] ?? ''))
  return level === 1 && (inList || after === undefined) ? undefined : Math.min(level, 6)
}

type Run = { readonly kind: Block['kind']; readonly lines: string[]; readonly line: number; readonly label?: string }

function readRuns(lines: readonly string[], from: number): ReadBlock[] {
  const runs: Run[] = []
  lines.forEach((each, index) => {
    if (ONLY_RULES.test(each) && each.includes('-')) return
    const line = from + index
    const open = runs.at(-1)
    const previous = open?.lines.at(-1) ?? ''
    const isFull = previous.length > WRAP_WIDTH && SENTENCE_END.test(previous.trim().slice(-40))
    const note = FOOTNOTE_MARK.exec(each)
    const item = note ? null : LIST_MARK.exec(each)
    if (isRow(each)) runs.push({ kind: 'table-row', lines: [cells(each)], line })
    else if (note) runs.push({ kind: 'footnote', lines: [each.slice(note[0].length)], line, label: note[1] ?? '' })
    else if (item) runs.push({ kind: 'list-item', lines: [each.slice(item[0].length)], line, label: item[1] ?? '' })
    else if (open === undefined || open.kind === 'table-row' || isFull) {
      runs.push({ kind: 'paragraph', lines: [each], line })
    } else open.lines.push(each)
  })
  return runs
    .map(({ kind, lines: own, line, label }) => ({
      block: { kind, text: joinLines(own) },
      line,
      ...(label === undefined ? {} : { label }),
    }))
    .filter(({ block }) => block.text !== '')
}

function isRow(line: string): boolean {
  const trimmed = line.trim()
  return /\S\t+\S/.test(trimmed) || (trimmed.startsWith('|') && trimmed.endsWith('|') && trimmed.length > 2)
}

function cells(line: string): string {
  const trimmed = line.trim().replace(/^\||\|$/g, '')
  return trimmed
    .split(/\t+|\|/)
    .map((cell) => cell.trim())
    .join(' | ')
}
