import { countWords, type Corpus, type Side, WHOLLY_REDACTED } from './features.ts'
import { findGaps } from './gaps.ts'
import type { Partners } from './model.ts'
import type { Pairs } from './pairs.ts'

/** Up to this many copies on both sides, every copy is tried with every other. */
const FEW_COPIES = 8
/** With more copies each is tried with those of nearly its rank, counted from the start and from the end. */
const RANK_REACH = 2

/** Blocks whose letters occur once on both sides: the same passage, wherever they stand (Heckel 1978). */
export function settleUnique({ a, b }: Corpus, partners: Partners) {
  const inB = listFree(b, partners.ofB)
  for (const [form, is] of listFree(a, partners.ofA)) {
    const js = inB.get(form)
    if (is.length > 1 || js?.length !== 1 || countWords(a, is[0]!) === 0) continue
    join(partners, is[0]!, js[0]!)
  }
}

/** Copies of one text cannot be told apart by their words: they are proposed by rank, and context decides. */
export function proposeCopies({ a, b }: Corpus, partners: Partners, pairs: Pairs) {
  const inB = listFree(b, partners.ofB)
  for (const [form, is] of listFree(a, partners.ofA)) {
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
 * Pairs equal blocks that were left without a partner: the only one left on either side, wherever it stands, and those
 * between the same neighbours in their order.
 */
export function pairCopiesLeft({ a, b }: Corpus, partners: Partners) {
  const inB = listFree(b, partners.ofB)
  for (const [form, is] of listFree(a, partners.ofA)) {
    const js = inB.get(form)
    if (is.length === 1 && js?.length === 1) join(partners, is[0]!, js[0]!)
  }
  for (const [freeA, freeB] of findGaps(partners)) {
    const there = listForms(b, freeB)
    for (const [form, is] of listForms(a, freeA)) {
      const js = there.get(form) ?? []
      for (let at = 0; at < Math.min(is.length, js.length); at++) join(partners, is[at]!, js[at]!)
    }
  }
}

/** Form → its blocks without a partner, ascending; nothing that was blacked out. */
function listFree(side: Side, taken: Int32Array): ReadonlyMap<number, readonly number[]> {
  const free: number[] = []
  for (let index = 0; index < taken.length; index++) if (taken[index]! < 0) free.push(index)
  return listForms(side, free)
}

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
