import { firstLine, type Draft } from './drafts.ts'

const SENTENCE_END = /[.!?…:;]["'’”“»)\]]*(?:\s*[—–])?$/

/**
 * Drafts that go on over the end of a column or a page put together, past footnotes and tables that stand between: an
 * unfinished sentence in the same type. Rests of footnotes are put behind the note they belong to.
 */
export function joinContinued(drafts: readonly Draft[], isHeading: (draft: Draft) => boolean): readonly Draft[] {
  const found: Draft[] = []
  /** Indexes in `found` of the drafts that end a column of this page or the one before. */
  let ends: number[] = []
  let note = -1
  for (const draft of drafts) {
    const noteBefore = found[note]
    if (draft.kind === 'footnote' && draft.isRest && noteBefore) {
      found[note] = joined(noteBefore, draft)
      continue
    }
    const before = draft.kind === 'text' && !isHeading(draft) ? endBefore(found, ends, draft) : undefined
    const [at, whole] = before === undefined ? [found.length, draft] : [before, joined(found[before] ?? draft, draft)]
    found[at] = whole
    if (draft.kind === 'footnote') note = at
    const page = whole.lines.at(-1)?.page ?? 0
    ends = ends.filter((end) => end !== at && (found[end]?.lines.at(-1)?.page ?? 0) >= page - 1)
    if (whole.isAtEnd && (whole.kind === 'text' || whole.kind === 'list-item') && !isHeading(draft)) ends.push(at)
  }
  return found
}

/** The one that the draft goes on with: sooner one at the same left edge, then the nearest. */
function endBefore(found: readonly Draft[], ends: readonly number[], draft: Draft): number | undefined {
  const fitting = ends.filter((end) => goesOn(found[end] ?? draft, draft)).reverse()
  const { x } = firstLine(draft)
  return fitting.find((end) => Math.abs((found[end]?.lines.at(-1)?.x ?? 0) - x) < 4) ?? fitting[0]
}

const joined = (a: Draft, b: Draft): Draft => ({
  ...a,
  lines: [...a.lines, ...b.lines],
  isAtEnd: b.isAtEnd,
  isFull: b.isFull,
})

function goesOn(before: Draft, next: Draft): boolean {
  if (!before.isAtEnd || !next.isAtTop) return false
  const last = before.lines.at(-1)
  const first = firstLine(next)
  if (!last || last.turn !== first.turn || first.page - last.page > 1) return false
  if (Math.abs(last.size - first.size) > 0.06 * last.size || last.isBold !== first.isBold) return false
  if (/^\p{Ll}/u.test(first.text)) return !/[.!?]["'’”)\]]*$/.test(last.text) || before.isFull
  if (/\p{L}-$/u.test(last.text)) return true
  return !SENTENCE_END.test(last.text) && before.isFull
}

/** Whether the last footnote of a page breaks off. */
export function continuesNote(drafts: readonly Draft[]): boolean {
  const last = drafts.at(-1)
  return last?.kind === 'footnote' && !SENTENCE_END.test(last.lines.at(-1)?.text ?? '')
}
