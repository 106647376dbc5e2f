import type { Block } from '../../align/align.ts'
import { sentencesOf } from '../sentences.ts'
import type { Stretch } from '../step-changes.ts'
import { ADVICE_HEADING, adviceCuesOf, POINTS_BACK } from './cues.ts'
import { rootsIn } from './roots.ts'
import type { Evidence } from './score.ts'

/** A sentence of a paper that reads as advice, or two of which the second does. */
export interface PaperSentence extends Stretch {
  readonly text: string
  /** Words of the heading under which it stands; empty without one. */
  readonly heading: string
  readonly reads: Evidence['reads']
  /** The same with the sentence before it, which may say what the advice is about. */
  readonly longer?: PaperSentence
}

/** A sentence with fewer telling words says what it is about by pointing back. */
const FEWEST_WORDS = 2

/** The sentences of a paper that read as advice, in order; its headings are none. */
export function paperSentences(blocks: readonly Block[]): readonly PaperSentence[] {
  let heading = ''
  return blocks.flatMap(({ kind, text }, block): readonly PaperSentence[] => {
    if (kind === 'heading') {
      heading = text
      return []
    }
    const isUnder = ADVICE_HEADING.test(heading)
    return sentencesOf(text).flatMap(({ from, to }, index, all): readonly PaperSentence[] => {
      const own = text.slice(from, to)
      const isAdvice = adviceCuesOf(own).words.length > 0
      if (!isAdvice && !isUnder) return []
      const sentence = { block, from, to, text: own, heading, reads: isAdvice ? 'advice' : 'under-heading' } as const
      const before = all[index - 1]
      if (!isAdvice || !before) return [sentence]
      const longer = { ...sentence, from: before.from, text: text.slice(before.from, to) }
      return [pointsBack(own) ? longer : { ...sentence, longer }]
    })
  })
}

const pointsBack = (sentence: string): boolean => POINTS_BACK.test(sentence) || rootsIn(sentence).size < FEWEST_WORDS
