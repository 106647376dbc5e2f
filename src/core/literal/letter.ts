import type { Block } from '../align/align.ts'
import { numbersIn } from '../text/numbers.ts'
import { isBarredApart } from '../text/redaction.ts'
import type { TextGaps } from './judgement.ts'
import { runOf, stemOf, type Term, wordsIn } from './terms.ts'

/** Some of the text that is held against a claim at once: sentences of one block, or a few blocks below one heading. */
export interface Stretch {
  /** Indexes of its blocks, ascending. */
  readonly blocks: readonly number[]
  readonly text: string
  readonly stems: ReadonlySet<string>
  readonly run: string
  readonly numbers: readonly string[]
}

/** A literal text, prepared once for all claims that it is held against. */
export interface Letter {
  readonly blocks: readonly Block[]
  /** False when a page or a word of it cannot be read. */
  readonly isWhole: boolean
  /** `runOf` each block. */
  readonly runs: readonly string[]
  /** Index of the heading above each block, or of the heading itself; -1 before the first. */
  readonly headings: readonly number[]
  /** Indexes of the blocks in which a term stands. */
  carriers(term: Term): readonly number[]
  /** The stretches of one block. */
  stretches(block: number): readonly Stretch[]
  /** Blocks from this one on, below the same heading, as far as they are read as one; absent when that is just the one. */
  neighbourhood(block: number): Stretch | undefined
  /** The word of the text in which a stem stands, as it is written there. */
  surfaceOf(stem: string): string | undefined
}

/** In a longer paragraph words stand together only when they do so in a few sentences. In words. */
const ONE_STRETCH = 120
const IN_SENTENCES = 80
/** How much is read as one below a heading. */
const NEAR = { blocks: 8, words: 150 }
const SENTENCE = /[^.!?]+(?:[.!?]+(?=\s|$)|[.!?](?!\s)[^.!?]*)*/gu

export function readLetter(blocks: readonly Block[], gaps: TextGaps): Letter {
  const texts = blocks.map(({ text }) => text)
  const postings = new Map<string, number[]>()
  const surfaces = new Map<string, string>()
  texts.forEach((text, index) => {
    for (const word of wordsIn(text)) {
      const stem = stemOf(word)
      const known = postings.get(stem)
      if (!known) {
        postings.set(stem, [index])
        surfaces.set(stem, word)
      } else if (known.at(-1) !== index) known.push(index)
    }
  })
  const runs = texts.map(runOf)
  const numbers = texts.map(numbersIn)
  const stretches = new Map<number, readonly Stretch[]>()
  const headings: number[] = []
  blocks.forEach(({ kind }, index) => headings.push(kind === 'heading' ? index : (headings[index - 1] ?? -1)))
  return {
    blocks,
    isWhole: gaps.textless.length === 0 && gaps.redactions === 0 && !texts.some((text) => isBarredApart(text, '')),
    runs,
    headings,
    carriers(term) {
      if (term.kind === 'word') return postings.get(term.key) ?? []
      return texts.flatMap((_, index) => (standsIn(term, runs[index] ?? '', numbers[index] ?? []) ? [index] : []))
    },
    stretches(block) {
      const known = stretches.get(block) ?? piecesOf(texts[block] ?? '').map((text) => stretchOf([block], text))
      stretches.set(block, known)
      return known
    },
    neighbourhood(block) {
      const members: number[] = []
      let words = 0
      for (let at = block; at < blocks.length && members.length < NEAR.blocks; at++) {
        if (headings[at] !== headings[block]) break
        words += wordsIn(texts[at] ?? '').length
        if (words > NEAR.words) break
        members.push(at)
      }
      return members.length < 2 ? undefined : stretchOf(members, members.map((at) => texts[at]).join('\n'))
    },
    surfaceOf: (stem) => surfaces.get(stem),
  }
}

export function stretchOf(blocks: readonly number[], text: string): Stretch {
  return { blocks, text, stems: new Set(wordsIn(text).map(stemOf)), run: runOf(text), numbers: numbersIn(text) }
}

const standsIn = ({ kind, key }: Term, run: string, numbers: readonly string[]): boolean =>
  kind === 'number' ? numbers.includes(key) : run.includes(` ${key} `)

/** Whether a term stands in a stretch, as a word of its own. */
export const isIn = (term: Term, stretch: Stretch): boolean =>
  term.kind === 'word' ? stretch.stems.has(term.key) : standsIn(term, stretch.run, stretch.numbers)

/** A line that ends is a sentence that ends: the items of a list have no full stops. */
export const sentencesOf = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => line.match(SENTENCE) ?? [line])

/** The whole text, or where that is long every few sentences in a row. */
function piecesOf(text: string): readonly string[] {
  if (wordsIn(text).length <= ONE_STRETCH) return [text]
  const sentences = sentencesOf(text)
  const pieces = sentences.map((_, from) => {
    let [piece, words] = ['', 0]
    for (const sentence of sentences.slice(from)) {
      words += wordsIn(sentence).length
      if (piece !== '' && words > IN_SENTENCES) break
      piece += sentence
    }
    return piece
  })
  return pieces
}
