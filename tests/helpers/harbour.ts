const WORDS = (
  'de haven een kade het schip sluis brug water beheer gemeente schipper vracht lading tarief vergunning plan nota ' +
  'besluit overleg bewoners geluid wind licht oever dijk veer pont sleper loods kraan opslag terrein onderhoud raming'
).split(' ')

/** Sentences about a harbour, of some ten words; the same for the same number. */
export function sentences(count: number, seed: number): readonly string[] {
  let state = seed * 7919 + 17
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  return Array.from({ length: count }, () => {
    const words = Array.from({ length: 8 + next(5) }, () => WORDS[next(WORDS.length)] ?? 'haven')
    const text = words.join(' ')
    return `${text[0]?.toUpperCase()}${text.slice(1)}.`
  })
}

/** Widths in Helvetica, in thousandths of the size; what is not in it is as wide as most letters are. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({ ' .,f:t': 278, ijl: 222, ckszvxy: 500, m: 833, w: 722, r: 333 }).flatMap(([letters, width]) =>
    Array.from(letters, (letter) => [letter, width] as const),
  ),
)
const USUAL = 556
const CAPITAL = 690

/** In points, in Helvetica. */
export const widthOf = (text: string, size = 11): number =>
  (Array.from(text).reduce((sum, each) => sum + (WIDTHS.get(each) ?? (/[A-Z]/.test(each) ? CAPITAL : USUAL)), 0) *
    size) /
  1000

/** Text set in lines of so many points at most. */
export function wrap(text: string, width: number, size = 11): readonly string[] {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && widthOf(`${line} ${word}`, size) > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}
