import { MONTHS } from './months.ts'

/** A piece of a text; the tokens of a text, joined, are that text. */
export type Token = {
  readonly kind: 'word' | 'space' | 'mark'
  readonly text: string
  /** Half-open range in the text, UTF-16 units. */
  readonly from: number
  readonly to: number
}

const LETTER = '[\\p{L}\\p{M}\\u00AD]'
const WORD = '[\\p{L}\\p{M}\\p{N}\\u00AD]'
const HYPHEN = '[-\\u2010\\u2011]'
/** At most one line break, because amounts and dates are broken over two lines in PDFs; a blank line ends a paragraph. */
const GAP = '(?:[^\\S\\n]{1,3}|[^\\S\\n]?\\n[^\\S\\n]?)'
/** Bounded, or a megabyte of digits and commas would be read anew from each of them. */
const NUMBER = '\\d{1,15}(?:[.,]\\d{1,15}){0,6}'
const MULTIPLE = '(?:duizend|miljoen|miljard|mln\\.?|mld\\.?)'
const MONTH = `(?:${MONTHS.join('|')}|(?:jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)\\.)`
const ABBREVIATIONS =
  '(?:jl|bijv|bv|enz|etc|resp|incl|excl|evt|vgl|prof|drs|dhr|mevr|mw|mr|dr|ir|ing|nrs?|art|blz|stb|stcrt|ca|zgn|zog)'

/** What a reader sees as one word though it holds spaces or punctuation. Earlier alternatives win. */
const WHOLE = [
  `https?:\\/\\/\\S*[^\\s.,;:)\\]]`,
  // Amounts: € 37,75 miljoen, 12 mln., 40 %, 300 euro
  `€\\s{0,3}${NUMBER}(?!\\d)(?:,-)?(?:${GAP}${MULTIPLE}(?!${WORD}))?`,
  `${NUMBER}${GAP}${MULTIPLE}(?:${GAP}euro)?(?!${WORD})`,
  `${NUMBER}\\s?(?:%|(?:procent|euro)(?!${WORD}))`,
  // Dates: 2 december 2024, december 2024, 02-12-2024
  `\\d{1,2}${GAP}${MONTH}(?:${GAP}\\d{4})?(?!${WORD})`,
  `${MONTH}${GAP}\\d{4}(?!${WORD})`,
  `\\d{1,4}-\\d{1,2}-\\d{1,4}(?!${WORD})`,
  // References: nr. 451, art. 5.1, § 3, 32 824, 36410-VIII, 2024/25
  `(?:nrs?|art|blz|p|al|par|bijl)\\.${GAP}\\d+(?:[.:]\\d+)*(?:\\.?[a-z])?(?!${WORD})`,
  `§{1,2}\\s{0,2}\\d+(?:\\.\\d+)*`,
  `\\d{2}[ \\u00A0\\u202F]\\d{3}(?:${HYPHEN}[IVX]+)?(?![\\d]|[.,]\\d)`,
  `\\d{4}\\/\\d{2,4}(?!${WORD})`,
  `\\d{1,15}(?:\\.\\d{1,15}){1,8}(?:\\.[a-z])?(?!${WORD})`,
  // Abbreviations: m.b.t., o.a., jl., t/m, en/of
  `(?:\\p{L}\\.){2,}`,
  `${ABBREVIATIONS}\\.(?!${WORD})`,
  `(?:t\\/m|en\\/of|i\\/o|m\\/v)(?!${WORD})`,
  // A word broken at the end of a line, compounds with hyphens, "in-" before "en uitvoer", 's
  `${LETTER}+-[^\\S\\n]{0,9}\\n[^\\S\\n]{0,9}(?!(?:en|of|tot)\\b)\\p{Ll}${WORD}*`,
  `['’]s(?:${HYPHEN}${WORD}+)?(?!${WORD})`,
  `${WORD}+(?:${HYPHEN}${WORD}+)+`,
  `${LETTER}+-(?=\\s(?:en|of)\\b)`,
].join('|')

const WHOLE_PATTERN = new RegExp(`(?<!${WORD})(?:${WHOLE})`, 'giu')
const SIMPLE_WORD = /^[\p{L}\p{M}\p{N}\u00AD]+$/u
const ONLY_MARKS = /^[\p{P}\p{S}\p{Cs}]$|^[\p{P}\p{Cs}]+$/u
/** With what ends a sentence or a clause. These three need no segmenter, which takes most of the time. */
const WORD_AND_MARK = /^\p{L}+[.,;:!?)]$/u
/** Chunks stay short because Intl.Segmenter takes time quadratic in the length of its text. No word crosses a space. */
const LONGEST_CHUNK = 200
const CHUNK = new RegExp(`\\s+|\\S{1,${LONGEST_CHUNK}}`, 'uy')
/** A full stop or colon glued to the next sentence; Unicode keeps "Kamer.De" together. */
const GLUED = /(?<=\p{L}{2})([.:])(?=\p{Lu})/u
const SEGMENTER = new Intl.Segmenter('nl', { granularity: 'word' })

/**
 * Dutch word tokens. Word boundaries are those of Unicode (UAX 29), except that compounds with hyphens, abbreviations,
 * amounts, dates and references are one token. White space between two tokens is one token.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  const push = (kind: Token['kind'], piece: string) => {
    tokens.push({ kind, text: piece, from: at, to: at + piece.length })
    at += piece.length
  }
  const pushChunk = (chunk: string) => {
    if (/^\s/u.test(chunk)) push('space', chunk)
    else if (SIMPLE_WORD.test(chunk)) push('word', chunk)
    else if (ONLY_MARKS.test(chunk)) for (const mark of chunk) push('mark', mark)
    else if (WORD_AND_MARK.test(chunk)) {
      push('word', chunk.slice(0, -1))
      push('mark', chunk.slice(-1))
    } else {
      for (const { segment, isWordLike } of SEGMENTER.segment(chunk)) {
        for (const part of segment.split(GLUED)) push(isWordLike && !/^[.:]$/.test(part) ? 'word' : 'mark', part)
      }
    }
  }
  const pushPlain = (plain: string) => {
    for (let from = 0; from < plain.length;) {
      let to = from
      while (to < plain.length && to - from < LONGEST_CHUNK && isAsciiWord(plain.charCodeAt(to))) to++
      // A word between spaces, or one space: most of every text, and nothing to find out about it.
      if (to > from && isEnd(plain, to)) push('word', plain.slice(from, to))
      else if (to === from && plain[from] === ' ' && isAsciiWord(plain.charCodeAt(from + 1)))
        push('space', plain.slice(from, ++to))
      else {
        CHUNK.lastIndex = from
        CHUNK.test(plain)
        to = CHUNK.lastIndex
        pushChunk(plain.slice(from, to))
      }
      from = to
    }
  }
  for (const whole of text.matchAll(WHOLE_PATTERN)) {
    pushPlain(text.slice(at, whole.index))
    push('word', whole[0])
  }
  pushPlain(text.slice(at))
  return tokens
}

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

function isEnd(text: string, at: number): boolean {
  return at === text.length || text[at] === ' ' || text[at] === '\n'
}
