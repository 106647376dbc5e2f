import type { DecisionStamp } from '../../core/imported/imported.ts'
import { datesIn } from './dates.ts'

/** A stamp is a few words and a day; anything longer is a sentence about a decision. */
const LONGEST_STAMP = 90
const MOST_WORDS = 9
const REFUSED = /\bniet\s+akkoord\b|\bafgewezen\b|\bafgekeurd\b/i
const AGREED = /\b(?:akkoord|accoord|goedgekeurd|ingestemd|vastgesteld)\b/i
const DISCUSSED = /\bbesproken\b/i
const SEEN = /\b(?:gezien|gelezen|getekend|ondertekend|geparafeerd|ter kennis genomen|aangehouden)\b/i

/** "Staatssecretaris akkoord 21-11-2024": what was decided or discussed, and when. Nothing for a text without a day. */
export function readStamp(text: string): DecisionStamp | undefined {
  if (text.length > 2 * LONGEST_STAMP || !/\d{4}/.test(text)) return undefined
  const printed = text
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const [day, ...others] = datesIn(printed)
  if (!day || others.length > 0 || printed.length > LONGEST_STAMP) return undefined
  const words = printed.slice(0, day.from)
  // What follows the day is a number printed beside it, or nothing.
  const after = printed.slice(day.to).trim()
  if (!/^\d{0,3}$/.test(after) || /[?!.]/.test(words.replace(/\b\p{L}\./gu, '')) || words.trim() === '')
    return undefined
  if (words.split(' ').length > MOST_WORDS || /^(?:datum|gaat|kunt|wilt|stemt|op|uiterlijk)\b/i.test(words))
    return undefined
  const kind = kindOf(words)
  return kind && { kind, text: printed.slice(0, day.to), date: day.date }
}

function kindOf(words: string): DecisionStamp['kind'] | undefined {
  if (REFUSED.test(words)) return 'other'
  if (AGREED.test(words)) return 'agreed'
  if (DISCUSSED.test(words)) return 'discussed'
  return SEEN.test(words) ? 'other' : undefined
}
