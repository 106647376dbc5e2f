import { type Anchors, collapseWhitespace, findAll, resolveFrom } from '../citation/locator.ts'
import { describeFound } from '../citation/plain-locator.ts'
import { indexSource } from '../citation/source-index.ts'
import type { Locator } from '../dossier/schema.ts'
import { plainForm } from '../text/plain-form.ts'

/** Anchors are as short as they can be, as everywhere in a dossier. In words. */
const ANCHOR_WORDS = 6
/** Most that an anchor may hold, in UTF-16 units. */
const MOST = 400

/** Where one block stands in the text of its file. */
export interface LiteralPassage {
  readonly anchors: Anchors
  /** Offset in the whole text. */
  readonly from: number
  /** What the anchors lead to: the block, whitespace collapsed; less in a block that repeats itself without end. */
  readonly text: string
}

/**
 * Finds each block again in the blocks joined, whitespace collapsed, which is the text of the file as far as we read it.
 * @param texts of the blocks, in order, none of them blank
 */
export function findPassages(texts: readonly string[]): readonly LiteralPassage[] {
  const collapsed = texts.map(collapseWhitespace)
  const whole = collapsed.join(' ')
  const starts = collapsed.map((text) => firstWords(text, ANCHOR_WORDS))
  const placesOf = findEach(starts, whole)
  let at = 0
  return collapsed.map((text, index) => {
    const from = at
    at += text.length + 1
    const start = starts[index]!
    const { end, to } = endOf(text, from, whole)
    const places = placesOf(start)
    const occurrence = places.length > 1 && { occurrence: places.indexOf(from) + 1 }
    return { anchors: { start, end, ...occurrence }, from, text: whole.slice(from, to) }
  })
}

/** The last words of a block, as many as it takes to find its end and no earlier place. */
function endOf(text: string, from: number, whole: string): { readonly end: string; readonly to: number } {
  const to = from + text.length
  for (let words = ANCHOR_WORDS; ; words += ANCHOR_WORDS) {
    const end = lastWords(text, words)
    const found = resolveFrom(from, end, whole)
    if (found.ok && found.to === to) return { end, to }
    if (end.length === text.length || end.length + ANCHOR_WORDS > MOST || words > MOST) {
      return { end, to: found.ok ? found.to : to }
    }
  }
}

const firstWords = (text: string, count: number): string => text.split(' ', count).join(' ').slice(0, MOST).trimEnd()

function lastWords(text: string, count: number): string {
  const words = text.split(' ').slice(-count)
  // Whole words as far as they fit; of a word that is longer than an anchor, its end.
  while (words.length > 1 && words.join(' ').length > MOST) words.shift()
  return words.join(' ').slice(-MOST).trimStart()
}

/** Places are looked up by so many first characters, so that the text is gone through once for all fragments. */
const KEY = 20

/** Every place of each fragment in a text, ascending, overlapping ones too. */
function findEach(fragments: readonly string[], text: string): (fragment: string) => readonly number[] {
  const byKey = new Map<string, Set<string>>()
  const places = new Map<string, number[]>()
  for (const fragment of fragments) {
    if (fragment.length < KEY) places.set(fragment, findAll(text, fragment))
    else {
      const key = fragment.slice(0, KEY)
      places.set(fragment, [])
      byKey.set(key, (byKey.get(key) ?? new Set()).add(fragment))
    }
  }
  for (let at = 0; at + KEY <= text.length; at++) {
    for (const fragment of byKey.get(text.slice(at, at + KEY)) ?? []) {
      if (text.startsWith(fragment, at)) places.get(fragment)?.push(at)
    }
  }
  return (fragment) => places.get(fragment) ?? []
}

/** Every text of which `locatorsOf` asks the hash. */
export function hashedTexts(texts: readonly string[]): readonly string[] {
  return [...new Set(findPassages(texts).flatMap(({ text }) => [text, plainForm(text).text]))]
}

/** @param sha256 of each of `hashedTexts`, in hex */
export function locatorsOf(
  texts: readonly string[],
  name: (index: number) => Pick<Locator, 'id' | 'source' | 'place'>,
  sha256: (text: string) => string,
): readonly Locator[] {
  const index = indexSource(texts.join('\n'))
  const passages = findPassages(texts)
  const startsOf = findEach(
    passages.map(({ anchors }) => plainForm(anchors.start).text),
    index.plain.text,
  )
  return passages.map(({ anchors, ...found }, at) => {
    const plain = describeFound(anchors, found, index, sha256, startsOf)
    return { ...name(at), ...anchors, sha256: sha256(found.text), ...(plain && { plain }) }
  })
}
