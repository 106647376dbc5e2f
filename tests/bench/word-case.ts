import type { Block } from '../../src/core/align/align.ts'
import { createWriter, seeded } from '../helpers/generate.ts'

const WORDS_IN_BLOCK = 35
/** Of the words edited; the rest gets a word behind it. */
const REPLACED = 0.6
const CUT = 0.2

/** A long text in blocks of about 35 words, and the same with a share of its words replaced, cut or added to. */
export type WordCase = { readonly a: readonly Block[]; readonly b: readonly Block[]; readonly words: number }

/** @param share of the words, 0..1, each chosen apart so that hardly a block stays as it was */
export function generateWords(seed: number, words: number, share: number): WordCase {
  const random = seeded(seed)
  const writer = createWriter(random)
  const older: string[][] = []
  let written = 0
  while (written < words) {
    const block: string[] = []
    while (block.length < WORDS_IN_BLOCK) block.push(...writer.sentence().split(' '))
    older.push(block)
    written += block.length
  }
  const editWord = (word: string): readonly string[] => {
    if (random() >= share) return [word]
    const kind = random()
    if (kind < REPLACED) return [writer.word()]
    return kind < REPLACED + CUT ? [] : [word, writer.word()]
  }
  return { a: older.map(asBlock), b: older.map((block) => asBlock(block.flatMap(editWord))), words: written }
}

function asBlock(words: readonly string[]): Block {
  return { kind: 'paragraph', text: words.join(' ') }
}
