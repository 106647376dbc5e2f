import { nearestWords } from '../core/search/nearest.ts'
import type { Stemmer } from './stem.ts'

/** How a word of the dossier fits a word of the query, best first. */
export type Fit = 'exact' | 'stem' | 'prefix' | 'part' | 'near'

/** Shorter beginnings and parts fit nearly every text. */
const SHORTEST_PREFIX = 3
const SHORTEST_OPEN_PREFIX = 2
const SHORTEST_PART = 4
/** A compound begins with at least this much before the part that is looked for: "antidiscriminatie". */
const SHORTEST_HEAD = 2
/** More words than this fit only what is too short to be asked. */
const MOST_RELATED = 400

/** Every word that stands in a dossier, with what is needed to find its forms and its compounds. */
export interface Lexicon {
  /** `written`: the word as it stands in the text. */
  add(term: string, written: string): void
  /** The word as it first stood in a text, for showing. */
  written(term: string): string
  /** Every word that fits, with how well; not those that merely look like it. `isOpen`: it is still being written. */
  related(term: string, isOpen: boolean): ReadonlyMap<string, Fit>
  /** Words to propose instead of one that fits nothing, as written. */
  nearest(term: string, count: number): readonly string[]
}

const isPlainWord = (term: string): boolean => /^\p{L}{2,}$/u.test(term)

export function createLexicon(stem: Stemmer): Lexicon {
  const words = new Map<string, string>()
  const byStem = new Map<string, string[]>()
  const written = (term: string) => words.get(term) ?? term
  return {
    add(term, text) {
      if (words.has(term)) return
      words.set(term, text)
      if (isPlainWord(term)) byStem.set(stem(term), [...(byStem.get(stem(term)) ?? []), term])
    },
    written,
    related(term, isOpen) {
      const fits = new Map<string, Fit>()
      if (words.has(term)) fits.set(term, 'exact')
      const forms = isPlainWord(term) ? [term, stem(term)] : [term]
      for (const mate of isPlainWord(term) ? (byStem.get(stem(term)) ?? []) : []) {
        if (!fits.has(mate)) fits.set(mate, 'stem')
      }
      const least = isOpen ? SHORTEST_OPEN_PREFIX : SHORTEST_PREFIX
      const prefixes = forms.filter((form) => form.length >= least)
      const parts = isPlainWord(term) ? forms.filter((form) => form.length >= SHORTEST_PART) : []
      for (const word of words.keys()) {
        if (fits.size >= MOST_RELATED) break
        if (fits.has(word)) continue
        if (prefixes.some((prefix) => word.startsWith(prefix))) fits.set(word, 'prefix')
        else if (parts.some((part) => word.includes(part, SHORTEST_HEAD))) fits.set(word, 'part')
      }
      return fits
    },
    nearest(term, count) {
      if (term.length < SHORTEST_PREFIX || /\d/.test(term)) return []
      return [...new Set(nearestWords(term, words.keys(), count).map(written))]
    },
  }
}
