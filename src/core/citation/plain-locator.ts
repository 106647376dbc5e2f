import type { Locator } from '../dossier/schema.ts'
import { plainForm } from '../text/plain-form.ts'
import { type Anchors, findAll, resolveLocator } from './locator.ts'
import type { SourceIndex } from './source-index.ts'
import { encodePrints, printWords } from './word-prints.ts'

/** What a dossier keeps of a passage beside its hash, so that a copy in another layout can be proven and compared. */
export type PlainLocator = NonNullable<Locator['plain']>

/**
 * Makes it from the source file itself. Undefined where the anchors do not lead to the same passage in plain form as
 * they do literally, so that nothing could be proven with it.
 */
export function describePassage(
  anchors: Anchors,
  index: SourceIndex,
  sha256: (text: string) => string,
): PlainLocator | undefined {
  const found = resolveLocator(anchors, index.text)
  return found.ok
    ? describeFound(anchors, found, index, sha256, (start) => findAll(index.plain.text, start))
    : undefined
}

/**
 * As `describePassage`, of a passage that was found already.
 * @param startsOf where a plain start stands in the plain text of the source, ascending
 */
export function describeFound(
  anchors: Anchors,
  found: { readonly from: number; readonly text: string },
  { plain }: SourceIndex,
  sha256: (text: string) => string,
  startsOf: (start: string) => readonly number[],
): PlainLocator | undefined {
  const [start, end] = [plainForm(anchors.start), plainForm(anchors.end)]
  if (start.text === '' || end.text === '') return undefined
  const starts = startsOf(start.text)
  const nth = starts.findIndex((at) => plain.from[at] === found.from + (start.from[0] ?? 0))
  const from = starts[nth]
  if (from === undefined) return undefined
  const text = plain.text.slice(from, plain.text.indexOf(end.text, from) + end.text.length)
  const passage = plainForm(found.text)
  if (text !== passage.text) return undefined
  return { sha256: sha256(text), words: encodePrints(printWords(passage)), nth: nth + 1, of: starts.length }
}
