import { collapseWhitespace } from '../citation/locator.ts'
import { describePassage } from '../citation/plain-locator.ts'
import { indexSource, type SourceIndex } from '../citation/source-index.ts'
import type { Locator } from '../dossier/schema.ts'

/** Longest anchor that a record takes, in UTF-16 units. */
const MAX_ANCHOR = 400
/** Words of an anchor, where so few will do. */
const ANCHOR_WORDS = 6

export interface LocatorOptions {
  /** SHA-256 in lower-case hex of the UTF-8 text. */
  sha256(text: string): string
  /** Also with the plain form of each passage, by which a copy in another layout can be proven. */
  readonly hasPlain?: boolean
}

/** Makes the locators of one source as they are asked for; the same place gives the same one. */
export interface Locators {
  /** Of a whole block. @returns id; undefined for a block without words */
  ofBlock(block: number, place: string): string | undefined
  /** Of a half-open stretch of a block. Undefined where there are no words in it. */
  ofRange(block: number, from: number, to: number, place: string): string | undefined
  /** Of everything; undefined for a text without words. */
  ofAll(place: string): string | undefined
  list(): readonly Locator[]
}

/** @param blocks the text of the source as it was read, in its order */
export function createLocators(source: string, blocks: readonly string[], options: LocatorOptions): Locators {
  const { texts, starts, text } = join(blocks)
  const made = new Map<string, Locator>()
  let index: SourceIndex | undefined
  const make = (from: number, to: number, place: string): string | undefined => {
    if (from >= to) return undefined
    const key = `${from}-${to}`
    const known = made.get(key)
    if (known) return known.id
    const { passage, ...anchors } = anchorsOf(text, from, to)
    const plain = options.hasPlain
      ? describePassage(anchors, (index ??= indexSource(text)), (each) => options.sha256(each))
      : undefined
    const locator = {
      id: `${source}.${made.size + 1}`,
      source,
      place,
      ...anchors,
      sha256: options.sha256(passage),
      ...(plain && { plain }),
    }
    made.set(key, locator)
    return locator.id
  }
  return {
    ofBlock: (block, place) => make(starts[block] ?? 0, (starts[block] ?? 0) + (texts[block] ?? '').length, place),
    ofRange(block, from, to, place) {
      const whole = blocks[block] ?? ''
      const snippet = collapseWhitespace(whole.slice(from, to))
      const at = (texts[block] ?? '').indexOf(snippet, collapseWhitespace(whole.slice(0, from)).length)
      if (snippet === '' || at < 0) return undefined
      return make((starts[block] ?? 0) + at, (starts[block] ?? 0) + at + snippet.length, place)
    },
    ofAll: (place) => make(0, text.length, place),
    list: () => [...made.values()],
  }
}

/** Blocks as they stand in the collapsed text of the whole. */
function join(blocks: readonly string[]) {
  const texts = blocks.map(collapseWhitespace)
  const starts: number[] = []
  let length = 0
  for (const each of texts) {
    const start = length === 0 || each === '' ? length : length + 1
    starts.push(start)
    length = start + each.length
  }
  return { texts, starts, text: texts.filter((each) => each !== '').join(' ') }
}

/** The anchors that lead from `from` to `to`, or as far as anchors of their greatest length can lead. */
function anchorsOf(text: string, from: number, to: number) {
  const whole = text.slice(from, to)
  const start = clip(firstWords(whole))
  const end = endAnchor(text, from, to)
  const passage = text.slice(from, text.indexOf(end, from) + end.length)
  const occurrence = occurrenceOf(text, start, from)
  return { start, end, ...(occurrence !== undefined && { occurrence }), passage }
}

const firstWords = (text: string): string => text.split(' ', ANCHOR_WORDS).join(' ')

/** No more than a record takes, no white space at the end, and no half of a pair. */
const clip = (text: string): string =>
  text
    .slice(0, MAX_ANCHOR)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()

/** The last words: more of them where fewer stand in the passage before its end too. */
function endAnchor(text: string, from: number, to: number): string {
  let anchor = ''
  for (let words = ANCHOR_WORDS; ; words *= 2) {
    const wider = lastWords(text, from, to, words)
    if (wider === anchor) return anchor
    if (anchor !== '' && wider.length > MAX_ANCHOR) return anchor
    anchor = wider.length > MAX_ANCHOR ? lastUnits(wider) : wider
    if (text.indexOf(anchor, from) + anchor.length === to) return anchor
  }
}

function lastWords(text: string, from: number, to: number, words: number): string {
  let at = to
  for (let n = 0; n < words && at > from; n++) at = text.lastIndexOf(' ', at - 1)
  return text.slice(Math.max(from, at + 1), to)
}

const lastUnits = (text: string): string =>
  text
    .slice(-MAX_ANCHOR)
    .replace(/^[\uDC00-\uDFFF]/, '')
    .trim()

/** Which occurrence of the anchor stands at `from`, from 1; undefined where there is only one. */
function occurrenceOf(text: string, anchor: string, from: number): number | undefined {
  let nth = 1
  for (let at = text.indexOf(anchor); at >= 0 && at < from; at = text.indexOf(anchor, at + 1)) nth += 1
  return nth > 1 || text.indexOf(anchor, from + 1) >= 0 ? nth : undefined
}
