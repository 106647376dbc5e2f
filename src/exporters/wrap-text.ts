/** A word or a part of one, with how it is set. */
export interface Piece {
  readonly text: string
  readonly as?: 'strong' | 'cut' | 'added' | 'description'
}

/**
 * Widths in em of the widest fonts that a browser falls back to (DejaVu Serif and Sans), rounded up: measuring needs a
 * page, and a line that is guessed too wide is only a little short.
 */
const WIDTHS: readonly (readonly [number, string])[] = [
  [0.3, "'"],
  [0.35, ' ,./:;\\ijl|‘’ï·\u00a0'],
  [0.4, '()-I[]f'],
  [0.45, '!Jt'],
  [0.5, '"*_`r–§'],
  [0.55, '?sz“”'],
  [0.6, 'cvxyç'],
  [0.65, '0123456789$abdeghknopqu{}éëöüáèóä€'],
  [0.7, 'FLPSTYZß'],
  [0.75, 'ABEKVX'],
  [0.8, 'CGR'],
  [0.85, '#+<=>DOQU^~→−'],
  [0.9, '&HNw'],
  [1, '%@m—…'],
]
const WIDEST = 1.05
const BOLD = 1.15

const BY_CHARACTER = new Map(
  WIDTHS.flatMap(([width, characters]) => Array.from(characters, (each) => [each, width] as const)),
)

/** At least as wide as the text will be, in the unit of `size`. */
export function widthOf({ text, as }: Piece, size: number): number {
  const ems = Array.from(text).reduce((sum, character) => sum + (BY_CHARACTER.get(character) ?? WIDEST), 0)
  return ems * size * (as === 'strong' ? BOLD : 1)
}

/** Breaks pieces of text into lines of at most `width`, at spaces; a word that is longer breaks where it must. */
export function wrapText(pieces: readonly Piece[], size: number, width: number): readonly (readonly Piece[])[] {
  const lines: Piece[][] = []
  let room = 0
  for (const word of wordsOf(pieces).flatMap((each) => fitting(each, size, width))) {
    const long = word.reduce((sum, piece) => sum + widthOf(piece, size), 0)
    const space = widthOf({ text: ' ' }, size)
    if (lines.length > 0 && room >= space + long) {
      lines.at(-1)?.push({ text: ' ' }, ...word)
      room -= space + long
    } else {
      lines.push([...word])
      room = width - long
    }
  }
  return lines.map(joinPieces)
}

/** The first lines, ending in `…` where that is not all of them; a word is never cut. */
export function shorten(
  lines: readonly (readonly Piece[])[],
  most: number,
  size: number,
  width: number,
): readonly (readonly Piece[])[] {
  if (lines.length <= most) return lines
  const last = wordsOf(lines[most - 1] ?? [])
  const lengthOf = (words: readonly Word[]) =>
    spaced(words).reduce((sum, piece) => sum + widthOf(piece, size), widthOf({ text: ' …' }, size))
  while (last.length > 1 && lengthOf(last) > width) last.pop()
  return [...lines.slice(0, most - 1), joinPieces([...spaced(last), { text: ' …' }])]
}

/** Pieces between which there is no space. */
type Word = readonly Piece[]

function wordsOf(pieces: readonly Piece[]): Word[] {
  const words: Piece[][] = []
  let isOpen = false
  for (const piece of pieces) {
    for (const part of piece.text.split(/([ \t\n\r]+)/)) {
      if (part === '') continue
      if (/^[ \t\n\r]/.test(part)) isOpen = false
      else if (isOpen) words.at(-1)?.push({ ...piece, text: part })
      else {
        words.push([{ ...piece, text: part }])
        isOpen = true
      }
    }
  }
  return words
}

const spaced = (words: readonly Word[]): readonly Piece[] =>
  words.flatMap((word, index) => (index === 0 ? word : [{ text: ' ' }, ...word]))

/** A word that is wider than a line, in parts that are not. */
function fitting(word: Word, size: number, width: number): readonly Word[] {
  if (word.reduce((sum, piece) => sum + widthOf(piece, size), 0) <= width) return [word]
  const parts: Piece[][] = [[]]
  let room = width
  for (const piece of word) {
    for (const text of Array.from(piece.text)) {
      const wide = widthOf({ ...piece, text }, size)
      if (wide > room && parts.at(-1)!.length > 0) {
        parts.push([])
        room = width
      }
      parts.at(-1)!.push({ ...piece, text })
      room -= wide
    }
  }
  return parts.map(joinPieces)
}

/** Neighbours that are set alike as one piece; a space between two that are, is set like them. */
export function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  pieces.forEach((piece, index) => {
    const last = joined.at(-1)
    const next = pieces[index + 1]
    const isBetween = piece.text === ' ' && last !== undefined && next !== undefined && last.as === next.as
    const as = isBetween ? last.as : piece.as
    if (last && last.as === as) joined[joined.length - 1] = { ...last, text: last.text + piece.text }
    else joined.push({ text: piece.text, ...(as && { as }) })
  })
  return joined
}
