import { letterAt, letterPlaces } from './letter-places.ts'
import type { Item } from './page-text.ts'

/** Left, top, right, bottom of the marked part of one line, in the frame of the items. */
export interface Quad {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Share of the height of a letter that has to lie in the mark. */
const ENOUGH = 0.45
/** In sizes: how far a mark that was drawn by hand, or a guess of where letters stand, misses the edge of a word. */
const MISSED = 0.55

/**
 * The words that a mark lies on. What pdf.js says (`overlaid`) goes by the middle of each letter and so may lack the
 * last letter of a word or have one too many; it is held against where the words stand, and whole words win.
 */
export function markedText(quads: readonly Quad[], items: readonly Item[], overlaid: string): string {
  const own = tidy(quads.map((quad) => wordsIn(quad, items)).join(' '))
  const theirs = tidy(overlaid)
  if (own === '' || theirs === '') return theirs === '' ? own : theirs
  if (squeeze(own) === squeeze(theirs)) return own
  const [short, long] = [squeeze(own), squeeze(theirs)].sort((a, b) => a.length - b.length) as [string, string]
  const isNear = long.includes(short) && long.length - short.length <= 2 * quads.length + 2
  // Far apart: the letters of pdf.js are at their true place, ours are a guess.
  return isNear ? own : theirs
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()
const squeeze = (text: string): string => text.replace(/\s/g, '')

function wordsIn(quad: Quad, items: readonly Item[]): string {
  const parts = items
    .filter(({ y, size }) => {
      const shared = Math.min(quad.bottom, y + 0.2 * size) - Math.max(quad.top, y - 0.75 * size)
      return shared > ENOUGH * size
    })
    .sort((a, b) => a.x - b.x)
    .map((item) => ({ item, text: partIn(quad, item) }))
    .filter(({ text }) => text !== '')
  let joined = ''
  let right = -Infinity
  for (const { item, text } of parts) {
    joined += (joined !== '' && (item.isSpaced || item.x - right > 0.15 * item.size) ? ' ' : '') + text
    right = item.x + item.width
  }
  return joined
}

function partIn({ left, right }: Quad, { text, x, width, size }: Item): string {
  const places = letterPlaces(text, width)
  const [from, to] = [Math.max(left - x, 0), Math.min(right - x, width)]
  if (to - from < 0.15 * size) return ''
  return text.slice(toEdge(text, places, from, size), toEdge(text, places, to, size))
}

/** The nearest start or end of a word, when that is near enough to be meant; else the nearest letter. */
function toEdge(text: string, places: readonly number[], place: number, size: number): number {
  const edges = [0, text.length, ...Array.from(text.matchAll(/(?<=\S)(?=\s)|(?<=\s)(?=\S)/g), ({ index }) => index)]
  const away = (edge: number) => Math.abs((places[edge] ?? 0) - place)
  const nearest = edges.reduce((best, edge) => (away(edge) < away(best) ? edge : best))
  return away(nearest) <= MISSED * size ? nearest : letterAt(places, place)
}
