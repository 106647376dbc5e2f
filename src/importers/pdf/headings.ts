import { joinLines } from '../plain-text.ts'
import { firstLine, type Draft } from './drafts.ts'
import { sectionMark } from './lines.ts'

/** In letters. */
const LONGEST = 160
const LONGEST_PLAIN = 110
const LARGER = 1.12
const UNENDED = /[.;,:]["'’”)]*$/
const LEADER = /\.{4,}|(?:\. ){4,}/
/** Titles of the parts of a list of questions and answers, which are often set as the text is. */
const QUESTION =
  /^(?:vra(?:ag|gen)|antwoord(?:en)?)(?:\s+(?:op\s+vra(?:ag|gen)\s+)?\d{1,3}(?:\s*(?:,|en|t\/m|tot en met|-)\s*\d{1,3})*)?:?$/iu

interface Style {
  readonly size: number
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isCapitals: boolean
}

/** The level of each draft that is a heading, told by size, weight, capitals, italics on a line of its own, or number. */
export function headingLevels(drafts: readonly Draft[], bodySize: number): ReadonlyMap<Draft, number> {
  const isBoldBody = shareOfBold(drafts, bodySize) > 0.5
  const headings = drafts.filter((draft, at) => isHeading(draft, drafts[at + 1], bodySize, isBoldBody))
  const ranks = rank(headings.map((draft) => styleOf(draft, bodySize)))
  const rankOf = (draft: Draft) => ranks.get(keyOf(styleOf(draft, bodySize))) ?? 1
  const depthOf = (draft: Draft) => sectionMark(textOf(draft))?.depth
  const outer = headings.filter((draft) => depthOf(draft) === 1).map(rankOf)
  const base = outer.length > 0 ? Math.min(...outer) : undefined
  return new Map(
    headings.map((draft) => {
      const depth = depthOf(draft)
      const level = depth === undefined || base === undefined ? rankOf(draft) : base + depth - 1
      return [draft, Math.min(level, 6)]
    }),
  )
}

const textOf = (draft: Draft): string => joinLines(draft.lines.map(({ text }) => text))

function shareOfBold(drafts: readonly Draft[], bodySize: number): number {
  let [bold, all] = [0, 0]
  for (const { lines } of drafts) {
    for (const { text, size, isBold } of lines) {
      if (Math.abs(size - bodySize) > 0.6) continue
      all += text.length
      if (isBold) bold += text.length
    }
  }
  return bold / (all || 1)
}

function isHeading(draft: Draft, next: Draft | undefined, bodySize: number, isBoldBody: boolean): boolean {
  if (draft.kind === 'table-row' || draft.kind === 'footnote' || draft.lines.length > 3) return false
  const text = textOf(draft)
  if (text.length > LONGEST || !/\p{L}{2}/u.test(text) || LEADER.test(text) || /[▀-▟]{2}$/u.test(text)) return false
  const { size, isBold, isItalic, isCapitals } = styleOf(draft, bodySize)
  const section = sectionMark(text)
  if (draft.kind === 'list-item' && section === undefined && !/^\d/.test(text)) return false
  if (QUESTION.test(text)) return true
  if (/^\p{Ll}/u.test(text)) return false
  if (size >= LARGER * bodySize) return !/[.;,]["'’”)]*$/.test(text) || draft.lines.length === 1
  if (UNENDED.test(text) || size < 0.93 * bodySize) return false
  if (isBold && !isBoldBody) return draft.lines.length <= 2 || section !== undefined
  if (draft.lines.length > 1 || text.length > LONGEST_PLAIN || draft.kind === 'list-item') return false
  if (section !== undefined && section.depth >= 2) return true
  const standsAlone = (draft.gap > 1.2 || draft.isAtTop) && !draft.isFull && next !== undefined
  return standsAlone && (isItalic || (isCapitals && text.length > 3)) && next.kind !== 'table-row'
}

function styleOf(draft: Draft, bodySize: number): Style {
  const { size } = firstLine(draft)
  const text = textOf(draft)
  // Sizes that differ by a hair are one.
  const near = Math.abs(size - bodySize) < 0.06 * bodySize ? bodySize : size
  return {
    size: Math.round(near * 2) / 2,
    isBold: draft.lines.every(({ isBold }) => isBold),
    isItalic: draft.lines.every(({ isItalic }) => isItalic),
    isCapitals: /\p{Lu}{2}/u.test(text) && text === text.toUpperCase(),
  }
}

const keyOf = ({ size, isBold, isItalic, isCapitals }: Style) => [size, isBold, isItalic, isCapitals].join()

/** Larger before smaller, then bold, capitals and upright before what is less so. */
function rank(styles: readonly Style[]): ReadonlyMap<string, number> {
  const weight = ({ isBold, isCapitals, isItalic }: Style) =>
    4 * Number(isBold) + 2 * Number(isCapitals) - Number(isItalic)
  const distinct = [...new Map(styles.map((style) => [keyOf(style), style])).values()]
  distinct.sort((a, b) => b.size - a.size || weight(b) - weight(a))
  return new Map(distinct.map((style, at) => [keyOf(style), at + 1]))
}
