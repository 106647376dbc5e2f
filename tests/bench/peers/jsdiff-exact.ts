import { diffArrays } from 'diff'
import type { Peer } from '../case.ts'

/** jsdiff with a block as the unit: equal texts in the same order are found, and nothing else. */
export const jsdiffExact: Peer = {
  name: 'jsdiff, exact blocks',
  findEdges: (a, b) => {
    const edges: (readonly [number, number])[] = []
    let [i, j] = [0, 0]
    const steps = diffArrays(
      a.map((block) => block.text),
      b.map((block) => block.text),
    )
    for (const { added, removed, count } of steps) {
      if (!added && !removed) for (let at = 0; at < count; at++) edges.push([i + at, j + at])
      if (!added) i += count
      if (!removed) j += count
    }
    return edges
  },
}
