import type { Block } from '../core/align/align.ts'

/** A text as the comparison takes it. List marks and heading underlines are gone from the blocks' text. */
export interface ImportedText {
  /** First heading of the document, when it opens with one. */
  readonly title?: string
  readonly blocks: readonly Block[]
}

// Longer lines are not wrapped by hand at a margin: such a line that ends a sentence is a paragraph of its own.
const WRAP_WIDTH = 120
// A numbered line longer than this is a sentence, not a heading.
const HEADING_LENGTH = 90

const LIST_MARK = /^\s*(?:[-–—•·◦▪*]|\d{1,3}[.)]|[a-z][.)]|\([a-z0-9]{1,3}\))\s+(?=\S)/
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+\p{Lu}/u
const FOOTNOTE_MARK = /^\s*\[\^?(\w{1,4})\]:?\s+(?=\S)/
const HASHES = /^(#{1,6})\s+(.*?)\s*#*$/
const UNDERLINE = /^\s*(={3,}|-{3,})\s*$/
const TABLE_RULE = /^[\s|:+-]*-[\s|:+-]*$/
const SENTENCE_END = /[.!?…:;]["'’”)\]]*$/

/**
 * Blocks of a plain text: paragraphs between blank lines, hard-wrapped lines joined and words broken at line ends
 * mended, list items, rows with tabs or bars, `[1]` footnotes, and headings by `#`, underlining or number. The
 * headings are guesses; nothing else than marks and rules is left out.
 */
export function importPlainText(text: string): ImportedText {
  const chunks = chunksOf(text)
  const blocks = chunks.flatMap((lines, index) => readChunk(lines, chunks[index - 1], chunks[index + 1]))
  const [first] = blocks
  return first?.kind === 'heading' ? { title: first.text, blocks } : { blocks }
}

/** Lines joined to running text: a word broken over two lines is mended, a hyphen that belongs there stays. */
export function joinLines(lines: readonly string[]): string {
  const joined = lines
    .map((line) => line.trim())
    .reduce((before, line) => {
      if (before === '' || line === '') return before + line
      if (before.endsWith('\u00AD')) return before.slice(0, -1) + line
      if (/\d-$/.test(before) && /^\d/.test(line)) return before + line
      if (!/\p{L}-$/u.test(before)) return `${before} ${line}`
      // "in- en uitvoer" keeps hyphen and space, "Noord-Holland" its hyphen, "vrij-heid" neither.
      if (/^(?:en|of|tot|and|or)\b/.test(line)) return `${before} ${line}`
      return /^\p{Ll}/u.test(line) ? before.slice(0, -1) + line : before + line
    }, '')
  return joined.replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim()
}

function chunksOf(text: string): string[][] {
  const chunks: string[][] = [[]]
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\f\u2028\u2029]/)) {
    if (line.trim() === '') chunks.push([])
    else chunks.at(-1)?.push(line)
  }
  return chunks.filter((lines) => lines.length > 0)
}

function readChunk(
  lines: readonly string[],
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): Block[] {
  const [first = '', second = ''] = lines
  if (UNDERLINE.test(second) && !UNDERLINE.test(first)) {
    const heading: Block = { kind: 'heading', level: second.includes('=') ? 1 : 2, text: joinLines([first]) }
    return [heading, ...(lines.length > 2 ? readChunk(lines.slice(2), undefined, after) : [])]
  }
  const hashes = HASHES.exec(first)
  if (hashes !== null) {
    const [, marks = '', title = ''] = hashes
    const heading: Block = { kind: 'heading', level: marks.length, text: joinLines([title]) }
    return [heading, ...(lines.length > 1 ? readChunk(lines.slice(1), undefined, after) : [])]
  }
  const level = lines.length === 1 ? numberedLevel(first, before, after) : undefined
  if (level !== undefined) return [{ kind: 'heading', level, text: joinLines([first]) }]
  return readRuns(lines)
}

/** A numbered line on its own is a heading, unless its neighbours are numbered too: then it is a list with air in it. */
function numberedLevel(line: string, before: readonly string[] | undefined, after: readonly string[] | undefined) {
  const number = NUMBERED.exec(line.trim())?.[1]
  if (number === undefined || line.length > HEADING_LENGTH || SENTENCE_END.test(line.trim())) return undefined
  const level = number.split('.').length
  const inList = [before, after].some((chunk) => chunk?.length === 1 && LIST_MARK.test(chunk[0] ?? ''))
  return level === 1 && (inList || after === undefined) ? undefined : Math.min(level, 6)
}

type Run = { readonly kind: Block['kind']; readonly lines: string[] }

function readRuns(lines: readonly string[]): Block[] {
  const runs: Run[] = []
  for (const line of lines) {
    if (TABLE_RULE.test(line)) continue
    const open = runs.at(-1)
    const previous = open?.lines.at(-1) ?? ''
    const isFull = previous.length > WRAP_WIDTH && SENTENCE_END.test(previous.trim())
    if (isRow(line)) runs.push({ kind: 'table-row', lines: [cells(line)] })
    else if (FOOTNOTE_MARK.test(line)) runs.push({ kind: 'footnote', lines: [line.replace(FOOTNOTE_MARK, '')] })
    else if (LIST_MARK.test(line)) runs.push({ kind: 'list-item', lines: [line.replace(LIST_MARK, '')] })
    else if (open === undefined || open.kind === 'table-row' || isFull) runs.push({ kind: 'paragraph', lines: [line] })
    else open.lines.push(line)
  }
  return runs.map(({ kind, lines: own }) => ({ kind, text: joinLines(own) })).filter(({ text }) => text !== '')
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
