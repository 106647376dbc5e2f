import type { Evidence } from './judgement.ts'
import { isIn, type Letter, sentencesOf, type Stretch, stretchOf } from './letter.ts'
import { isHard, isLong, isReversed, stemOf, type Term, wordsIn } from './terms.ts'

/** A term of a claim, with how much it proves when it stands in the text. */
export interface Weighed {
  readonly term: Term
  /** Indexes of the blocks that hold it. */
  readonly carriers: readonly number[]
  /** Few paragraphs hold it, of the text and of the reconstruction alike. */
  readonly isRare: boolean
  readonly weight: number
}

/** Where most of a claim stands together. */
export interface Found {
  readonly stretch: Stretch
  readonly terms: readonly Weighed[]
  /** Share of the weight of all terms, 0..1. */
  readonly score: number
}

/** Held by more than this share of the paragraphs, and by more than this many, a word tells them not apart. */
const COMMON = { share: 0.08, count: 2 }
const WEIGHTS = { hard: 2, long: 1.5, rare: 1, common: 0.25 }

/** @param ours how many blocks of the reconstruction hold a term */
export function weigh(terms: readonly Term[], letter: Letter, ours: (term: Term) => number): readonly Weighed[] {
  const most = Math.max(COMMON.count, Math.ceil(COMMON.share * letter.blocks.length))
  return terms.map((term) => {
    const carriers = letter.carriers(term)
    const isRare = carriers.length <= most && ours(term) <= COMMON.count
    const weight = isHard(term)
      ? isRare
        ? WEIGHTS.hard
        : WEIGHTS.rare
      : !isRare
        ? WEIGHTS.common
        : isLong(term)
          ? WEIGHTS.long
          : WEIGHTS.rare
    return { term, carriers, isRare, weight }
  })
}

export const weightOf = (terms: readonly Weighed[]): number => terms.reduce((total, { weight }) => total + weight, 0)

/** The stretch, in one block or in neighbouring ones, that holds most of the terms by weight; of equals the first. */
export function findTogether(
  terms: readonly Weighed[],
  letter: Letter,
): { readonly inOne: Found | undefined; readonly near: Found | undefined } {
  const all = weightOf(terms)
  const places = [...new Set(terms.filter(({ isRare }) => isRare).flatMap(({ carriers }) => carriers))].sort(
    (a, b) => a - b,
  )
  let [inOne, near]: (Found | undefined)[] = []
  const look = (stretch: Stretch): Found => {
    const here = terms.filter(({ term }) => isIn(term, stretch))
    return { stretch, terms: here, score: all === 0 ? 0 : weightOf(here) / all }
  }
  for (const place of places) {
    for (const stretch of letter.stretches(place)) {
      const found = look(stretch)
      if (found.score > (inOne?.score ?? 0)) inOne = found
    }
    const around = letter.neighbourhood(place)
    const found = around && look(around)
    if (found && found.score > (near?.score ?? 0)) near = found
  }
  return { inOne, near: near && trimmed(near, letter) }
}

/** Only the blocks that hold a term. */
function trimmed(found: Found, letter: Letter): Found {
  const blocks = found.stretch.blocks.filter((block) =>
    found.terms.some(({ term, carriers, isRare }) =>
      isRare ? carriers.includes(block) : letter.stretches(block).some((stretch) => isIn(term, stretch)),
    ),
  )
  return { ...found, stretch: { ...found.stretch, blocks } }
}

/**
 * Whether one of the two says that something is not, or no longer, so: of the text only the sentences count in which the
 * rare terms stand.
 */
export function isTurned({ terms, stretch }: Found, ours: string): boolean {
  const telling = terms.filter(({ isRare }) => isRare)
  const isOurs = isReversed(ours)
  return sentencesOf(stretch.text)
    .filter((sentence) => isReversed(sentence) !== isOurs)
    .map((sentence) => stretchOf([], sentence))
    .some((sentence) => telling.some(({ term }) => isIn(term, sentence)))
}

export function evidenceOf({ terms, stretch }: Found): readonly Evidence[] {
  return terms.map(({ term, carriers }) => ({
    kind: term.kind,
    ours: term.text,
    theirs: (term.kind === 'word' && wordsIn(stretch.text).find((word) => stemOf(word) === term.key)) || term.text,
    inBlocks: carriers.length,
  }))
}
