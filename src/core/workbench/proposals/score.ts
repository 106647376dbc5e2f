import { exponential } from '../../align/elementary.ts'

/*
 * The rule, in full. Everything a sentence of a paper has in common with a change is evidence with a weight of its own;
 * the weights are added, and the sum becomes a score between 0 and 1 that rises with every piece of evidence and never
 * reaches 1. The weights were set by hand on three invented desks, such that a score of 0.5 is right about as often as
 * not and one over 0.8 nearly always; on texts of another kind it is a rule of thumb.
 */

/** A word as rare as can be, among the words that went or came in. */
const WORD = 1
/** A term of two words, on top of its words. */
const TERM = 0.5
/** Words that the paper quotes, found literally in what went or came in. */
const QUOTE = 2
/** The sentence names what happened: "schrappen" of a cut. */
const DEED = 0.35
/** The sentence names the day of one of the two versions. */
const VERSION_DAY = 0.3
/** Share of the weight for what stands in the sentence of the change but did not itself go or come: mostly its subject. */
const AROUND = 0.6
/** Share for a word that is a part of a compound, or the reverse. */
const COMPOUND = 0.6
/** Share for words of the heading under which the sentence stands. */
const HEADING = 0.5
/** Common words add up to nothing, however many: rarer than this they count. */
export const LEAST_RARITY = 0.3
/** A sum of this much gives a score of 1 - 1/e, 0.63. */
const SCALE = 1.4

/** Share of the score for a sentence without words of advice that stands under a heading of advice. */
const UNDER_HEADING = 0.85

/** Below this nothing is proposed. */
export const LEAST_SCORE = 0.5
/** A second best that comes nearer than this is shown beside the best: a person must choose. */
export const MARGIN = 0.1

export interface SharedWord {
  readonly root: string
  /** As the paper writes it. */
  readonly written: string
  /** 0..1, as by `rarityIn`. */
  readonly rarity: number
  readonly isInChange: boolean
  readonly isCompound: boolean
  readonly isHeading: boolean
}

/** All that a sentence and a change have in common. */
export interface Evidence {
  readonly words: readonly SharedWord[]
  readonly terms: readonly { readonly written: string; readonly rarity: number; readonly isInChange: boolean }[]
  /** `among`: in how many changes of the step the phrase stands, at least 1. */
  readonly quotes: readonly { readonly phrase: string; readonly isInChange: boolean; readonly among: number }[]
  readonly deed?: string
  readonly namesVersion: boolean
  /** How the sentence reads. */
  readonly reads: 'advice' | 'under-heading'
}

/** 0..1, higher with every piece of evidence. */
export function scoreOf(evidence: Evidence): number {
  const { words, terms, quotes, deed, namesVersion, reads } = evidence
  const place = (isInChange: boolean) => (isInChange ? 1 : AROUND)
  const said = [
    ...words.map(
      (word) =>
        WORD * word.rarity * place(word.isInChange) * (word.isCompound ? COMPOUND : 1) * (word.isHeading ? HEADING : 1),
    ),
    ...terms.map((term) => TERM * term.rarity * place(term.isInChange)),
    ...quotes.map(({ isInChange, among }) => (QUOTE * place(isInChange)) / among),
  ]
  // What happens to every change alike tells nothing without something that is about this one.
  if (said.length === 0) return 0
  const sum = said.reduce((total, weight) => total + weight, 0)
  const all = sum + (deed === undefined ? 0 : DEED) + (namesVersion ? VERSION_DAY : 0)
  const share = reads === 'advice' ? 1 : UNDER_HEADING
  return share * (1 - exponential(-all / SCALE))
}
