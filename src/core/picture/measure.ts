/*
 * Width of words without a page to draw them on, in the metrics of Helvetica, rounded up: typefaces of the same kind
 * are seldom wider, so what fits here fits everywhere.
 */

/** Characters by their width in thousandths of the type size. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [230, "ijl'’‘"],
  [290, ' ft.,:;!/\\[]I|·'],
  [340, 'r-()`“”"'],
  [510, 'ckvxyzsJ'],
  [670, 'ABEKPSVXY&'],
  [730, 'CDHNRUw'],
  [790, 'GOQ'],
  [850, 'mM'],
  [950, 'W%@—…'],
]
const OTHER = 570
/** Letters that fill a square, such as Chinese ones, and anything else far from Latin. */
const SQUARE = 1000
const BOLD = 1.07

const byCharacter = new Map(
  WIDTHS.flatMap(([width, characters]) => Array.from(characters, (each) => [each, width] as const)),
)

export function widthOf(text: string, size: number, isBold = false): number {
  let sum = 0
  for (const character of text.normalize('NFD')) {
    if (/\p{M}/u.test(character)) continue
    sum += byCharacter.get(character) ?? (character > 'ɏ' && !/[–€]/.test(character) ? SQUARE : OTHER)
  }
  return (sum / 1000) * size * (isBold ? BOLD : 1)
}

/** Lines no wider than `width`; a word that is wider by itself is broken. At least one line, which may be empty. */
export function wrap(text: string, width: number, size: number, isBold = false): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer, size, isBold) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = broken(word, width, size, isBold)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return [...lines, line]
}

function broken(word: string, width: number, size: number, isBold: boolean): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && widthOf(piece + character, size, isBold) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}
