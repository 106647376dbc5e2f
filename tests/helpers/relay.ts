import { collapseWhitespace } from '../../src/core/citation/locator.ts'

const LIGATURES: readonly (readonly [string, string])[] = [
  ['ffi', 'ﬃ'],
  ['ff', 'ﬀ'],
  ['fi', 'ﬁ'],
  ['fl', 'ﬂ'],
]

/** A stream of numbers from 0 up to 1, the same for the same seed. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * The same text as a PDF would give it: without the marks and tags of Markdown, wrapped anew with words broken at the
 * end of a line, with ligatures, soft hyphens, no-break spaces, other quotes and dashes, and other list marks.
 */
export function relay(text: string, seed: number, width = 64): string {
  const next = chance(seed)
  const clean = collapseWhitespace(
    text
      .replace(/<\/?(?:sup|b|hr)\/?>/g, '')
      .replace(/[*_#]/g, '')
      .replace(/^- /gm, '• ')
      .replace(/([a-z])-\n(?!(?:en|of|tot)\b)([a-z])/g, '$1$2'),
  )
  const words = clean.split(' ').map((word) => dress(word, next))
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const room = width - line.length - 2
    const isBreakable = /^\p{L}{8,}$/u.test(word) && room >= 3 && room <= word.length - 3
    if (line.length + word.length < width) line += (line === '' ? '' : next() < 0.05 ? '\u00A0' : ' ') + word
    else if (isBreakable) {
      lines.push(`${line} ${word.slice(0, room)}-`)
      line = word.slice(room)
    } else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line].join('\n')
}

function dress(word: string, next: () => number): string {
  const [plain, joined] = LIGATURES.find(([letters]) => word.includes(letters)) ?? []
  const dressed = plain !== undefined && joined !== undefined && next() < 0.7 ? word.replace(plain, joined) : word
  const quoted = dressed.replaceAll('«', '“').replaceAll('»', '”').replaceAll("'", '’').replaceAll(' – ', ' - ')
  return /^\p{L}{9,}$/u.test(quoted) && next() < 0.1 ? `${quoted.slice(0, 5)}\u00AD${quoted.slice(5)}` : quoted
}
