import { createHash } from 'node:crypto'
import { collapseWhitespace, resolveLocator } from '../../src/core/citation/locator.ts'
import type { Sought } from '../../src/core/citation/place.ts'
import { describePassage } from '../../src/core/citation/plain-locator.ts'
import { indexSource } from '../../src/core/citation/source-index.ts'
import { type Finding, verifyNow } from '../../src/core/citation/verify.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** A locator for the passage between the anchors in this text, with all that a dossier can hold of it. */
export function seek(source: string, start: string, end: string, occurrence?: number): Sought {
  const anchors = { start, end, ...(occurrence === undefined ? {} : { occurrence }) }
  const index = indexSource(source)
  const found = resolveLocator(anchors, index.text)
  if (!found.ok) throw new Error(`${start} … ${end}: ${found.reason}`)
  const plain = describePassage(anchors, index, sha256)
  return { ...anchors, sha256: sha256(found.text), ...(plain === undefined ? {} : { plain }) }
}

export const verifyIn = (locators: readonly Sought[], file: string | readonly string[]): readonly Finding[] =>
  verifyNow(locators, indexSource(file), sha256)

/** The locator as a dossier has it that knows no plain forms. */
export function withoutPlain<T extends { plain?: unknown }>(locator: T): Omit<T, 'plain'> {
  const bare = { ...locator }
  delete bare.plain
  return bare
}

/** Half-open range of a locator's passage in the collapsed source. */
export function rangeOf(locator: Sought, source: string): { readonly from: number; readonly to: number } {
  const found = resolveLocator(locator, collapseWhitespace(source))
  if (!found.ok) throw new Error(`${locator.start}: ${found.reason}`)
  return found
}

/** Words that are only in the file, as the finding shows them. */
export function addedWords(finding: Finding): string {
  const differences = 'differences' in finding ? (finding.differences ?? []) : []
  return differences.flatMap((each) => (each.kind === 'added' ? [each.text.trim()] : [])).join(' ')
}
