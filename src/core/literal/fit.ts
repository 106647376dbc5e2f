import { MAX_TEXT } from '../dossier/schema.ts'

/** Most that a line of the format may hold, in UTF-16 units. */
const MAX_LINE = 400

/** On one line, and no longer than the format takes; the end is left out where it does not fit. */
export const fitLine = (text: string): string => clip(text.replace(/\s+/gu, ' ').trim(), MAX_LINE)

/** No longer than the format takes; the end is left out where it does not fit. */
export const fitText = (text: string): string => clip(text, MAX_TEXT)

const clip = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

/** The text without white space at its ends, in as many parts as the format asks for; none of a blank text. */
export function pieces(text: string): readonly string[] {
  const parts: string[] = []
  let rest = text.trim()
  while (rest.length > MAX_TEXT) {
    const space = rest.slice(0, MAX_TEXT).search(/\s\S*$/u)
    // Never within a character of two units.
    const cut = space > 0 ? space : MAX_TEXT - (/[\uD800-\uDBFF]/.test(rest[MAX_TEXT - 1] ?? '') ? 1 : 0)
    parts.push(rest.slice(0, cut).trimEnd())
    rest = rest.slice(cut).trimStart()
  }
  return rest === '' ? parts : [...parts, rest]
}

/** Most characters of an id. */
const MAX_ID = 64

/** The id, or where it is taken one that begins alike; from then on it is taken too. */
export function freshId(wish: string, taken: Set<string>): string {
  const base = wish.slice(0, MAX_ID)
  for (let nth = 1; ; nth++) {
    const tail = nth === 1 ? '' : `-${nth}`
    const id = `${base.slice(0, MAX_ID - tail.length)}${tail}`
    if (taken.has(id)) continue
    taken.add(id)
    return id
  }
}
