/** A stretch of Markdown that reads the same on its own as within the whole. */
export interface MarkdownPiece {
  /** Index of its first line. */
  readonly at: number
  readonly lines: readonly string[]
  /** Definitions from elsewhere in the text that it refers to. */
  readonly appended: readonly string[]
  /** Read as plain text, because the parser would take too long over it. */
  readonly isPlain: boolean
}

/** The parser takes time in proportion to the square of some pieces; in UTF-16 units. */
const PIECE_LENGTH = 20_000
/** A longer text is no paper, and reads as plain text. */
const LONGEST_MARKDOWN = 1_000_000
/** Of signs that the parser pairs; a page of text has some tens. */
const MOST_SIGNS = 3000
const MOST_TABLE_LINES = 400
const MOST_LINES = 4000
const DEEPEST = 60
/** Definitions looked for; papers have none or some tens. */
const MOST_DEFINITIONS = 400
const DEFINITION = /^ {0,3}\[([^[\]]{1,200})\]:/
const FENCE = /^ {0,3}(`{3,}|~{3,})/

/**
 * Cuts Markdown at blank lines before a line that begins at the margin, so that no list, quotation or fenced code is
 * cut in two. Takes time in proportion to the length.
 */
export function cutMarkdown(lines: readonly string[], from = 0): MarkdownPiece[] {
  let total = 0
  for (let at = from; at < lines.length; at++) total += (lines[at]?.length ?? 0) + 1
  if (total > LONGEST_MARKDOWN) return [{ at: from, lines: lines.slice(from), appended: [], isPlain: true }]
  const cuts = cutsIn(lines, from)
  const definitions = cuts.length > 1 ? definitionsIn(lines, from) : new Map<string, string>()
  return cuts.map((at, index) => {
    const own = lines.slice(at, cuts[index + 1] ?? lines.length)
    return { at, lines: own, appended: referredTo(own, definitions), isPlain: isTangled(own) }
  })
}

function cutsIn(lines: readonly string[], from: number): number[] {
  const cuts = [from]
  let length = 0
  let fence: string | undefined
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const mark = line.length < 200 ? FENCE.exec(line)?.[1] : undefined
    const isAfterGap = at > from && (lines[at - 1] ?? '').trim() === ''
    // A list goes on over a blank line, and a number or a bullet may go on with it.
    const isFree = /^[^\s>*+-]/.test(line) && !/^\d{1,9}[.)]/.test(line)
    if (fence === undefined && isAfterGap && isFree && length > PIECE_LENGTH) {
      cuts.push(at)
      length = 0
    }
    if (mark !== undefined) {
      if (fence === undefined) fence = mark
      else if (mark.startsWith(fence)) fence = undefined
    }
    length += line.length + 1
  }
  return cuts
}

function definitionsIn(lines: readonly string[], from: number): Map<string, string> {
  const found = new Map<string, string>()
  for (let at = from; at < lines.length && found.size < MOST_DEFINITIONS; at++) {
    const line = lines[at] ?? ''
    const label = line.length < 1000 ? DEFINITION.exec(line)?.[1]?.toLowerCase() : undefined
    if (label !== undefined && !found.has(label)) found.set(label, line)
  }
  return found
}

function referredTo(lines: readonly string[], definitions: ReadonlyMap<string, string>): string[] {
  if (definitions.size === 0) return []
  const labels = new Set(
    lines.flatMap((line) => line.match(/\[[^[\]]{1,200}\]/g) ?? []).map((each) => each.toLowerCase()),
  )
  const own = new Set(lines.map((line) => (line.length < 1000 ? DEFINITION.exec(line)?.[1]?.toLowerCase() : undefined)))
  const wanted = [...definitions]
    .filter(([label]) => labels.has(`[${label}]`) && !own.has(label))
    .map(([, line]) => line)
  return wanted.length === 0 ? [] : ['', ...wanted]
}

function isTangled(lines: readonly string[]): boolean {
  if (lines.length > MOST_LINES) return true
  let signs = 0
  let length = 0
  let rows = 0
  let hasLongTable = false
  for (const line of lines) {
    length += line.length
    signs += line.match(/[`*_[\]<!&]/g)?.length ?? 0
    rows = line.includes('|') ? rows + 1 : 0
    hasLongTable ||= rows > MOST_TABLE_LINES
    const markers = /^(?:[ \t]{0,20}(?:[>*+-]|\d{1,9}[.)])(?=[\s>])){1,1000}/.exec(line)?.[0]
    const indent = /^[ \t]{0,1000}/.exec(line)?.[0].length ?? 0
    if ((markers?.match(/[>*+.)-]/g)?.length ?? 0) > DEEPEST || indent > 4 * DEEPEST) return true
  }
  return signs > MOST_SIGNS || hasLongTable || length > 5 * PIECE_LENGTH
}
