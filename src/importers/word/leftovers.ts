import type { Leftover } from '../../core/imported/imported.ts'
import { isElement, type XmlElement } from './xml.ts'

/** What was seen and is not in the text, by what it is called. */
export interface Leftovers {
  /** `text` is text that is not in the blocks. */
  readonly leave: (what: string, text?: string, count?: number) => void
  readonly list: () => readonly Leftover[]
}

export function gatherLeftovers(): Leftovers {
  const found = new Map<string, { count: number; words: number }>()
  return {
    leave: (what, text = '', count = 1) => {
      const entry = found.get(what) ?? { count: 0, words: 0 }
      found.set(what, { count: entry.count + count, words: entry.words + countWords(text) })
    },
    list: () => [...found].map(([what, { count, words }]) => ({ what, count, ...(words === 0 ? {} : { words }) })),
  }
}

/** Stretches without white space. */
export const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0

const TEXTS = new Set(['w:t', 'w:delText', 'm:t', 'a:t'])
const DIVIDERS = new Set(['w:p', 'w:tab', 'w:br', 'w:cr', 'a:p', 'a:br'])

/** Text within an element that is not read: of its runs and of drawings. */
export function textWithin(element: XmlElement): string {
  const inner = element.children.map((child) => (isElement(child) ? textWithin(child) : child))
  if (TEXTS.has(element.name)) return inner.join('')
  const text = inner.filter((_, at) => isElement(element.children[at]!)).join('')
  return DIVIDERS.has(element.name) ? ` ${text} ` : text
}
