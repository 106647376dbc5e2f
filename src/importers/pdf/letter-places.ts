/** Letters that in most type are far narrower or wider than others. */
const NARROW = /[iljtfrI1.,:;'’‘!|()[\] -]/
const WIDE = /[mwMW—@%]/
const [NARROWER, WIDER, CAPITAL] = [0.5, 1.45, 1.22]

const weightOf = (letter: string): number =>
  NARROW.test(letter) ? NARROWER : WIDE.test(letter) ? WIDER : /\p{Lu}/u.test(letter) ? CAPITAL : 1

/**
 * Where each letter of a run of text begins, in points from its start, and last where it ends: a guess, as a PDF is read
 * for whole runs only.
 */
export function letterPlaces(text: string, width: number): readonly number[] {
  const weights = Array.from({ length: text.length }, (_, at) => weightOf(text[at] ?? ''))
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1
  let place = 0
  const places = [0]
  for (const weight of weights) places.push((place += (weight * width) / all))
  return places
}

/** Index of the letter that begins nearest to the place. */
export function letterAt(places: readonly number[], place: number): number {
  return places.reduce((best, each, at) => {
    return Math.abs(each - place) < Math.abs((places[best] ?? 0) - place) ? at : best
  }, 0)
}
