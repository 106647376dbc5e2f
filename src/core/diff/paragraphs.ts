import type { WordSpan } from './spans.ts'

/** Stands between paragraphs that are compared as one text; no word, amount or date goes across it. */
const BREAK = '\n\n'

/** Several paragraphs as one text for `compareWords`. */
export const joinParagraphs = (texts: readonly string[]): string => texts.join(BREAK)

/** True where a reader sees a difference: not all of it is quiet. */
export const isLoud = (spans: readonly WordSpan[]): boolean => spans.some((span) => span.kind !== 'same' && !span.quiet)

/**
 * The spans of each paragraph of one side, without the breaks between them.
 * @param texts the paragraphs that were joined: those of the older side for `older`, else those of the newer
 */
export function spansByParagraph(
  spans: readonly WordSpan[],
  side: 'older' | 'newer' | 'both',
  texts: readonly string[],
): readonly (readonly WordSpan[])[] {
  const other = side === 'older' ? 'added' : 'cut'
  const paragraphs: WordSpan[][] = texts.map(() => [])
  const ends: number[] = []
  texts.forEach((text, index) => ends.push((index === 0 ? 0 : ends[index - 1]! + BREAK.length) + text.length))
  let [index, at] = [0, 0]
  for (const span of spans) {
    if (span.kind === other) {
      if (side === 'both') paragraphs[index]?.push(span)
      continue
    }
    let rest = span.text
    while (rest !== '') {
      const part = rest.slice(0, Math.max(0, ends[index]! - at))
      if (part !== '') paragraphs[index]!.push({ ...span, text: part })
      rest = rest.slice(part.length)
      at += part.length
      // What is left of the span begins with the break, or with the part of it that stands in this span.
      const skipped = Math.min(rest.length, ends[index]! + BREAK.length - at)
      rest = rest.slice(skipped)
      at += skipped
      if (at === ends[index]! + BREAK.length && index < texts.length - 1) index += 1
    }
  }
  return paragraphs
}
