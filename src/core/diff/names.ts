import { NO_NAMES, REFERENCE_WORDS } from './substance-rules.ts'

/** A name as it stands in a text: half-open range, UTF-16 units. */
export interface Name {
  readonly from: number
  readonly to: number
  readonly text: string
}

const CAPITAL_WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’&-]*[\\p{L}\\p{N}]"
const LINK = "(?:van|voor|der|den|ten|ter|te|de|het|'t|’t|en)"
/** Capitals in a row, also over "van de" or "voor het". */
const NAME = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])${CAPITAL_WORD}(?:\\s(?:${LINK}\\s){0,3}${CAPITAL_WORD})*(?![\\p{L}\\p{M}])`,
  'gu',
)
const SENTENCE_START = /(?:^|[.!?:;…•]|\n|^\s*[-–(])["'“‘„(]?\s*["'“‘„(]?$/u
const ABBREVIATION = /^\p{Lu}[\p{L}&]*\p{Lu}[\p{L}&]*$/u
const REACH = 6
const NOT_NAMED = [...NO_NAMES, ...REFERENCE_WORDS]

/**
 * Names of people, organisations and places, as far as capitals tell: those at the start of a sentence do not, unless
 * the word holds more capitals. Nothing is found in a text that is all capitals.
 */
export function namesIn(text: string): readonly Name[] {
  return longNamesIn(text).flatMap(partsOf).filter(isName)
}

function longNamesIn(text: string): readonly Name[] {
  if (text === text.toUpperCase()) return []
  return [...text.matchAll(NAME)].flatMap(({ 0: found, index }) => {
    const isStart = SENTENCE_START.test(text.slice(Math.max(0, index - REACH), index))
    const [first = ''] = found.split(/\s/)
    const skipped = isStart && !ABBREVIATION.test(first) ? (/^\S+(?:\s\p{Ll}\S*)*\s?/u.exec(found)?.[0].length ?? 0) : 0
    const from = index + skipped
    return skipped === found.length ? [] : [{ from, to: index + found.length, text: found.slice(skipped) }]
  })
}

/** "Rotterdam en Delft" are two; "Fonds voor Bruggen en Wegen" is known for one by its abbreviation, elsewhere. */
function partsOf({ text, from }: Name): readonly Name[] {
  const parts: Name[] = []
  let at = 0
  // The article of the second name is no part of it.
  for (const part of text.split(/(\sen\s(?:\p{Ll}\S*\s)*)/u)) {
    if (/^\p{Lu}/u.test(part)) parts.push({ from: from + at, to: from + at + part.length, text: part })
    at += part.length
  }
  return parts
}

function isName({ text }: Name): boolean {
  const words = capitalWords(text)
  if (/^(?:[IVXLC]+|\p{Lu}\d+)$/u.test(text) || words.every((word) => NOT_NAMED.includes(word.toLowerCase())))
    return false
  // "Rotterdamse" says of what kind something is.
  return !(words.length === 1 && /\p{Ll}se$/u.test(text))
}

/** True when none of its words stands in the text, and nothing there abbreviates it or is what it abbreviates. */
export function isGoneFrom(text: string, name: Name, context: string): boolean {
  const lower = ` ${text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `
  const stands = (word: string) => lower.includes(` ${word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `)
  const isKept = capitalWords(name.text).some(
    (word) => stands(word) || stands(`${word}s`) || stands(word.replace(/s$/, '')),
  )
  if (isKept) return false
  if (ABBREVIATION.test(name.text))
    return !longNamesIn(text).some((long) => initialsOf(long.text) === name.text.toUpperCase())
  const whole = longNamesIn(context).find(({ from, to }) => from <= name.from && name.to <= to) ?? name
  return !stands(initialsOf(whole.text))
}

const capitalWords = (text: string): readonly string[] => text.split(/\s/).filter((word) => /^\p{Lu}/u.test(word))

const initialsOf = (text: string): string =>
  capitalWords(text)
    .map((word) => word.slice(0, 1))
    .join('')
