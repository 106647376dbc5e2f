import type { Range } from '../search/snippets.ts'

/** A stop with what may close a quotation after it, before something that begins a sentence; or an empty line. */
const END = /[.!?…]+["'’”»)\]]*(?=\s+["'‘“„«([]*[\p{Lu}\p{N}])|\n[^\S\n]*(?=\n)/gu
/** A stop after these, after one letter, or after dotted letters ends no sentence. */
const ABBREVIATED =
  /(?:^|[^\p{L}\p{N}])(?:\p{L}|(?:\p{L}\.)+\p{L}|nrs?|art|artt|blz|blg|p|al|bijl|bijv|bv|ca|dhr|drs|enz|evt|incl|excl|ing|ir|jl|max|min|mevr|mln|mld|mr|mw|par|prof|resp|st|stb|stcrt|vgl|zgn)\.$/iu
/** "2." or "b)" before the first word. */
const ONLY_MARK = /^(?:\d{1,3}(?:\.\d{1,3})*|\p{L})[.)]+$/u

/** Half-open stretches of the sentences of a text, in order, without the white space around them. */
export function sentencesOf(text: string): readonly Range[] {
  const found: Range[] = []
  let at = 0
  const push = (end: number) => {
    const piece = text.slice(at, end)
    const from = at + piece.length - piece.trimStart().length
    const to = at + piece.trimEnd().length
    if (to > from) found.push({ from, to })
    at = end
  }
  for (const stop of text.matchAll(END)) {
    const end = stop.index + stop[0].length
    const before = text.slice(at, end).trim()
    const isBreak = stop[0].startsWith('\n')
    if (!isBreak && (ONLY_MARK.test(before) || ABBREVIATED.test(before))) continue
    push(end)
  }
  push(text.length)
  return found
}
