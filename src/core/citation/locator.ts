import type { Locator } from '../dossier/schema.ts'

/** The part of a locator that says what to find and where it ends. */
export type Anchors = Pick<Locator, 'start' | 'end' | 'occurrence'>

/**
 * `bad-fragment`: an anchor is empty or not whitespace-collapsed; `start-ambiguous`: no occurrence is given and there
 * are several; `occurrence-missing`: there are fewer than the one asked for.
 */
export type ResolutionFailure =
  'bad-fragment' | 'start-not-found' | 'start-ambiguous' | 'occurrence-missing' | 'end-not-found'

export type Resolution =
  /** `from` and `to`: half-open, in the collapsed file text; `text` is what stands there. */
  | { readonly ok: true; readonly from: number; readonly to: number; readonly text: string }
  /** `count`: occurrences of the start in the file, where that is the matter. */
  | { readonly ok: false; readonly reason: ResolutionFailure; readonly count?: number }

/** Every run of whitespace (JavaScript's `\s`: no-break spaces and a byte order mark too) as one space; none at the ends. */
export function collapseWhitespace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** Finds the passage of a locator, letter for letter, in the collapsed text of its source file. */
export function resolveLocator({ start, end, occurrence }: Anchors, collapsed: string): Resolution {
  if (!isFragment(start) || !isFragment(end)) return { ok: false, reason: 'bad-fragment' }
  const starts = findAll(collapsed, start)
  if (starts.length === 0) return { ok: false, reason: 'start-not-found' }
  if (occurrence === undefined && starts.length > 1) {
    return { ok: false, reason: 'start-ambiguous', count: starts.length }
  }
  const from = starts[(occurrence ?? 1) - 1]
  if (from === undefined) return { ok: false, reason: 'occurrence-missing', count: starts.length }
  return resolveFrom(from, end, collapsed)
}

/** The passage that begins at `from`, up to the first end. */
export function resolveFrom(from: number, end: string, collapsed: string): Resolution {
  // The end may overlap the start or be the start itself: a passage of six words has one anchor for both.
  const endAt = collapsed.indexOf(end, from)
  if (endAt < 0) return { ok: false, reason: 'end-not-found' }
  const to = endAt + end.length
  return { ok: true, from, to, text: collapsed.slice(from, to) }
}

// An empty fragment would be found everywhere, and one with a line break nowhere.
function isFragment(fragment: string): boolean {
  return fragment !== '' && fragment === collapseWhitespace(fragment)
}

/** Starts of all occurrences, overlapping ones too. */
export function findAll(text: string, fragment: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(fragment); at >= 0; at = text.indexOf(fragment, at + 1)) found.push(at)
  return found
}
