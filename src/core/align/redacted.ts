import { type Corpus, WHOLLY_REDACTED } from './features.ts'
import { findGaps } from './gaps.ts'
import type { Partners } from './model.ts'

/**
 * Gives blocks of which nothing can be read the blocks that stand where they stand, between the same partners: what is
 * blacked out is unknown, so that text in its place must not be called cut, or added.
 */
export function placeRedacted({ a, b }: Corpus, partners: Partners): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  const isBlack = (side: typeof a) => (index: number) => side.redacted[index] === WHOLLY_REDACTED
  if (!a.redacted.includes(WHOLLY_REDACTED) && !b.redacted.includes(WHOLLY_REDACTED)) return found
  const join = (i: number, j: number) => void found.push([i, j])
  for (const { freeA, freeB } of findGaps(partners)) {
    const [blackA, blackB] = [freeA.filter(isBlack(a)), freeB.filter(isBlack(b))]
    const both = Math.min(blackA.length, blackB.length)
    for (let at = 0; at < both; at++) join(blackA[at]!, blackB[at]!)
    const isText = (side: typeof a) => (index: number) =>
      !isBlack(side)(index) && side.blocks[index]!.kind !== 'heading'
    share(freeA.filter(isText(a)), blackB.slice(both), join)
    share(freeB.filter(isText(b)), blackA.slice(both), (j, i) => join(i, j))
  }
  return found
}

/** Each black block takes one block in order, the last one also what is left. */
function share(blocks: readonly number[], black: readonly number[], join: (block: number, black: number) => void) {
  if (black.length === 0) return
  blocks.forEach((block, at) => join(block, black[Math.min(at, black.length - 1)]!))
}
