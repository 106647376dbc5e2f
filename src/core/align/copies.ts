import { countWords, type Corpus, type Side, WHOLLY_REDACTED } from './features.ts'
import { findGaps, listFree } from './gaps.ts'
import type { Partners } from './model.ts'
import type { Pairs } from './pairs.ts'

/** Up to this many copies on both sides, every copy is tried with every other. */
const FEW_COPIES = 8
/** With more copies each is tried with those of nearly its rank, counted from the start and from the end. */
const RANK_REACH = 2

/** Blocks whose letters occur once on both sides: the same passage, wherever they stand (Heckel 1978). */
export function settleUnique({ a, b }: Corpus, partners: Partners) {
  const inB = listForms(b, listFree(partners.ofB, 0, partners.ofB.length))
  for (const [form, is] of listForms(a, listFree(partners.ofA, 0, partners.ofA.length))) {
    const js = inB.get(form)
    if (is.length > 1 || js?.length !== 1 || countWords(a, is[0]!) === 0) continue
    join(partners, is[0]!, js[0]!)
  }
}

/** Copies of one text cannot be told apart by their words: they are proposed by rank, and context decides. */
export function proposeCopies({ a, b }: Corpus, partners: Partners, pairs: Pairs) {
  const inB = listForms(b, listFree(partners.ofB, 0, partners.ofB.length))
  for (const [form, is] of listForms(a, listFree(partners.ofA, 0, partners.ofA.length))) {
    const js = inB.get(form) ?? []
    const reach = Math.max(is.length, js.length) <= FEW_COPIES ? FEW_COPIES : RANK_REACH
    is.forEach((i, rank) => {
      for (const middle of [rank, js.length - is.length + rank]) {
        const to = Math.min(js.length, middle + reach + 1)
        for (let at = Math.max(0, middle - reach); at < to; at++) pairs.propose(i, js[at]!)
      }
    })
  }
}

/**
 * Pairs equal blocks that were left without a partner, those between the same neighbours first, then wherever they
 * stand, each time in their order: a text that is in both must not be called cut here and added there.
 */
export function pairCopiesLeft({ a, b }: Corpus, partners: Partners) {
  const pairInOrder = (freeA: readonly number[], freeB: readonly number[]) => {
    const there = listForms(b, freeB)
    for (const [form, is] of listForms(a, freeA)) {
      const js = there.get(form) ?? []
      for (let at = 0; at < Math.min(is.length, js.length); at++) join(partners, is[at]!, js[at]!)
    }
  }
  for (const { freeA, freeB } of findGaps(partners)) pairInOrder(freeA, freeB)
  pairInOrder(listFree(partners.ofA, 0, partners.ofA.length), listFree(partners.ofB, 0, partners.ofB.length))
}

/** Form → those of the blocks that have it, ascending; nothing that was blacked out. */
function listForms(side: Side, indexes: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (const index of indexes) {
    if (side.redacted[index] === WHOLLY_REDACTED) continue
    const form = side.forms[index]!
    const known = places.get(form)
    if (known) known.push(index)
    else places.set(form, [index])
  }
  return places
}

/** How many blocks have each form, by form. */
export function countForms(forms: Int32Array): Int32Array {
  let most = 0
  for (const form of forms) most = Math.max(most, form)
  const counts = new Int32Array(most + 1)
  for (const form of forms) counts[form] = counts[form]! + 1
  return counts
}

function join(partners: Partners, i: number, j: number) {
  partners.ofA[i] = j
  partners.ofB[j] = i
}
