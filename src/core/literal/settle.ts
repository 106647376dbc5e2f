import type { BlockJudgement, Override, Overrides } from './judgement.ts'

/** A judgement with what the reader decided, where they decided. */
export interface SettledJudgement extends BlockJudgement {
  readonly decided: Override | undefined
}

/** The reader stands above the app: their finding, and the places they chose. */
export function settle(judgements: readonly BlockJudgement[], overrides: Overrides): readonly SettledJudgement[] {
  return judgements.map((judgement) => {
    const decided = overrides[judgement.id]
    if (!decided) return { ...judgement, decided }
    return {
      ...judgement,
      decided,
      finding: decided.finding,
      against: [...new Set(decided.blocks)].sort((a, b) => a - b),
    }
  })
}

/**
 * Whether the place of the reconstruction is known in the text: the app found it confirmed, or a reader said where it
 * stands or what contradicts it.
 */
export function isPlaced({ claim, finding, decided }: SettledJudgement): boolean {
  if (claim.is === 'absence') return decided?.finding === 'contradicted'
  return finding === 'confirmed' || decided?.finding === 'contradicted'
}

/** Indexes of the blocks of the text at which nothing of the reconstruction was placed. */
export function unplacedBlocks(settled: readonly SettledJudgement[], count: number): readonly number[] {
  const placed = new Set(settled.filter(isPlaced).flatMap(({ against }) => against))
  return Array.from({ length: count }, (_, index) => index).filter((index) => !placed.has(index))
}
