import { REDACTION } from '../../core/text/redaction.ts'

/** Stands in the text of a line before what was seen to be blacked out; gone from every text that is given. */
export const SEEN = '\uFDDA'
/** Stands in for a bar; `core/text/redaction.ts` knows it. */
export const BAR = '███'

/** A ground of the Woo or the Wob as it is printed on what is blacked out. */
const SHORT = String.raw`(?:5\.[12]\.?\s?[1-5]?\.?\s?[a-k]\b\.?|5\.1\.\s?[1-5]\b|5\.2\.\s?[1-4]\b|(?:10|11)\.[1-7]\.?\s?[a-g]\b\.?)`
const ORDINAL = '(?:eerste|tweede|derde|vierde|vijfde)'
const LONG = String.raw`(?:art(?:ikel|\.)?\s*)?(?:5\.[12]|10|11),?\s+(?:lid\s+[1-7]|${ORDINAL}\s+lid)(?:,?\s+(?:aanhef\s+en\s+)?(?:onder|sub)\s+[a-k]\b)?`
const WORDS = String.raw`\[(?:…|\.{3}|gelakt|geanonimiseerd|weggelakt|onleesbaar)\]`
const ANY = new RegExp(`(?<![\\d.,])(?:${LONG}|${SHORT}|${WORDS})`, 'giu')
const ALONE = new RegExp(
  `^[([]*(?:${LONG}|${SHORT}|${WORDS})(?:\\s*(?:[;,/&+]|en)?\\s*(?:${LONG}|${SHORT}))*\\s*(?:Woo|Wob)?[)\\]]*$`,
  'iu',
)
const BOXES = /[\u2580-\u259F\u25A0\u25AC\u25AE]{2,}/g

/** Whether a text is nothing but the ground or grounds of what is blacked out. */
export const isGround = (text: string): boolean => ALONE.test(text.trim())

/** What stands in for something that was seen to be blacked out, with its ground as it is printed, if any. */
export function seenBar(ground?: string): string {
  if (ground === undefined) return SEEN + BAR
  REDACTION.lastIndex = 0
  return SEEN + (REDACTION.test(ground) ? ground : `${BAR} ${ground}`)
}

/** Before it, a ground is talked about and nothing is blacked out. */
const TALK =
  /(?:art(?:ikel(?:en)?|\.)|lid|grond(?:en)?|sub|onder|aanhef|bijlage|paragraaf|hoofdstuk|§)[\s,(]*(?:\S+\s+(?:en|of|of:)\s+)?$/iu
const LEGEND = /^[)\]]*\s*(?:[:=–]|-\s|(?:van\s+de\s+)?Wo[ob]\b|,?\s*(?:aanhef|lid|eerste|tweede|vijfde))/iu

/** What is blacked out in a line, in order; each with its ground as printed where one is. */
export function redactionsIn(line: string): readonly { readonly ground?: string }[] {
  const found: { readonly at: number; readonly end: number; readonly ground?: string }[] = []
  for (const match of line.matchAll(ANY)) {
    const [ground] = match
    const end = match.index + ground.length
    if (isBlackedOut(line, match.index, end, ground)) {
      const isWord = ground.startsWith('[')
      found.push({ at: match.index, end, ...(isWord ? {} : { ground: ground.replace(/\s+/g, ' ') }) })
    }
  }
  for (const { 0: bar, index } of line.matchAll(BOXES)) {
    const hasGround = found.some(({ at }) => at >= index && at - index <= bar.length + 2)
    if (!hasGround) found.push({ at: index, end: index + bar.length })
  }
  return found.sort((a, b) => a.at - b.at).map(({ ground }) => (ground === undefined ? {} : { ground }))
}

function isBlackedOut(line: string, from: number, to: number, ground: string): boolean {
  const before = line.slice(0, from)
  const after = line.slice(to)
  if (ground.startsWith('[') || before.endsWith('[')) return true
  // Several grounds on one bar.
  if (new RegExp(`${SEEN}(?:${BAR} )?[^\\p{L}${SEEN}]*(?:[a-k][^\\p{L}]*)*$`, 'u').test(before)) return true
  if (TALK.test(before.slice(-30)) || LEGEND.test(after)) return false
  // Long forms are written in sentences; on their own they are no sentence.
  if (/lid/i.test(ground)) return isGround(line)
  return /[a-k]\.?$/i.test(ground)
}
