import type { Partners } from './model.ts'

/** Blocks without a partner on either side that stand between partners which follow each other on both sides. */
export function findGaps({ ofA, ofB }: Partners): readonly (readonly [readonly number[], readonly number[]])[] {
  const gaps: [number[], number[]][] = []
  for (let i = -1; i < ofA.length; i++) {
    const j = i < 0 ? -1 : ofA[i]!
    if (i >= 0 && j < 0) continue
    const [freeA, freeB]: [number[], number[]] = [[], []]
    for (let at = i + 1; at < ofA.length && ofA[at]! < 0; at++) freeA.push(at)
    for (let at = j + 1; at < ofB.length && ofB[at]! < 0; at++) freeB.push(at)
    const [nextA, nextB] = [i + 1 + freeA.length, j + 1 + freeB.length]
    const isClosed = nextA >= ofA.length ? nextB >= ofB.length : ofA[nextA] === nextB
    if (isClosed && freeA.length > 0 && freeB.length > 0) gaps.push([freeA, freeB])
  }
  return gaps
}
