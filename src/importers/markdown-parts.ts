/** In UTF-16 units: what the parser keeps of a text is some thousand times as large. */
const PART_LENGTH = 60_000

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const DEFINITION = /^ {0,3}\[(?!\^)[^[\]]{1,300}\]:[ \t]*\S/
/** HTML that goes on over blank lines, by how it begins and ends (CommonMark 0.31, 4.6, conditions 1 to 5). */
const LASTING_HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![A-Za-z]/, />/],
]
/** Begins a block of its own after a blank line, whatever was open: a heading, or a paragraph at the margin. */
const FRESH_START = /^(?:#{1,6}(?:[ \t]|$)|\p{L})/u

/**
 * A Markdown text in parts that mean the same apart as together, so that a long one needs no more memory than a short
 * one. Definitions of links that stand after a blank line are repeated in every part. A text without places to divide it stays whole.
 * @param length in UTF-16 units, from which a part may end
 */
export function markdownParts(text: string, length = PART_LENGTH): readonly string[] {
  if (text.length <= length) return [text]
  const parts: string[] = []
  const definitions: string[] = []
  let isBlank = true
  let isDefinition = false
  let fence: string | undefined
  let html: RegExp | undefined
  let start = 0
  for (const { line, at } of linesOf(text)) {
    if (fence !== undefined) {
      if (isFenceEnd(line, fence)) fence = undefined
    } else if (html !== undefined) {
      if (html.test(line)) html = undefined
    } else {
      if (isBlank && at - start >= length && FRESH_START.test(line)) {
        parts.push(text.slice(start, at))
        start = at
      }
      isDefinition = (isBlank || isDefinition) && DEFINITION.test(line)
      if (isDefinition) definitions.push(line)
      fence = FENCE.exec(line)?.[1]
      html = lastingHtml(line)
    }
    isBlank = line.trim() === ''
  }
  parts.push(text.slice(start))
  // In front, because a part may end in an open fence.
  const known = definitions.length === 0 ? '' : `${definitions.join('\n')}\n\n`
  return parts.map((part) => known + part)
}

function* linesOf(text: string): Generator<{ readonly line: string; readonly at: number }> {
  let at = 0
  while (at <= text.length) {
    const end = text.indexOf('\n', at)
    const next = end < 0 ? text.length : end
    yield { line: text.slice(at, next).replace(/\r$/, ''), at }
    at = next + 1
  }
}

function isFenceEnd(line: string, fence: string): boolean {
  const end = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1]
  return end !== undefined && end[0] === fence[0] && end.length >= fence.length
}

const lastingHtml = (line: string): RegExp | undefined =>
  LASTING_HTML.find(([begins, ends]) => begins.test(line) && !ends.test(line))?.[1]
