import { isStopWord } from '../text/stop-words.ts'
import { datesIn } from './dates.ts'
import { MAX_QUERY } from './document.ts'
import { fold, wordsOf } from './words.ts'

/** What a reader asks for; every part must be found. */
export type QueryPart =
  | {
      readonly kind: 'word'
      /** As the reader wrote it. */
      readonly text: string
      readonly term: string
      /** Apart, where the word is made of several: all of them will do too. */
      readonly pieces: readonly string[]
      /** The reader may still be writing it. */
      readonly isOpen: boolean
    }
  | { readonly kind: 'date'; readonly text: string; readonly term: string }
  | {
      readonly kind: 'phrase'
      /** Without its quotes. */
      readonly text: string
      readonly terms: readonly string[]
      readonly isOpen: boolean
    }

/** More is a text, not a question. */
const MOST_PARTS = 12

const QUOTED = /["“”„«»]([^"“”„«»]*)(["“”„«»]|$)/gu
/** Dutch ones are known to the text tools. */
const ENGLISH_STOP_WORDS = new Set(
  'a an and are as at be by for from had has have he his it its not on or she that the their they this to were which with'.split(
    ' ',
  ),
)

/** Any text is a query: quotes make a phrase, dates are read as dates, function words are passed over. */
export function parseQuery(text: string, language: 'nl' | 'en' = 'nl'): readonly QueryPart[] {
  const asked = text.slice(0, MAX_QUERY)
  const phrases: (QueryPart & { at: number })[] = []
  // What is read is replaced by spaces, so that places stay the same and no word is read twice.
  const unquoted = asked.replace(QUOTED, (quoted, inner: string, end: string, at: number) => {
    const terms = wordsOf(inner).flatMap(({ pieces }) => pieces.map(({ term }) => term))
    if (terms.length > 0) phrases.push({ kind: 'phrase', text: inner.trim(), terms, isOpen: end === '', at })
    return ' '.repeat(quoted.length)
  })
  const dates = datesIn(unquoted).map(({ from, to, terms }) => ({
    kind: 'date' as const,
    text: unquoted.slice(from, to),
    term: terms[0]!,
    at: from,
  }))
  const undated = dates.reduce(
    (rest, { at, text: date }) => rest.slice(0, at) + ' '.repeat(date.length) + rest.slice(at + date.length),
    unquoted,
  )
  const words = looseWords(undated)
  const isPassedOver = ({ term }: { readonly term: string }) =>
    isStopWord(term) || (language === 'en' && ENGLISH_STOP_WORDS.has(term))
  const telling = words.filter((word) => !isPassedOver(word))
  const hasOnlyStopWords = telling.length + phrases.length + dates.length === 0
  const parts = [...phrases, ...dates, ...(hasOnlyStopWords ? words : telling)]
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST_PARTS)
    .map(({ at: _at, ...part }) => part)
  return unique(parts)
}

function looseWords(text: string): (Extract<QueryPart, { kind: 'word' }> & { at: number })[] {
  return wordsOf(text).flatMap(({ pieces, whole }) =>
    (whole ? [whole] : pieces).map(({ term, from, to }) => ({
      kind: 'word' as const,
      text: text.slice(from, to),
      term,
      pieces: whole ? pieces.map((piece) => piece.term) : [],
      isOpen: to === text.length,
      at: from,
    })),
  )
}

const unique = (parts: readonly QueryPart[]): readonly QueryPart[] =>
  parts.filter((part, index) => parts.findIndex((other) => keyOf(other) === keyOf(part)) === index)

const keyOf = (part: QueryPart): string =>
  part.kind === 'phrase' ? `"${part.terms.join(' ')}"` : `${part.kind} ${fold(part.term)}`
