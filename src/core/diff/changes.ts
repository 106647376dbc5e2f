import { diffArrays } from 'diff'
import { heaviestIncreasing } from './increasing.ts'

/** Replaces a range of `a` by a range of `b`: half-open token indexes, one of the two may be empty. */
export type Change = {
  readonly aFrom: number
  readonly aTo: number
  readonly bFrom: number
  readonly bTo: number
}

/** What turns `a` into `b`; everything outside the changes is equal in both. */
export type Changes = {
  /** Ascending, and never adjacent in both texts at once. */
  readonly changes: readonly Change[]
  /** False when the edit limit was hit and the changes may be larger than needed. */
  readonly exact: boolean
}

/** Myers takes time quadratic in the number of edits; at this limit that is about a tenth of a second. */
const MOST_EDITS = 1500
/** All stretches between anchors together may take this many times the work of one; then each gets little. */
const MOST_STRETCHES = 8
const FEWEST_EDITS = 100

/** Ids that occur more often than this are no anchors: which occurrence answers to which would be a guess. */
const MOST_OCCURRENCES = 16

/** Compares two lists of token ids. Beyond `mostEdits` it first anchors on rare ids, in the manner of patience diff. */
export function findChanges(a: readonly number[], b: readonly number[], mostEdits = MOST_EDITS): Changes {
  const changes: Change[] = []
  const limits = { mostEdits, workLeft: MOST_STRETCHES * mostEdits ** 2 }
  const exact = compareRange(a, b, { aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length }, limits, changes)
  return { changes, exact }
}

/** Work is counted in edits squared. */
type Limits = { readonly mostEdits: number; workLeft: number }

/** Appends the changes of one range to `found`; false when they are not the smallest. */
function compareRange(a: readonly number[], b: readonly number[], range: Change, limits: Limits, found: Change[]) {
  let { aFrom, aTo, bFrom, bTo } = range
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) [aFrom, bFrom] = [aFrom + 1, bFrom + 1]
  while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) [aTo, bTo] = [aTo - 1, bTo - 1]
  const rest = { aFrom, aTo, bFrom, bTo }
  if (aFrom === aTo || bFrom === bTo) {
    addChange(found, rest)
    return true
  }
  const fewest = Math.min(limits.mostEdits, FEWEST_EDITS)
  const maxEditLength = Math.max(fewest, Math.min(limits.mostEdits, Math.floor(Math.sqrt(limits.workLeft))))
  const steps = diffArrays(a.slice(aFrom, aTo), b.slice(bFrom, bTo), { maxEditLength })
  const edits = steps?.reduce((sum, step) => sum + (step.added || step.removed ? step.count : 0), 0) ?? maxEditLength
  limits.workLeft = Math.max(0, limits.workLeft - edits ** 2)
  if (steps === undefined) {
    compareBetweenAnchors(a, b, rest, limits, found)
    return false
  }
  for (const { added, removed, count } of steps) {
    const change = { aFrom, aTo: added ? aFrom : aFrom + count, bFrom, bTo: removed ? bFrom : bFrom + count }
    if (added || removed) addChange(found, change)
    ;[aFrom, bFrom] = [change.aTo, change.bTo]
  }
  return true
}

function compareBetweenAnchors(
  a: readonly number[],
  b: readonly number[],
  range: Change,
  limits: Limits,
  found: Change[],
) {
  const inB = occurrences(b, range.bFrom, range.bTo)
  const pairs = [...occurrences(a, range.aFrom, range.aTo)].flatMap(([id, places]) => {
    const others = inB.get(id) ?? []
    if (places.length > MOST_OCCURRENCES || others.length > MOST_OCCURRENCES) return []
    return places.slice(0, others.length).map((at, rank) => ({ at, other: others[rank] ?? range.bTo }))
  })
  pairs.sort((x, y) => x.at - y.at)
  const kept = heaviestIncreasing(
    pairs.map((pair) => pair.other),
    pairs.map(() => 1),
  )
  if (kept.length === 0) {
    addChange(found, range)
    return
  }
  let { aFrom, bFrom } = range
  for (const position of kept) {
    const { at, other } = pairs[position] ?? { at: range.aTo, other: range.bTo }
    compareRange(a, b, { aFrom, aTo: at, bFrom, bTo: other }, limits, found)
    ;[aFrom, bFrom] = [at + 1, other + 1]
  }
  compareRange(a, b, { aFrom, aTo: range.aTo, bFrom, bTo: range.bTo }, limits, found)
}

/** Id → where it stands between `from` and `to`, ascending. */
function occurrences(ids: readonly number[], from: number, to: number): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (let at = from; at < to; at++) {
    const id = ids[at] ?? -1
    const known = places.get(id)
    if (known) known.push(at)
    else places.set(id, [at])
  }
  return places
}

/** Adds a change unless it is empty, joined to the last one when nothing stands between them. */
function addChange(found: Change[], change: Change) {
  if (change.aFrom === change.aTo && change.bFrom === change.bTo) return
  const last = found.at(-1)
  if (last && last.aTo === change.aFrom && last.bTo === change.bFrom) {
    found[found.length - 1] = { aFrom: last.aFrom, aTo: change.aTo, bFrom: last.bFrom, bTo: change.bTo }
  } else {
    found.push(change)
  }
}
