/**
 * The plain form of a text: what is left when everything that typesetting and OCR vary is gone, with the way back.
 * Two texts have the same one when they differ only in
 * - white space, including where lines and pages end, and table pipes (one space between two digits stays, so that
 *   "1 12" is not "11 2");
 * - hyphens, dashes and bullets, except one before a digit, which may be a minus sign and stays as "-";
 * - compatibility forms (NFKC): ligatures, superscript digits, full-width and composed letters, no-break spaces;
 * - the shape of quotes, which all become one ';
 * - soft hyphens, zero-width characters, the Markdown marks * _ # and \, and the tags of `TAG`.
 * Letters with their case and accents, digits, and all other punctuation and signs stay.
 */
export interface PlainText {
  readonly text: string
  /** For each UTF-16 unit of `text`: half-open range of the characters that it came from in the original. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** Where each word begins in `text`; a word that was broken at the end of a line is one. */
  readonly words: readonly number[]
}

const TAG = /<\/?(?:sup|sub|b|i|u|em|strong|span|br|hr|p|div|table|thead|tbody|tr|th|td)(?:\s[^<>]{0,200})?\s*\/?>/iy
/** "in- en uitvoer": a hyphen before these ends a word, it does not break one. */
const HANGING = /(?:en|of|tot|and|or)(?![\p{L}\p{N}])/uy
const MARK = /\p{M}/u
const LETTER = /\p{L}/u

type Class = 'keep' | 'letter' | 'digit' | 'space' | 'dash' | 'quote' | 'drop' | 'soft'

const OTHERS: readonly (readonly [Class, string])[] = [
  ['dash', '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFF0D'],
  // List marks, also as the symbol fonts of word processors write them.
  ['dash', '•◦▪▫●○■□‣⁃∙·\uF02D\uF0A7\uF0B7\uF0D8'],
  ['quote', '\'"`´‘’‚‛“”„‟«»‹›′″‴‵'],
  ['drop', '*_#\\\u200B\u200C\u200D\u2060\uFEFF'],
  ['space', '|'],
  ['soft', '\u00AD'],
]
const CLASSES = new Map(OTHERS.flatMap(([name, characters]) => Array.from(characters, (each) => [each, name] as const)))
const ASCII: readonly Class[] = Array.from({ length: 128 }, (_, code) => classify(String.fromCharCode(code)))

function classify(character: string): Class {
  const known = CLASSES.get(character)
  if (known !== undefined) return known
  if (/\s/.test(character)) return 'space'
  if (/[0-9]/.test(character)) return 'digit'
  return LETTER.test(character) ? 'letter' : 'keep'
}

const INLINE_TAG = /^<\/?(?:sup|sub|b|i|u|em|strong|span)\b/i
const [QUOTE, DASH, SPACE, LESS_THAN] = [39, 45, 32, 60]
/** First character that can combine with the one before it. */
const FIRST_MARK = 0x300
/** `String.fromCharCode` takes its units as arguments, of which there may not be too many. */
const CHUNK = 8192

export function plainForm(original: string): PlainText {
  // Typed, because a source of megabytes would else take hundreds of them.
  let units = new Uint16Array(original.length + 16)
  let from = new Int32Array(original.length + 16)
  let to = new Int32Array(original.length + 16)
  let length = 0
  const words: number[] = []
  // What was seen since the last unit that was kept, and what that was.
  let last: Class = 'space'
  let hasGap = true
  let dashAt = -1
  /** A letter was followed at once by a hyphen, and by nothing but space since. */
  let isBroken = false

  const emit = (unit: number, start: number, end: number) => {
    if (length === units.length) [units, from, to] = [grown(units), grown(from), grown(to)]
    units[length] = unit
    from[length] = start
    to[length] = end
    length += 1
  }
  const keep = (is: Class, unit: number, start: number, end: number) => {
    if (is === 'digit' && last === 'digit' && hasGap && dashAt < 0) emit(SPACE, start, start)
    if (hasGap && !(isBroken && is === 'letter' && !matchesAt(HANGING, original, start))) words.push(length)
    if (is === 'digit' && dashAt >= 0) emit(DASH, dashAt, dashAt + 1)
    emit(unit, start, end)
    last = is
    hasGap = false
    dashAt = -1
    isBroken = false
  }
  const see = (is: Class, unit: number, start: number, end: number) => {
    if (is === 'space') hasGap = true
    else if (is === 'dash' || is === 'soft') {
      isBroken = last === 'letter' && !hasGap && dashAt < 0
      if (is === 'dash') dashAt = start
    } else if (is === 'quote') {
      if (length === 0 || units[length - 1] !== QUOTE) keep(is, QUOTE, start, end)
    } else if (is !== 'drop') keep(is, unit, start, end)
  }
  /** A character outside ASCII, or with marks that combine with it; gives where the next one begins. */
  const seeCluster = (start: number): number => {
    let end = start + ((original.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
    while (end < original.length && MARK.test(original[end] ?? '')) end++
    const cluster = original.slice(start, end)
    // Before NFKC, which takes an accent used as a quote for a space.
    const known = CLASSES.get(cluster)
    if (known !== undefined) see(known, 0, start, end)
    else {
      for (const character of cluster.normalize('NFKC')) {
        const is = classify(character)
        for (let unit = 0; unit < character.length; unit++) see(is, character.charCodeAt(unit), start, end)
      }
    }
    return end
  }

  for (let at = 0; at < original.length;) {
    const unit = original.charCodeAt(at)
    const tag = unit === LESS_THAN ? tagAt(original, at) : ''
    if (tag !== '') {
      hasGap ||= !INLINE_TAG.test(tag)
      at += tag.length
    } else if (unit < 128 && !(original.charCodeAt(at + 1) >= FIRST_MARK)) {
      see(ASCII[unit] ?? 'keep', unit, at, at + 1)
      at += 1
    } else at = seeCluster(at)
  }
  return { text: textOf(units.subarray(0, length)), from: from.slice(0, length), to: to.slice(0, length), words }
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function tagAt(text: string, at: number): string {
  TAG.lastIndex = at
  return TAG.exec(text)?.[0] ?? ''
}

function grown<T extends Uint16Array | Int32Array>(full: T): T {
  const larger = new (full.constructor as new (length: number) => T)(2 * full.length)
  larger.set(full)
  return larger
}

function textOf(units: Uint16Array): string {
  let text = ''
  for (let at = 0; at < units.length; at += CHUNK) text += String.fromCharCode(...units.subarray(at, at + CHUNK))
  return text
}
