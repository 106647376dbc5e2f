import DiffMatchPatch from 'diff-match-patch'
import type { Peer } from '../case.ts'
import { createKeptCharacters } from './kept-characters.ts'

/** Seconds; then the rest comes back as all removed, all added. */
const TIME_LIMIT = 2
/** Of the smaller block's characters; best of 1/5, 1/4, 1/3, 2/5 and 1/2 on generated texts. */
const LEAST_SHARE = 1 / 3
const [REMOVED, EQUAL, ADDED] = [-1, 0, 1] as const

/** Google's character diff over the whole text, a block a line, with its own clean-up for human readers. */
export const diffMatchPatch: Peer = {
  name: 'diff-match-patch',
  findEdges: (a, b) => {
    const [older, newer] = [a.map(asLine), b.map(asLine)]
    const engine = new DiffMatchPatch()
    engine.Diff_Timeout = TIME_LIMIT
    const steps = engine.diff_main(older.join('\n'), newer.join('\n'))
    engine.diff_cleanupSemantic(steps)
    const kept = createKeptCharacters(older, newer)
    let [i, j] = [0, 0]
    for (const [kind, text] of steps) {
      text.split('\n').forEach((piece, at) => {
        if (at > 0 && kind !== ADDED) i += 1
        if (at > 0 && kind !== REMOVED) j += 1
        if (kind === EQUAL) kept.add(i, j, piece)
      })
    }
    return kept.edges(LEAST_SHARE)
  },
}

function asLine(block: { readonly text: string }): string {
  return block.text.replace(/\s*\n\s*/g, ' ')
}
