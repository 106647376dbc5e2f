import type { DossierBlock, Version } from '../core/dossier/schema.ts'

/** Half-open, in Unicode code points of `versionText`. */
export interface CodePointRange {
  readonly start: number
  readonly end: number
}

/**
 * The text of a version as we publish it: the texts of its blocks in reading order, headings too, each in Unicode
 * normal form C, with one line feed between them and none at the ends. Half a surrogate pair becomes U+FFFD, as it does
 * in UTF-8. Its hash is that of the UTF-8 bytes. Of a reconstruction these are our words, not those of the letter.
 */
export const versionText = (version: Version): string => blocksOf(version).map(blockText).join('\n')

/** Where each block stands in `versionText`. */
export function blockRanges(version: Version): ReadonlyMap<DossierBlock, CodePointRange> {
  const ranges = new Map<DossierBlock, CodePointRange>()
  let start = 0
  for (const block of blocksOf(version)) {
    const end = start + codePoints(blockText(block)).length
    ranges.set(block, { start, end })
    start = end + 1
  }
  return ranges
}

export const codePoints = (text: string): readonly string[] => Array.from(text)

const blocksOf = (version: Version): readonly DossierBlock[] => version.sections.flatMap(({ blocks }) => blocks)

const blockText = ({ text }: DossierBlock): string => text.replace(/\p{Surrogate}/gu, '\uFFFD').normalize('NFC')
