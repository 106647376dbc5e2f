/**
 * Signs that stand in a line for what was bold or raised, until the blocks are made. They are no characters of any text:
 * Unicode keeps them for use within a program.
 */
export const BOLD_ON = '\uFDD0'
export const BOLD_OFF = '\uFDD1'
export const RAISED_ON = '\uFDD2'
export const RAISED_OFF = '\uFDD3'
const SIGNS = /[\uFDD0-\uFDD3]/g

const TAG = /<(\/?)(b|strong|i|em|u|s|sup|sub|small|span|font|br|hr)\b[^<>]{0,200}>/gi
const ONLY_RULE = /^\s*<hr\b[^<>]{0,200}>\s*$/i
/** A rule that makes no heading of the line above it. */
const RULE = '|---|'
const EMPTY_LINK = /\[([^[\]]{0,500})\]\(#\)/g

/** The text without the signs, which may not stand in a text from outside either. */
export function withoutSigns(text: string): string {
  return text.replace(SIGNS, '')
}

/**
 * A line of a transcript, as a reader of scans writes it, without its markup: tags and stars for bold and italic, raised
 * numbers, links that lead nowhere. What was bold or raised is between signs.
 */
export function readMarks(line: string): string {
  if (!/[<*[]/.test(line)) return line
  if (ONLY_RULE.test(line)) return RULE
  const untagged = line.replace(EMPTY_LINK, '$1').replace(TAG, (_tag: string, slash: string, name: string) => {
    switch (name.toLowerCase()) {
      case 'b':
      case 'strong':
        return slash === '' ? BOLD_ON : BOLD_OFF
      case 'sup':
        return slash === '' ? RAISED_ON : RAISED_OFF
      case 'br':
      case 'hr':
        return ' '
      default:
        return ''
    }
  })
  return untagged.includes('*') ? readStars(untagged) : untagged
}

type Star = { readonly at: number; readonly length: 1 | 2 }

/** Pairs of stars that hug their words; a star with air on both sides, or without a partner, is a star. */
function readStars(line: string): string {
  const open: Star[] = []
  const signs = new Map<number, string>()
  for (let at = 0; at < line.length; at++) {
    if (line[at] !== '*') continue
    const length = line[at + 1] === '*' ? 2 : 1
    const before = line[at - 1] ?? ' '
    const after = line[at + length] ?? ' '
    const partner = open.findLastIndex((each) => each.length === length)
    if (!/\s/.test(before) && partner >= 0 && at > (open[partner]?.at ?? 0) + length) {
      const from = open[partner]?.at ?? 0
      signs.set(from, length === 2 ? BOLD_ON : '')
      signs.set(at, length === 2 ? BOLD_OFF : '')
      if (length === 2) {
        signs.set(from + 1, '')
        signs.set(at + 1, '')
      }
      open.length = partner
    } else if (!/\s/.test(after) && open.length < 4) open.push({ at, length })
    at += length - 1
  }
  if (signs.size === 0) return line
  let read = ''
  let from = 0
  for (const at of [...signs.keys()].sort((a, b) => a - b)) {
    read += line.slice(from, at) + (signs.get(at) ?? '')
    from = at + 1
  }
  return read + line.slice(from)
}
