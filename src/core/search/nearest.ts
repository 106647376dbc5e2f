/**
 * Least number of letters to change, add or leave out so that `asked` stands somewhere in `word`; the place in the word is
 * free (Sellers 1980), so that a beginning and a part of a compound are found too. Undefined above `most`.
 */
export function distanceWithin(asked: string, word: string, most: number): number | undefined {
  if (asked.length - word.length > most) return undefined
  let row = Array.from({ length: word.length + 1 }, () => 0)
  for (let i = 1; i <= asked.length; i++) {
    const next = [i]
    for (let j = 1; j <= word.length; j++) {
      const change = row[j - 1]! + (asked[i - 1] === word[j - 1] ? 0 : 1)
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
    if (Math.min(...row) > most) return undefined
  }
  return Math.min(...row)
}

/** Letters that may differ in a word of this length before it is another word. */
export function slackOf(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}

/** The words that come nearest, best first, without compounds of a better one; none when all are far. */
export function nearestWords(asked: string, words: Iterable<string>, count: number): readonly string[] {
  const most = Math.max(1, Math.floor(asked.length / 4))
  const near: { word: string; distance: number; difference: number }[] = []
  for (const word of words) {
    if (word.length < 3 || /\d/.test(word)) continue
    const distance = distanceWithin(asked, word, most)
    if (distance !== undefined) near.push({ word, distance, difference: Math.abs(word.length - asked.length) })
  }
  const chosen: string[] = []
  near.sort((a, b) => a.distance - b.distance || a.difference - b.difference || (a.word < b.word ? -1 : 1))
  for (const { word } of near) {
    if (chosen.length < count && !chosen.some((better) => word.includes(better))) chosen.push(word)
  }
  return chosen
}
