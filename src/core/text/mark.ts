/** A leading list mark or number, apart from the words it introduces. */
export type Marked = {
  /** The bullet or number with its punctuation, "" when there is none. */
  readonly mark: string
  /** The text without it; for "Vraag 10" the label word stays, without its number. */
  readonly rest: string
}

/** Half-open range of the list mark or number in a text, UTF-16 units; empty, at the first word, when there is none. */
export type MarkRange = { readonly from: number; readonly to: number }

const BULLET = /^(?:[-–—•·▪▫◦‣∙●○■□✓*+\uF0A7\uF0B7]|o(?=\s))\s+/u
/** "1." "2.3)" "a)" "(iv)" "[3]": punctuation makes it a number whatever follows. */
const NUMBER = /^(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivxlc]{2,6})(?:\.\)?|[):])|\[\d{1,3}\])\s+/u
/** Upper-case numbers only where numbering is expected: "A. Jansen" may open an ordinary paragraph. */
const CAPITAL_NUMBER = /^\(?(?:[A-Z]|[IVXLC]{2,6})[.):]\s+/u
/** "3 Aanpak", "2.1 Doel": a bare number counts before a capital only, so "12 maatregelen" keeps its amount. */
const BARE_NUMBER = /^(?:§\s*)?\d{1,2}(?:\.\d{1,2})*\s+(?=[\p{Lu}'‘“"(])/u
/** "2.1", "§ 3", "(4)" and nothing else. */
const ONLY_NUMBER = /^(?:§\s*)?\(?\d{1,3}(?:\.\d{1,3})*[a-z]?[.):]{0,2}\s*$/u
const LABEL =
  /^((?:hoofdstuk|paragraaf|artikel|vraag|antwoord|bijlage|deel|tabel|figuur|stap|actie|spoor)\s+)((?:\d{1,3}(?:\.\d{1,2})*[a-z]?|[IVXLC]{1,6}|[A-Z])(?=$|[\s.:)–-])[.:)]?)\s*/iu

/**
 * Splits a leading list mark or number off.
 * @param numbered the block is a heading, list item or footnote, where a bare or labelled number is numbering too
 */
export function splitMark(text: string, numbered: boolean): Marked {
  const body = text.trimStart()
  const label = numbered ? LABEL.exec(body) : null
  if (label) return { mark: label[2] ?? '', rest: (label[1] ?? '') + body.slice(label[0].length) }
  const patterns = numbered ? [ONLY_NUMBER, BULLET, NUMBER, CAPITAL_NUMBER, BARE_NUMBER] : [BULLET, NUMBER]
  for (const pattern of patterns) {
    const found = pattern.exec(body)
    if (found) return { mark: found[0].trimEnd(), rest: body.slice(found[0].length) }
  }
  return { mark: '', rest: body }
}

/** Where the leading list mark or number stands. */
export function findMark(text: string, numbered: boolean): MarkRange {
  const { mark, rest } = splitMark(text, numbered)
  const start = text.length - text.trimStart().length
  // After a label word, such as "Vraag", the number is what stands between it and the rest.
  const label = text.startsWith(rest, text.length - rest.length) ? 0 : (/^\S+\s+/.exec(rest)?.[0].length ?? rest.length)
  const from = start + label
  return { from, to: from + mark.length }
}
